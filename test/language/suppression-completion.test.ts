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

  it('offers first what speaks where the comment works', () => {
    assert.equal(offered(plan('# strategy-disable-next-line |'))[0], 'owner-not-a-person');
    assert.equal(offered(plan('').replace('# o', '# strategy-disable-line |'))[0], 'owner-not-a-person');
    assert.notEqual(offered(plan('# strategy-disable-line |'))[0], 'owner-not-a-person');
  });

  it('is silent in the reason, in other comments, in texts and outside of comments', () => {
    for (const comment of [
      '# strategy-disable-file goal-vague -- |',
      '# strategy-disable-file goal-vague |',
      '# strategy-disable-all |',
      '# about |',
      'summary: "# strategy-disable-file |"',
      'summary: |',
    ])
      assert.deepEqual(offered(plan(comment)), [], comment);
    assert.deepEqual(offered('strategy: momentum\n# |\n'), []);
  });
});
