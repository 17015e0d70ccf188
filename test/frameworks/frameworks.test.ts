import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv from 'ajv';
import { readConfig } from '../../src/core/config';
import { fieldAt } from '../../src/core/model';
import { FRAMEWORKS, SKELETON } from '../../src/frameworks/builtin';
import { allFrameworks } from '../../src/frameworks/chosen';
import { type Requirement, stepCalled } from '../../src/frameworks/framework';
import { frameworkMistakes } from '../../src/frameworks/mistakes';
import { readFramework } from '../../src/frameworks/read';
import { frameworkSchema } from '../../src/frameworks/schema';
import { parseText } from '../../src/core/yaml/parse';
import { RULES } from '../../src/rules';
import { FRAMEWORK_IDS } from '../../src/plan/frameworks';
import { dataOf } from '../../src/tools/frameworks';
import { ROOT } from '../../src/tools/generated';

const FOLDER = path.join(ROOT, 'src/frameworks');
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(frameworkSchema);

function parts(requirement: Requirement): string[] {
  if ('anyOf' in requirement) return requirement.anyOf.flatMap(parts);
  const { part, with: below } = requirement;
  return [part, ...below.map((key) => `${part}.${key}`)];
}

const isKnown = (part: string): boolean => fieldAt(`/${part.replaceAll('.', '/')}`) !== undefined;

