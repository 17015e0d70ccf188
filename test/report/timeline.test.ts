import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../src/rules';
import { timelineOf } from '../../src/report/build/timeline';
import type { Timeline } from '../../src/report/report';
import type { LintTextOptions } from '../support/lint-text';
import { day, planOf, sourceOf } from '../support/report-source';

const timeline = (lines: readonly string[], options: LintTextOptions = { rules: [] }): Timeline =>
  timelineOf(sourceOf(planOf(...lines), options));
const ids = ({ steps }: Timeline): readonly string[] => steps.map(({ id }) => id);
const states = ({ steps }: Timeline): Record<string, string> =>
  Object.fromEntries(steps.map(({ id, state }) => [id, state]));

describe('the timeline of a plan', () => {
  it('has its steps in order of time, those without dates last', () => {
    const found = timeline([
      'steps:',
      '  none: { title: Some day }',
      '  march: { start: 2027-03-01, due: 2027-03-20 }',
      '  due: { due: 2027-02-01 }',
      '  first: { start: 2027-01-05, due: 2027-12-31 }',
    ]);
    assert.deepEqual(ids(found), ['first', 'due', 'march', 'none']);
  });

  it('puts steps of one day, and steps without dates, behind what they wait for', () => {
    const found = timeline([
      'steps:',
      '  promote: { after: [fill] }',
      '  other: {}',
      '  fill: { after: setup }',
      '  setup: { title: Set up }',
      '  late: { start: 2027-01-05, after: early }',
      '  early: { start: 2027-01-05 }',
    ]);
    assert.deepEqual(ids(found), ['early', 'late', 'setup', 'fill', 'promote', 'other']);
  });

  it('tells where each step is on its way', () => {
    const found = timeline([
      'status: active',
      'steps:',
      '  done: { due: 2026-12-01, status: done }',
      '  late: { due: 2027-01-14, status: doing, after: todo }',
      '  today: { due: 2027-01-15, status: doing }',
      '  todo: { due: 2027-02-01 }',
      '  waits: { due: 2027-02-01, after: [done, todo] }',
      '  free: { due: 2027-02-01, after: [done, dropped] }',
      '  dropped: { due: 2026-12-01, status: dropped }',
      '  unclear: { due: 2026-12-01, status: soon }',
    ]);
    assert.deepEqual(states(found), {
      done: 'done',
      late: 'late',
      today: 'doing',
      todo: 'todo',
      waits: 'waiting',
      free: 'todo',
      dropped: 'dropped',
      unclear: 'todo',
    });
    const words = Object.fromEntries(found.steps.map(({ id, stateText }) => [id, stateText]));
    assert.equal(words['late'], 'late');
    assert.equal(words['waits'], 'waiting');
    assert.equal(words['done'], 'finished');
    assert.equal(words['unclear'], 'status unclear');
  });

  it('says so in Dutch', () => {
    const lines = ['status: active', 'steps:', '  a: { due: 2026-12-01, kind: setup }', '  b: { after: a }'];
    const { steps } = timeline(lines, { language: 'nl', rules: [] });
    assert.deepEqual(
      steps.map(({ stateText, kind, kindText }) => ({ stateText, kind, kindText })),
      [
        { stateText: 'te laat', kind: 'setup', kindText: 'een kanaal inrichten' },
        { stateText: 'wacht nog', kind: undefined, kindText: undefined },
      ],
    );
  });

  it('has nothing late in a draft, nor in a plan that was stopped', () => {
    const steps = ['steps: { a: { due: 2026-12-01 } }'];
    assert.deepEqual(states(timeline(steps)), { a: 'todo' });
    assert.deepEqual(states(timeline(['status: stopped', ...steps])), { a: 'todo' });
    assert.deepEqual(states(timeline(['decision: { outcome: no-go }', 'status: active', ...steps])), {
      a: 'todo',
    });
    assert.deepEqual(states(timeline(['status: paused', ...steps])), { a: 'late' });
  });

  it('says what a step must still wait for, by name', () => {
    const [, , publish, over] = timeline([
      'steps:',
      '  film: { title: Make the films, start: 2027-01-01, status: done }',
      '  fill: { title: Fill the page, start: 2027-01-02 }',
      '  publish: { start: 2027-01-03, after: [film, fill, fill, nothing-of-the-kind] }',
      '  over: { start: 2027-01-04, after: [fill], status: done }',
    ]).steps;
    assert.deepEqual(publish?.after, ['film', 'fill']);
    assert.deepEqual(publish.waitsFor, [{ id: 'fill', name: 'Fill the page', path: '/steps/fill' }]);
    assert.deepEqual(over?.after, ['fill']);
    assert.deepEqual(over.waitsFor, [], 'what is done waits for nothing');
  });

  it('is not led round in circles', () => {
    const found = timeline([
      'steps:',
      '  a: { after: [b] }',
      '  b: { after: [c] }',
      '  c: { after: [a] }',
      '  self: { after: [self] }',
    ]);
    assert.deepEqual(ids(found), ['c', 'b', 'a', 'self']);
    assert.deepEqual(states(found), { a: 'waiting', b: 'waiting', c: 'waiting', self: 'waiting' });
    const self = found.steps.at(-1);
    assert.deepEqual(self?.after, [], 'no step comes before itself');
    assert.deepEqual(
      self.waitsFor.map(({ id }) => id),
      ['self'],
    );
  });

  it('tells of each step what it is about, unknown ids too', () => {
    const [step] = timeline(
      [
        'people: { anna: { name: Anna de Vries } }',
        'goals: { orders: { statement: Online orders from 80 to 130 per week } }',
        'channels: { insta: { platform: Instagram } }',
        'steps:',
        '  a: { title: fill-in, owner: anna, goal: [orders, gone], channel: insta, due: 2026-12-01, after: zzz }',
      ],
      { rules: RULES.filter(({ id }) => id === 'unknown-reference') },
    ).steps;
    assert.equal(step?.title, 'a', 'what is to be filled in is no title');
    assert.equal(step.path, '/steps/a');
    assert.deepEqual(step.owner, { id: 'anna', name: 'Anna de Vries', path: '/people/anna' });
    assert.deepEqual(step.goals, [
      { id: 'orders', name: 'Online orders', path: '/goals/orders' },
      { id: 'gone', name: 'gone' },
    ]);
    assert.deepEqual(
      step.channels.map(({ name }) => name),
      ['Instagram'],
    );
    assert.deepEqual(step.marks, { errors: 2, warnings: 0, infos: 0 });
  });

  it('marks deadlines, targets, reviews, the decision and training', () => {
    const { marks } = timeline([
      'people: { anna: { name: Anna } }',
      'goals:',
      '  orders:',
      '    statement: Online orders from 80 to 130 per week',
      '    deadline: 2027-10-01',
      '    kpis:',
      '      same: { metric: Orders, target: { value: 130, by: 2027-10-01 } }',
      '      other: { metric: New families, target: { value: 20, by: 2027-06-30 } }',
      'training: [{ who: anna, what: Filming, date: 2027-01-20 }, { date: 2027-01-21 }, { what: Some day }]',
      'decision: { outcome: go, date: 2026-12-01, review: 2027-12-01 }',
      'reviews:',
      '  next: 2027-04-01',
      '  held: { 2027-01-10: { outcome: adjust }, 2027-01-12: {}, someday: { learned: Much } }',
    ]);
    assert.deepEqual(
      marks.map(({ day: when, kind, title, path: where }) => [when, kind, title, where]),
      [
        ['2026-12-01', 'decision', 'Decision: go', '/decision/date'],
        ['2027-01-10', 'review', 'Review (it disappoints: change it)', '/reviews/held/2027-01-10'],
        ['2027-01-12', 'review', 'Review', '/reviews/held/2027-01-12'],
        ['2027-01-20', 'training', 'Filming (Anna)', '/training/0/date'],
        ['2027-01-21', 'training', 'Training', '/training/1/date'],
        ['2027-04-01', 'next-review', 'Next review', '/reviews/next'],
        ['2027-06-30', 'target', 'New families', '/goals/orders/kpis/other/target/by'],
        ['2027-10-01', 'deadline', 'Online orders', '/goals/orders/deadline'],
        ['2027-12-01', 'decision', 'The decision again', '/decision/review'],
      ],
    );
  });

  it('takes a deadline from the sentence where the plan has it nowhere else', () => {
    const goal = (more: string): readonly string[] => [
      'goals:',
      `  orders: { statement: 'Online orders from 80 to 130 per week by 1 October 2027'${more} }`,
    ];
    assert.deepEqual(timeline(goal('')).marks, [
      { kind: 'deadline', day: '2027-10-01', path: '/goals/orders/statement', title: 'Online orders' },
    ]);
    assert.deepEqual(
      timeline(goal(', deadline: 2027-09-30')).marks.map((mark) => mark.path),
      ['/goals/orders/deadline'],
    );
  });

  it('does not tell twice of a review that was held on its day', () => {
    const { marks } = timeline(['reviews: { next: 2027-01-10, held: { 2027-01-10: { outcome: stop } } }']);
    assert.deepEqual(
      marks.map(({ kind }) => kind),
      ['review'],
    );
  });

  describe('shows the days', () => {
    const shown = (lines: readonly string[], today = day('2027-06-15')): readonly (string | undefined)[] => {
      const { from, to } = timeline(lines, { today, rules: [] });
      return [from, to];
    };
    const YEAR = ['period: { from: 2027-01-01, to: 2027-12-31 }'];

    it('round everything, its period too', () => {
      assert.deepEqual(shown([...YEAR, 'steps: { a: { due: 2027-02-01 } }']), ['2027-01-01', '2027-12-31']);
      assert.deepEqual(shown([...YEAR, 'steps: { a: { due: 2028-02-01 } }']), ['2027-01-01', '2028-02-01']);
      assert.deepEqual(shown([...YEAR, 'decision: { date: 2026-09-01 }']), ['2026-09-01', '2027-12-31']);
    });

    it('of nothing where there is nothing to show', () => {
      assert.deepEqual(shown([]), [undefined, undefined]);
      assert.deepEqual(shown(YEAR), [undefined, undefined]);
      assert.deepEqual(shown([...YEAR, 'steps: { a: {} }']), [undefined, undefined]);
    });

    it('without those that are far from all others, first or last or in the period', () => {
      const steps = (...dates: string[]): string =>
        `steps: { ${dates.map((date, at) => `s${at}: { due: ${date} }`).join(', ')} }`;
      const year = ['2027-01-01', '2027-12-31'];
      assert.deepEqual(shown([...YEAR, steps('1900-02-01', '2027-03-01')]), year);
      assert.deepEqual(shown([...YEAR, steps('9999-12-31', '2027-03-01')]), year);
      assert.deepEqual(shown([...YEAR, steps('0000-01-01', '9999-12-31', '2072-03-01')]), year);
      const typo = 'period: { from: 2027-01-01, to: 9999-12-31 }';
      assert.deepEqual(shown([typo, steps('2027-03-01', '2027-07-01')]), ['2027-01-01', '2027-07-01']);
      assert.deepEqual(shown([steps('1900-01-01', '2027-06-01')]), ['2027-06-01', '2027-06-15']);
      assert.deepEqual(shown([steps('2027-06-01', '9999-01-01')]), ['2027-06-01', '2027-06-15']);
    });

    it('of the years to come, where there are dates on the way', () => {
      const goals = ['2027-01-01', '2030-12-31', '2035-12-31', '2040-12-31']
        .map((date, at) => `g${at}: { deadline: ${date} }`)
        .join(', ');
      assert.deepEqual(shown([`goals: { ${goals} }`]), ['2027-01-01', '2040-12-31']);
    });

    it('of no more than 40 years, however many dates lead on', () => {
      const dates = Array.from({ length: 300 }, (_, at) => `s${at}: { due: ${2000 + at * 3}-01-01 }`);
      const [from, to] = shown([`steps: { ${dates.join(', ')} }`]);
      assert.ok(from !== undefined && to !== undefined);
      assert.ok(Number(to.slice(0, 4)) - Number(from.slice(0, 4)) <= 40, `${from} to ${to}`);
    });

    it('up to today, where today is near', () => {
      assert.deepEqual(shown([...YEAR, 'decision: { date: 2027-01-01 }'], day('2026-12-20')), [
        '2026-12-20',
        '2027-12-31',
      ]);
      assert.deepEqual(shown([...YEAR, 'decision: { date: 2027-01-01 }'], day('2026-09-20')), [
        '2027-01-01',
        '2027-12-31',
      ]);
      assert.deepEqual(shown([...YEAR, 'decision: { date: 2027-01-01 }'], day('2028-01-10')), [
        '2027-01-01',
        '2028-01-10',
      ]);
    });
  });

  it('copes with thousands of steps that wait for each other', () => {
    const steps = Array.from(
      { length: 3000 },
      (_, at) => `  s${at}: { after: [s${(at + 1) % 3000}], due: 2027-03-01 }`,
    );
    const found = timeline(['steps:', ...steps]);
    assert.equal(found.steps.length, 3000);
    assert.equal(found.steps[0]?.id, 's2999', 'what the others wait for');
    assert.equal(found.steps.at(-1)?.id, 's0');
  });

  it('tells of the bakery of the example', () => {
    const file = path.join(__dirname, '../../examples/nine-steps/strategy.yaml');
    const source = sourceOf(readFileSync(file, 'utf8'), {
      today: day('2026-11-22'),
      language: 'nl',
      rules: [],
    });
    const found = timelineOf(source);
    assert.deepEqual([found.from, found.to], ['2026-09-01', '2027-08-31']);
    assert.deepEqual(
      found.steps.slice(-4).map(({ id, state }) => [id, state]),
      [
        ['promoten', 'doing'],
        ['klachtentraining', 'todo'],
        ['bakkersavond', 'todo'],
        ['nameting', 'waiting'],
      ],
    );
    assert.deepEqual(
      found.steps.at(-1)?.waitsFor.map(({ name }) => name),
      ['Kaartje in elke broodzak en advertenties in de Spoorbuurt'],
    );
    const kinds = found.marks.map(({ kind }) => kind);
    assert.deepEqual(kinds, [
      'decision',
      'training',
      'review',
      'training',
      'next-review',
      'deadline',
      'deadline',
      'deadline',
      'deadline',
      'decision',
    ]);
  });
});
