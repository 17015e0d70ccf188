import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import type { Finding } from '../../src/core/finding';
import type { Language } from '../../src/core/language';
import { coverage } from '../../src/frameworks/coverage';
import { FRAMEWORKS } from '../../src/frameworks/builtin';
import { type Score, scoreOf, scorePlan } from '../../src/frameworks/score';
import { FRAMEWORK_IDS } from '../../src/plan/frameworks';
import { ROOT } from '../../src/tools/generated';
import { lintText } from '../support/lint-text';

const HEAD = 'strategy: 1\ntitle: Contact with customers\n';
const AUDIENCES =
  'audiences:\n  builders: { description: Builders near Leeds with five to fifty employees, needs: One person }\n';
const GOALS =
  'goals:\n  calls:\n    statement: First calls with builders from 2 to 5 per quarter by 1 October 2027\n';
const STEPS = 'steps:\n  call: { title: Call twenty builders, owner: tom, due: 2027-01-22 }\n';

function score(text: string, findings: readonly Finding[] = lintText(text)): Score | undefined {
  return scoreOf(new PlanDocument(text), [], findings);
}

const finding = (rule: string, at: string, more: Partial<Finding> = {}): Finding => ({
  rule,
  severity: 'warning',
  message: `${rule} says this.`,
  messageId: 'said',
  path: at,
  start: 0,
  end: 0,
  url: '',
  related: [],
  fixes: () => [],
  unused: false,
  ...more,
});

/** The states of the steps, and the rules that have something against them. */
const traced = (found: Score | undefined): readonly string[] =>
  found?.steps.map(({ state, rules }) => [state, ...rules].join(' ')) ?? [];

