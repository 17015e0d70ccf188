import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import type { Finding } from '../../src/core/finding';
import { FRAMEWORKS } from '../../src/frameworks/builtin';
import { coverage, type FrameworkCoverage, type StepState } from '../../src/frameworks/coverage';
import type { Framework } from '../../src/frameworks/framework';
import { readFramework } from '../../src/frameworks/read';
import { FRAMEWORK_IDS } from '../../src/plan/frameworks';
import { ROOT } from '../../src/tools/generated';
import { lintText } from '../support/lint-text';

const byId = (id: string): Framework => FRAMEWORKS.find((framework) => framework.id === id)!;
const example = (id: string): string => readFileSync(path.join(ROOT, `examples/${id}/strategy.yaml`), 'utf8');

function cover(
  text: string,
  framework: Framework,
  findings: readonly Finding[] = lintText(text),
): FrameworkCoverage {
  const { plan } = new PlanDocument(text);
  assert.ok(plan);
  return coverage(plan, framework, findings);
}

/** The states of the steps that are not answered. */
function open(found: FrameworkCoverage): Record<string, StepState> {
  const rest = found.steps.filter(({ state }) => state !== 'answered');
  return Object.fromEntries(rest.map(({ id, state }) => [id, state]));
}

const own = (required: unknown, more: object = {}): Framework =>
  readFramework('own', {
    title: 'Own',
    steps: [{ id: 'a', title: 'A', question: 'A?', required, ...more }],
  })!;

const state = (text: string, framework: Framework, findings: readonly Finding[] = []): StepState =>
  cover(`strategy: 1\ntitle: X\nlanguage: en\n${text}`, framework, findings).steps[0]!.state;

const finding = (at: string, severity: Finding['severity'] = 'warning'): Finding => ({
  rule: 'some-rule',
  severity,
  message: 'Something.',
  messageId: 'said',
  path: at,
  start: 0,
  end: 0,
  url: '',
  related: [],
  fixes: () => [],
  unused: false,
});

