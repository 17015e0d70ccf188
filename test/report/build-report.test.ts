import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import { fieldAt } from '../../src/core/model';
import { type Language, LANGUAGES, textIn } from '../../src/core/language';
import type { PlanNode } from '../../src/core/tree';
import { buildReport } from '../../src/report/build';
import { usualText } from '../../src/plan/usual-words';
import type { PlanReport } from '../../src/report/report';
import { hostilePlan } from '../support/hostile-plan';
import { lintText, TODAY } from '../support/lint-text';
import { randomIds, randomPlan } from '../support/random-plan';

const ROOT = path.join(__dirname, '../..');
const EXAMPLES = readdirSync(path.join(ROOT, 'examples'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory()
    ? [
        {
          name: entry.name,
          text: readFileSync(path.join(entry.parentPath, entry.name, 'strategy.yaml'), 'utf8'),
        },
      ]
    : [],
);

function reportOf(text: string, language: Language = 'en', today: Day = TODAY): PlanReport {
  const document = new PlanDocument(text);
  const { plan } = document;
  assert.ok(plan, text.slice(0, 200));
  const findings = lintText(text, { language, today });
  return buildReport({ document, plan, findings, language, today, frameworks: [] });
}

/** Every text that stands somewhere in it. */
function textsIn(data: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof data === 'string') found.add(data);
  else if (typeof data === 'object' && data !== null)
    for (const inner of Object.values(data)) textsIn(inner, found);
  return found;
}

function* nodesOf(node: PlanNode): Iterable<PlanNode> {
  yield node;
  const inner = node.kind === 'map' ? node.entries.values() : node.kind === 'list' ? node.items : [];
  for (const child of inner) yield* nodesOf(child);
}

/** What a reader finds of a value of the plan: itself, or what the word means. */
function shownOf(node: PlanNode, language: Language): string | undefined {
  if (node.kind !== 'scalar' || typeof node.value !== 'string' || node.value.trim() === '') return undefined;
  const field = fieldAt(node.path);
  if (field?.kind === 'text') return usualText(field, node.value, language) ?? node.value;
  if (field?.kind !== 'choice') return node.value;
  return textIn(field.values[node.value], language) ?? node.value;
}

function assertSound(text: string, language: Language = 'en'): PlanReport {
  const report = reportOf(text, language);
  assert.deepEqual(JSON.parse(JSON.stringify(report)), report, 'it comes through JSON as it was');
  const document = new PlanDocument(text);
  const texts = textsIn(report.parts);
  for (const node of nodesOf(document.root!)) {
    const shown = shownOf(node, language);
    if (shown !== undefined) assert.ok(texts.has(shown), `${node.path}: ${shown.slice(0, 80)}`);
  }
  for (const { path: at } of report.findings) assert.ok(at === '' || at.startsWith('/'), at);
  return report;
}

