import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlanDocument } from '../../src/core/document';
import { AROUND_GOALS } from '../../src/core/goal-memo';
import { defaultSetting } from '../../src/core/lint';
import type { Day } from '../../src/core/day';
import type { Plan } from '../../src/core/model';
import type { RuleContext } from '../../src/core/rule';
import { RULES } from '../../src/rules';
import { ROOT } from '../../src/tools/generated';

const plansBelow = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.join(ROOT, folder, name));

/** Writes down what is asked of an object. */
function watched<T extends object>(object: T, asked: Set<string>): T {
  return new Proxy(object, {
    get(target, key) {
      asked.add(String(key));
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** What a rule that looks at goals asks of plans and their documents, to find problems. */
function askedBy(rule: (typeof RULES)[number], documents: readonly PlanDocument[]) {
  const [ofPlan, ofDocument, ofContext] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const { goal: ofGoal, kpi: ofKpi } = rule.check;
  let found = 0;
  for (const document of documents) {
    const plan = watched<Plan>(document.plan!, ofPlan);
    const context: RuleContext = watched(
      {
        ...{ document: watched(document, ofDocument), plan, today: '2027-03-01' as Day },
        ...{
          options: defaultSetting(rule).options,
          words: { vague: ['mooi'], allowed: ['merk'] },
          frameworks: [],
        },
      },
      ofContext,
    );
    for (const goal of plan.goals) {
      const problems = [...(ofGoal?.(goal, context) ?? [])];
      for (const kpi of goal.kpis) problems.push(...(ofKpi?.(kpi, goal, context) ?? []));
      found += problems.length;
    }
  }
  // Which the test asks itself.
  ofPlan.delete('goals');
  return { ofPlan, ofDocument, ofContext, found };
}

describe('a rule that looks at goals', () => {
  const documents = [...plansBelow('examples'), ...plansBelow('test/rules')].flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const document = new PlanDocument(/^language:/m.test(text) ? text : `${text}\nlanguage: nl\n`);
    // Without a language that is one, nothing is remembered.
    return document.plan?.language && document.plan.goals.length > 0 ? [document] : [];
  });

  it('has plans to look at', () => assert.ok(documents.length > 200));

  for (const rule of RULES.filter(({ check }) => check.goal ?? check.kpi))
    it(`looks at no more than what is remembered: ${rule.id}`, () => {
      const { ofPlan, ofDocument, ofContext, found } = askedBy(rule, documents);
      assert.ok(found > 0);
      const known: readonly string[] = [...AROUND_GOALS, 'has'];
      assert.deepEqual(
        [...ofPlan].filter((name) => !known.includes(name)),
        [],
      );
      // Where a piece of the goal’s own text stands.
      assert.deepEqual(
        [...ofDocument].filter((name) => name !== 'placeWithin'),
        [],
      );
      assert.equal(ofContext.has('frameworks'), false);
    });
});
