import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import type { Kpi } from '../../src/core/model';
import { measurementsOf } from '../../src/plan/measurements';
import { readDay, readMeasurement, recordedOn, recordMeasurement } from '../../src/plan/record-measurement';
import { applyEdits } from '../support/lint-text';

const HEAD = 'strategy: 1\ntitle: Plan\n';
const day = (text: string): Day => text as Day;

function kpiOf(text: string): { document: PlanDocument; kpi: Kpi } {
  const document = new PlanDocument(text);
  const kpi = document.plan?.goals[0]?.kpis[0];
  assert.ok(kpi, 'no KPI can be read');
  return { document, kpi };
}

/** The text after a measurement was recorded. */
function record(goals: string, date: string, value: string | number): string {
  const { document, kpi } = kpiOf(HEAD + goals);
  const edits = recordMeasurement(document, kpi, day(date), value);
  return edits.length === 0 ? 'no edits' : applyEdits(document.text, edits).slice(HEAD.length);
}

const block = (...lines: string[]): string =>
  ['goals:', '  g:', '    kpis:', '      k:', '        metric: Orders', ...lines, ''].join('\n');

describe('recording a measurement', () => {
  it('puts it behind the last, on a line of its own', () => {
    assert.equal(
      record(
        block(
          '        measurements: # weekly',
          '          2027-01-08: 84 # a good week',
          '        # the end',
        ),
        '2027-01-15',
        88,
      ),
      block(
        '        measurements: # weekly',
        '          2027-01-08: 84 # a good week',
        '          2027-01-15: 88',
        '        # the end',
      ),
    );
  });

  it('keeps the order of the dates, in the middle and at the top', () => {
    const two = ['        measurements:', '          2027-01-08: 84', '          2027-01-22: 90'];
    assert.equal(
      record(block(...two), '2027-01-15', 88),
      block(two[0]!, two[1]!, '          2027-01-15: 88', two[2]!),
    );
    assert.equal(
      record(block(...two), '2027-01-01', 80),
      block(two[0]!, '          2027-01-01: 80', two[1]!, two[2]!),
    );
  });

  it('puts the newest on top where the author does', () => {
    const two = ['        measurements:', '          2027-01-22: 90', '          2027-01-08: 84'];
    assert.equal(
      record(block(...two), '2027-01-29', 92),
      block(two[0]!, '          2027-01-29: 92', two[1]!, two[2]!),
    );
    assert.equal(
      record(block(...two), '2027-01-15', 88),
      block(two[0]!, two[1]!, '          2027-01-15: 88', two[2]!),
    );
    assert.equal(record(block(...two), '2027-01-01', 80), block(...two, '          2027-01-01: 80'));
  });

  it('stays in braces', () => {
    const flow = (inner: string): string => `goals:\n  g: { kpis: { k: { metric: M${inner} } } }\n`;
    assert.equal(record(flow(''), '2027-01-15', 88), flow(', measurements: { 2027-01-15: 88 }'));
    assert.equal(
      record(flow(', measurements: { 2027-01-08: 84 }'), '2027-01-15', '25 %'),
      flow(', measurements: { 2027-01-08: 84, 2027-01-15: 25 % }'),
    );
    assert.equal(
      record(flow(', measurements: { 2027-01-08: 84 }'), '2027-01-01', 80),
      flow(', measurements: { 2027-01-01: 80, 2027-01-08: 84 }'),
    );
    assert.equal(
      record(flow(', measurements: {}'), '2027-01-15', 88),
      flow(', measurements: { 2027-01-15: 88 }'),
    );
    const lines = '        measurements: {\n          2027-01-08: 84,\n          2027-01-22: 90\n        }';
    assert.equal(
      record(block(lines), '2027-01-01', 80),
      block(lines.replace('{\n', '{\n          2027-01-01: 80,\n')),
    );
  });

  it('begins where nothing was measured yet', () => {
    const wanted = block('        measurements:', '          2027-01-15: 88');
    assert.equal(record(block(), '2027-01-15', 88), wanted);
    assert.equal(record(block('        measurements:'), '2027-01-15', 88), wanted);
    assert.equal(
      record('goals:\n  g:\n    kpis:\n      k:\n', '2027-01-15', 88),
      'goals:\n  g:\n    kpis:\n      k:\n        measurements:\n          2027-01-15: 88\n',
    );
  });

  it('begins in braces where the other KPIs have them', () => {
    const others = (written: string): string => `      l: { measurements: ${written} }\n`;
    for (const [written, wanted] of [
      ['{ 2027-01-08: 3 }', '        measurements: { 2027-01-15: 88 }'],
      ['{}', '        measurements:\n          2027-01-15: 88'],
    ] as const)
      assert.equal(record(block() + others(written), '2027-01-15', 88), block(wanted) + others(written));
  });

  it('writes over what was recorded for that day, and says what that is', () => {
    const text = block('        measurements:', '          "2027-01-08": 84 # to check');
    assert.equal(recordedOn(kpiOf(HEAD + text).kpi, day('2027-01-08')), '84');
    assert.equal(recordedOn(kpiOf(HEAD + text).kpi, day('2027-01-15')), undefined);
    assert.equal(record(text, '2027-01-08', 85), text.replace('84', '85'));
    const empty = block('        measurements:', '          2027-01-08:');
    assert.equal(record(empty, '2027-01-08', 85), empty.replace('08:', '08: 85'));
  });

  it('leaves alone what belongs to others, or is no map', () => {
    const shared = 'x-m: &m { 2027-01-08: 84 }\n';
    assert.equal(record(shared + block('        measurements: *m'), '2027-01-15', 88), 'no edits');
    assert.equal(
      record(`x-k: &k { measurements: { 2027-01-08: 84 } }\n${block('        <<: *k')}`, '2027-01-15', 88),
      'no edits',
    );
    // A KPI, or a whole goal, that is another's.
    const kpi = 'x-k: &k { metric: M }\ngoals: { g: { kpis: { k: *k } } }\n';
    assert.equal(record(kpi, '2027-01-15', 88), 'no edits');
    const goal = 'x-g: &g { kpis: { k: { metric: M, measurements: { 2027-01-08: 84 } } } }\n';
    for (const goals of ['goals: { g: *g }\n', 'goals: { g: { <<: *g } }\n'])
      assert.equal(record(goal + goals, '2027-01-15', 88), 'no edits', goals);
    assert.equal(record(block('        measurements: [84]'), '2027-01-15', 88), 'no edits');
  });

  it('keeps the line ends of the file', () => {
    const text = block('        measurements:', '          2027-01-08: 84').replaceAll('\n', '\r\n');
    for (const [date, lines] of [
      ['2027-01-15', ['2027-01-08: 84', '2027-01-15: 88']],
      ['2027-01-01', ['2027-01-01: 88', '2027-01-08: 84']],
    ] as const) {
      assert.ok(record(text, date, 88).endsWith(lines.map((line) => `          ${line}\r\n`).join('')), date);
    }
  });

  it('keeps every comment and every other measurement, whatever was typed, wherever it lands', () => {
    const numbers = fc.oneof(
      fc.integer({ min: -5000, max: 2_000_000 }).map(String),
      fc.integer({ min: 1, max: 999_999 }).map((n) => (n / 1000).toString()),
      fc.integer({ min: 1, max: 999_999 }).map((n) => (n / 1000).toString().replace('.', ',')),
      fc.integer({ min: 1, max: 99 }).map((n) => `${n} orders`),
      fc.constantFrom('€ 12', '1.250', '1,250', '12k', 'about 4', '≥ 5', '84 # c', 'x', '', '-4 orders'),
    );
    const dates = fc.integer({ min: 1, max: 28 }).map((n) => `2027-01-${String(n).padStart(2, '0')}`);
    const property = fc.property(
      fc.uniqueArray(dates, { maxLength: 6 }),
      fc.constantFrom('up', 'down', 'as it comes'),
      fc.constantFrom('block', 'flow', 'lines'),
      fc.constantFrom('en', 'nl'),
      dates,
      numbers,
      (days, order, style, language, date, typed) => {
        if (order !== 'as it comes') days.sort();
        if (order === 'down') days.reverse();
        const entries = days.map((one, at) => `${one}: ${at + 1}`);
        const inner =
          style === 'block'
            ? entries.map((one) => `\n          ${one} # c${one}`).join('')
            : style === 'flow'
              ? ` { ${entries.join(', ')} }`
              : ` {\n${entries.map((one) => `          ${one}, # c${one}\n`).join('')}        }`;
        const text = `${HEAD}language: ${language}\n${block('        unit: orders', `        measurements:${inner} `)}steps:\n`;
        const { document, kpi } = kpiOf(text);
        const read = readMeasurement(typed, kpi, language);
        if (read.refusal !== undefined) return;
        const before = measurementsOf(kpi, language);
        const edits = recordMeasurement(document, kpi, day(date), read.value);
        assert.ok(edits.length > 0, text);
        const after = new PlanDocument(applyEdits(text, edits));
        assert.deepEqual(after.parsed.problems, [], after.text);
        const now = measurementsOf(after.plan!.goals[0]!.kpis[0]!, language);
        const plain = (list: typeof now): string[] => list.map((one) => `${one.day} ${one.value}`);
        const others = (list: typeof now): string[] => plain(list.filter((one) => one.day !== date));
        assert.deepEqual(others(now), others(before), after.text);
        const written = now.find((one) => one.day === date);
        assert.ok(written, after.text);
        if (/^-?[\d]+$/.test(typed)) assert.equal(written.value, Number(typed));
        for (const [comment] of text.matchAll(/#.*$/gm)) assert.ok(after.text.includes(comment.trimEnd()));
        if (order === 'up' && days.length > 0 && !days.includes(date)) {
          const shown = [...after.text.matchAll(/2027-01-\d\d(?=: )(?!.*c2027.*2027)/g)].map(([one]) => one);
          const first = shown.filter((one, at) => shown.indexOf(one) === at);
          assert.deepEqual(first, [...first].sort(), after.text);
        }
      },
    );
    fc.assert(property, { numRuns: 500 });
  });
});

describe('what is typed as a measurement', () => {
  const kpi = kpiOf(`${HEAD}goals: { g: { kpis: { k: { metric: M, unit: orders } } } }\n`).kpi;
  const bare = kpiOf(`${HEAD}goals: { g: { kpis: { k: { metric: M } } } }\n`).kpi;

  it('is read as the plan’s language writes numbers', () => {
    assert.deepEqual(readMeasurement('1.250', kpi, 'nl'), { value: 1250 });
    assert.deepEqual(readMeasurement('1,250', kpi, 'en'), { value: 1250 });
    assert.deepEqual(readMeasurement(' 2,5 ', kpi, 'nl'), { value: 2.5 });
    assert.deepEqual(readMeasurement('-4', kpi, 'en'), { value: -4 });
    assert.deepEqual(readMeasurement('−4', kpi, 'en'), { value: -4 });
    assert.deepEqual(readMeasurement('12k', kpi, 'en'), { value: 12_000 });
    assert.deepEqual(readMeasurement('1.250,5', kpi, 'nl'), { value: 1250.5 });
    for (const typed of [',5', '0,5', '.5'])
      assert.deepEqual(readMeasurement(typed, bare, 'nl'), { value: 0.5 });
    assert.deepEqual(readMeasurement('-,5', bare, 'nl'), { value: -0.5 });
    assert.deepEqual(readMeasurement('-0', bare, 'nl'), { value: 0 });
    assert.deepEqual(readMeasurement('4,5 ★', bare, 'nl'), { value: '4,5 ★' });
    assert.deepEqual(readMeasurement('25 %', bare, 'en'), { value: '25 %' });
    assert.deepEqual(readMeasurement('84 orders', kpi, 'en'), { value: '84 orders' });
  });

  it('keeps its comma where a point would make thousands of it', () => {
    assert.deepEqual(readMeasurement('1,125', kpi, 'nl'), { value: '1,125' });
    assert.deepEqual(readMeasurement('1.125', kpi, 'en'), { value: 1.125 });
  });

  it('is refused with the reason', () => {
    const refusal = (typed: string): string => readMeasurement(typed, kpi, 'en').refusal ?? 'none';
    for (const typed of ['', 'many', 'fill-in', '25-30', '1 and 2', 'x'.repeat(1000), '∞'])
      assert.match(refusal(typed), /cannot be read as a number/, typed);
    assert.match(refusal('+4'), /is a change/);
    assert.match(refusal('+0'), /is a change/);
    assert.match(refusal('-4 orders'), /-4\./);
    for (const typed of ['€ -4', '€ −4', '-€ 4']) assert.match(refusal(typed), /-4\./, typed);
    for (const typed of ['84?', '84 # x', '84!', '84 )'])
      assert.match(readMeasurement(typed, bare, 'en').refusal ?? 'none', /cannot be read as a number/, typed);
    assert.match(refusal('25 %'), /counts in orders/);
    assert.match(readMeasurement('25 %', kpi, 'en', 'nl').refusal ?? '', /telt in orders/);
  });

  it('has a day that was there already', () => {
    const today = day('2027-01-15');
    assert.deepEqual(readDay(' 2027-01-15 ', today, 'en'), { day: '2027-01-15' });
    assert.match(readDay('2027-01-16', today, 'en').refusal ?? '', /yet to come/);
    assert.match(readDay('vandaag', today, 'nl').refusal ?? '', /jaar-maand-dag, zoals 2027-01-15/);
    for (const typed of ['2027-02-30', '30-2-2027', '2027/2/30'])
      assert.match(readDay(typed, today, 'nl').refusal ?? '', /niet op de kalender/, typed);
    assert.match(readDay('1027-01-08', today, 'en').refusal ?? '', /year right/);
  });

  it('has a day that is told in the spelling of the plan', () => {
    const today = day('2027-12-01');
    const refusal = (typed: string, say: 'en' | 'nl'): string => readDay(typed, today, say).refusal ?? 'none';
    for (const typed of ['1-10-2027', '01-10-2027', '1/10/2027', '1.10.2027', '2027-10-1', '2027/10/01'])
      assert.match(refusal(typed, 'nl'), /: 2027-10-01\.$/, typed);
    assert.match(refusal('15-1-2027', 'en'), /: 2027-01-15\.$/);
    assert.match(refusal('1/15/2027', 'en'), /: 2027-01-15\.$/);
    // To some that is in January, to others in October.
    assert.match(refusal('1/10/2027', 'en'), /such as 2027-12-01\.$/);
  });
});
