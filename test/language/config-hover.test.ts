import assert from 'node:assert/strict';
import { CONFIG_BOUNDS } from '../../src/core/config-format';
import type { Language } from '../../src/core/language';
import { configHover } from '../../src/language/config-hover';
import { RULES } from '../../src/rules';

/** What the hover says at the place marked with `|`; empty where there is none. */
function said(marked: string, language: Language = 'en'): string {
  const offset = marked.indexOf('|');
  const hover = configHover(marked.slice(0, offset) + marked.slice(offset + 1), offset, RULES, language);
  if (!hover) return '';
  assert.ok(typeof hover.contents === 'object' && 'value' in hover.contents);
  return hover.contents.value;
}

describe('the hover in a config', () => {
  it('says what the keys are for', () => {
    assert.equal(said('ext|ends: strict\n'), '**extends**: What to start from.');
    assert.match(said('words:\n  vag|ue: [x]\n', 'nl'), /^\*\*vague\*\*: Woorden die als vaag/);
    assert.match(
      said('frameworks:\n  ours:\n    steps:\n      - ques|tion: Q\n'),
      /^\*\*question\*\*: What the step asks\.$/,
    );
  });

  it('says what a rule asks, why, and how much it matters without the config', () => {
    const value = said('rules:\n  goal-without-ow|ner: off\n');
    assert.match(
      value,
      /^\*\*goal-without-owner\*\*: a goal that nobody answers for\.\n\n"Who will be accountable/,
    );
    assert.match(value, /\(https:\S+goal-without-owner\.md\)\n\nWithout a config: `warning`\.$/);
  });

  it('says what presets, levels and options mean, in either form', () => {
    assert.match(said('extends: str|ict'), /^\*\*strict\*\*: Every warning is an error/);
    assert.match(said('rules:\n  goal-vague: o|ff'), /^\*\*off\*\*: The rule does not run\./);
    assert.match(said('rules:\n  too-many-goals: [in|fo, { max: 3 }]'), /^\*\*info\*\*: /);
    const max = /^\*\*max\*\*: Hoeveel doelen een plan mag hebben\.\n\nZonder config: `5`\.$/;
    assert.match(said('rules:\n  too-many-goals: [info, { ma|x: 3 }]', 'nl'), max);
    assert.match(said('rules:\n  too-many-goals:\n    - info\n    - ma|x: 3\n', 'nl'), max);
  });

  it('says what the parts are that a framework asks for', () => {
    assert.match(
      said('frameworks:\n  ours:\n    steps:\n      - required: [go|als]\n'),
      /^\*\*goals\*\*: What the plan is to reach/,
    );
  });

  it('is silent on what a team chose itself, and on what means nothing', () => {
    for (const text of [
      'words:\n  vague: [str|ict]\n',
      'frameworks:\n  ru|les: {}\n',
      'ignore:\n  - o|ff\n',
      '# ext|ends: strict',
      'constr|uctor: 1',
      'rules:\n  constr|uctor: off',
      'rules:\n  goal-vague: constr|uctor',
      'rules:\n  too-many-goals: [info, { toStr|ing: 1 }]',
      'frameworks:\n  ours:\n    constr|uctor: 1',
      'extends: toStr|ing',
      '|',
    ])
      assert.equal(said(text), '', text);
    assert.equal(said(`ext|ends: strict\n${'#'.repeat(CONFIG_BOUNDS.size)}`), '');
  });

  it('never throws, at any place of any prefix', () => {
    const text =
      'extends: strict\nrules:\n  too-many-goals: [info, { max: 3 }]\n  goal-vague:\n    - "hint"\nframeworks:\n  o: { steps: [{ id: a, required: [{ part: owner }] }] }\n';
    for (let end = 0; end <= text.length; end++)
      for (let offset = 0; offset <= end; offset += 2) configHover(text.slice(0, end), offset, RULES, 'en');
  });
});
