import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type Config,
  configFindings,
  DEFAULT_CONFIG,
  type ReadConfig,
  readConfig,
  settingOf,
} from '../../src/core/config';
import { CONFIG_BOUNDS } from '../../src/core/config-format';
import { ignores } from '../../src/core/config-ignore';
import { PlanDocument } from '../../src/core/document';
import { OWN_LANGUAGES } from '../../src/core/language';
import { defaultSetting, lint } from '../../src/core/lint';
import { RULES } from '../../src/rules';
import { ROOT } from '../../src/tools/generated';
import { brief, lintText, TODAY } from '../support/lint-text';

const read = (text: string): ReadConfig => readConfig(text, RULES);

/** The mistakes as `"fragment": message`. */
function told(text: string, language: 'en' | 'nl' = 'en'): string[] {
  return configFindings(read(text), language, (rule) => rule).map(
    ({ message, start, end }) => `${JSON.stringify(text.slice(start, end))}: ${message}`,
  );
}

function levelOf(config: Config, id: string): string {
  const rule = RULES.find((one) => one.id === id);
  assert.ok(rule, id);
  return settingOf(config, rule)?.severity ?? 'off';
}

function optionsOf(config: Config, id: string): unknown {
  return settingOf(
    config,
    RULES.find((one) => one.id === id)!,
  )?.options;
}

