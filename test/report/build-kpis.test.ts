import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultSetting } from '../../src/core/lint';
import { PlanDocument } from '../../src/core/document';
import { TOLERANCE } from '../../src/plan/progress';
import { goalsOf } from '../../src/report/build/goals';
import { type ReportInput, ReportSource } from '../../src/report/build/source';
import type { KpiReport } from '../../src/report/report';
import { RULES } from '../../src/rules';
import kpiOffTrack from '../../src/rules/kpi-off-track';
import { findingsOf, TODAY } from '../support/lint-text';
import { day, planOf, sourceOf } from '../support/report-source';

const goalWith = (...kpi: readonly string[]): string =>
  planOf(
    'period: { from: 2027-01-01, to: 2027-12-31 }',
    'goals:',
    '  orders:',
    '    statement: Online orders from 80 to 130 per week, by 31 December 2027',
    '    deadline: 2027-12-31',
    '    kpis:',
    '      orders:',
    ...kpi.map((line) => `        ${line}`),
  );

const FROM_80_TO_130 = ['unit: orders', 'baseline: { value: 80, date: 2027-01-01 }', 'target: 130'];

function kpiIn(text: string, today = '2027-12-31'): KpiReport {
  const kpi = goalsOf(sourceOf(text, { today: day(today), rules: [] }))[0]?.kpis[0];
  assert.ok(kpi);
  return kpi;
}

const standing = (...kpi: readonly string[]): string => {
  const { standing: word, standingText } = kpiIn(goalWith(...kpi));
  return `${word}: ${standingText}`;
};

describe('the KPIs of a report', () => {
  it('has the line, what it asks for on the day of the latest measurement, and where each number stands', () => {
    const text = goalWith(
      ...FROM_80_TO_130,
      'measurements: { 2027-07-02: 105, 2027-03-01: 85, 2028-01-01: 140 }',
    );
    const kpi = kpiIn(text, '2027-08-01');
    assert.deepEqual(kpi.line, { from: 80, to: 130, start: '2027-01-01', end: '2027-12-31' });
    assert.deepEqual(
      kpi.measurements.map((one) => `${one.day} ${one.value}`),
      ['2027-03-01 85', '2027-07-02 105', '2028-01-01 140'],
    );
    const document = new PlanDocument(text);
    for (const { path: at, value } of kpi.measurements) assert.equal(document.nodeAt(at)?.value, value);
    assert.equal(kpi.latest?.day, '2027-07-02', 'what is dated after today was not measured yet');
    assert.equal(kpi.expected, 105);
    assert.equal(kpi.done, 0.5);
    assert.equal(kpi.direction, 'up');
    assert.deepEqual(kpi.target, {
      value: 130,
      day: '2027-12-31',
      written: '130',
      path: '/goals/orders/kpis/orders/target',
    });
  });

  it('stands where the rule says, by the tolerance of the rule', () => {
    // On 2 July half of the way is asked for: 105.
    const at = (value: number): string =>
      standing(...FROM_80_TO_130, `measurements: { 2027-07-02: ${value} }`);
    assert.equal(at(130), 'reached: reached');
    assert.equal(at(140), 'reached: reached');
    assert.equal(at(110), 'on-line: on course');
    assert.equal(at(105 - (TOLERANCE / 100) * 50), 'on-line: on course');
    assert.equal(at(94.9), 'behind: behind its line');
    assert.equal(at(70), 'behind: behind its line');
  });

  it('after its last day is nearly reached or not reached', () => {
    const at = (value: number): string =>
      standing(...FROM_80_TO_130, `measurements: { 2027-12-31: ${value} }`);
    assert.equal(at(121), 'on-line: nearly reached');
    assert.equal(at(119), 'behind: not reached');
  });

  it('of a level to hold, asks whether it is held on its good side', () => {
    const hold = (now: number, ...lines: readonly string[]): string =>
      standing(...lines, `measurements: { 2027-06-01: ${now} }`);
    assert.equal(hold(96, 'baseline: 97', 'target: ≥ 95 %'), 'held: held');
    assert.equal(hold(94, 'baseline: 97', 'target: ≥ 95 %'), 'not-held: not held');
    assert.equal(hold(3, 'baseline: 4', 'target: at most 4'), 'held: held');
    assert.equal(hold(5, 'baseline: 4', 'target: at most 4'), 'not-held: not held');
    assert.equal(hold(79, 'direction: hold', 'baseline: 90', 'target: 80'), 'not-held: not held');
    assert.equal(hold(4.5, 'direction: hold', 'baseline: 4.5'), 'held: held');
    assert.equal(hold(4.7, 'direction: hold', 'baseline: 4.5'), 'unknown: away from its level');
    assert.equal(standing('direction: hold', 'baseline: 4.5'), 'unmeasured: not measured yet');
    assert.equal(standing('direction: hold'), 'unknown: no target yet');
  });

  it('says why nothing can be said', () => {
    const now = 'measurements: { 2027-06-01: 90 }';
    assert.equal(standing(...FROM_80_TO_130), 'unmeasured: not measured yet');
    assert.equal(
      standing(...FROM_80_TO_130, 'measurements: { 2027-01-01: 80 }'),
      'unmeasured: not measured yet',
    );
    assert.equal(standing('baseline: 80', now), 'unknown: no target yet');
    assert.equal(standing('target: 130', now), 'unknown: no baseline yet');
    assert.equal(
      standing('baseline: 80 %', 'target: 130 EUR', now),
      'unknown: baseline and target cannot be compared',
    );
    assert.equal(
      standing('baseline: { value: 80, date: 2028-01-01 }', 'target: 130', now),
      'unknown: no line without two dates',
    );
    assert.equal(
      standing('baseline: 80 %', 'target: 95 %', 'measurements: { 2027-06-01: € 90 }'),
      'unknown: measured in another unit',
    );
  });

  it('takes what is still to be filled in for absent', () => {
    const [goal] = goalsOf(
      sourceOf(
        planOf(
          'goals:',
          '  a:',
          '    statement: fill-in',
          '    kpis: { k: { metric: fill-in, unit: fill-in, target: fill-in, source: fill-in } }',
        ),
      ),
    );
    assert.equal(goal?.statement, undefined);
    assert.deepEqual(goal?.missing, []);
    const { metric, unit, target, source } = goal.kpis[0]!;
    assert.deepEqual(
      { metric, unit, target, source },
      { metric: undefined, unit: '', target: undefined, source: undefined },
    );
  });

  it('is behind exactly where the rule points, in all plans of the tests, whatever a team tolerates', () => {
    const folders = ['examples', 'test/public', 'test/rules'];
    const root = path.join(__dirname, '../..');
    let behind = 0;
    for (const folder of folders) {
      for (const entry of readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })) {
        if (!entry.isFile() || !/\.ya?ml$/.test(entry.name)) continue;
        const text = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
        const document = new PlanDocument(text);
        // A comment that silences the rule does not put the KPI back on its line.
        if (
          !document.plan ||
          document.kind !== 'plan' ||
          document.isPartial ||
          text.includes('strategy-disable')
        )
          continue;
        for (const today of [TODAY, day('2029-01-01')]) {
          const findings = findingsOf(kpiOffTrack, text, { today });
          const input: ReportInput = {
            document,
            plan: document.plan,
            findings,
            language: 'en',
            today,
            frameworks: [],
          };
          const shown = goalsOf(new ReportSource(input)).flatMap(({ kpis }) =>
            kpis.flatMap(({ standing: word, latest }) => (word === 'behind' ? [latest?.path] : [])),
          );
          const { status, decision } = document.plan;
          if (status?.value !== 'stopped' && decision?.outcome?.value !== 'no-go')
            assert.deepEqual(shown.sort(), findings.map((finding) => finding.path).sort(), entry.name);
          behind += shown.length;
        }
      }
    }
    assert.ok(behind > 5, `${behind}`);
  });

  it('tolerates what a team tolerates', () => {
    const text = goalWith(...FROM_80_TO_130, 'measurements: { 2027-07-02: 100 }');
    const document = new PlanDocument(text);
    const input = {
      document,
      plan: document.plan!,
      findings: [],
      language: 'en',
      today: TODAY,
      frameworks: [],
    } as const;
    const withTolerance = (tolerance: number): string | undefined =>
      goalsOf(
        new ReportSource({
          ...input,
          setting: (rule) => ({ ...defaultSetting(rule), options: { tolerance } }),
        }),
      )[0]?.kpis[0]?.standing;
    assert.equal(withTolerance(15), 'on-line');
    assert.equal(withTolerance(5), 'behind');
    assert.ok(RULES.includes(kpiOffTrack));
  });
});

