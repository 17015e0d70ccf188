/** What is remembered of a text, as one line of JSON, and back. Lists instead of maps: there are many, and all alike. */
import type { DocumentKind } from '../../core/document';
import type { Finding, FindingFix, RelatedFinding } from '../../core/finding';
import { type Edit, SEVERITIES, type Severity } from '../../core/rule';
import type { StepState } from '../../frameworks/coverage';
import type { ShownScore } from '../../frameworks/score';
import type { Checked } from '../checked-text';

/** What most plans that are kept in order come to: a plan, and nothing to be said of it. */
const NOTHING_FOUND = '["plan"]';

/** Written out: the module that has them brings all of the frameworks, which a run that only remembers can do without. */
const STEP_STATES = Object.keys({
  answered: true,
  attention: true,
  missing: true,
  optional: true,
} satisfies Record<StepState, true>) as readonly StepState[];

const KINDS: readonly DocumentKind[] = ['plan', 'blank', 'foreign'];

/** A finding that remembers how it can be mended, once somebody asked. */
export interface Kept extends Finding {
  /** How it can be mended, where that was asked for. */
  readonly asked: () => readonly FindingFix[] | undefined;
}

/** What is said of a text, in a form that can be kept. */
export interface KeptCheck extends Checked {
  readonly findings: readonly Kept[];
}

export function kept(finding: Finding): Kept {
  let fixes: readonly FindingFix[] | undefined;
  return { ...finding, fixes: () => (fixes ??= finding.fixes()), asked: () => fixes };
}

/** What else is needed to make findings of what is remembered. */
export interface Around {
  /** The page of a rule. */
  readonly url: (rule: string) => string;
  /** How a finding can be mended, where that was not asked for when it was remembered. */
  readonly fixes: (index: number, finding: Finding) => readonly FindingFix[];
  /** The length of the text. */
  readonly length: number;
}

type StoredEdit = readonly [start: number, end: number, text: string];
type StoredFix = readonly [title: string, safe: boolean, suppresses: boolean, edits: readonly StoredEdit[]];

export function toLine({ kind, findings, score }: KeptCheck): string {
  if (kind !== 'plan') return JSON.stringify([kind]);
  if (findings.length === 0 && !score) return NOTHING_FOUND;
  const stored = findings.map((finding) => {
    const { rule, severity, messageId, message, path, start, end, unused, about, related } = finding;
    return [
      rule,
      severity,
      messageId,
      message,
      path,
      start,
      end,
      unused,
      about ?? null,
      related.map((one) => [one.message, one.path, one.start, one.end]),
      finding.asked()?.map(storedFix) ?? null,
    ];
  });
  if (!score) return JSON.stringify([kind, stored]);
  // What is seldom asked for is read apart; JSON itself holds no tabs.
  return `${JSON.stringify([kind, stored, storedScore(score)])}\t${JSON.stringify(storedSteps(score))}`;
}

const storedFix = ({ title, safe, suppresses, edits }: FindingFix): StoredFix => [
  title,
  safe,
  suppresses,
  edits.map(({ start, end, text }) => [start, end, text]),
];

const storedSteps = ({ steps }: ShownScore): readonly unknown[] =>
  steps.map(({ id, number, state, rules }) => [id, number, STEP_STATES.indexOf(state), ...rules]);

function storedScore({ framework, title, answered, total, next }: ShownScore): readonly unknown[] {
  return [
    framework,
    title,
    answered,
    total,
    ...(next ? [[next.question, next.rule, next.title, next.gain, next.path]] : []),
  ];
}

/** What a line says; undefined where it is not such a line, for a file may hold anything. */
export function fromLine(line: string, around: Around): KeptCheck | undefined {
  if (line === NOTHING_FOUND) return { kind: 'plan', findings: [] };
  const tab = line.indexOf('\t');
  const data = listIn(tab < 0 ? line : line.slice(0, tab));
  if (!data) return undefined;
  const [word, stored = [], scored] = data;
  const kind = KINDS.find((known) => known === word);
  const score = scored === undefined ? undefined : scoreOf(scored, tab < 0 ? '[]' : line.slice(tab + 1));
  if (!kind || !isList(stored) || (scored !== undefined && !score)) return undefined;
  const findings = stored.map((one, index) => findingOf(one, index, around));
  return findings.every((finding) => finding !== undefined)
    ? { kind, findings, ...(score ? { score } : {}) }
    : undefined;
}

