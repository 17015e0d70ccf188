import assert from 'node:assert/strict';
import { median, quantile } from '../quantile';
import { barsOf, figures, fraction } from './bars';
import { putBetweenMarkers } from './document';
import { linesPlot, plansPlot } from './plots';
import { type Checker, CHECKERS, type Editor, type Plans, type Results } from './results';
import { markdown, plain, tablesOf } from './tables';

const each = <T>(of: (checker: Checker, at: number) => T): Record<Checker, T> =>
  Object.fromEntries(CHECKERS.map((checker, at) => [checker, of(checker, at)])) as Record<Checker, T>;

/** Ours is the third, so that it takes 3 ms at 3,000 lines and 30 at ten times as many. */
const editor = (beside: number): Editor => ({
  typing: [3000, 30_000].map((lines) => ({
    lines,
    times: each((_, at) => ({
      median: ((at + 1) * lines) / 3000,
      p95: ((at + 2) * lines) / 3000,
      count: 40,
    })),
    ratio: each(() => beside),
  })),
  growth: each(() => 10),
  first: 1.29,
});

const PLANS: readonly Plans[] = [
  {
    plans: 100,
    rounds: 1,
    processes: { ours: { seconds: 1, busy: 0.9, memory: 90 }, v8r: { seconds: 20, busy: 4, memory: 150 } },
    ratio: { ours: 1, v8r: 0.05 },
  },
  {
    plans: 1000,
    rounds: 1,
    processes: { ours: { seconds: 7, busy: 6.5, memory: 121 } },
    ratio: { ours: 1 },
  },
];

const RESULTS: Results = {
  machine: { node: 'v20.19.0', processors: 2 },
  load: { editor: [0.5, 1.25], plans: [2, 3] },
  versions: { 'ajv-cli': '5.0.0' },
  editor: editor(0.0499),
  plans: PLANS,
};

const bar = (results: Results, what: string): ReturnType<typeof barsOf>[number] =>
  barsOf(results).find((one) => one.what === what)!;

describe('the bars', () => {
  it('are met up to what they ask, and missed above it', () => {
    const what = 'after a letter, 3,000 lines, beside yaml-language-server';
    const of = (beside: number): readonly unknown[] => {
      const { measured, isMet } = bar({ ...RESULTS, editor: editor(beside) }, what);
      return [measured, isMet];
    };
    assert.deepEqual(of(0.05), ['1/20', true]);
    assert.deepEqual(of(0.0499), ['1/20', true]);
    assert.deepEqual(of(0.0501), ['1/19', false]);
  });

  it('take the figure that they are about', () => {
    const measured = (what: string): unknown => bar(RESULTS, what).measured;
    assert.equal(measured('after a letter, 3,000 lines, median'), '3 ms');
    assert.equal(measured('after a letter, 30,000 lines, 95th percentile'), '40 ms');
    assert.equal(measured('1,000 plans, peak of memory'), '121 MB');
    assert.equal(bar(RESULTS, '1,000 plans, peak of memory').isMet, false);
    assert.equal(bar(RESULTS, 'growth from 3,000 to 30,000 lines').isMet, true);
  });

  it('are neither met nor missed by what was not measured', () => {
    const { measured, isMet } = bar(RESULTS, 'one plan, cold, beside an empty Node');
    assert.deepEqual([measured, isMet], [undefined, undefined]);
    const row = tablesOf(RESULTS)[0]!.rows.find(([what]) => what === 'one plan, cold, beside an empty Node')!;
    assert.deepEqual(row.slice(2), ['not in this run', '']);
  });
});

describe('what was measured on a busy machine', () => {
  const note = (load: readonly [number, number]): unknown =>
    tablesOf({ ...RESULTS, load: { plans: load } })[0]!.note;

  it('says so', () => {
    assert.match(String(note([2.5, 1])), /much else to do/);
    assert.match(String(note([0, 3.5])), /much else to do/);
  });

  it('is not said of the load that the measuring is itself', () => {
    assert.equal(note([0.1, 2.9]), undefined);
  });
});

describe('figures', () => {
  it('are as exact as two of them tell', () => {
    const cases = [0, 7, 1234.5, 12.34, 1.234, 0.1234, 0.01234, 0.000012] as const;
    assert.deepEqual(cases.map(figures), ['0', '7', '1,235', '12', '1.2', '0.12', '0.012', '0.0000']);
  });

  it('of a part never flatter', () => {
    assert.deepEqual([0.5, 0.34, 0.051, 0.8, 2].map(fraction), ['1/2', '1/2', '1/19', '0.80 ×', '2 ×']);
  });

  it('in the middle are those of the sorted', () => {
    assert.equal(median([10, 9, 1]), 9);
    assert.equal(quantile([5, 4, 3, 2, 1], 0.95), 5);
    assert.throws(() => median([]), RangeError);
  });
});

describe('tables', () => {
  it('have as many cells in each row as in their head', () => {
    for (const { title, head, rows } of tablesOf(RESULTS))
      for (const row of rows) assert.equal(row.length, head.length, title);
  });

  it('say where a tool was not run', () => {
    const table = tablesOf(RESULTS).find(({ title }) => title.startsWith('More and more plans'))!;
    const row = table.rows.find(([name]) => name!.startsWith('v8r'))!;
    assert.deepEqual(row.slice(1), ['20 (150)', '–']);
  });

  it('in a terminal have no marks, and columns that stand under each other', () => {
    const table = {
      title: 'T',
      head: ['', 'ms'],
      rows: [
        ['**ours**', '1'],
        ['`yaml`', '10'],
      ],
    };
    assert.equal(plain(table), 'T\n        ms\n  ours   1\n  yaml  10');
    assert.equal(markdown(table), 'T:\n\n|  | ms |\n|---|---:|\n| **ours** | 1 |\n| `yaml` | 10 |');
  });
});

describe('the plots of what was measured', () => {
  it('tell in words what each line says', () => {
    const svg = linesPlot(editor(0.05));
    assert.match(svg, /Strategy as Code: 3 ms at 3,000, 30 ms at 30,000 lines\./);
  });

  it('expect of what was too slow as much more as there are more plans, and say so', () => {
    const svg = plansPlot(PLANS);
    assert.match(svg, /v8r, schema only: 20 s at 100 plans\./);
    assert.match(svg, /class="expected"/);
    assert.match(svg, />Dotted: not run/);
    // Up to the power of ten above what is expected.
    assert.match(svg, />1,000</);
    assert.doesNotMatch(plansPlot(PLANS.slice(0, 1)), /Dotted|class="expected"/);
  });
});

describe('the page', () => {
  const begin = '<!-- npm run bench:peers -- --write: what is between this and the end is written by it -->';
  const end = '<!-- the end -->';

  it('keeps all but what is between its marks', () => {
    const page = `before\n${begin}\n\nold\n\n${end}\nafter\n`;
    const written = putBetweenMarkers(page, 'new');
    assert.equal(written, `before\n${begin}\n\nnew\n\n${end}\nafter\n`);
    assert.equal(putBetweenMarkers(written, 'new'), written);
  });

  it('is left alone without its marks', () => {
    assert.throws(() => putBetweenMarkers('a page', 'new'), /has no/);
    assert.throws(() => putBetweenMarkers(`${end}${begin}`, 'new'), /has no/);
  });
});