describe('the goals of a report', () => {
  const TEXT = planOf(
    'people: { anna: { name: Anna de Vries } }',
    'audiences: { families: { description: Families nearby } }',
    'goals:',
    '  orders:',
    '    statement: More orders',
    '    owner: anna',
    '    audience: [families, nobody]',
    '  reach:',
    '    statement: Online orders from 80 to 130 per week, by 31 December 2027',
  );

  it('knows by name whom they are for, and what is not defined', () => {
    const [goal] = goalsOf(sourceOf(TEXT));
    assert.deepEqual(goal?.owner, { id: 'anna', name: 'Anna de Vries', path: '/people/anna' });
    assert.deepEqual(goal.audiences, [
      { id: 'families', name: 'Families nearby', path: '/audiences/families' },
      { id: 'nobody', name: 'nobody' },
    ]);
  });

  it('says what the goal check misses, and nothing of a specific goal', () => {
    const [vague, specific] = goalsOf(sourceOf(TEXT));
    assert.deepEqual(vague?.missing, ['a number', 'a date']);
    assert.deepEqual(specific?.missing, []);
    const [dutch] = goalsOf(sourceOf(TEXT, { language: 'nl' }));
    assert.ok(dutch?.missing.includes('een getal'));
  });

  it('counts what points at them or into them', () => {
    const source = sourceOf(TEXT);
    for (const { path: at, marks } of goalsOf(source)) {
      const within = source.findings.filter(({ path: place }) => place === at || place.startsWith(`${at}/`));
      const count = (severity: string): number => within.filter((one) => one.severity === severity).length;
      assert.deepEqual(marks, { errors: count('error'), warnings: count('warning'), infos: count('info') });
      assert.ok(within.length > 0);
    }
  });
});
