import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import type { PlanReport } from '../../src/report/report';
import MarkdownIt from 'markdown-it';
import { renderMarkdown } from '../../src/report/markdown';
import { block, inline, plain } from '../../src/report/markdown/text';
import { exampleReport as anyExampleReport, reportOf as anyReportOf } from '../support/example-report';
import { EXAMPLES, HOSTILE, planFullOf } from '../support/full-plan';
import { HIDDEN_WAYS } from '../support/hidden-ways';
import type { LintTextOptions } from '../support/lint-text';

const TODAY = '2027-02-01' as Day;
const reportOf = (text: string, options: LintTextOptions = {}): PlanReport =>
  anyReportOf(text, { today: TODAY, ...options });
const exampleReport = (name: string, options: LintTextOptions = {}): PlanReport =>
  anyExampleReport(name, { today: TODAY, ...options });

/** As those read it who let HTML through: what is a tag then would be one in a careless wiki. */
const reader = new MarkdownIt({ html: true, linkify: true });

const tokensOf = (text: string) =>
  reader.parse(text, {}).flatMap((token) => [token, ...(token.children ?? [])]);

/** The cells of each table, row by row. */
function tablesOf(text: string): readonly (readonly number[])[] {
  const tables: number[][] = [];
  for (const { type } of reader.parse(text, {})) {
    if (type === 'table_open') tables.push([]);
    else if (type === 'tr_open') tables.at(-1)!.push(0);
    else if (type === 'th_open' || type === 'td_open') {
      const rows = tables.at(-1)!;
      rows[rows.length - 1]!++;
    }
  }
  return tables;
}

const headings = (text: string): readonly string[] =>
  [...text.matchAll(/^#{1,2} .*$/gm)].map(([line]) => line);

/** What a reader sees. */
const shown = (text: string): string =>
  tokensOf(text)
    .filter(({ type }) => ['text', 'code_inline', 'fence', 'text_special'].includes(type))
    .map(({ content }) => content)
    .join('');

describe('a plan as Markdown', () => {
  for (const name of EXAMPLES) {
    it(`tells all of ${name}, in whole tables`, () => {
      const report = exampleReport(name, { language: 'nl' });
      const text = renderMarkdown(report, 'strategy.yaml');
      const all = shown(text);
      for (const { statement } of report.goals) assert.ok(all.includes(statement!), statement);
      for (const { title } of report.timeline.steps) assert.ok(all.includes(title), title);
      for (const { message } of report.findings)
        assert.ok(all.includes(message.replaceAll('`', '')), message);
      for (const { question } of report.gaps) assert.ok(all.includes(question), question);
      for (const { steps } of report.frameworks.filter(({ isChosen }) => isChosen))
        for (const step of steps) assert.ok(all.includes(step.question), step.question);
      for (const rows of tablesOf(text)) assert.equal(new Set(rows).size, 1, 'a row has other cells');
      assert.match(text, /Gemaakt uit strategy\.yaml op 1 februari 2027 met Strategy as Code\.\n$/);
      assert.equal(renderMarkdown(report, 'strategy.yaml'), text);
    });
  }

  it('says nothing twice, and nothing of what is not there', () => {
    const text = renderMarkdown(reportOf('strategy: 1\ntitle: Plan\n'));
    assert.deepEqual(headings(text), [
      '# Plan',
      '## Nine-step plan: 0 of 9 answered',
      '## Not in the plan yet',
    ]);
    const full = headings(renderMarkdown(exampleReport('nine-steps')));
    assert.equal(new Set(full).size, full.length);
  });

  it('writes goals with their numbers, in the words and the numbers of the plan’s language', () => {
    const report = exampleReport('nine-steps', { language: 'nl' });
    const text = renderMarkdown(report);
    const kpi = report.goals[0]!.kpis[0]!;
    assert.ok(
      text.includes(`| ${kpi.metric!} | 80 bestellingen (4 september 2026) | 130 bestellingen`),
      text,
    );
    assert.match(text, /11 september 2026: 81 · 18 september 2026: 80/);
    assert.match(text, /\| € 14\.560 \|/);
  });

  for (const hostile of HOSTILE) {
    it(`keeps ${JSON.stringify(hostile.slice(0, 40))} a text`, () => {
      const report = reportOf(planFullOf(hostile));
      const text = renderMarkdown(report);
      const tokens = tokensOf(text);
      assert.deepEqual(
        tokens.filter(({ type }) => type.startsWith('html_')).map(({ content }) => content),
        [],
      );
      assert.deepEqual(
        tokens.filter(({ type }) => type === 'image'),
        [],
      );
      for (const token of tokens.filter(({ type }) => type === 'link_open'))
        assert.match(String(token.attrGet('href')), /^https:\/\/(?:github\.com\/|evil\.example(?:\/|$))/);
      for (const rows of tablesOf(text)) assert.equal(new Set(rows).size, 1, 'a row has other cells');
      assert.doesNotMatch(text, /[\u202A-\u202E\u2066-\u2069]|(?<!\\)\{[{%]/);
      // No heading but ours.
      const calm = headings(renderMarkdown(reportOf(planFullOf('calm'))));
      assert.equal(headings(text).length, calm.length);
    });
  }

  it('keeps what is harmless in prose, and parses as it did', () => {
    assert.equal(inline('**bold** _and_ `code`'), '**bold** _and_ `code`');
    assert.equal(inline('[a](https://a.example/x|y)'), '[a](<https://a.example/x%7Cy>)');
    assert.equal(inline('see https://a.example/b_c'), 'see <https://a.example/b_c>');
    assert.equal(inline('[a](javascript:alert(1))'), '\\[a\\](javascript:alert(1))');
    assert.equal(inline('`a|b`'), '`a\\|b`');
    assert.equal(inline('- one\n- two'), 'one · two');
    assert.equal(block('- one\n  1. two\n\n> three'), '- one\n\n  1. two\n\n> three');
    assert.equal(block('# head\n\ntext'), '**head**\n\ntext');
    assert.equal(block('````\n```\n````'), '````\n```\n````');
    assert.equal(plain('1 < 2 & 3 | *x*'), '1 &lt; 2 & 3 \\| \\*x\\*');
  });

  it('links nothing that leads out of the plan’s folder', () => {
    assert.equal(inline('[a](docs/plan.md)'), '[a](<docs/plan.md>)');
    for (const href of HIDDEN_WAYS)
      for (const write of [inline, block])
        for (const text of [`[a](${href})`, `[a](<${href}>)`])
          assert.ok(!tokensOf(write(text)).some(({ type }) => type === 'link_open'), text);
  });

  it('calls nobody who is named in a plan', () => {
    assert.equal(plain('follow @bakery_nl, mail info@bakery.nl'), 'follow `@bakery_nl`, mail info@bakery.nl');
  });
});