describe('the report of a plan', function () {
  this.timeout(60_000);

  for (const { name, text } of EXAMPLES) {
    for (const language of LANGUAGES)
      it(`of the example ${name}, in ${language}: all its texts, and the same through JSON`, () => {
        const report = assertSound(text, language);
        const { root } = new PlanDocument(text);
        assert.equal(report.head.title, root?.value['title']);
        assert.deepEqual(
          report.goals.map(({ id }) => id),
          Object.keys((root?.value['goals'] as object | undefined) ?? {}),
        );
        assert.equal(report.findings.length, lintText(text, { language }).length);
      });
  }

  it('says where each finding stands as an editor counts lines, and how serious it is in a word', () => {
    const text = 'strategy: 1\ntitle: x\r\n\r\ngoals:\n  a:\n    statement: Meer omzet\n';
    const [finding] = reportOf(text, 'nl').findings.filter(({ rule }) => rule === 'goal-vague');
    assert.equal(finding?.line, 6);
    assert.equal(finding.path, '/goals/a/statement');
    assert.equal(finding.severityText, 'waarschuwing');
  });

  it('stands anything in the place of any key', () => {
    for (const { text } of EXAMPLES) {
      const { root } = new PlanDocument(text);
      for (const value of [null, [], '', 0, 'something', { x: null, y: [1] }]) {
        // Every seventh key at once: what is tried is each key, not each plan.
        for (let first = 0; first < 7; first++) {
          let number = 0;
          const strange = (data: unknown): unknown => {
            if (number++ % 7 === first) return value;
            if (Array.isArray(data)) return data.map(strange);
            if (typeof data !== 'object' || data === null) return data;
            return Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, strange(inner)]));
          };
          const data = Object.entries(root!.value).map(([key, inner]) => [key, strange(inner)] as const);
          assertShown({ ...Object.fromEntries(data), strategy: 1 });
        }
      }
    }
  });

  /** Without the rules: they have a test like this one, and take their time. */
  function assertShown(data: unknown): void {
    const document = new PlanDocument(JSON.stringify(data));
    const input = { document, plan: document.plan!, findings: [], today: TODAY, frameworks: [] };
    const report = buildReport({ ...input, language: 'nl' });
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
  }

  it('stands a plan in which nothing is filled in, and shows that it is there', () => {
    const empty = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(empty);
      if (typeof value !== 'object' || value === null) return null;
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, empty(inner)]));
    };
    for (const { text } of EXAMPLES) {
      const blank = { ...(empty(new PlanDocument(text).root?.value) as object), strategy: 1 };
      const report = assertSound(JSON.stringify(blank));
      assert.equal(report.head.title, 'A plan without a title');
    }
  });

  it('of a plan of which a piece cannot be read, shows the rest and says so', () => {
    for (const { text } of EXAMPLES) {
      for (const at of [0.3, 0.6, 0.9]) {
        const cut = text.indexOf('\n', text.length * at) + 1;
        const broken = `${text.slice(0, cut)}  "x: [1\n${text.slice(cut)}`;
        const document = new PlanDocument(broken);
        if (!document.plan) continue;
        const report = assertSound(broken);
        assert.equal(report.head.isPartial, document.isPartial);
        if (document.isPartial) {
          assert.deepEqual(report.gaps, [], 'what it lacks is not known');
          assert.equal(report.head.score, undefined);
        }
      }
    }
  });

  it('of a hostile plan, has every text as it was written', () => {
    for (const { text } of EXAMPLES) {
      const hostile = hostilePlan(text);
      const report = assertSound(hostile.text);
      const all = [...textsIn(report.parts)].join('\n');
      for (const mark of hostile.marks) assert.ok(all.includes(mark), mark);
    }
  });

  it('of plans in all manners of YAML, has every text', () => {
    for (let seed = 1; seed <= 60; seed++) assertSound(randomPlan(seed, randomIds(seed)).text);
  });

  it('has nothing in it that no JSON can carry, however large the numbers', () => {
    const kpi = (from: string, to: string, now: string): string =>
      `{ baseline: { value: ${from}, date: 2027-01-01 }, target: ${to}, measurements: { 2027-01-10: ${now} } }`;
    const values = ['.inf', '-.inf', '.nan', '1e999', '-1.7e308', '1.7e308', '0', '"+30 %"', '≥ 5', '[1]'];
    const kpis = values.flatMap((from) => values.flatMap((to) => values.map((now) => kpi(from, to, now))));
    const lines = kpis.map((one, number) => `      k${number}: ${one}\n`).join('');
    assertSound(`strategy: 1\ntitle: x\ngoals:\n  a:\n    deadline: 2027-10-01\n    kpis:\n${lines}`);
  });

  it('stays of a size with the text where aliases repeat a long one in thousands of goals', () => {
    const goal = `{ statement: "${'word '.repeat(20_000)}", owner: anna }`;
    const aliases = Array.from({ length: 5000 }, (_, number) => `  g${number}: *goal\n`).join('');
    const text = `strategy: 1\ntitle: x\ngoals:\n  a: &goal ${goal}\n${aliases}`;
    const document = new PlanDocument(text);
    const input = { document, plan: document.plan!, findings: [], today: TODAY, frameworks: [] };
    const report = buildReport({ ...input, language: 'en' });
    assert.ok(JSON.stringify(report).length < 5e6 + 20 * text.length);
    assert.ok(report.parts.some(({ key }) => key === 'goals'));
  });

  it('stands ids that JavaScript knows, and keys that JSON pointers escape', () => {
    const ids = ['__proto__', 'constructor', 'hasOwnProperty', 'toString', 'a/b', 'c~d', 'x-y'];
    const goals = ids.map((id) => `  ${id}: { statement: Meer omzet, owner: ${id}, kpis: { ${id}: {} } }\n`);
    const people = ids.map((id) => `  ${id}: { name: Anna }\n`);
    const text = `strategy: 1\ntitle: x\npeople:\n${people.join('')}goals:\n${goals.join('')}`;
    const { goals: shown } = assertSound(text);
    const document = new PlanDocument(text);
    assert.equal(shown.length, ids.length - 1, 'a key of the author’s own is no goal');
    for (const { path: at, owner } of shown) {
      assert.ok(document.nodeAt(at), at);
      assert.ok(owner?.path !== undefined && document.nodeAt(owner.path), at);
    }
  });
});
