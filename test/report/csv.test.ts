import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import type { OwnLanguage } from '../../src/core/language';
import type { PlanReport } from '../../src/report/report';
import fc from 'fast-check';
import Papa from 'papaparse';
import { withoutUnshown } from '../../src/report/unshown';
import { renderCsv } from '../../src/report/csv';
import { CSV_TABLES, exportName } from '../../src/report/export';
import { exampleReport as anyExampleReport, reportOf as anyReportOf } from '../support/example-report';
import { EXAMPLES, HOSTILE, planFullOf } from '../support/full-plan';
import type { LintTextOptions } from '../support/lint-text';

const TODAY = '2027-02-01' as Day;
const reportOf = (text: string, options: LintTextOptions = {}): PlanReport =>
  anyReportOf(text, { today: TODAY, ...options });
const exampleReport = (name: string, options: LintTextOptions = {}): PlanReport =>
  anyExampleReport(name, { today: TODAY, ...options });

function rowsOf(text: string, delimiter = ','): readonly (readonly string[])[] {
  assert.ok(text.startsWith('\uFEFF'), 'Excel would not know that it is UTF-8');
  assert.ok(text.endsWith('\r\n'));
  const { data, errors } = Papa.parse<string[]>(text.slice(1).replace(/\r\n$/, ''), { delimiter });
  assert.deepEqual(errors, []);
  assert.equal(new Set(data.map((row) => row.length)).size, 1, 'a row has other cells');
  return data;
}

/** A plan with a text wherever a table shows one. @param quoted eight of them, as YAML */
const planOfTexts = ([a, b, c, d, e, f, g, h]: readonly string[]): string => `strategy: 1
title: Plan
people: { anna: { name: ${a} } }
audiences: { all: { name: ${b} } }
channels: { shop: { name: ${c} } }
goals:
  ${d}:
    statement: ${e}
    owner: anna
    audience: all
    kpis:
      ${f}: { metric: ${g}, unit: ${h}, source: ${a}, frequency: ${b}, baseline: { value: -12.5, date: 2026-11-02 }, measurements: { 2027-01-08: -12 } }
steps:
  ${c}: { title: ${d}, kind: ${e}, owner: anna, channels: [shop] }
  s2: { title: ${f}, after: [${c}] }
`;

/**
 * The cells of a file as a spreadsheet reads it.
 *
 * @param parts the signs that part cells
 * @param within what a quotation mark in the middle of a cell does
 */
function cellsOf(csv: string, parts: string, within: 'literal' | 'open again'): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let isBegun = false;
  let isQuoted = false;
  for (let index = csv.startsWith('\uFEFF') ? 1 : 0; index < csv.length; index++) {
    const sign = csv[index]!;
    if (isQuoted && sign === '"' && csv[index + 1] === '"') {
      cell += '"';
      index++;
    } else if (isQuoted ? sign === '"' : sign === '"' && (!isBegun || within === 'open again')) {
      isQuoted = !isQuoted;
      isBegun = true;
    } else if (!isQuoted && (parts.includes(sign) || sign === '\r' || sign === '\n')) {
      cells.push(cell);
      cell = '';
      isBegun = false;
    } else {
      cell += sign;
      isBegun = true;
    }
  }
  return [...cells, cell];
}

