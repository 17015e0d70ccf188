import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-types';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import { lint } from '../../src/core/lint';
import { ruleUrl } from '../../src/core/project';
import { completeSuppression } from '../../src/language/suppression-completion';
import { RULES } from '../../src/rules';
import { atCursor, choose, labels } from './completed';

function complete(marked: string): readonly CompletionItem[] {
  const { text, offset } = atCursor(marked);
  const document = new PlanDocument(text);
  const findings = lint(document, {
    rules: RULES,
    today: '2026-11-22' as Day,
    language: 'en',
    url: ruleUrl,
  });
  return completeSuppression(document, offset, { rules: RULES, findings, language: 'en' });
}

const offered = (marked: string): string[] => labels(complete(marked));
const chosen = (marked: string, label: string): string =>
  choose(atCursor(marked).text, complete(marked), label);

const plan = (comment: string): string =>
  `strategy: 1\ntitle: T\n${comment}\nowner: marketing # o\ngoals:\n  a: { statement: More sales }\n`;

const ALL = RULES.filter(({ firm }) => !firm).length;
const DIRECTIVES = ['strategy-disable-next-line', 'strategy-disable-line', 'strategy-disable-file'];

describe('the completion of comments that silence findings', () => {
  it('offers how each begins', () => {
    for (const comment of ['#|', '# |', '# strategy-d|', '## str|'])
      assert.deepEqual(offered(plan(comment)), DIRECTIVES, comment);
    assert.ok(chosen(plan('# stra|'), 'strategy-disable-file').includes('\n# strategy-disable-file \nowner'));
    assert.deepEqual(offered(plan('# no|')), []);
  });

  it('offers the rules that it does not name yet, and can silence', () => {
    const first = offered(plan('# strategy-disable-file |'));
    assert.equal(first.length, ALL);
    assert.ok(!first.includes('yaml-syntax'));
    const second = offered(plan('# strategy-disable-file goal-vague, |, kpi-stale -- why'));
    assert.equal(second.length, ALL - 2);
    assert.equal(
      chosen(plan('# strategy-disable-file goal-vague, kp| -- why'), 'kpi-stale'),
      plan('# strategy-disable-file goal-vague, kpi-stale -- why'),
    );
  });

  it('offers the dashes of a reason behind a name, until they are there', () => {
    for (const comment of [
      '# strategy-disable-file kpi-stale |',
      '# strategy-disable-file kpi-stale, goal-vague |',
    ])
      assert.deepEqual(offered(plan(comment)), ['-- reason'], comment);
    for (const typed of ['', '-', '--']) {
      assert.equal(
        chosen(plan(`# strategy-disable-file kpi-stale ${typed}|`), '-- reason'),
        plan('# strategy-disable-file kpi-stale -- '),
      );
    }
    const { text, offset } = atCursor(plan('# strategy-disable-file kpi-stale |'));
    const facts = { rules: RULES, findings: [], language: 'nl' } as const;
    assert.deepEqual(labels(completeSuppression(new PlanDocument(text), offset, facts)), ['-- reden']);
  });

  it('does not mind capitals in the first word', () => {
    for (const comment of ['# Str|', '# STRATEGY-|', '# strategy-|'])
      assert.deepEqual(offered(plan(comment)), DIRECTIVES, comment);
    assert.deepEqual(offered(plan('# strategy-disable-n|')), ['strategy-disable-next-line']);
    assert.equal(offered(plan('# Strategy-Disable-File |')).length, ALL);
    assert.equal(offered(plan('# Strategy-disable-next-line: |'))[0], 'owner-not-a-person');
  });

  it('works for comments behind a line as for those above one', () => {
    const behind = (comment: string): string => plan('').replace('# o', comment);
    assert.deepEqual(offered(behind('# strategy-|')), DIRECTIVES);
    assert.equal(offered(behind('# strategy-disable-line owner-not-a-person,|')).length, ALL - 1);
    assert.deepEqual(offered(behind('# strategy-disable-line owner-not-a-person |')), ['-- reason']);
    assert.equal(
      offered(plan('').replace('More sales }', 'More sales } # strategy-disable-file |')).length,
      ALL,
    );
    assert.deepEqual(offered('strategy: 1\ngoals: { # strategy-disable-fi|\n}\n'), ['strategy-disable-file']);
  });

  it('offers first what speaks within a text of several lines, where it works above the key', () => {
    const text = `strategy: 1
goals:
  a:
    # strategy-disable-next-line |
    statement: >
      We want to be
      better known
`;
    assert.equal(offered(text)[0], 'goal-vague');
  });

  it('offers first what speaks where the comment works', () => {
    assert.equal(offered(plan('# strategy-disable-next-line |'))[0], 'owner-not-a-person');
    assert.equal(offered(plan('').replace('# o', '# strategy-disable-line |'))[0], 'owner-not-a-person');
    assert.notEqual(offered(plan('# strategy-disable-line |'))[0], 'owner-not-a-person');
  });

  it('is silent in the reason, in other comments, in texts and outside of comments', () => {
    for (const comment of [
      '# strategy-disable-file goal-vague -- |',
      '# strategy-disable-file goal-vague --why |',
      '# strategy-disable-file goal-vague because |',
      '# strategy-disable-file goal-vague | -- why',
      '# strategy-disable-file goal-vague |, kpi-stale',
      'summary: "a quote # strategy-disable-line |"',
      'summary: >\n    Text\n    # strategy-disable-line |',
      'summary: >-\n  # strategy-|',
      "summary: 'one\n  # strategy-disable-line |'",
      '# strategy-disable-all |',
      '# about |',
      'summary: "# strategy-disable-file |"',
      'summary: |',
    ])
      assert.deepEqual(offered(plan(comment)), [], comment);
    assert.deepEqual(offered('strategy: momentum\n# |\n'), []);
  });
});
