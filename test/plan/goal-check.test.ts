import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import type { Finding } from '../../src/core/finding';
import contradicts from '../../src/rules/goal-contradicts-kpi';
import vague from '../../src/rules/goal-vague';
import { checkGoal, checkText } from '../../src/plan/goal-check';
import { applyEdits, findingsOf, mends } from '../support/lint-text';

function planOf(goal: string, language = 'en'): string {
  return `strategy: 1\ntitle: Plan\nlanguage: ${language}\ngoals:\n  g:\n    ${goal.replaceAll('\n', '\n    ')}\n`;
}

function suggestion(goal: string, language = 'en'): string | undefined {
  const { plan } = new PlanDocument(planOf(goal, language));
  const [first] = plan?.goals ?? [];
  assert.ok(plan && first);
  const { suggestion: sentence = '' } = checkGoal(first, plan, {}) ?? {};
  // Which date it is matters here, not how it is written.
  return sentence.replace(
    /\d{1,2} \p{L}{3,} 20\d\d$/u,
    (day) => checkText(day, plan).reading.deadline?.date ?? day,
  );
}

/** The statement after the fix of goal-vague, which is no finding of the other rule. */
function rewritten(goal: string): string {
  const plan = planOf(goal);
  const [finding] = findingsOf(vague, plan);
  assert.ok(finding, plan);
  const [fix] = mends(finding);
  if (!fix) return 'no fix';
  const after = applyEdits(plan, fix.edits);
  assert.deepEqual(findingsOf(contradicts, after), [], after);
  return String(new PlanDocument(after).plan?.goals[0]?.statement?.value);
}

describe('what a plan adds to a goal’s sentence', () => {
  const orders = 'metric: Orders, unit: orders, baseline: 80';
  it('takes the date from the KPI that gives the number', () => {
    assert.equal(
      suggestion(
        `statement: More orders\nkpis:\n  a: { ${orders}, target: { value: 130, by: 2027-10-01 } }\n  b: { metric: Visits, unit: visits, target: { value: 900, by: 2027-03-31 } }`,
      ),
      'Orders from 80 to 130 by 2027-10-01',
    );
    assert.equal(
      suggestion(
        `statement: More orders\ndeadline: 2027-12-31\nkpis:\n  a: { ${orders}, target: { value: 130, by: 2027-10-01 } }`,
      ),
      'Orders from 80 to 130 by 2027-10-01',
    );
    assert.equal(
      suggestion(
        `statement: More orders\nkpis:\n  a: { metric: Visits, unit: visits, target: 900 }\n  b: { ${orders}, target: { value: 130, by: 2027-10-01 } }`,
      ),
      'Orders from 80 to 130 by 2027-10-01',
    );
    assert.equal(
      suggestion(`statement: More orders\ndeadline: 2027-12-31\nkpis:\n  a: { ${orders}, target: 130 }`),
      'Orders from 80 to 130 by 2027-12-31',
    );
  });

  it('leaves the sentence its own moment', () => {
    assert.equal(
      suggestion(
        `statement: More orders in 2027\nkpis:\n  a: { ${orders}, target: { value: 130, by: 2027-10-01 } }`,
      ),
      'Orders from 80 to 130 in 2027',
    );
  });

  it('reads numbers that are written as text', () => {
    const kpi = (baseline: string, target: string, more = ''): string =>
      `statement: More turnover\nkpis:\n  a: { metric: Turnover, baseline: ${baseline}, target: { value: ${target}, by: 2027-10-01 }${more} }`;
    assert.equal(
      suggestion(kpi('"80"', '"130"', ', unit: "%"')),
      'Turnover from 80 % to 130 % by 2027-10-01',
    );
    assert.equal(
      suggestion(kpi('"€ 60.000"', '80000'), 'nl'),
      'Turnover van € 60.000 naar € 80.000 uiterlijk 2027-10-01',
    );
    assert.equal(
      suggestion(kpi('"1.000"', '"+1.250"'), 'nl'),
      'Turnover van 1.000 naar 2.250 uiterlijk 2027-10-01',
    );
    assert.equal(suggestion(kpi('100', '+30')), 'Turnover from 100 to 130 by 2027-10-01');
  });
});

describe('the rewriting of a vague goal', () => {
  it('stands on one line, however the sentence was written', () => {
    for (const statement of [
      '|\n  Our turnover\n  from 80 to 130 orders per week',
      '>\n  Our turnover\n  from 80 to 130 orders per week',
      '>-\n  Our turnover\n\n  from 80 to 130 orders per week',
      '"Our turnover\n  from 80 to 130 orders per week"',
      "'Our turnover\n  from 80 to 130 orders per week'",
      'Our turnover\n  from 80 to 130 orders per week',
    ]) {
      const text = rewritten(`statement: ${statement}\ndeadline:`);
      assert.equal(text, 'Our turnover from 80 to 130 orders per week by ‹date›', statement);
    }
  });

  it('says nothing that a KPI says otherwise', () => {
    for (const kpi of [
      'metric: Turnover, unit: EUR x 1000, baseline: 50, target: { value: 60, by: 2027-10-01 }',
      'metric: Turnover, unit: EUR, target: { value: "€ 60k", by: 2027-10-01 }',
      'metric: Satisfied customers, unit: "%", target: { value: "+30 %", by: 2027-10-01 }',
      'metric: Conversion, unit: "%", baseline: 0.02, target: { value: 0.03, by: 2027-10-01 }',
      'metric: Orders, unit: orders, target: { value: "at least 130", by: 2027-10-01 }',
    ])
      assert.notEqual(rewritten(`statement: More turnover\nkpis:\n  a: { ${kpi} }`), '');
  });

  const titleOf = (finding: Finding | undefined): string | undefined => finding && mends(finding)[0]?.title;

  it('only speaks of blanks where there are', () => {
    const whole = planOf(
      'statement: More orders\nkpis:\n  a: { metric: Orders, unit: orders, baseline: 80, target: { value: 130, by: 2027-10-01 } }',
    );
    assert.equal(titleOf(findingsOf(vague, whole)[0]), 'Write it so');
    const open = planOf('statement: More orders');
    assert.equal(titleOf(findingsOf(vague, open)[0]), 'Write it so, and fill in the blanks');
  });
});

describe('a goal with open blanks', () => {
  it('is told which ones, and nothing else', () => {
    const plan = planOf('statement: Sales from ‹now› to ‹target› by ‹date›');
    const [finding, ...more] = findingsOf(vague, plan);
    assert.ok(finding);
    assert.deepEqual(more, []);
    assert.equal(plan.slice(finding.start, finding.end), '‹now›');
    assert.match(finding.message, /still has open blanks: fill in ‹now›, ‹target› and ‹date›\.$/);
    assert.deepEqual(mends(finding), []);
  });

  it('is so too where the plan knows the rest', () => {
    const plan = planOf('statement: Bestellingen van ‹nu› naar 130 eind 2027', 'nl');
    assert.deepEqual(
      findingsOf(vague, plan, { language: 'nl' }).map(({ message }) => message),
      ['“Bestellingen van ‹nu› naar 130 eind 2027” heeft nog open plekken: vul ‹nu› in.'],
    );
  });
});