const isFormula = (cell: string): boolean =>
  /^[\s\p{C}"]*[=+\-@＝＋－＠]/u.test(cell) && !/^-?\d+(?:[.,]\d+)?$/.test(cell);

const PLAN = `strategy: 1
title: Plan
language: en
goals:
  loss:
    statement: "=1+1"
    kpis:
      result: { metric: "-2+3", unit: EUR, baseline: { value: -1234.5, date: 2026-11-02 }, target: { value: 0.5, by: 2027-10-01 }, measurements: { 2027-01-08: -12 } }
      empty: { metric: Later }
`;

describe('a plan for a spreadsheet', () => {
  it('has a row for each number of a KPI; numbers stay numbers, also those below zero', () => {
    const [, ...rows] = rowsOf(renderCsv(reportOf(PLAN), 'kpis'));
    assert.deepEqual(
      rows.map((row) => row.slice(2, 8)),
      [
        ['result', "'-2+3", 'baseline', '2026-11-02', '-1234.5', 'EUR'],
        ['result', "'-2+3", 'measurement', '2027-01-08', '-12', 'EUR'],
        ['result', "'-2+3", 'target', '2027-10-01', '0.5', 'EUR'],
        ['empty', 'Later', '', '', '', ''],
      ],
    );
    assert.equal(rows[0]![1], "'=1+1");
  });

  it('is written as Excel reads it in Dutch: semicolons, and a comma in numbers', () => {
    const text = renderCsv(reportOf(PLAN, { language: 'nl' }), 'kpis');
    assert.match(text, /;nulmeting;2026-11-02;-1234,5;EUR;/);
    assert.match(text, /;streefwaarde;2027-10-01;0,5;/);
    const [head] = rowsOf(text, ';');
    assert.deepEqual(head!.slice(0, 3), ['doel', 'doel in woorden', 'kpi']);
  });

  it('holds no formula, however it begins', () => {
    const begins = [
      '=',
      '+',
      '-',
      '@',
      '\t=',
      '\r=',
      '\n=',
      ' =',
      '＝',
      '＋',
      '－',
      '＠',
      '\u200B=',
      '\uFEFF=',
    ];
    for (const begin of begins) {
      for (const end of ['1+cmd', '1+\n2', '1;x', '1,"x"']) {
        const plan = reportOf(
          `strategy: 1\ntitle: X\nsteps: { a: { title: ${JSON.stringify(begin + end)} } }\n`,
        );
        const [, row] = rowsOf(renderCsv(plan, 'steps'));
        // A tab and a line end part cells in one country or another.
        const within = begin.replace(/^([\t\r\n])=/, "$1'=");
        assert.equal(row![1], `'${within}${end}`, JSON.stringify(begin + end));
      }
    }
    for (const harmless of ['1+1', 'a=b', "'t is", '12 %', 'a, +20 % b', 'x-y;z-1']) {
      const plan = reportOf(`strategy: 1\ntitle: X\nsteps: { a: { title: ${JSON.stringify(harmless)} } }\n`);
      assert.equal(rowsOf(renderCsv(plan, 'steps'))[1]![1], harmless);
    }
  });

  it('gives back every text, whatever is in it', () => {
    for (const hostile of HOSTILE) {
      const report = reportOf(planFullOf(hostile));
      for (const table of CSV_TABLES) rowsOf(renderCsv(report, table));
      const [, goal] = rowsOf(renderCsv(report, 'goals'));
      // A line that begins with a minus would begin a cell.
      assert.equal(goal![1]!.replace(/^'/, ''), withoutUnshown(hostile).replace('\n- ', '\n– '));
    }
  });

  it('holds no formula where it is parted by another sign than it was written with', () => {
    const title = (text: string, language: OwnLanguage): string => {
      const plan = `strategy: 1\ntitle: X\nsteps: { a: { title: ${JSON.stringify(text)} } }\n`;
      const [, row] = rowsOf(renderCsv(reportOf(plan, { language }), 'steps'), language === 'nl' ? ';' : ',');
      return row![1]!;
    };
    assert.equal(title('Turnover;=HYPERLINK(1)', 'en'), "Turnover;'=HYPERLINK(1)");
    assert.equal(title('Omzet,=HYPERLINK(1)', 'nl'), "Omzet,'=HYPERLINK(1)");
    assert.equal(title('a\t=1+1', 'nl'), "a\t'=1+1");
    assert.equal(title('a; "@b', 'en'), 'a; "\'@b');
    assert.equal(title('Een brood van € 5,- per stuk', 'nl'), 'Een brood van € 5,– per stuk');
    // Its own sign parts nothing within quotes.
    assert.equal(title('a, +20 %', 'en'), 'a, +20 %');
    assert.equal(title('a; +20 %', 'nl'), 'a; +20 %');
  });

  it('holds no formula, whatever parts its cells and however quotes are read', () => {
    const sign = fc.constantFrom(...',;\t\n\r"\'=+-@＝ a1\u200B'.split(''));
    const text = fc.string({ unit: sign, maxLength: 9 });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 8, maxLength: 8 }),
        fc.constantFrom<OwnLanguage>('en', 'nl'),
        (texts, language) => {
          const plan = planOfTexts(texts.map((one) => JSON.stringify(one)));
          const report = reportOf(plan, { language });
          for (const table of CSV_TABLES) {
            const csv = renderCsv(report, table);
            for (const parts of [',', ';', '\t', ',;\t'])
              for (const within of ['literal', 'open again'] as const)
                assert.deepEqual(cellsOf(csv, parts, within).filter(isFormula), [], parts);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('holds no control characters', () => {
    const report = reportOf(planFullOf('a\u0000b\u0007c\u001B[31md\u202Ee\tf'));
    for (const table of CSV_TABLES) {
      assert.doesNotMatch(renderCsv(report, table), /(?![\t\r\n])\p{Cc}|\u202E/u);
    }
    assert.match(renderCsv(report, 'goals'), /abc\[31mde\tf/);
  });

  it('would be found out', () => {
    const found = (csv: string, parts: string): boolean => cellsOf(csv, parts, 'literal').some(isFormula);
    assert.ok(found('a,"x;=1+1"\r\n', ';'));
    assert.ok(!found('a,"x;=1+1"\r\n', ','));
    assert.ok(found('a,"x\n=1+1"\r\n', ';'));
    assert.ok(found('a;"x\t""=1+1"""\r\n', '\t'));
    assert.ok(!found('a;-12,5;b\r\n', ','));
  });

  for (const name of EXAMPLES) {
    it(`says of ${name} what the report says`, () => {
      const report = exampleReport(name, { language: 'nl' });
      const [, ...goals] = rowsOf(renderCsv(report, 'goals'), ';');
      assert.deepEqual(
        goals.map(([id, , , , , , progress]) => [id, progress]),
        report.goals.map(({ id, progress }) => [
          id,
          progress === undefined ? '' : String(Math.round(progress * 100)),
        ]),
      );
      const [, ...steps] = rowsOf(renderCsv(report, 'steps'), ';');
      assert.deepEqual(
        steps.map((row) => [row[0], row[8]]),
        report.timeline.steps.map(({ id, stateText }) => [id, stateText]),
      );
      const [, ...kpis] = rowsOf(renderCsv(report, 'kpis'), ';');
      const measured = report.goals.flatMap((goal) => goal.kpis.flatMap(({ measurements }) => measurements));
      assert.deepEqual(
        kpis.filter((row) => row[4] === 'meting').map((row) => Number(row[6]!.replace(',', '.'))),
        measured.map(({ value }) => value),
      );
    });
  }

  it('of an empty plan has heads alone', () => {
    for (const table of CSV_TABLES)
      assert.equal(rowsOf(renderCsv(reportOf('strategy: 1\n'), table)).length, 1);
  });
});

describe('the name of an export', () => {
  it('is the plan’s', () => {
    assert.equal(exportName('a/strategy.yaml', 'html', 'kpis'), 'strategy.html');
    assert.equal(exportName('bakery.strategy.yml', 'csv', 'steps'), 'bakery.strategy-steps.csv');
    assert.equal(exportName(undefined, 'ics', 'kpis'), 'strategy.ics');
  });
});