function findingOf(stored: unknown, index: number, around: Around): Kept | undefined {
  if (!isList(stored)) return undefined;
  const [rule, severity, messageId, message, path, start, end, unused, about, related, fixes] = stored;
  if (!isText(rule) || !isText(messageId) || !isText(message) || !isText(path)) return undefined;
  if (!isSeverity(severity) || !isSpan(start, end, around.length) || typeof unused !== 'boolean')
    return undefined;
  if (!(about === null || isText(about)) || !isList(related)) return undefined;
  const others = related.map((one) => relatedOf(one, around.length));
  if (!others.every((one) => one !== undefined)) return undefined;
  const known = fixes === null ? undefined : fixesOf(fixes, around.length);
  if (fixes !== null && !known) return undefined;
  // Made in one go: there may be thousands.
  let mends = known;
  const finding: Kept = {
    rule,
    severity,
    messageId,
    message,
    path,
    start: Number(start),
    end: Number(end),
    unused,
    ...(about === null ? undefined : { about }),
    url: around.url(rule),
    related: others,
    fixes: () => (mends ??= around.fixes(index, finding)),
    asked: () => mends,
  };
  return finding;
}

function relatedOf(stored: unknown, length: number): RelatedFinding | undefined {
  if (!isList(stored)) return undefined;
  const [message, path, start, end] = stored;
  return isText(message) && isText(path) && isSpan(start, end, length)
    ? { message, path, start: Number(start), end: Number(end) }
    : undefined;
}

function fixesOf(stored: unknown, length: number): readonly FindingFix[] | undefined {
  if (!isList(stored)) return undefined;
  const fixes = stored.map((one): FindingFix | undefined => {
    if (!isList(one)) return undefined;
    const [title, safe, suppresses, edits] = one;
    if (!isText(title) || typeof safe !== 'boolean' || typeof suppresses !== 'boolean' || !isList(edits))
      return undefined;
    const read = edits.map((edit) => editOf(edit, length));
    return read.every((edit) => edit !== undefined) ? { title, safe, suppresses, edits: read } : undefined;
  });
  return fixes.every((fix) => fix !== undefined) ? fixes : undefined;
}

function editOf(stored: unknown, length: number): Edit | undefined {
  if (!isList(stored)) return undefined;
  const [start, end, text] = stored;
  return isText(text) && isSpan(start, end, length)
    ? { start: Number(start), end: Number(end), text }
    : undefined;
}

/** @param steps read only where somebody asks: for people there are no more than the numbers */
function scoreOf(stored: unknown, steps: string): ShownScore | undefined {
  if (!isList(stored)) return undefined;
  const [framework, title, answered, total, then] = stored;
  if (!isText(framework) || !isText(title) || !isCount(answered) || !isCount(total)) return undefined;
  const next = then === undefined ? undefined : nextOf(then);
  if (then !== undefined && !next) return undefined;
  return {
    framework,
    title,
    answered,
    total,
    get steps() {
      return (listIn(steps) ?? []).flatMap((step) => stepOf(step) ?? []);
    },
    ...(next ? { next } : {}),
  };
}

function stepOf(stored: unknown): ShownScore['steps'][number] | undefined {
  if (!isList(stored)) return undefined;
  const [id, number, place, ...rules] = stored;
  const state = isCount(place) ? STEP_STATES[place] : undefined;
  return isText(id) && isCount(number) && state && rules.every(isText)
    ? { id, number, state, rules }
    : undefined;
}

function nextOf(stored: unknown): ShownScore['next'] {
  if (!isList(stored)) return undefined;
  const [question, rule, title, gain, path] = stored;
  return isText(question) && isText(rule) && isText(title) && isCount(gain) && isText(path)
    ? { question, rule, title, gain, path }
    : undefined;
}

function listIn(json: string): readonly unknown[] | undefined {
  try {
    const data: unknown = JSON.parse(json);
    return isList(data) ? data : undefined;
  } catch {
    return undefined;
  }
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isSeverity = (value: unknown): value is Severity => SEVERITIES.some((known) => known === value);
const isSpan = (start: unknown, end: unknown, length: number): boolean =>
  isCount(start) && isCount(end) && start <= end && end <= length;
