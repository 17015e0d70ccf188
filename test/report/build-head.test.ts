import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { planFormat } from '../../src/core/format/plan';
import { isFlag } from '../../src/frameworks/coverage';
import { FRAMEWORKS } from '../../src/frameworks/builtin';
import { scoreOf } from '../../src/frameworks/score';
import { readFramework } from '../../src/frameworks/read';
import { frameworksOf } from '../../src/report/build/frameworks';
import { gapsOf } from '../../src/report/build/gaps';
import { headOf } from '../../src/report/build/head';
import { ReportSource } from '../../src/report/build/source';
import { planOf, sourceOf } from '../support/report-source';

const example = (name: string): string =>
  readFileSync(path.join(__dirname, '../../examples', name, 'strategy.yaml'), 'utf8');

describe('the head of a report', () => {
  it('says whose plan it is, how it stands, and what was decided, in words', () => {
    const head = headOf(
      sourceOf(
        planOf(
          'organisation: De Korenaar',
          'status: active',
          'period: { from: 2027-01-01 }',
          'owner: anna',
          'people: { anna: { name: Anna de Vries } }',
          'decision: { outcome: go, date: 2026-12-01, by: anna, because: We can, review: 2027-12-01 }',
          'problem: { evidence: A list }',
        ),
        { language: 'nl' },
      ),
    );
    assert.equal(head.organisation, 'De Korenaar');
    assert.deepEqual(head.status, { value: 'active', text: 'wordt uitgevoerd', path: '/status' });
    assert.deepEqual(head.period, { from: '2027-01-01', path: '/period' });
    assert.equal(head.owner?.name, 'Anna de Vries');
    assert.equal(head.sponsor, undefined);
    assert.deepEqual(head.decision, {
      outcome: 'go',
      text: 'het wordt uitgevoerd',
      day: '2026-12-01',
      by: { id: 'anna', name: 'Anna de Vries', path: '/people/anna' },
      because: 'We can',
      review: '2027-12-01',
      path: '/decision',
    });
    assert.deepEqual(head.problem, { evidence: { text: 'A list', path: '/problem/evidence' } });
    assert.equal(head.isOver, false);
  });

  it('has the score that the command line has, and leads to the part that is lacking', () => {
    const source = sourceOf(
      planOf('framework: three-steps', 'audiences: { a: { description: x, needs: y } }'),
    );
    const score = scoreOf(source.document, [], source.findings);
    const head = headOf(source);
    assert.equal(head.score?.answered, score?.answered);
    assert.equal(head.score?.total, 3);
    assert.equal(head.score.framework, 'Three steps');
    assert.equal(head.score.next?.path, '/goals');
    assert.equal(
      head.score.next.question,
      'What do you want to reach, such as reputation, leads or dialogue?',
    );
  });

  it('leads to the finding where it is a finding that stands in the way', () => {
    const source = sourceOf(example('nine-steps'), { today: '2029-01-01' as ReportSource['today'] });
    const next = headOf(source).score?.next;
    assert.ok(next);
    const at = source.findings.filter((finding) => isFlag(finding) && finding.path === next.path);
    assert.ok(at.length > 0, next.path);
  });

  it('of a plan that was decided against, has no score', () => {
    const head = headOf(sourceOf(example('opt-out')));
    assert.equal(head.isOver, true);
    assert.equal(head.score, undefined);
    assert.equal(head.decision?.outcome, 'no-go');
  });
});

