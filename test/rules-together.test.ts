import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Session } from 'node:inspector';
import path from 'node:path';
import type { Day } from '../src/core/day';
import { PlanDocument } from '../src/core/document';
import type { Finding, FindingFix } from '../src/core/finding';
import type { Field } from '../src/core/format/field';
import { planFormat } from '../src/core/format/plan';
import { lint } from '../src/core/lint';
import { ruleUrl } from '../src/core/project';
import type { Rule } from '../src/core/rule';
import type { PlanNode } from '../src/core/tree';
import { RULES } from '../src/rules';
import { ROOT } from '../src/tools/generated';
import { plansUnder } from '../src/tools/rule-page';
import { applyEdits, lintText, mends, TODAY } from './support/lint-text';

/** The examples, the shortest first. */
const examples = readdirSync(path.join(ROOT, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({
    name,
    text: readFileSync(path.join(ROOT, 'examples', name, 'strategy.yaml'), 'utf8'),
  }))
  .sort((a, b) => a.text.length - b.text.length);

function* nodesOf(node: PlanNode): Iterable<PlanNode> {
  yield node;
  const children = node.kind === 'map' ? node.entries.values() : node.kind === 'list' ? node.items : [];
  for (const child of children) yield* nodesOf(child);
}

const keysOf = (node: PlanNode): string[] => (node.parent ? [...keysOf(node.parent), node.name] : []);

/** The place in the format: `goals * kpis * target`. */
function kindOf(keys: readonly string[]): string {
  let field: Field | undefined = planFormat;
  const kinds: string[] = [];
  for (const key of keys) {
    kinds.push(field?.kind === 'part' ? key : '*');
    field = below(field, key);
  }
  return kinds.join(' ');
}

function below(field: Field | undefined, key: string): Field | undefined {
  if (field?.kind === 'part') return field.fields[key];
  return field?.kind === 'entries' || field?.kind === 'list' ? field.of : undefined;
}

/** A copy of some data in which another value stands at the end of some keys. */
function replaced(data: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(data))
    return data.map((item: unknown, at) => (String(at) === key ? replaced(item, rest, value) : item));
  const map = data as Readonly<Record<string, unknown>>;
  return { ...map, [key]: replaced(map[key], rest, value) };
}

const isNew = (before: readonly Finding[]): ((finding: Finding) => boolean) => {
  const known = new Set(
    before.flatMap(({ rule, path: at, message }) => [`${rule} ${at}`, `${rule} ${message}`]),
  );
  return ({ rule, path: at, message }) => !known.has(`${rule} ${at}`) && !known.has(`${rule} ${message}`);
};

