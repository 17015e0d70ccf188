import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CompletionItem } from 'vscode-languageserver-types';
import { readConfig } from '../../src/core/config';
import type { Language } from '../../src/core/language';
import { ruleUrl } from '../../src/core/project';
import { completeConfig } from '../../src/language/config-completion';
import { RULES } from '../../src/rules';
import { atCursor, choose, labels } from './completed';

function complete(marked: string, language: Language = 'en'): readonly CompletionItem[] {
  const { text, offset } = atCursor(marked);
  return completeConfig(text, offset, RULES, language);
}

const offered = (marked: string): string[] => labels(complete(marked));
const chosen = (marked: string, label: string): string =>
  choose(atCursor(marked).text, complete(marked), label);

const LEVELS = ['error', 'warning', 'info', 'hint', 'off'];

describe('the completion of a config', () => {
  it('offers the keys that are not there yet', () => {
    assert.deepEqual(offered('|'), ['extends', 'rules', 'words', 'frameworks', 'ignore']);
    assert.deepEqual(offered('extends: strict\nru|\nignore: [a]\n'), ['rules', 'words', 'frameworks']);
    assert.equal(chosen('ext|', 'extends'), 'extends: ');
    assert.equal(chosen('ig|', 'ignore'), 'ignore:\n  - ');
    assert.deepEqual(offered('words:\n  allowed: [a]\n  |\n'), ['vague']);
  });

  it('replaces the whole word, and leaves a colon that is there', () => {
    assert.equal(chosen('ext|ent: strict\n', 'extends'), 'extends: strict\n');
    assert.equal(chosen('rules:\n  goal-v|ag: off\n', 'goal-vague'), 'rules:\n  goal-vague: off\n');
  });

  it('offers the presets', () => {
    for (const before of ['extends: |', 'extends: st|', 'extends: "|"'])
      assert.deepEqual(offered(before), ['recommended', 'strict', 'minimal'], before);
    assert.equal(chosen('extends: st|\n', 'strict'), 'extends: strict\n');
  });

  it('offers the rules that are not there yet, with what they flag and their page', () => {
    const marked = 'rules:\n  goal-vague: error\n  |\n  kpi-stale: off\n';
    const items = complete(marked);
    assert.equal(items.length, RULES.length - 2);
    assert.ok(!labels(items).some((label) => label === 'goal-vague' || label === 'kpi-stale'));
    const item = items.find(({ label }) => label === 'too-many-goals');
    const rule = RULES.find(({ id }) => id === 'too-many-goals')!;
    const said = typeof item?.documentation === 'object' ? item.documentation.value : '';
    assert.ok(said.includes(rule.summary.en.slice(1)) && said.includes(ruleUrl(rule.id)), said);
    assert.ok(chosen(marked, 'too-many-goals').includes('\n  too-many-goals: \n'));
  });

  it('offers the rule that is being typed', () => {
    assert.ok(offered('rules:\n  goal-vague|: off\n').includes('goal-vague'));
    assert.ok(offered('rules:\n    goal|\n').includes('goal-vague'));
  });

  it('offers the levels, in any form', () => {
    for (const before of [
      'rules:\n  goal-vague: |',
      'rules:\n  goal-vague: wa|',
      'rules:\n  "goal-vague": "|"',
      'rules:\n  goal-vague: [|]',
      'rules:\n  goal-vague:\n    - |',
      'rules:\n  goal-vague:\n  - |',
    ])
      assert.deepEqual(offered(before), LEVELS, before);
    assert.equal(chosen('rules:\n  goal-vague: w|\n', 'off'), 'rules:\n  goal-vague: off\n');
  });

  it('offers the options of a rule', () => {
    assert.deepEqual(offered('rules:\n  too-many-goals: [info, { |'), ['max']);
    assert.equal(
      chosen('rules:\n  too-many-goals: [info, |]\n', 'max'),
      'rules:\n  too-many-goals: [info, { max: 5 }]\n',
    );
    assert.equal(
      chosen('rules:\n  too-many-goals:\n    - info\n    - |\n', 'max'),
      'rules:\n  too-many-goals:\n    - info\n    - max: 5\n',
    );
    assert.deepEqual(offered('rules:\n  too-many-goals: [info, { max: |'), ['5']);
    assert.deepEqual(offered('rules:\n  too-many-goals: [info, { max: 3, | }]'), []);
    assert.deepEqual(offered('rules:\n  goal-vague: [info, |]'), []);
  });

  it('makes a config without mistakes of whatever is chosen', () => {
    for (const marked of [
      '|\n',
      'extends: |\n',
      'rules:\n  kpi-stale: |\n',
      'rules:\n  too-many-goals: [info, |]\n',
      'rules:\n  kpi-off-track: [info, { | }]\n',
    ]) {
      for (const { label } of complete(marked)) {
        const text = chosen(marked, label);
        assert.deepEqual(
          readConfig(text.replace(/^(\w+):\s*(?:-\s*)?$/, ''), RULES).mistakes.map(
            ({ message }) => message.en,
          ),
          [],
          text,
        );
      }
    }
  });

  it('is silent where nothing of ours is written', () => {
    for (const before of [
      '# |',
      'rules:\n  # go|',
      'ignore:\n  - |',
      'words:\n  vague: [|]',
      'extends: strict |',
      'rules:\n  nothing-known: |',
      'frameworks:\n  rules:\n    |',
      'x-own:\n  |',
      'rules:\n  goal-vague: error # |',
    ])
      assert.deepEqual(offered(before), [], before);
  });

  it('speaks the language of the reader', () => {
    assert.match(JSON.stringify(complete('extends: |', 'nl')), /Elke waarschuwing/);
  });

  it('never throws, whatever the text and wherever the cursor', () => {
    const piece = fc.constantFrom(
      'rules:',
      '  ',
      'goal-vague',
      ': ',
      '[',
      '{',
      ',',
      '- ',
      '"',
      '\n',
      '\r\n',
      '#',
      'é',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(200), (pieces, at) => {
        const text = pieces.join('');
        completeConfig(text, Math.min(at, text.length), RULES, 'en');
      }),
    );
  });
});
