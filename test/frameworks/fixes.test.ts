import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import type { Finding } from '../../src/core/finding';
import { lint } from '../../src/core/lint';
import { FRAMEWORKS } from '../../src/frameworks/builtin';
import { coverage } from '../../src/frameworks/coverage';
import { type Framework, isFramework } from '../../src/frameworks/framework';
import { readFramework } from '../../src/frameworks/read';
import { RULES } from '../../src/rules';
import { applyEdits } from '../support/lint-text';

/** Plans of several styles that lack nearly everything; FRAMEWORK is put in. */
const PLANS: Readonly<Record<string, string>> = {
  bare: 'strategy: 1\ntitle: Sociale media\nlanguage: nl\nframework: FRAMEWORK\n',
  braces: '{ strategy: 1, title: Sociale media, language: nl, framework: FRAMEWORK }\n',
  'begun and left': [
    'strategy: 1',
    'title: Sociale media',
    'language: nl',
    'framework: FRAMEWORK # gekozen in maart',
    'research:',
    'goals:   # later',
    '  a:',
    'audiences: {}',
    'channels: { c: }',
    'content: { x-mine: 1 }',
    'capacity: { note: Druk }',
    'steps:',
    '  x: { title: Iets doen } # maar wat?',
    'reviews: ~',
    'tools: []',
    'support: ""',
    '',
  ].join('\n'),
  'other line ends':
    'strategy: 1\r\ntitle: Sociale media\r\nlanguage: nl\r\nframework: FRAMEWORK\r\ngoals:\r\n    a:\r\n        statement: Meer\r\n',
};

function missing(text: string, frameworks: readonly Framework[] = []): Finding[] {
  const findings = lint(new PlanDocument(text), {
    rules: RULES,
    frameworks,
    today: '2027-01-15' as Day,
    language: 'en',
    url: (rule) => rule,
    onError(rule, error) {
      throw new Error(`${rule} threw`, { cause: error });
    },
  });
  return findings.filter(
    ({ rule, message }) => rule === 'framework-step-missing' && message.includes('has no answer'),
  );
}