describe('all rules together', function () {
  this.timeout(120_000);

  /** What is as empty as nothing; each kind of key gets one of them, for all of them take their time. */
  const EMPTY = [[], {}, ''] as const;
  /** What a thing lacks of which nothing was written yet: each of these asks for another key of it. */
  const EMPTY_THINGS = [
    'goal-without-audience goal-without-deadline goal-without-kpi goal-without-owner goal-without-purpose',
    'kpi-without-baseline kpi-without-source kpi-without-target',
    'step-without-dates step-without-owner',
    'channel-without-audience channel-without-owner',
  ].map((rules) => new Set(rules.split(' ')));

  it('say nothing of an empty plan but that it has no title', () => {
    assert.deepEqual(
      lintText('strategy: 1\n').map(({ rule }) => rule),
      ['schema'],
    );
    assert.deepEqual(lintText('strategy: 1\ntitle: X\n'), []);
  });

  it('stand anything in the place of any key, and say of what is absent one thing only', () => {
    const seen = new Set<string>();
    for (const { name, text } of examples) {
      const { root } = new PlanDocument(text);
      assert.ok(root);
      const data: unknown = JSON.parse(JSON.stringify(root.value));
      const before = lintText(JSON.stringify(data));
      for (const node of nodesOf(root)) {
        const keys = keysOf(node);
        const kind = kindOf(keys);
        if (keys.length === 0 || kind === 'strategy' || seen.has(kind)) continue;
        seen.add(kind);
        for (const value of [null, EMPTY[seen.size % EMPTY.length], 0, 'something']) {
          const found = lintText(JSON.stringify(replaced(data, keys, value))).filter(isNew(before));
          const places = new Map<string, Set<string>>();
          for (const { rule, start, end } of found)
            places.set(`${start} ${end}`, (places.get(`${start} ${end}`) ?? new Set()).add(rule));
          for (const rules of places.values()) {
            const asked = EMPTY_THINGS.some((all) => [...rules].every((rule) => all.has(rule)));
            const where = `${name}: ${keys.join('/')} = ${JSON.stringify(value)}: ${[...rules].join(', ')}`;
            assert.ok(rules.size === 1 || asked, where);
          }
        }
      }
    }
    assert.ok(seen.size > 100, `${seen.size}`);
  });

  it('stand a plan in which nothing is filled in', () => {
    for (const { text } of examples) {
      const { root } = new PlanDocument(text);
      const empty = (value: unknown): unknown => {
        if (Array.isArray(value)) return value.map(empty);
        if (typeof value !== 'object' || value === null) return null;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, empty(inner)]));
      };
      const blank = { ...(empty(root?.value) as object), strategy: 1 };
      lintText(JSON.stringify(blank));
    }
  });
});

/**
 * What a rule runs through, counted by the engine itself: how often each function and each block of ours was entered.
 * Unlike the time that it takes, that is the same on every machine.
 */
class Visits {
  readonly #session = new Session();

  constructor() {
    this.#session.connect();
    this.#post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  of(work: () => void): number {
    this.#take();
    work();
    return this.#take();
  }

  end(): void {
    this.#post('Profiler.disable');
    this.#session.disconnect();
  }

  #post(method: string): void {
    this.#session.post(method);
  }

  #take(): number {
    let visits = 0;
    this.#session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) throw error;
      const ours = result.filter(({ url }) => /[\\/]src[\\/]/.test(url));
      for (const { functions } of ours)
        for (const { ranges } of functions) for (const { count } of ranges) visits += count;
    });
    return visits;
  }
}

/** A plan with so many goals, and as many of all else where no less is asked for, in which most rules find something in each. */
function wishes(count: number, others = count): string {
  const each = (line: (i: number) => string, length = others): string =>
    Array.from({ length }, (_, i) => line(i)).join('');
  return [
    'strategy: 1\ntitle: Groot\nlanguage: nl\nstatus: active\nframework: nine-steps\n',
    'period: { from: 2026-01-01, to: 2026-12-31 }\n',
    'people:\n',
    each((i) => `  p${i}: { name: Anna ${i}, hours: 1 }\n`),
    'audiences:\n',
    each((i) => `  a${i}: Iedereen\n`),
    'channels:\n',
    each(
      (i) =>
        `  c${i}: { owner: p${i}, hours: 3, cadence: 3 per week, lastPost: 2026-01-01, audience: a${i} }\n`,
    ),
    'goals:\n',
    each(
      (i) =>
        `  g${i}: { statement: Meer omzet, owner: p${others - 1 - (i % others)}, kpis: { a: { metric: Volgers, baseline: 10, ` +
        'target: 5, frequency: weekly, measurements: { 2026-02-01: 3 } } } }\n',
      count,
    ),
    'steps:\n',
    each(
      (i) =>
        `  s${i}: { kind: ${i % 2 ? 'promote' : 'fill'}, channel: c${i}, after: [s${(i + 1) % others}], ` +
        `start: 2026-02-01, due: 2026-01-${10 + (i % 20)} }\n`,
    ),
  ].join('');
}