describe('the frameworks of a report', () => {
  const own = readFramework('ours', {
    title: { en: 'Ours', nl: 'Van ons' },
    steps: [
      {
        id: 'one',
        title: { en: 'One', nl: 'Een' },
        question: { en: 'Who?', nl: 'Wie?' },
        required: ['owner'],
      },
    ],
  });

  it('begin with those that the plan follows, and have all others, each once', () => {
    assert.ok(own);
    const { document, plan, findings, language, today } = sourceOf(
      planOf('framework: [iceberg, ours, iceberg]'),
    );
    const all = frameworksOf(
      new ReportSource({ document, plan, findings, language, today, frameworks: [own] }),
    );
    const ids = all.map(({ id }) => id);
    assert.deepEqual(ids.slice(0, 2), ['iceberg', 'ours']);
    assert.deepEqual([...ids].sort(), [...FRAMEWORKS.map(({ id }) => id), 'ours'].sort());
    assert.deepEqual(
      all.filter(({ isChosen }) => isChosen).map(({ id }) => id),
      ['iceberg', 'ours'],
    );
  });

  it('say the state of a step in a word, where it is answered, and what points into it', () => {
    const source = sourceOf(planOf('framework: five-questions', 'goals: { a: { statement: More } }'), {
      language: 'nl',
    });
    const [five] = frameworksOf(source);
    const [goals, , , business] = five!.steps;
    assert.equal(five?.stepName, 'Vraag');
    assert.equal(business?.state, 'missing');
    assert.equal(business.stateText, 'geen antwoord');
    assert.ok(goals?.paths.includes('/goals'));
    const three = frameworksOf(source).find(({ id }) => id === 'three-steps');
    const step = three?.steps[1];
    assert.equal(step?.stateText, 'vraagt aandacht');
    const flags = source.findings.filter((one) => isFlag(one) && /^\/goals(?:\/|$)/.test(one.path));
    assert.equal(step.flags, flags.length);
  });
});

describe('the gaps of a report', () => {
  const partsOf = (...lines: readonly string[]): readonly string[] =>
    gapsOf(sourceOf(planOf(...lines))).map(({ part }) => part);
  const USUAL = ['period', 'owner', 'people', 'audiences', 'goals', 'channels', 'steps'];
  const USUAL_THERE = USUAL.map((part) => `${part}: { a: { title: A } }`);

  it('are what nearly every plan has, in the order of the format', () => {
    assert.deepEqual(partsOf('framework: three-steps'), USUAL);
    const gaps = gapsOf(sourceOf(planOf('goals: { a: { statement: More } }')));
    assert.ok(!gaps.some(({ part }) => part === 'goals'));
    for (const { part, title, question } of gaps) {
      assert.ok(Object.hasOwn(planFormat.fields, part));
      assert.ok(title !== '' && question !== '', part);
    }
    assert.equal(gaps.find(({ part }) => part === 'owner')?.question, planFormat.fields.owner.question?.en);
  });

  it('are asked as questions, those of a plan with a framework of its own too', () => {
    const gaps = gapsOf(sourceOf(planOf('framework: five-questions')));
    for (const part of ['audiences', 'goals', 'channels', 'steps'])
      assert.match(gaps.find((gap) => gap.part === part)?.question ?? '', /\?$/, part);
  });

  it('of a plan without a framework are those of the first that it is looked at through', () => {
    assert.deepEqual(partsOf(...USUAL_THERE), [
      'framework',
      'problem',
      'research',
      'content',
      'decision',
      'reviews',
    ]);
    assert.deepEqual(partsOf('framework: three-steps', ...USUAL_THERE), []);
  });

  it('are no more than somebody can take in, the usual ones before all others', () => {
    for (const framework of ['nine-steps', 'iceberg']) {
      const asked = partsOf(`framework: ${framework}`);
      assert.equal(asked.length, 8, framework);
      for (const part of USUAL) assert.ok(asked.includes(part), `${framework} ${part}`);
    }
  });

  it('are what the framework of the plan asks for, with its question where the format has none', () => {
    const rest = ['stakeholders', 'capacity'].map((part) => `${part}: { a: { title: A } }`);
    const needs = gapsOf(sourceOf(planOf('framework: iceberg', ...USUAL_THERE, ...rest))).find(
      ({ part }) => part === 'needs',
    );
    assert.equal(needs?.question, 'What does each department want to tell, ask or solve?');
    assert.ok(!partsOf(...USUAL_THERE).includes('needs'));
  });

  it('are not a part that is there, though it is misspelled or lacks something', () => {
    assert.ok(!partsOf('perod: { from: 2027-01-01 }').includes('period'));
    assert.ok(!partsOf('framework: nine-steps', 'research: { date: 2027-01-01 }').includes('research'));
    assert.ok(partsOf('framework: nine-steps', ...USUAL_THERE, 'research:').includes('research'));
  });

  it('are none of a plan that is over', () => {
    assert.deepEqual(partsOf('status: stopped'), []);
    assert.deepEqual(partsOf('decision: { outcome: no-go, review: 2028-01-01 }'), []);
  });
});
