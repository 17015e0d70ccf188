import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { FRAMEWORKS } from '../../src/frameworks/builtin';
import { FRAMEWORK_IDS } from '../../src/plan/frameworks';
import { ROOT } from '../../src/tools/generated';
import { run } from '../support/fake-terminal';
import { folderWith } from '../support/folder';

interface Report {
  readonly file: string;
  readonly frameworks: readonly {
    readonly id: string;
    readonly steps: readonly Readonly<Record<string, unknown>>[];
    readonly answered: number;
    readonly total: number;
  }[];
}
const parse = (text: string): Report => JSON.parse(text) as Report;
const TODAY = ['--today', '2026-11-22'];
const EXAMPLES = [...FRAMEWORK_IDS, 'opt-out', 'wishes'].map((id) => `examples/${id}/strategy.yaml`);

describe('strategy coverage', () => {
  let folder = '';
  before(() => {
    folder = folderWith({
      'half.yaml':
        'strategy: 1\ntitle: Half\nframework: [three-steps, three-steps]\ngoals: { omzet: { statement: Meer omzet } }\n',
      'unknown.yaml': 'strategy: 1\ntitle: X\nframework: seven-steps\n',
      'none.yaml': 'strategy: 1\ntitle: X\n',
      'own/.strategylint.yaml':
        'rules: { goal-vague: off }\nframeworks:\n  house:\n    title: House\n    steps:\n      - { id: goals, title: Goals, question: Which goals?, required: [goals.*.statement] }\n',
      'own/strategy.yaml':
        'strategy: 1\ntitle: X\nframework: house\ngoals: { omzet: { statement: Meer omzet } }\n',
      'future.yaml': 'strategy: 2\ntitle: X\n',
      'part.yaml': 'strategy: 1\ntitle: "X\ngoals: { omzet: { statement: Meer omzet } }\n',
      'two.yaml': 'strategy: 1\ntitle: X\nframework: [seven-steps, three-steps]\n',
      'blank/strategy.yaml': '',
      'bad/.strategylint.yaml': 'rules:\n  goal-vage: off\n',
      'bad/strategy.yaml': 'strategy: 1\ntitle: X\n',
      'lost/.strategylint.yaml': '[]\n',
      'lost/strategy.yaml': 'strategy: 1\ntitle: X\n',
      'foreign.yaml': 'exchange: binance\n',
      'broken.yaml': 'strategy: 1\n<<<<<<< HEAD\ntitle: X\n=======\ntitle: Y\n>>>>>>> other\n',
    });
  });

  it('prints the shape of the format', async () => {
    const { code, out, errors } = await run(['coverage', '--format', 'json', 'half.yaml'], folder);
    assert.deepEqual(errors, []);
    assert.equal(code, 0);
    assert.deepEqual(parse(out), {
      file: 'half.yaml',
      frameworks: [
        {
          id: 'three-steps',
          steps: [
            {
              id: 'audience',
              number: 1,
              title: 'Know your audience',
              state: 'missing',
              paths: ['/audiences'],
            },
            { id: 'goals', number: 2, title: 'Set the goals', state: 'attention', paths: ['/goals'] },
            { id: 'plan', number: 3, title: 'Plan and timeline', state: 'missing', paths: ['/steps'] },
          ],
          answered: 0,
          total: 3,
        },
      ],
    });
  });

  it('of each example shows all frameworks, its own complete', async () => {
    for (const file of EXAMPLES) {
      const args = ['coverage', '--framework', 'all', '--format', 'json', ...TODAY, file];
      const { code, out, errors } = await run(args, ROOT);
      assert.deepEqual([code, errors], [0, []], file);
      const { frameworks } = parse(out);
      assert.deepEqual(
        frameworks.map(({ id, total }) => [id, total]),
        FRAMEWORKS.map(({ id, steps }) => [id, steps.length]),
      );
      const mine = frameworks.find(({ id }) => file === `examples/${id}/strategy.yaml`);
      assert.equal(mine?.answered, mine?.total, file);
      const table = await run(['coverage', '--framework', 'all', ...TODAY, file], ROOT);
      for (const { title } of FRAMEWORKS)
        assert.match(table.out, new RegExp(`^ {2}${title.en} .* of \\d+ answered$`, 'm'), file);
      const steps = FRAMEWORKS.flatMap((framework) => framework.steps);
      assert.equal(table.out.match(/^ {2}[✔▲✖·] /gm)?.length, steps.length);
    }
  });

  it('takes the framework that is asked for, else those of the plan, else all', async () => {
    const ids = async (...args: string[]): Promise<string[]> =>
      parse((await run(['coverage', '--format', 'json', ...args], folder)).out).frameworks.map(
        ({ id }) => id,
      );
    assert.deepEqual(await ids('half.yaml'), ['three-steps']);
    assert.deepEqual(await ids('half.yaml', '--framework', 'iceberg'), ['iceberg']);
    assert.deepEqual(await ids('none.yaml'), [...FRAMEWORK_IDS]);
  });

  it('prints states with a mark and a word, and the questions that are open, in both languages', async () => {
    const { out } = await run(['coverage', 'half.yaml', '--lang', 'nl'], folder);
    assert.match(out, /^ {2}Drie stappen {2}▒▒░░░░ {2}0 van de 3 beantwoord$/m);
    assert.match(
      out,
      /✖ 1 {2}Ken je doelgroep +geen antwoord +Wie is je kernklant, en welke behoeften heeft die\?$/m,
    );
    assert.match(out, /▲ 2 {2}Bepaal de doelen +vraagt aandacht/m);
    const coloured = await run(['coverage', 'half.yaml'], folder, { colour: true });
    assert.ok(coloured.out.includes('\u001B[31m✖'));
  });

  it('knows the settings and the frameworks of the team', async () => {
    const { out, errors } = await run(['coverage', '--format', 'json', 'own/strategy.yaml'], folder);
    assert.deepEqual(errors, []);
    const steps = [
      { id: 'goals', number: 1, title: 'Goals', state: 'answered', paths: ['/goals/omzet/statement'] },
    ];
    assert.deepEqual(parse(out).frameworks, [{ id: 'house', steps, answered: 1, total: 1 }]);
    const all = await run(
      ['coverage', '--framework', 'all', '--format', 'json', 'own/strategy.yaml'],
      folder,
    );
    assert.equal(parse(all.out).frameworks.length, FRAMEWORK_IDS.length + 1);
  });

  it('reads standard input, and says of a plan that was decided against that it owes nothing', async () => {
    const input = readFileSync(path.join(ROOT, 'examples/opt-out/strategy.yaml'), 'utf8');
    const { out, code } = await run(['coverage', '-', '--framework', 'three-steps'], folder, { input });
    assert.equal(code, 0);
    assert.match(out, /decided against/);
  });

  it('tells what is wrong with the config, as lint does', async () => {
    const bad = await run(['coverage', 'bad/strategy.yaml'], folder);
    assert.equal(bad.code, 1);
    assert.deepEqual(bad.errors, [
      'bad/.strategylint.yaml:2:3: Unknown rule “goal-vage”: did you mean `goal-vague`?',
    ]);
    assert.match(bad.out, /Three steps/);
    const lost = await run(['coverage', 'lost/strategy.yaml'], folder);
    assert.deepEqual([lost.code, lost.errors.length], [2, 2]);
  });

  it('tells of a framework that nobody knows beside one that is known', async () => {
    const { code, out, errors } = await run(['coverage', 'two.yaml'], folder);
    assert.deepEqual([code, errors.length], [0, 1]);
    assert.match(errors[0]!, /^two\.yaml: no framework is called “seven-steps”/);
    assert.match(out, /Three steps/);
  });

  it('knows nothing of another format, says what it cannot read, and takes an empty plan', async () => {
    const future = await run(['coverage', 'future.yaml'], folder);
    assert.deepEqual([future.code, future.out, future.errors.length], [2, '', 1]);
    assert.match(future.errors[0]!, /^future\.yaml:1:11: This plan is of format 2/);
    const part = await run(['coverage', 'part.yaml'], folder);
    assert.equal(part.code, 2);
    assert.match(part.errors[0]!, /^part\.yaml:2:8: This quote is opened and not closed/);
    const blank = await run(['coverage', '--framework', 'three-steps', 'blank/strategy.yaml'], folder);
    assert.deepEqual([blank.code, blank.errors], [0, []]);
    assert.match(blank.out, /0 of 3 answered/);
  });

  it('says in one line what it cannot do', async () => {
    const cases: readonly (readonly [args: readonly string[], error: RegExp])[] = [
      [[], /which plan/],
      [['a.yaml', 'b.yaml'], /one argument too many/],
      [['nothing.yaml'], /no such file/],
      [['foreign.yaml'], /no plan/],
      [['broken.yaml'], /cannot be read/],
      [['unknown.yaml'], /seven-steps/],
      [['half.yaml', '--framework', 'x'], /--framework takes nine-steps/],
      [['half.yaml', '--format', 'xml'], /--format takes/],
      [['half.yaml', '--today', 'yesterday'], /--today takes/],
    ];
    for (const [args, error] of cases) {
      const { code, errors, out } = await run(['coverage', ...args], folder);
      assert.deepEqual([code, out, errors.length], [2, '', 1], args.join(' '));
      assert.match(errors[0]!, error);
    }
  });
});

describe('strategy new', () => {
  it('prints a template: the one that is asked for, else a blank plan, in the terminal’s language', async () => {
    const { out, code } = await run(['new', '--framework', 'iceberg', '--lang', 'nl'], ROOT);
    assert.equal(code, 0);
    assert.equal(out, readFileSync(path.join(ROOT, 'templates/iceberg.nl.yaml'), 'utf8'));
    const blank = await run(['new'], ROOT, { env: { LANG: 'nl_NL.UTF-8' } });
    assert.equal(blank.out, readFileSync(path.join(ROOT, 'templates/blank.nl.yaml'), 'utf8'));
  });

  it('says in one line what it cannot do', async () => {
    for (const args of [['--framework', 'x'], ['--lang', 'fr'], ['strategy.yaml']]) {
      const { code, out, errors } = await run(['new', ...args], ROOT);
      assert.deepEqual([code, out, errors.length], [2, '', 1]);
    }
    assert.match((await run(['new', '--framework', 'x'], ROOT)).errors[0]!, /blank/);
  });
});