describe('the fix of a step without an answer', () => {
  for (const [style, plan] of Object.entries(PLANS)) {
    it(`puts in what the step asks for: ${style}`, () => {
      for (const framework of FRAMEWORKS) {
        const text = plan.replace('FRAMEWORK', framework.id);
        for (const finding of missing(text)) {
          const fix = finding.fixes().find(({ suppresses }) => !suppresses);
          assert.ok(fix, finding.message);
          const fixed = applyEdits(text, fix.edits);
          const after = new PlanDocument(fixed);
          assert.deepEqual(after.parsed.problems, [], fixed);
          const step = framework.steps.find(({ question }) => finding.message.includes(question.en));
          const now = coverage(after.plan!, framework, []).steps.find(({ id }) => id === step?.id);
          assert.equal(now?.state, 'answered', `${finding.message}\n${fixed}`);
          for (const comment of text.match(/#.*/g) ?? [])
            assert.ok(fixed.includes(comment), `${comment}\n${fixed}`);
          assert.equal(/[^\r]\n/.test(fixed), !text.includes('\r\n'));
        }
      }
    });
  }

  it('uses the one person, the one goal, and today for a measurement', () => {
    const text =
      'strategy: 1\ntitle: X\nlanguage: en\nframework: nine-steps\npeople:\n  anna: { name: Anna }\ngoals:\n  a: { kpis: { k: } }\n';
    const fixed = missing(text).map((finding) => applyEdits(text, finding.fixes()[0]!.edits));
    assert.ok(
      fixed.some((after) => after.includes('measurements: { 2027-01-15: fill-in }')),
      fixed.join('\n'),
    );
    assert.ok(
      fixed.some((after) =>
        /steps:\n {2}fill-in:\n {4}title: fill-in\n {4}goal: a\n {4}owner: anna\n/.test(after),
      ),
    );
  });
});

describe('the fix of an answer that holds nothing', () => {
  const BEGUN: readonly (readonly [framework: string, begun: string, fixed: string])[] = [
    [
      'three-steps',
      'audiences: { families: }',
      'audiences: { families: { description: fill-in, needs: fill-in, behaviour: fill-in } }',
    ],
    [
      'three-steps',
      'audiences: { families: {}, nurses: { x-note: later } }',
      'audiences: { families: { description: fill-in, needs: fill-in, behaviour: fill-in }, nurses: { x-note: later } }',
    ],
    [
      'iceberg',
      'monitoring: { tools: [] } # ask Bram',
      'monitoring: { tools: [ fill-in ], owner: fill-in, responseTime: fill-in } # ask Bram',
    ],
    ['iceberg', 'tools: { a: }', 'tools: { a: { name: fill-in, purpose: fill-in } }'],
    ['iceberg', 'needs: { a: {need} }', 'needs: { a: {need: fill-in, department: fill-in} }'],
    ['iceberg', 'monitoring: { tools: [ ~ ] }', 'monitoring: { tools: [ fill-in ], owner: fill-in'],
    ['iceberg', 'monitoring:\n  tools:\n    -', 'monitoring:\n  tools:\n    - fill-in\n  owner: fill-in'],
    ['nine-steps', 'content:\n  formats:\n    - # none', 'formats:\n    - fill-in # none\n  tone: fill-in'],
    ['iceberg', 'training:\n  - who: # Bram?', 'training:\n  - who: fill-in # Bram?\n    what: fill-in'],
    ['iceberg', 'needs: { a: { need: } }', 'needs: { a: { need: fill-in , department: fill-in} }'],
    [
      'nine-steps',
      'decision: { because: The questions come anyway }',
      'decision: { because: The questions come anyway, outcome: fill-in }',
    ],
  ];
  for (const [id, begun, expected] of BEGUN) {
    it(begun, () => {
      const text = `strategy: 1\ntitle: X\nlanguage: en\nframework: ${id}\n${begun}\n`;
      const fixed = missing(text).map((finding) => applyEdits(text, finding.fixes()[0]!.edits));
      for (const one of fixed) assert.deepEqual(new PlanDocument(one).parsed.problems, [], one);
      assert.ok(
        fixed.some((one) => one.includes(expected)),
        fixed.join('\n'),
      );
    });
  }

  it('puts several keys of one step into one nothing', () => {
    const own = readFramework('own', {
      title: 'Own',
      steps: [
        { id: 'a', title: 'A', question: 'A?', required: ['content.message', 'content.tone'] },
        {
          id: 'b',
          title: 'B',
          question: 'B?',
          required: ['research.date', 'research.market'],
          skeleton: { research: { market: 'fill-in', date: 'fill-in' } },
        },
      ],
    })!;
    for (const nothing of ['content:\nresearch: {}', '{', 'content: {}\nresearch: ~']) {
      const text =
        nothing === '{'
          ? '{ strategy: 1, title: X, language: en, framework: own, content: , research: {} }\n'
          : `strategy: 1\ntitle: X\nlanguage: en\nframework: own\n${nothing}\n`;
      const findings = missing(text, [own]);
      assert.equal(findings.length, 2, text);
      for (const finding of findings) {
        const fixed = applyEdits(text, finding.fixes()[0]!.edits);
        assert.deepEqual(new PlanDocument(fixed).parsed.problems, [], fixed);
        assert.equal(missing(fixed, [own]).length, 1, fixed);
      }
    }
  });
});

describe('a framework of a team’s own', () => {
  const own = readFramework('house', {
    title: 'House style',
    steps: [
      { id: 'why', title: 'Why', question: 'Why do we do this?', required: ['vision'] },
      {
        id: 'lead',
        title: 'Lead',
        question: 'Who leads?',
        required: [{ part: 'owner', where: { level: 'management' } }],
      },
      { id: 'odd', title: 'Odd', question: 'Something that no plan has?', required: ['x-canvas.proof'] },
      { id: 'more', title: 'More', question: 'What can go wrong?', required: [], optional: ['risks'] },
    ],
  })!;
  const text =
    'strategy: 1\ntitle: X\nlanguage: en\nframework: [house, three-steps]\nowner: bram\npeople: { bram: { name: Bram, level: staff } }\n';

  it('is followed where it is given, and unknown elsewhere', () => {
    assert.ok(isFramework(own));
    const messages = missing(text, [own]).map(({ message, path }) => `${path} ${message}`);
    assert.equal(messages.length, 6);
    assert.match(
      messages[0]!,
      /^\/framework\/0 Step 1 of the framework House style, “Why do we do this\?”, .* `vision`\.$/,
    );
    assert.match(messages[1]!, /“Who leads\?”, .*`owner`\.$/);
    const without = lint(new PlanDocument(text), {
      rules: RULES,
      today: '2027-01-15' as Day,
      language: 'en',
      url: (rule) => rule,
    });
    assert.ok(without.some(({ rule, path }) => rule === 'unknown-reference' && path === '/framework/0'));
    const known = lint(new PlanDocument(text), {
      rules: RULES,
      frameworks: [own],
      today: '2027-01-15' as Day,
      language: 'en',
      url: (rule) => rule,
    });
    assert.ok(!known.some(({ rule, path }) => rule === 'unknown-reference' && path === '/framework/0'));
  });

  it('is left without a fix where nobody knows what to put in', () => {
    const fixes = missing(text, [own]).map(
      (finding) => finding.fixes().filter(({ suppresses }) => !suppresses).length,
    );
    assert.deepEqual(fixes.slice(0, 3), [1, 0, 0]);
  });
});
