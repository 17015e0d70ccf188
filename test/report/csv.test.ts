import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import type { PlanReport } from '../../src/report/report';
import Papa from 'papaparse';
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
        assert.equal(row![1], `'${begin}${end}`.replaceAll('\uFEFF', '\uFEFF'), JSON.stringify(begin + end));
      }
    }
    for (const harmless of ['-5', '+3,5', '1+1', 'a=b', "'t is", '12 %']) {
      const plan = reportOf(`strategy: 1\ntitle: X\nsteps: { a: { title: ${JSON.stringify(harmless)} } }\n`);
      assert.equal(rowsOf(renderCsv(plan, 'steps'))[1]![1], harmless);
    }
  });

  it('gives back every text, whatever is in it', () => {
    for (const hostile of HOSTILE) {
      const report = reportOf(planFullOf(hostile));
      for (const table of CSV_TABLES) rowsOf(renderCsv(report, table));
      const [, goal] = rowsOf(renderCsv(report, 'goals'));
      assert.equal(goal![1]!.replace(/^'/, ''), hostile);
    }
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
