import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CompletionItem } from 'vscode-languageserver-types';
import { readConfig } from '../../src/core/config';
import type { Language } from '../../src/core/language';
import { ruleUrl } from '../../src/core/project';
import { frameworkDefinitions, ownFrameworkSchema } from '../../src/frameworks/schema';
import { completeConfig } from '../../src/language/config-completion';
import { SHAPES } from '../../src/frameworks/keys';
import { RULES } from '../../src/rules';
import { atCursor, choose, labels } from './completed';

function complete(marked: string, language: Language = 'en'): readonly CompletionItem[] {
  const { text, offset } = atCursor(marked);
  return completeConfig(text, offset, RULES, language);
}

const offered = (marked: string): string[] => labels(complete(marked));
const chosen = (marked: string, label: string): string =>
  choose(atCursor(marked).text, complete(marked), label);

const LONG = `# Our rules
extends: strict
rules:
  goal-vague: error # at once
  "kpi-stale": 'off'
  too-many-goals: [info, { max: 3 }]
  kpi-off-track:
    - warning
    - tolerance: 20
  channel-dormant:
  - info
words: { vague: [top of mind, "a, b"], allowed:
    [engagement] }
frameworks:
  ours:
    title: { en: Ours, nl: 'Van ons' }
    steps:
      - id: one
        title: One
        question: >
          What is this? rules: { goal-vague: off }

          And that?
        required:
          - goals.*.owner
          - anyOf: [mission, { part: research, with: [date] }]
      - { id: two, title: "Two", question: Why?, required: [] }
ignore:
  - archive/
  - "*.draft.strategy.yaml"
x-own: [1, {
`;

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

  it('knows braces and brackets as it knows lines', () => {
    for (const before of [
      'rules: { goal-vague: |',
      'rules: { goal-vague: | }',
      'rules: { "goal-vague": "|" }',
      'rules: { kpi-stale: [info, { }], goal-vague: [|',
      'rules: {\n  kpi-stale: off, # not yet\n  goal-vague: |\n}',
      'rules:\n  { goal-vague: wa| }',
      '{ extends: strict, rules: { goal-vague: [ | ] } }',
    ])
      assert.deepEqual(offered(before), LEVELS, before);
    assert.deepEqual(offered('{ extends: | }'), ['recommended', 'strict', 'minimal']);
    assert.deepEqual(offered('words: { allowed: [a, b], | }'), ['vague']);
    assert.deepEqual(offered('{ | , rules: { } }'), ['extends', 'words', 'frameworks', 'ignore']);
    assert.equal(chosen('{ | }', 'ignore'), '{ ignore:  }');
    const ids = offered('rules: { goal-vague: off, | , kpi-stale: off }');
    assert.equal(ids.length, RULES.length - 2);
    assert.deepEqual(offered('rules: { too-many-goals: [info, { ma| }] }'), ['max']);
    assert.deepEqual(offered('rules: { too-many-goals: [info, { max: | }] }'), ['5']);
  });

  it('offers the options on further lines of a block', () => {
    const options = 'rules:\n  channel-dormant:\n    - warning\n    - ';
    const [first, second] = offered(`${options}|`);
    assert.ok(first !== undefined);
    assert.deepEqual(offered(`${options}${first}: 3\n      |`), second === undefined ? [] : [second]);
    assert.deepEqual(offered(`${options}|${first}: 3\n`), [first, ...(second === undefined ? [] : [second])]);
    assert.equal(offered(`${options}${first}: |`).length, 1);
  });

  it('reads on behind brackets that are left open', () => {
    assert.deepEqual(offered('rules:\n  too-many-goals: [info, { max: 3\n  goal-vague: |\n'), LEVELS);
    assert.deepEqual(offered('words: { vague: [x\nextends: |'), ['recommended', 'strict', 'minimal']);
    assert.ok(!offered('rules:\n  goal-vague: [\n  kpi-stale: off\n  |').includes('kpi-stale'));
  });

  it('offers the keys of a framework of the team, of its steps and of what they require', () => {
    const own = 'frameworks:\n  ours:\n';
    assert.deepEqual(offered(`${own}    title: Ours\n    |`), ['source', 'stepName', 'steps']);
    assert.deepEqual(offered(`${own}    title:\n      en: Ours\n      |`), ['nl']);
    assert.deepEqual(offered(`${own}    title: { | }`), ['en', 'nl']);
    const step = `${own}    steps:\n      - id: a\n`;
    assert.deepEqual(
      offered(`${step}        |\n        question: Why?\n`),
      Object.keys(SHAPES.step).filter((key) => key !== 'id' && key !== 'question'),
    );
    assert.deepEqual(offered(`${step}      - |`)[0], 'id');
    assert.deepEqual(
      offered(`${own}    steps: [{ id: a, title: A }, { i| }]`),
      labels(complete(`${step}      - |`)),
    );
    assert.ok(offered(`${step}        required: [goals, aud|]`).includes('audiences'));
    assert.ok(!offered(`${step}        required: [|]`).includes('part'));
    const item = offered(`${step}        required:\n          - |`);
    assert.ok(item.includes('anyOf') && item.includes('goals'), item.join());
    assert.deepEqual(offered(`${step}        required: [{ part: goals, | }]`), [
      'with',
      'where',
      'says',
      'anyOf',
    ]);
    assert.deepEqual(offered(`${step}        required: [{ part: goals, says: | }]`), ['deadline']);
    assert.ok(offered(`${step}        optional: [|]`).includes('audiences'));
    assert.match(JSON.stringify(complete(`${step}        |`, 'nl')), /Wat de stap vraagt/);
  });

  it('knows every key that the schema of frameworks knows', () => {
    const keys = (schema: { readonly properties: object }): string[] => Object.keys(schema.properties);
    const { step, requirement } = frameworkDefinitions;
    const ofRequirement = requirement.anyOf.flatMap((one) => ('properties' in one ? keys(one) : []));
    assert.deepEqual(Object.keys(SHAPES.framework), keys(ownFrameworkSchema));
    assert.deepEqual(Object.keys(SHAPES.step), keys(step));
    assert.deepEqual(Object.keys(SHAPES.requirement), ofRequirement);
  });

  it('never throws at any place of a long config, and offers nothing twice', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = LONG.replaceAll('\n', end);
      for (let at = 0; at <= text.length; at++) {
        for (const part of [text, text.slice(0, at)]) {
          const found = labels(completeConfig(part, at, RULES, 'nl'));
          assert.equal(new Set(found).size, found.length, part.slice(Math.max(0, at - 40), at));
        }
      }
    }
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
      'frameworks:\n  |',
      'frameworks:\n  own:\n    steps:\n      |',
      'frameworks:\n  own:\n    unknown:\n      |',
      'frameworks:\n  own:\n    steps:\n      - question: >\n          |',
      'rules:\n  too-many-goals: [info, { max: 3 |',
      'rules:\n  too-many-goals: [info, { max: 3 }, |]',
      'rules: { goal-vague: error | }',
      'rules: { goal-vague: error } # |',
      'rules: { goal-vague:|',
      'rules:\n  goal-vague: "off" |',
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