describe('a team’s config', () => {
  it('sets levels, options, words, frameworks and what is ignored', () => {
    const { config, mistakes } = read(
      [
        'extends: recommended',
        'rules:',
        '  goal-vague: error',
        '  kpi-without-source: off',
        '  too-many-goals: [warning, { max: 3 }]',
        '  goal-without-owner: [info]',
        '  goal-without-kpi:',
        'words: { vague: [top of mind, " ambassadeurs "], allowed: [engagement] }',
        'frameworks: { own: { title: { en: Ours }, steps: [] } }',
        'ignore: [archive/, "*.draft.strategy.yaml"]',
        'x-own: 1',
      ].join('\n'),
    );
    assert.deepEqual(mistakes, []);
    assert.equal(levelOf(config, 'goal-vague'), 'error');
    assert.equal(levelOf(config, 'kpi-without-source'), 'off');
    assert.equal(levelOf(config, 'goal-without-owner'), 'info');
    assert.equal(levelOf(config, 'goal-without-kpi'), 'warning');
    assert.equal(levelOf(config, 'too-many-goals'), 'warning');
    assert.deepEqual(optionsOf(config, 'too-many-goals'), { max: 3 });
    assert.deepEqual(config.words, { vague: ['top of mind', 'ambassadeurs'], allowed: ['engagement'] });
    assert.deepEqual(JSON.parse(JSON.stringify(config.frameworks.get('own')?.value)), {
      title: { en: 'Ours' },
      steps: [],
    });
    assert.deepEqual(config.ignore, ['archive/', '*.draft.strategy.yaml']);
  });

  it('says nothing that is empty', () => {
    for (const text of [
      '',
      '# none yet\n',
      'rules:\n',
      'extends:\nrules: {}\nwords:\nframeworks:\nignore:\n',
    ]) {
      const { config, mistakes, isUnreadable } = read(text);
      assert.deepEqual([mistakes, isUnreadable], [[], false], text);
      for (const rule of RULES) assert.deepEqual(settingOf(config, rule), defaultSetting(rule));
    }
  });

  it('starts from a preset', () => {
    const strict = read('extends: strict\n').config;
    const minimal = read('extends: minimal\nrules: { goal-without-deadline: warning }\n').config;
    const expected = { error: 'error', warning: 'error', info: 'warning', hint: 'hint' } as const;
    for (const rule of RULES) {
      assert.equal(levelOf(strict, rule.id), expected[rule.severity], rule.id);
      const kept = ['goal-vague', 'goal-without-kpi', 'goal-without-owner', 'goal-without-deadline'];
      const stays = rule.severity === 'error' || kept.includes(rule.id);
      assert.equal(levelOf(minimal, rule.id), stays ? rule.severity : 'off', rule.id);
    }
  });

  it('tells each mistake where it stands, with what was probably meant', () => {
    assert.deepEqual(told('extend: strict\n'), ['"extend": Unknown key “extend”: did you mean `extends`?']);
    assert.deepEqual(told('plugins: []\n'), [
      '"plugins": Unknown key “plugins”: choose `extends`, `rules`, `words`, `frameworks` or `ignore`.',
    ]);
    assert.deepEqual(told('extends: stict\n'), ['"stict": Unknown word “stict”: did you mean `strict`?']);
    assert.deepEqual(told('extends: [strict]\n'), ['"extends": Expected one word, such as `recommended`.']);
    assert.deepEqual(told('rules: { goal-vage: error, a-rule: off }\n'), [
      '"goal-vage": Unknown rule “goal-vage”: did you mean `goal-vague`?',
      '"a-rule": Unknown rule “a-rule”: `strategy rules` lists the rules that there are.',
    ]);
    assert.deepEqual(told('rules: { goal-vague: warn, schema: loud, goal-activity: false }\n'), [
      '"warn": Unknown word “warn”: did you mean `warning`?',
      '"loud": Unknown word “loud”: choose `error`, `warning`, `info`, `hint` or `off`.',
      '"false": Unknown word “false”: did you mean `off`?',
    ]);
    assert.deepEqual(
      told('rules:\n  too-many-goals: [info, { max: 0 }]\n  goal-vague: [error, { max: 3 }]\n'),
      [
        '"0": Expected a whole number of at least 1.',
        '"max": The rule `goal-vague` has no options: write the level alone.',
      ],
    );
    assert.deepEqual(told('rules:\n  too-many-goals: [infos, { mox: 3 }]\n'), [
      '"infos": Unknown word “infos”: did you mean `info`?',
      '"mox": Unknown option “mox”: did you mean `max`?',
    ]);
    assert.deepEqual(
      told('rules: { goal-vague: [], schema: { level: error }, too-many-goals: [info, 3] }\n'),
      [
        '"goal-vague": Expected a level, or a list of a level and options, such as `[info, { max: 3 }]`.',
        '"schema": Expected a level, or a list of a level and options, such as `[info, { max: 3 }]`.',
        '"3": Expected options with their values, such as `{ max: 3 }`.',
      ],
    );
    assert.deepEqual(told('rules: [goal-vague]\nwords: { vage: [x], vague: x, allowed: [1] }\n'), [
      '"rules": Expected a row of rules, each with a level, such as `goal-vague: error`.',
      '"vage": Unknown key “vage”: did you mean `vague`?',
      '"x": Expected a list of words, such as `[engagement]`.',
      '"1": Expected a word or a few words; in quotes if need be.',
    ]);
    assert.deepEqual(told('ignore: archive/\nframeworks: { a: 1 }\n'), [
      '"archive/": Expected a list of files, such as `[archive/]`.',
      '"1": Expected a framework with keys of its own.',
    ]);
    assert.deepEqual(told('- rules\n'), [
      '"- rules": Expected keys such as `extends:` and `rules:`, each with a value behind it.',
    ]);
  });

  it('names both bounds of an option, and patterns that match nothing', () => {
    const rules =
      'rules:\n  kpi-off-track: [info, { tolerance: 101 }]\n  too-many-goals: [info, { max: .inf }]\n';
    const text = `${rules}ignore: ["../x", "a/../b", ".", "./archive/", "!./archive/kept.yaml"]\n`;
    assert.deepEqual(told(text), [
      '"101": Expected a number of at least 1 and at most 100.',
      '".inf": Expected a whole number of at least 1.',
      ...['../x', 'a/../b', '.'].map(
        (pattern) =>
          `"\\"${pattern}\\"": The pattern “${pattern}” can never match: write a path within the folder of this file, such as \`archive/\`.`,
      ),
    ]);
    assert.match(told(rules, 'nl')[0]!, /van ten minste 1 en ten hoogste 100\.$/);
    const { ignore } = read(text).config;
    assert.ok(ignores(ignore, 'archive/strategy.yaml'));
    assert.ok(!ignores(ignore, 'b/archive/strategy.yaml'));
  });

  it('does not call itself a plan', () => {
    const texts = [
      '<<<<<<< HEAD\nrules:\n=======\n>>>>>>> x\n',
      'rules:\n---\nx: 1\n',
      'rules: !x\n',
      'just a text\n',
      '['.repeat(300),
      '#'.repeat(300_000),
      'x-a: &a [x, x, x, x, x, x, x, x, x, x]\n'.padEnd(40) +
        ['b', 'c', 'd', 'e', 'f', 'g']
          .map((name, i) => `x-${name}: &${name} [${Array(10).fill(`*${'abcdef'[i]}`).join(', ')}]`)
          .join('\n'),
    ];
    for (const language of OWN_LANGUAGES) {
      for (const text of texts) {
        assert.ok(told(text, language).length > 0, text);
        for (const { message } of configFindings(read(text), language, (rule) => rule))
          assert.doesNotMatch(message, /\bplan/i);
      }
    }
  });

  it('tells them in Dutch too', () => {
    assert.deepEqual(told('extends: stict\nrules: { a-rule: off }\nignore: x\n', 'nl'), [
      '"stict": Onbekend woord “stict”: bedoel je `strict`?',
      '"a-rule": Onbekende regel “a-rule”: `strategy rules` laat zien welke er zijn.',
      '"x": Hier hoort een lijst van bestanden, zoals `[archief/]`.',
    ]);
  });

  it('offers what was meant as a fix', () => {
    const text = 'extends: stict\n';
    const [finding] = configFindings(read(text), 'en', (rule) => rule);
    assert.deepEqual(finding?.fixes(), [
      {
        title: 'Change to strict',
        edits: [{ start: 9, end: 14, text: 'strict' }],
        safe: false,
        suppresses: false,
      },
    ]);
  });

  it('counts what is sound beside a mistake', () => {
    const { config, mistakes } = read(
      'extends: nonsense\nrules:\n  goal-vage: off\n  goal-vague: off\n  too-many-goals: [nonsense, { max: 3, min: 2 }]\n' +
        'words: { vague: [1, bekend], allowed: no }\nignore: [1, drafts/]\n',
    );
    assert.equal(mistakes.length, 7);
    assert.equal(levelOf(config, 'goal-vague'), 'off');
    assert.equal(levelOf(config, 'too-many-goals'), 'info');
    assert.deepEqual(optionsOf(config, 'too-many-goals'), { max: 3 });
    assert.deepEqual(config.words, { vague: ['bekend'], allowed: [] });
    assert.deepEqual(config.ignore, ['drafts/']);
    assert.deepEqual(
      optionsOf(read('rules: { too-many-goals: [info, { max: many }] }').config, 'too-many-goals'),
      {
        max: 5,
      },
    );
  });

  it('reads on behind what is no YAML, and says so like of a plan', () => {
    const { config, mistakes, isUnreadable } = read('words: { vague: [x\nrules:\n  goal-vague: off\n');
    assert.deepEqual(
      mistakes.map(({ rule }) => rule),
      ['yaml-syntax'],
    );
    assert.equal(levelOf(config, 'goal-vague'), 'off');
    assert.equal(isUnreadable, false);
    assert.deepEqual(
      read('rules: { goal-vague: off }\nrules: { goal-vague: error }\n').mistakes.map(({ rule }) => rule),
      ['yaml-syntax'],
    );
    for (const text of [
      '{',
      '<<<<<<< HEAD\nrules:\n=======\n>>>>>>> x\n',
      'just a text',
      '- a list\n',
      '[]\n',
    ]) {
      assert.equal(read(text).isUnreadable, true, text);
      assert.ok(read(text).mistakes.length > 0, text);
    }
  });

  it('changes what is said of a plan', () => {
    const text = 'strategy: 1\ntitle: x\ngoals: { a: { statement: Meer buzz, kpis: { b: { } } } }\n';
    const findings = (config: Config): string[] =>
      brief(
        text,
        lint(new PlanDocument(text), {
          rules: RULES.filter(({ id }) => id === 'goal-vague' || id === 'goal-without-owner'),
          setting: (rule) => settingOf(config, rule),
          words: config.words,
          today: TODAY,
          language: 'en',
          url: (rule) => rule,
        }),
      );
    const before = findings(DEFAULT_CONFIG);
    assert.deepEqual(before.length, 2);
    const own = findings(
      read('words: { vague: [buzz], allowed: [meer] }\nrules: { goal-without-owner: off }').config,
    );
    assert.deepEqual(own, ['goal-vague "buzz"']);
    assert.notDeepEqual(before, own);
  });
});