describe('the score of a plan', () => {
  it('is full for each sound example, and then there is nothing next', () => {
    for (const id of FRAMEWORK_IDS) {
      const text = readFileSync(path.join(ROOT, `examples/${id}/strategy.yaml`), 'utf8');
      const found = score(text, lintText(text, { today: '2026-11-22' as Day }));
      assert.equal(found?.framework, id);
      assert.equal(found.answered, found.total, id);
      assert.equal(found.next, undefined, id);
      assert.ok(found.steps.every(({ rules }) => rules.length === 0));
    }
  });

  it('counts what coverage counts, and traces each point that is lacking to a rule', () => {
    const text = `${HEAD}framework: three-steps\n${AUDIENCES}${GOALS}`;
    const found = score(text);
    const document = new PlanDocument(text);
    const covered = coverage(
      document.plan!,
      FRAMEWORKS.find(({ id }) => id === 'three-steps')!,
      lintText(text),
    );
    assert.equal(found?.answered, covered.answered);
    assert.equal(found.total, 3);
    for (const { state, rules } of found.steps) assert.equal(rules.length > 0, state !== 'answered', state);
    assert.match(traced(found).at(-1)!, /^missing framework-step-missing$/);
  });

  it('names the question, the rule and the mend of a step without an answer, in either language', () => {
    const text = `${HEAD}framework: three-steps\n${AUDIENCES}${STEPS}`;
    const next = (language: Language): Score['next'] =>
      score(
        text,
        lintText(text, { language }).filter(({ rule }) => rule === 'framework-step-missing'),
      )?.next;
    const known = FRAMEWORKS.find(({ id }) => id === 'three-steps')!.steps[1]!;
    assert.deepEqual(next('en'), {
      question: known.question,
      rule: 'framework-step-missing',
      title: 'Add what is missing for “Set the goals”, to fill in',
      gain: 1,
      path: '/goals',
    });
    assert.match(next('nl')!.title, /^Voeg toe wat ontbreekt voor “/);
  });

  it('advises what gets most steps answered: a finding in the answers to two of them', () => {
    const text = `${HEAD}framework: five-questions\nowner: tom\n${GOALS}    deadline: 2027-10-01
    kpis:
      calls: { metric: Calls, baseline: 2, target: 5, source: Agenda }
steps:
  call: { title: Call }
`;
    const two = finding('kpi-stale', '/goals/calls/kpis/calls/target');
    const one = finding('owner-not-a-person', '/owner');
    const found = score(text, [one, two]);
    assert.equal(found?.next?.rule, 'kpi-stale');
    assert.equal(found.next.gain, 2);
    assert.equal(found.next.title, 'kpi-stale says this.');
    assert.equal(found.next.path, '/goals/calls/kpis/calls/target');
  });

  it('where every open step has several things against it, begins with the first', () => {
    const text = `${HEAD}framework: three-steps\n${AUDIENCES}${GOALS}${STEPS}`;
    const found = score(text, [
      finding('audience-vague', '/audiences/builders'),
      finding('unknown-key', '/audiences/builders/needs'),
    ]);
    assert.deepEqual(traced(found), ['attention audience-vague unknown-key', 'answered', 'answered']);
    assert.equal(found?.answered, 2);
    assert.equal(found.next?.rule, 'audience-vague');
    assert.equal(found.next.gain, 0);
  });

  it('does not advise what no rule asks: a step without an answer, where that rule is off', () => {
    const found = score(`${HEAD}framework: three-steps\n`, []);
    assert.equal(found?.answered, 0);
    assert.equal(found.next, undefined);
    assert.deepEqual(traced(found), ['missing', 'missing', 'missing']);
  });

  it('does not count a step with a name that nobody knows in it, and tells of one beside the steps', () => {
    const at = { today: '2026-11-22' as Day };
    const unknown = (id: string, line: RegExp): Score | undefined => {
      const text = readFileSync(path.join(ROOT, `examples/${id}/strategy.yaml`), 'utf8');
      const wrong = text.replace(line, '$1zzqq');
      assert.notEqual(wrong, text);
      return score(wrong, lintText(wrong, at));
    };
    const ofGoal = unknown('nine-steps', /^( {4}audience: gezinnen\n {4}owner: )\w+/m);
    assert.deepEqual([ofGoal?.answered, ofGoal?.total, ofGoal?.elsewhere], [8, 9, 0]);
    assert.deepEqual(
      ofGoal?.steps.flatMap(({ id, rules }) => rules.map((rule) => `${id} ${rule}`)),
      ['goal unknown-reference'],
    );
    // The nine steps do not ask who answers for the whole; the five questions do.
    const ofPlan = unknown('nine-steps', /^(owner: )\w+/m);
    assert.deepEqual([ofPlan?.answered, ofPlan?.elsewhere], [9, 1]);
    const asked = unknown('five-questions', /^(owner: )\w+/m);
    assert.deepEqual([asked?.answered, asked?.elsewhere], [4, 0]);
  });

  it('remarks and hints cost nothing', () => {
    const text = `${HEAD}framework: three-steps\n${AUDIENCES}${GOALS}${STEPS}`;
    const found = score(text, [finding('audience-unreached', '/audiences/builders', { severity: 'info' })]);
    assert.equal(found?.answered, 3);
  });

  it('is of the first framework where a plan follows several, and of a draft as of any other', () => {
    const text = `${HEAD}status: draft\nframework: [three-steps, iceberg]\n${AUDIENCES}${GOALS}${STEPS}`;
    const found = score(text, []);
    assert.deepEqual([found?.framework, found?.answered, found?.total], ['three-steps', 3, 3]);
  });

  it('is not given of a plan without a framework, or with one that nobody knows', () => {
    assert.equal(score(HEAD), undefined);
    assert.equal(score(`${HEAD}framework:\n`), undefined);
    assert.equal(score(`${HEAD}framework: seven-habits\n`), undefined);
    assert.equal(score(''), undefined);
  });

  it('is not given of a plan that is over: a no-go owes no answers', () => {
    assert.equal(
      score(`${HEAD}framework: three-steps\ndecision: { outcome: no-go, review: 2027-12-01 }\n`),
      undefined,
    );
    assert.equal(score(`${HEAD}framework: three-steps\nstatus: stopped\n`), undefined);
  });

  it('is not given of a plan of which a part cannot be read', () => {
    assert.equal(
      score(`${HEAD}framework: three-steps\ngoals: [a, {b\nsteps:\n  c: { title: "x }\n`),
      undefined,
    );
  });

  it('takes as long for many findings as for each of them', () => {
    const goals = Array.from({ length: 500 }, (_, i) => `  g${i}: { statement: More }\n`).join('');
    const text = `${HEAD}framework: three-steps\ngoals:\n${goals}`;
    const plan = new PlanDocument(text).plan!;
    let asked = 0;
    const findings = Array.from({ length: 500 }, (_, i) => {
      const path = `/goals/g${i}/statement`;
      return Object.defineProperty(finding('goal-vague', path), 'path', {
        get: () => (asked++, path),
      });
    });
    const framework = FRAMEWORKS.find(({ id }) => id === 'three-steps')!;
    assert.equal(scorePlan(plan, framework, findings).steps[1]?.state, 'attention');
    assert.ok(asked <= 5 * findings.length, `${asked}`);
  });
});