describe('each rule, on many goals', function () {
  this.timeout(120_000);

  const SMALL = 50;
  /** Four times as many goals, steps and all else; a little more than four times the visits. */
  const TIMES = 4;
  const ROOM = 1.25;

  it(`visits ${TIMES} times as much of a plan that is ${TIMES} times as long`, () => {
    const [small, large] = [SMALL, TIMES * SMALL].map((count) => new PlanDocument(wishes(count)));
    const visits = new Visits();
    try {
      const of = (document: PlanDocument | undefined, rule: Rule): number =>
        visits.of(() => document && lintDocument(document, [rule]));
      for (const rule of RULES) {
        const [few, many] = [of(small, rule), of(large, rule)];
        assert.ok(many <= few * TIMES * ROOM, `${rule.id}: ${few} visits, then ${many}`);
      }
    } finally {
      visits.end();
    }
  });

  it('ends on a thousand goals', () => {
    const document = new PlanDocument(wishes(1000, 10));
    assert.ok(lintDocument(document, RULES).length > 1000);
  });
});

function lintDocument(document: PlanDocument, rules: readonly Rule[]): readonly Finding[] {
  return lint(document, {
    rules,
    today: TODAY,
    language: 'nl',
    url: ruleUrl,
    onError(rule, error) {
      throw new Error(`${rule} threw`, { cause: error });
    },
  });
}

describe('the fixes of each rule, with all rules on', function () {
  this.timeout(120_000);

  /** What these mend could not be read; it is judged for the first time after that. */
  const BRINGS_TO_LIGHT = ['schema', 'unknown-key', 'unknown-reference'];
  /** Remarks that follow from what somebody chose: nobody is left for whom the channel was. */
  const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
    'unused-definition': ['channel-without-audience'],
    // A no-go asks to close what is open, and to say when it is looked at again.
    'decision-pending': ['decision-contradicted', 'optout-without-review'],
  };

  for (const rule of RULES.filter(({ fixable }) => fixable)) {
    it(rule.id, () => {
      for (const text of flaggedPlans(rule.id)) {
        const today = (/^# today (\S+)/.exec(text)?.[1] ?? TODAY) as Day;
        const before = lintText(text, { today });
        for (const finding of before.filter((one) => one.rule === rule.id)) {
          for (const fix of mends(finding)) {
            const after = applyEdits(text, fix.edits);
            const found = lintText(after, { today });
            const same = (one: Finding): boolean => one.rule === rule.id && one.message === finding.message;
            const told = `${finding.message}\n${fix.title}\n${after}`;
            assert.ok(found.filter(same).length < before.filter(same).length, `it stays: ${told}`);
            if (BRINGS_TO_LIGHT.includes(rule.id)) continue;
            const fresh = found
              .filter(isNew(before))
              .filter((one) => one.severity !== 'hint' && !FOLLOWS[rule.id]?.includes(one.rule))
              .filter((one) => !isOpen(one, after, fix));
            assert.deepEqual(
              fresh.map((one) => `${one.rule}: ${one.message}`),
              [],
              told,
            );
          }
        }
      }
    });
  }
});

/** The plans of a rule that it flags: those of its folder, and those of its page. */
function flaggedPlans(id: string): readonly string[] {
  const folder = path.join(__dirname, 'rules', id);
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const own = files
    .filter((file) => file.endsWith('.yaml') && !file.endsWith('.fixed.yaml'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .filter((text) => /#.*\bwant(?:-next)? /.test(text));
  const page = readFileSync(path.join(ROOT, 'src/rules', `${id}.md`), 'utf8');
  return [...own, ...plansUnder(page, 'Flagged')];
}

const PLACEHOLDER = /fill-in|vul-in|‹|›/;

/** Whether a finding is about what a fix left open: a placeholder, or something new of which a key is still empty. */
function isOpen({ start, end, message }: Finding, text: string, { edits }: FindingFix): boolean {
  if (PLACEHOLDER.test(text.slice(start, end) + message)) return true;
  let moved = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const from = edit.start + moved;
    if (start >= from && end <= from + edit.text.length && /: *(?:[,}\r\n]|$)/.test(edit.text)) return true;
    moved += edit.text.length - (edit.end - edit.start);
  }
  return false;
}
