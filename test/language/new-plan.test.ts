import assert from 'node:assert/strict';
import { readConfig } from '../../src/core/config';
import { PlanDocument } from '../../src/core/document';
import { OWN_LANGUAGES } from '../../src/core/language';
import { TEMPLATES } from '../../src/frameworks/templates';
import { CONFIG_TEMPLATE } from '../../src/language/config-template';
import { listGoals, planTitle } from '../../src/language/goal-list';
import { beginnings, newPlan, newPlanName, newPlanSnippet } from '../../src/language/new-plan';
import { RULES } from '../../src/rules';

/** What a snippet inserts, and what stands at each of its stops. */
function expand(snippet: string): { readonly text: string; readonly stops: ReadonlyMap<number, string[]> } {
  const stops = new Map<number, string[]>();
  const text = snippet.replaceAll(
    /\\([\\$}])|\$\{(\d+):((?:[^\\}]|\\.)*)\}/g,
    (_, sign: string | undefined, number: string, words: string) => {
      if (sign !== undefined) return sign;
      stops.set(Number(number), [...(stops.get(Number(number)) ?? []), words]);
      return words;
    },
  );
  return { text, stops };
}

describe('a new plan', () => {
  it('can begin in every way that there is a template for', () => {
    assert.deepEqual(
      beginnings()
        .map(({ id }) => id)
        .sort(),
      Object.keys(TEMPLATES).sort(),
    );
    for (const { title, detail } of beginnings())
      for (const language of OWN_LANGUAGES) assert.ok(title[language] !== '' && detail[language] !== '');
  });

  for (const { id } of beginnings()) {
    for (const language of OWN_LANGUAGES) {
      it(`${id}, ${language}: its snippet inserts the template, with a stop at each question`, () => {
        const snippet = newPlanSnippet(id, language, '');
        assert.ok(snippet !== undefined);
        const { text, stops } = expand(snippet);
        assert.equal(text, TEMPLATES[id]![language]);
        const open = language === 'en' ? 'fill-in' : 'vul-in';
        const questions =
          text
            .split('\n')
            .filter((line) => !line.startsWith('#'))
            .join('\n')
            .split(open).length - 1;
        const asked = [...stops.values()].filter(([words]) => words === open);
        assert.equal(asked.length, questions);
        assert.ok(asked.every((words) => words.length === 1));
        assert.deepEqual(
          [...stops.keys()],
          [...stops.keys()].sort((a, b) => a - b),
        );
      });
    }
  }

  it('has one stop for an id, wherever it stands', () => {
    const { stops } = expand(newPlanSnippet('blank', 'en', '')!);
    const ids = [...stops.values()].filter(([words]) => words === 'person');
    assert.equal(ids.length, 1);
    assert.ok(ids[0]!.length > 3 && ids[0]!.every((words) => words === 'person'));
  });

  it('has a stop for each goal and each KPI', () => {
    for (const { id } of beginnings())
      for (const language of OWN_LANGUAGES) {
        const { plan } = new PlanDocument(TEMPLATES[id]![language]);
        const own = plan!.goals.flatMap((goal) => [goal, ...goal.kpis].map((one) => one.id));
        const { stops } = expand(newPlanSnippet(id, language, '')!);
        const named = [...stops.values()].map(([word]) => word!);
        assert.deepEqual(
          own.filter((word) => !named.includes(word)),
          [],
          `${id}, ${language}`,
        );
      }
    const { stops } = expand(newPlanSnippet('three-steps', 'en', '')!);
    const ids = [...stops.values()].filter(([word]) => word === 'goal' || word === 'kpi');
    // A step refers to the goal.
    assert.deepEqual(ids, [['goal', 'goal'], ['kpi']]);
  });

  it('bears the title that was given, whatever that is', () => {
    for (const title of ['Plan 2027', 'Plan: “b” # c', '12', '${1:x}', '  two\n lines ', '- a', '}{', '\\']) {
      const text = newPlan('three-steps', 'en', title)!;
      const { plan, parsed } = new PlanDocument(text);
      assert.deepEqual(parsed.problems, []);
      assert.equal(plan?.title?.value, title.trim().replaceAll(/\s+/g, ' '));
      assert.equal(expand(newPlanSnippet('three-steps', 'en', title)!).text, text);
    }
    assert.equal(newPlanSnippet('no-such', 'en', 'x'), undefined);
    assert.equal(newPlanSnippet('toString', 'en', 'x'), undefined);
  });

  it('gets a name that is free', async () => {
    const name = (...taken: string[]): Promise<string> =>
      newPlanName('Sociale média', (one) => taken.includes(one));
    assert.equal(await name(), 'strategy.yaml');
    assert.equal(await name('strategy.yaml'), 'sociale-media.strategy.yaml');
    assert.equal(await name('strategy.yaml', 'sociale-media.strategy.yaml'), 'sociale-media-2.strategy.yaml');
    assert.match(await newPlanName('…', () => true), /^new-100\.strategy\.yaml$/);
  });
});

describe('a new config', () => {
  for (const language of OWN_LANGUAGES) {
    it(`is sound in ${language}, also when its comments become lines`, () => {
      const template = CONFIG_TEMPLATE[language];
      const { config, mistakes } = readConfig(template, RULES);
      assert.deepEqual([mistakes, config.rules.size, config.ignore], [[], 0, []]);
      const used = template.replaceAll(/^# (?=(?: {2,}|rules:|words:|ignore:))/gm, '');
      const read = readConfig(used, RULES);
      assert.deepEqual(read.mistakes, []);
      assert.deepEqual(
        [read.config.rules.size, read.config.words.vague.length, read.config.ignore.length],
        [3, 1, 1],
      );
    });
  }
});

describe('the list of goals', () => {
  const text =
    'strategy: 1\ntitle: Plan\npeople: { anna: { name: Anna de Vries } }\n' +
    'goals:\n  a: { statement: More  orders, owner: anna, deadline: 2027-10-01 }\n  b:\n  c: { owner: x }\n';

  it('has their sentence, who answers for them, and by when', () => {
    const document = new PlanDocument(text);
    assert.deepEqual(
      listGoals(document, 'nl').map(({ label, detail }) => `${label} | ${detail}`),
      ['More orders | Anna de Vries · uiterlijk 2027-10-01', 'b | ', 'c | x'],
    );
    assert.equal(planTitle(document), 'Plan');
    const [first] = listGoals(document, 'en');
    assert.equal(text.slice(first!.at.start, first!.at.end), 'a');
  });

  it('is empty where there is no plan, and throws at no beginning of one', () => {
    assert.deepEqual(listGoals(new PlanDocument('strategy: mean-reversion\ngoals: { a: 1 }\n'), 'en'), []);
    for (let end = 0; end <= text.length; end++) {
      const document = new PlanDocument(text.slice(0, end));
      listGoals(document, 'en');
      planTitle(document);
    }
  });
});