describe('the frameworks', () => {
  it('are files that the schema accepts, each under its own id', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml') && file !== 'skeleton.yaml');
    assert.deepEqual(files.sort(), FRAMEWORK_IDS.map((id) => `${id}.yaml`).sort());
    for (const file of files) {
      const data = dataOf(path.join(FOLDER, file)) as { id: string };
      assert.equal(validate(data), true, `${file}: ${JSON.stringify(validate.errors)}`);
      assert.equal(`${data.id}.yaml`, file);
    }
    assert.deepEqual(
      FRAMEWORKS.map(({ id }) => id),
      FRAMEWORK_IDS,
    );
  });

  it('have the steps of their texts, in order, each with an id of its own', () => {
    // Those of the first texts, in their order; a framework that comes later stands behind them.
    assert.deepEqual(
      FRAMEWORKS.slice(0, 5).map(({ steps }) => steps.length),
      [9, 11, 7, 3, 5],
    );
    for (const { steps } of FRAMEWORKS) {
      assert.deepEqual(
        steps.map(({ number }) => number),
        steps.map((_, index) => index + 1),
      );
      assert.equal(new Set(steps.map(({ id }) => id)).size, steps.length);
    }
  });

  it('ask questions, and only for parts that the format knows', () => {
    for (const { id, steps } of FRAMEWORKS) {
      for (const step of steps) {
        for (const question of Object.values(step.question)) assert.match(question, /^\p{Lu}.*\?$/u);
        assert.ok(step.required.length > 0, `${id}: ${step.id}`);
        const unknown = [...step.required.flatMap(parts), ...step.optional].filter((part) => !isKnown(part));
        assert.deepEqual(unknown, [], `${id}: ${step.id}`);
      }
    }
    assert.deepEqual(
      Object.keys(SKELETON ?? {}).filter((part) => !isKnown(part)),
      [],
    );
  });

  it('may be a team’s own, in one language and without more than is needed', () => {
    const data = {
      title: 'Huisstijl',
      steps: [
        { id: 'waarom', title: 'Waarom', question: 'Waarom doen we dit?', required: ['mission'] },
        { id: 'extra', title: 'Extra', question: 'Wat nog meer?', required: [], optional: ['risks'] },
      ],
    };
    assert.equal(validate({ id: 'huis', source: 'eigen', ...data }), true, JSON.stringify(validate.errors));
    const own = readFramework('huis', data);
    assert.ok(own);
    assert.deepEqual(own.title, { en: 'Huisstijl', nl: 'Huisstijl' });
    assert.deepEqual(
      own.steps.map(({ number }) => number),
      [1, 2],
    );
    assert.deepEqual(
      allFrameworks([own]).map(({ id }) => id),
      [...FRAMEWORK_IDS, 'huis'],
    );
    const instead = { ...own, id: 'iceberg' };
    assert.equal(allFrameworks([instead]).filter(({ id }) => id === 'iceberg').length, 1);
  });

  it('are read as far as they can be', () => {
    const step = {
      id: 'a',
      title: 'A',
      question: 'A?',
      required: ['goals', 7, { anyOf: [] }, { part: 'research', with: 'x' }],
    };
    const circle: unknown[] = [];
    circle.push({ anyOf: circle });
    for (const steps of [undefined, null, 7, [], [null, 7, {}], [{ ...step, id: 3 }]]) {
      assert.equal(readFramework('x', { title: 'X', steps }), undefined);
    }
    for (const data of [undefined, null, 'x', [], {}, { title: 'X' }]) {
      assert.equal(readFramework('x', data), undefined);
    }
    for (const title of [undefined, null, '', { en: 'X' }])
      assert.deepEqual(readFramework('x', { title, steps: [step] })?.title, { en: 'x', nl: 'x' });
    const required = [
      'doelen',
      'x-canvas.why',
      '',
      { part: 'doelen.*' },
      'goals..kpis',
      { anyOf: ['a', 'b'] },
    ];
    const known = readFramework('x', { steps: [{ ...step, required, optional: ['risks', 'kansen'] }] })!
      .steps[0]!;
    assert.deepEqual(known.required.flatMap(parts), ['x-canvas.why']);
    assert.deepEqual(known.optional, ['risks']);
    const read = readFramework('x', { title: 'X', steps: [null, step, { ...step, required: circle }] });
    assert.deepEqual(read?.steps.length, 2);
    assert.deepEqual(read.steps[0]?.required.flatMap(parts), ['goals', 'research']);
  });

  it('are refused by the schema where they are wrong', () => {
    const step = { id: 'a', title: 'A', question: 'A?', required: ['goals'] };
    const sound = { id: 'x', title: 'X', source: 'own', steps: [step] };
    assert.equal(validate(sound), true);
    for (const wrong of [
      { ...sound, steps: [] },
      { ...sound, extra: 1 },
      { ...sound, title: { en: 'X' } },
      { ...sound, steps: [{ ...step, required: [{ with: ['date'] }] }] },
      { ...sound, steps: [{ ...step, required: ['goals..kpis'] }] },
      { ...sound, steps: [{ ...step, question: '' }] },
    ]) {
      assert.equal(validate(wrong), false, JSON.stringify(wrong));
    }
  });

  it('are told what is wrong with them where it stands, and nothing where they are sound', () => {
    const told = (text: string): string[] => {
      const { config } = readConfig(`frameworks:\n  own:\n${text.replaceAll(/^/gm, '    ')}\n`, RULES);
      return frameworkMistakes(config.frameworks).map(({ path, message }) => `${path} ${message.en}`);
    };
    const step = 'title: Own\nsteps:\n  - id: a\n    title: A\n    question: { en: A?, nl: B? }\n';
    assert.deepEqual(
      told(`${step}    required: [goals, { part: research, with: [date] }, { anyOf: [mission, vision] }]`),
      [],
    );
    assert.deepEqual(told('title: 7\nstep: []'), [
      '/frameworks/own The key `steps` is missing here.',
      '/frameworks/own/title Expected a text, or one under `en` and one under `nl`.',
      '/frameworks/own/step Unknown key “step”: choose `title`, `source`, `stepName`, `steps`.',
    ]);
    assert.deepEqual(
      told(`${step}    required: [doelen, { part: research, with: [datum] }, 7]\n    number: 0`),
      [
        '/frameworks/own/steps/0/required/0 A plan has no part “doelen”: write keys of the format with dots between them, such as `goals.*.owner`.',
        '/frameworks/own/steps/0/required/1/with/0 A plan has no part “research.datum”: write keys of the format with dots between them, such as `goals.*.owner`.',
        '/frameworks/own/steps/0/required/2 Expected a part such as `goals.*.owner`, or `part:` or `anyOf:` with more about it.',
        '/frameworks/own/steps/0/number Expected a whole number.',
      ],
    );
    assert.deepEqual(told('steps: []'), ['/frameworks/own/steps Expected a list of one step or more.']);
    assert.deepEqual(told(''), ['/frameworks/own Expected keys with values.']);
    assert.deepEqual(
      told(step.replace('title: Own\n', '') + '    required: [x-canvas, goals.*.x-why.deep]'),
      [],
    );
    assert.deepEqual(
      told(
        `${step}    required: ["", { anyOf: [] }, goals..kpis, { part: "" }]\n  - { id: a, title: B, question: B?, required: [] }`,
      ).map((one) => one.slice(0, 62)),
      [
        '/frameworks/own/steps/0/required/0 Expected a part such as `go',
        '/frameworks/own/steps/0/required/1/anyOf Expected at least one',
        '/frameworks/own/steps/0/required/2 A plan has no part “goals..',
        '/frameworks/own/steps/0/required/3/part Expected a part such a',
        '/frameworks/own/steps/1/id Another step is called “a” already:',
      ],
    );
    for (const { id } of FRAMEWORKS) {
      const nodes = parseText(readFileSync(path.join(FOLDER, `${id}.yaml`), 'utf8')).root;
      const found = frameworkMistakes(new Map([[id, nodes!]])).filter((one) => !one.path.startsWith('/id'));
      assert.deepEqual(found, [], id);
    }
  });

  it('are called by an id that a plan and the command line can name; one of ours may be replaced', () => {
    const step = '{ id: a, title: A, question: Why?, required: [goals] }';
    const text = ['""', '"a b"', 'all', 'iceberg', 'één_2']
      .map((id) => `  ${id}: { steps: [${step}] }\n`)
      .join('');
    const { config } = readConfig(`frameworks:\n${text}`, []);
    const found = frameworkMistakes(config.frameworks);
    assert.deepEqual(
      found.map(({ path }) => path),
      ['/frameworks/', '/frameworks/a b', '/frameworks/all'],
    );
    for (const { message } of found) {
      assert.match(message.en, /^A framework cannot be called “/);
      assert.match(message.nl, /^Een raamwerk kan geen “.* heten/);
    }
  });

  it('may have a thousand steps, and tell of none or of one without a question', () => {
    const told = (steps: string): readonly string[] =>
      frameworkMistakes(readConfig(`frameworks:\n  own: { steps: ${steps} }\n`, []).config.frameworks).map(
        ({ message }) => message.nl,
      );
    const many = Array.from(
      { length: 1000 },
      (_, i) => `{ id: s${i}, title: S, question: Q, required: [goals] }`,
    );
    assert.deepEqual(told(`[${many.join(', ')}]`), []);
    assert.deepEqual(told('[]'), ['Hier hoort een lijst van een of meer stappen.']);
    assert.deepEqual(told('[{ id: a, title: A, required: [] }]'), ['Hier ontbreekt de sleutel `question`.']);
  });

  it('call a step by its name and number, and what lies above water the tip', () => {
    const called = (id: string, place: number): readonly string[] => {
      const framework = FRAMEWORKS.find((one) => one.id === id)!;
      const { en, nl } = stepCalled(framework, framework.steps.at(place)!);
      return [en, nl];
    };
    assert.deepEqual(called('iceberg', 0), ['Layer 1', 'Laag 1']);
    assert.deepEqual(called('iceberg', -1), ['The tip', 'De top']);
    assert.deepEqual(called('nine-steps', 1), ['Step 2', 'Stap 2']);
  });
});
