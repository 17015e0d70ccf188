import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { languageOf, textLanguage } from '../../src/plan/text-language';

const planOf = (head: string, ...goals: string[]) => {
  const entries = goals.map((statement, number) => `  g${number}: { statement: "${statement}" }\n`);
  const { plan } = new PlanDocument(`strategy: 1\n${head}\ngoals:\n${entries.join('')}`);
  assert.ok(plan);
  return plan;
};

const DUTCH = 'Meer klanten van buiten de stad';
const ENGLISH = 'More visitors from the neighbourhood by the end of the year';
/** Nothing in it tells. */
const NEITHER = 'Instagram 2027';

describe('the language of a plan and its texts', () => {
  it('is the one that the plan names', () => {
    const plan = planOf('title: De bakkerij\nlanguage: en', DUTCH);
    assert.equal(textLanguage(plan), 'en');
    assert.equal(languageOf(DUTCH, plan), 'en');
  });

  it('is guessed for each text where it names none, and for the plan from them all', () => {
    const plan = planOf('title: Social media of the bakery in the village', ENGLISH, DUTCH);
    assert.equal(textLanguage(plan), 'en');
    assert.equal(languageOf(DUTCH, plan), 'nl');
    assert.equal(languageOf(ENGLISH, plan), 'en');
  });

  it('is that of the plan where a text does not tell', () => {
    assert.equal(languageOf(NEITHER, planOf('title: De bakkerij van het dorp', DUTCH)), 'nl');
    assert.equal(languageOf(NEITHER, planOf('title: The bakery of the village', ENGLISH)), 'en');
    // One word may be a name, or a loan word.
    assert.equal(languageOf('Event planning for bakers', planOf('title: De bakkerij', DUTCH)), 'nl');
  });
});