describe('a config from a stranger', () => {
  const hostile: Readonly<Record<string, string>> = {
    prototypes:
      '__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }\nrules: { __proto__: [error, { polluted: 1 }], too-many-goals: [error, { __proto__: { polluted: 1 }, max: 2 }] }\nwords: { __proto__: [x] }\nframeworks: { __proto__: { polluted: 1 } }\n',
    'a bomb of aliases': ['a', 'b', 'c', 'd', 'e', 'f']
      .map(
        (name, i, all) =>
          `x-${name}: &${name} [${Array(10)
            .fill(i === 0 ? 'x' : `*${all[i - 1]}`)
            .join(', ')}]`,
      )
      .join('\n'),
    'many levels': '['.repeat(100_000),
    'many keys': Array.from({ length: 10_000 }, (_, i) => `k${i}: 1`).join('\n'),
    'many rules': `rules:\n${Array.from({ length: 10_000 }, (_, i) => `  k${i}: 1`).join('\n')}`,
    'many words': `words: { vague: [${Array(20_000).fill('1').join(', ')}] }`,
    'long words': `words: { vague: [${'x'.repeat(10_000)}], allowed: [${'y'.repeat(100_000)}] }`,
    'a large text': `rules: { goal-vague: off }\n${'#'.repeat(6_000_000)}`,
    tags: 'rules: !!js/function "function () { throw 1 }"\nwords: !!binary aGk=\n',
    numbers: 'rules: { too-many-goals: [1e999, { max: .inf }] }\nextends: .nan\n',
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`does no harm with ${name}`, () => {
      const result = read(text);
      for (const rule of RULES) settingOf(result.config, rule);
      configFindings(result, 'nl', (rule) => rule).forEach((finding) => finding.fixes());
      assert.ok(result.mistakes.length > 0 && result.mistakes.length <= CONFIG_BOUNDS.mistakes);
      assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
      assert.equal(
        (optionsOf(result.config, 'too-many-goals') as Record<string, unknown>)['polluted'],
        undefined,
      );
      assert.ok(result.config.words.vague.length <= CONFIG_BOUNDS.words);
      for (const word of result.config.words.vague) assert.ok(word.length <= CONFIG_BOUNDS.wordLength);
      for (const { start, end } of result.mistakes)
        assert.ok(0 <= start && start <= end && end <= text.length);
    });
  }

  it('never throws, whatever the text', () => {
    const sound =
      'extends: strict\nrules:\n  goal-vague: error\n  too-many-goals: [info, { max: 3 }]\nwords: { vague: [a b], allowed: [c] }\nframeworks: { a: { b: 1 } }\nignore:\n  - drafts/\n';
    const piece = fc.constantFrom(
      '"',
      '[',
      '{',
      '}',
      ']',
      ': ',
      '\n',
      '  ',
      '- ',
      '#',
      '&a ',
      '*a',
      '<<: ',
      '|',
      '? ',
      '1',
      'null',
    );
    const changes = fc.array(fc.tuple(fc.nat(), fc.nat({ max: 20 }), piece), { maxLength: 6 });
    fc.assert(
      fc.property(changes, (list) => {
        let text = sound;
        for (const [at, length, inserted] of list) {
          const start = at % (text.length + 1);
          text = text.slice(0, start) + inserted + text.slice(start + length);
        }
        const { config, mistakes } = read(text);
        for (const rule of RULES) settingOf(config, rule);
        for (const { start, end, message } of mistakes) {
          assert.ok(0 <= start && start <= end && end <= text.length);
          for (const language of OWN_LANGUAGES) assert.match(message[language], /^[“{\p{Lu}].*[.?]$/su);
        }
      }),
      { numRuns: 500, seed: 4 },
    );
  });

  it('ignores files by patterns that take no time', () => {
    assert.ok(ignores(['archive/', '!archive/kept.yaml'], 'archive/a/strategy.yaml'));
    assert.ok(!ignores(['*.yaml', '!a/strategy.yaml'], 'a/strategy.yaml'));
    assert.ok(ignores(['/a/**/strategy.yaml'], 'a/b/c/strategy.yaml'));
    assert.ok(!ignores(['*'], '../strategy.yaml'));
    assert.ok(!ignores(['['], 'strategy.yaml'));
    const { config, mistakes } = read(`ignore: [a*b*c*d*e*f*g, "*a*a*a*a*b", "**/*a*a*a*b"]\n`);
    assert.equal(mistakes.length, 1);
    assert.equal(config.ignore.length, 2);
    const long = Array.from({ length: 15 }, () => 'a'.repeat(250)).join('/');
    for (let i = 0; i < 20; i++) ignores(config.ignore, `${long}${i}`);
  });

  it('leaves out nothing that lies deeper than anybody puts a plan, so that stars cannot stall it', () => {
    const { config, mistakes } = read('ignore: ["**/*/**/*/**/x", "archive/"]\n');
    assert.deepEqual(mistakes, []);
    const deep = (folders: number): string => `archive/${'a/'.repeat(folders - 1)}strategy.yaml`;
    assert.ok(ignores(config.ignore, deep(CONFIG_BOUNDS.folders)));
    assert.ok(!ignores(config.ignore, deep(CONFIG_BOUNDS.folders + 1)));
    // This never ended.
    assert.ok(!ignores(config.ignore, deep(2000)));
  });

  it('tells of 10,000 patterns once, and reads those that count', () => {
    const { config, mistakes } = read(
      `ignore:\n${Array.from({ length: 10_000 }, (_, i) => `  - a${i}/`).join('\n')}\n`,
    );
    assert.deepEqual(
      mistakes.map(({ message }) => message.nl),
      ['Te veel: alleen de eerste 100 tellen.'],
    );
    assert.equal(config.ignore.length, CONFIG_BOUNDS.patterns);
  });

  it('tells of aliases that lead back to themselves, and of a preset that nobody knows', () => {
    for (const text of [
      'rules: &a\n  goal-vague: *a\n',
      'frameworks: &f\n  own: *f\n',
      'rules: *nope\n',
      'extends: google\n',
    ])
      for (const language of OWN_LANGUAGES) assert.ok(told(text, language).length > 0, text);
  });
});

describe('the page about the config', () => {
  const page = readFileSync(path.join(ROOT, 'docs/config.md'), 'utf8');
  const [config, plan] = [...page.matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map((match) => match[1]!);

  it('shows a config without a mistake', () => assert.deepEqual(told(config!), []));

  it('shows comments that silence something', () => {
    const findings = brief(plan!, lintText(plan!)).filter((one) =>
      /suppression|vague|person|kpi|deadline/.test(one),
    );
    assert.deepEqual(findings, []);
  });
});