describe('coverage', () => {
  it('of each sound example under its own framework is complete, and nothing of it is flagged', () => {
    for (const id of FRAMEWORK_IDS) {
      const text = example(id);
      const findings = lintText(text, { today: '2026-11-22' as Day });
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'warning' || severity === 'error'),
        [],
        id,
      );
      const found = cover(text, byId(id), findings);
      assert.deepEqual(open(found), {}, id);
      assert.equal(found.answered, found.total);
    }
  });

  it('of an empty plan has no answer to any step', () => {
    for (const framework of FRAMEWORKS) {
      const found = cover('strategy: 1\ntitle: X\n', framework);
      assert.deepEqual(new Set(found.steps.map((step) => step.state)), new Set(['missing']));
      assert.equal(found.answered, 0);
    }
  });

  it('changes in the step whose answer is taken away', () => {
    const cases: readonly (readonly [framework: string, line: RegExp, step: string])[] = [
      ['nine-steps', /^ {2}date: 2026-09-04\n/m, 'baseline'],
      ['nine-steps', /^ {2}statement: >\n(?: {4}.*\n)+/m, 'problem'],
      ['nine-steps', /^ {2}formats: .*\n/m, 'direction'],
      ['nine-steps', /^ {2}outcome: go\n/m, 'decision'],
      ['iceberg', /^support: .*\n/m, 'policy'],
      ['smart-model', /^mission: .*\n/m, 'goal'],
      ['smart-model', /^ {2}message: [^]*?(?=^ {2}tone)/m, 'content'],
    ];
    for (const [id, line, step] of cases) {
      const text = example(id);
      assert.match(text, line);
      const without = text.replace(line, '');
      assert.deepEqual(open(cover(without, byId(id), [])), { [step]: 'missing' }, `${id} ${line}`);
    }
  });

  it('wants attention where a warning or an error points into what is required, and only there', () => {
    const framework = byId('five-questions');
    const text = example('five-questions');
    const at = (path: string, severity?: Finding['severity']): Record<string, StepState> =>
      open(cover(text, framework, [finding(path, severity)]));
    assert.deepEqual(at('/goals/calls/kpis/calls/target'), { goals: 'attention', success: 'attention' });
    assert.deepEqual(at('/goals/calls/kpis/calls/target/value', 'error'), {
      goals: 'attention',
      success: 'attention',
    });
    assert.deepEqual(at('/goals/calls/owner', 'info'), {});
    assert.deepEqual(at('/owner'), { accountable: 'attention' });
    assert.deepEqual(at('/title'), {});
    assert.deepEqual(at(''), {});
  });

  it('takes what some entries have for an answer, and wants attention where the lack of others is flagged', () => {
    const framework = own(['goals.*.owner']);
    const goals = 'goals:\n  a: { owner: anna }\n  b: { statement: B }\n';
    assert.equal(state(goals, framework), 'answered');
    assert.equal(state(goals, framework, [finding('/goals/b')]), 'attention');
    assert.equal(state(goals, framework, [finding('/goals/a')]), 'answered');
    assert.equal(state('goals:\n  b: { statement: B }\n', framework), 'missing');
  });

  it('counts what holds nothing as absent, however deep, and what is malformed as there', () => {
    for (const blank of ['', ' ~', ' ""', ' []', ' {}', ' { x-note: later }'])
      assert.equal(state(`research:${blank}\n`, own(['research'])), 'missing', blank);
    assert.equal(state('research: soon\n', own(['research.date'])), 'answered');
    assert.equal(
      state('research: soon\n', own(['research.date']), [finding('/research', 'error')]),
      'attention',
    );
    for (const [part, nothing] of [
      ['goals', '{ a: }'],
      ['goals.*', '{ a: }'],
      ['goals', '{ a: {}, b: { kpis: { k: } } }'],
      ['monitoring', '{ tools: [] }'],
      ['training', '[{ who: }]'],
      ['training', '[~, { who: "", what: [] }]'],
      ['tools', '{ a: }'],
      ['policy', '{ document: , allowed: [~] }'],
      ['policy', '{ x-note: later, forbidden: }'],
    ] as const) {
      assert.equal(state(`${part.split('.')[0]}: ${nothing}\n`, own([part])), 'missing', nothing);
      assert.equal(state(`${part.split('.')[0]}: ${nothing}\n`, own([], { optional: [part] })), 'optional');
    }
    assert.equal(state('tools: { a: , b: { name: B } }\n', own(['tools'])), 'answered');
    assert.equal(state('tools: { a: *unknown }\n', own(['tools'])), 'answered');
    assert.equal(state('training: [{ who: fill-in }]\n', own(['training'])), 'answered');
    assert.equal(state('goals: { x-a: { owner: anna } }\n', own(['goals.*.owner'])), 'missing');
    // A short form is the value alone.
    const kpi = 'goals: { a: { kpis: { k: { baseline: 80 } } } }\n';
    assert.equal(state(kpi, own(['goals.*.kpis.*.baseline.value'])), 'answered');
    assert.equal(state(kpi, own(['goals.*.kpis.*.baseline.date'])), 'missing');
  });

  it('asks for all of the keys in one entry, for values, for one of several, and for a date in the sentence', () => {
    const both = own([{ part: 'audiences.*', with: ['description', 'needs'] }]);
    assert.equal(state('audiences: { a: { description: A }, b: { needs: B } }\n', both), 'missing');
    assert.equal(state('audiences: { a: { description: A, needs: B } }\n', both), 'answered');
    const manager = own([{ part: 'owner', where: { level: 'management' } }]);
    const people = 'people: { anna: { level: management }, bram: { level: staff } }\n';
    assert.equal(state(`${people}owner: anna\n`, manager), 'answered');
    assert.equal(state(`${people}owner: bram\n`, manager), 'missing');
    assert.equal(state(`${people}owner: nobody\n`, manager), 'missing');
    const either = own([{ anyOf: ['mission', 'vision'] }]);
    assert.equal(state('vision: V\n', either), 'answered');
    assert.equal(state('title2: V\n', either), 'missing');
    const dated = own([{ part: 'goals.*.statement', says: 'deadline' }]);
    assert.equal(
      state('goals: { a: { statement: Orders from 80 to 130 by 1 October 2027 } }\n', dated),
      'answered',
    );
    assert.equal(state('goals: { a: { statement: Orders from 80 to 130 } }\n', dated), 'missing');
  });

  it('asks the literal questions of the texts', () => {
    const stateOf = (framework: string, step: string, text: string): StepState | undefined =>
      cover(`strategy: 1\ntitle: X\nlanguage: en\n${text}\n`, byId(framework), []).steps.find(
        ({ id }) => id === step,
      )?.state;
    const baseline = 'research: { date: 2026-11-02, tools: [A], findings: [B], competitors: { c: { name: C';
    const social = 'ambassadors: [A], complaints: [B], market: C, competitors: { d: { name: D } } }';
    for (const [framework, step, half, whole] of [
      ['nine-steps', 'baseline', `${baseline} } } }`, `${baseline}, mentions: { value: 4 } } } }`],
      [
        'nine-steps',
        'audience',
        'audiences: { a: { description: A } }',
        'audiences: { a: { behaviour: B } }',
      ],
      ['nine-steps', 'decision', 'decision: { outcome: pending }', 'decision: { outcome: no-go }'],
      ['nine-steps', 'decision', 'decision: { because: A }', 'decision: { outcome: go }'],
      ['nine-steps', 'decision', 'decision: soon', 'decision: { outcome: fill-in }'],
      [
        'iceberg',
        'stakeholders',
        'stakeholders: { a: { name: A } }',
        'stakeholders: { a: { participates: B } }',
      ],
      ['iceberg', 'needs', 'needs: { a: { department: A } }', 'needs: { a: { need: B } }'],
      ['iceberg', 'research', 'research: { market: A }', 'research: { findings: [A] }'],
      ['iceberg', 'research', 'research: { date: 2026-11-02 }', 'research: { tools: [A] }'],
      [
        'iceberg',
        'monitoring',
        'monitoring: { tools: [A] }',
        'monitoring: { tools: [A], responseTime: 4 hours }',
      ],
      [
        'iceberg',
        'policy',
        'policy: { allowed: [A] }\nsupport: B\ntraining: [{ who: anna }]',
        'policy: { allowed: [A] }\nsupport: B\ntraining: [{ what: C }]',
      ],
      [
        'iceberg',
        'measuring',
        'goals: { a: { kpis: { k: { metric: A } } } }\nreturns: [{ kind: goodwill }]',
        'goals: { a: { kpis: { k: { metric: A } } } }\nreturns: [{ statement: B }]',
      ],
      [
        'smart-model',
        'research',
        `research: { mentions: { value: 4 }, ${social}`,
        `research: { mentions: { positive: 60 % }, ${social}`,
      ],
    ] as const) {
      assert.equal(stateOf(framework, step, half), 'missing', half);
      assert.equal(stateOf(framework, step, whole), 'answered', whole);
    }
  });

  it('calls a step that requires nothing optional, until there is an answer', () => {
    const framework = own([], { optional: ['risks'] });
    assert.equal(state('', framework), 'optional');
    assert.equal(state('risks: { r: { risk: Rain } }\n', framework), 'answered');
    assert.equal(state('risks: { r: { risk: Rain } }\n', framework, [finding('/risks/r')]), 'attention');
  });

  it('says where the answer is, or belongs', () => {
    const paths = (text: string, required: unknown): readonly string[] =>
      cover(`strategy: 1\ntitle: X\n${text}`, own(required), []).steps[0]!.paths;
    assert.deepEqual(paths('', [{ part: 'research', with: ['date'] }]), ['/research']);
    assert.deepEqual(paths('', ['goals.*.kpis.*.target']), ['/goals']);
    assert.deepEqual(paths('goals: { a/b: { owner: anna } }\n', ['goals.*.owner']), ['/goals/a~1b/owner']);
    assert.deepEqual(paths('goals: { a: { owner: anna } }\n', ['goals.*.owner', 'goals']), ['/goals']);
  });

  it('lays a plan of a thousand goals beside all frameworks at once', () => {
    const goals = Array.from(
      { length: 1000 },
      (_, n) => `  g${n}:\n    statement: Orders from 80 to 130\n    kpis: { k: { target: 130 } }\n`,
    ).join('');
    const text = `strategy: 1\ntitle: X\ngoals:\n${goals}`;
    const findings = lintText(text, { rules: [] });
    const { plan } = new PlanDocument(text);
    for (const framework of FRAMEWORKS) coverage(plan!, framework, findings);
  });
});
