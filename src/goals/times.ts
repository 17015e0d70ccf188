/**
 * The times in a goal, and what each is there for: a deadline, a rhythm, an open window, or only an
 * anchor to compare with. A claimed token is out of play for everything that comes after.
 */
import { parseIso } from './calendar';
import { cadenceAt } from './durations';
import type { EntryKind } from './lexicon/kinds';
import { enTimes } from './lexicon/en/times';
import { nlTimes } from './lexicon/nl/times';
import type { TimeWords } from './lexicon/time-words';
import { occasion } from './occasions';
import { momentAt } from './moments';
import type { Match } from './phrases';
import { termAt } from './terms';
import type { Token } from './text';
import type { TimeRole, TimeSpan } from './time-span';
import type { Language } from './types';
import { yearAt, type Dating } from './years';

type Roles = ReadonlyMap<EntryKind, TimeRole>;
const fixedRoles: Roles = new Map<EntryKind, TimeRole>([
  ['deadline', 'deadline'],
  ['cadence', 'cadence'],
  ['open-window', 'open-window'],
  ['punctual', 'norm'],
]);

export const timeWords: Readonly<Record<Language, TimeWords>> = { en: enTimes, nl: nlTimes };

export function findTimes(
  tokens: readonly Token[],
  lang: Language,
  matches: readonly Match<EntryKind>[],
): readonly TimeSpan[] {
  const words = timeWords[lang];
  const fixed = new Map<number, TimeSpan>();
  const anchors: Anchors = { before: new Set(), after: new Set() };
  for (const { entry, first, last } of matches) {
    const role = fixedRoles.get(entry.kind);
    if (role && !fixed.has(first)) {
      const unit = role === 'cadence' ? words.adverbs.get(tokens[first]?.text ?? '') : undefined;
      fixed.set(first, { role, first, last, ...(unit ? { unit } : {}) });
    }
    if (entry.kind === 'anchor') for (let at = first; at <= last; at++) anchors.before.add(at);
    if (entry.kind === 'anchor-after') anchors.after.add(first);
  }
  const spans: TimeSpan[] = [];
  let index = 0;
  let floor = 0;
  while (index < tokens.length) {
    const calendar = (at: number): TimeSpan | undefined =>
      moment(tokens, at, floor, words, anchors) ?? termAt(tokens, at, floor, lang, words);
    const phrase = fixed.get(index);
    const span =
      (phrase && precise(phrase, calendar)) ??
      calendar(index) ??
      rhythm(tokens, index, lang, words) ??
      precise(occasion(tokens, index, words), calendar);
    if (span) {
      spans.push(span);
      floor = span.last + 1;
    }
    index = span ? span.last + 1 : index + 1;
  }
  return spans;
}

/** Tokens that make the moment behind, or before, them something to compare with. */
interface Anchors {
  readonly before: Set<number>;
  readonly after: Set<number>;
}

/** "By Easter" is an expression of its own, but the calendar knows the day: where both read the same words, the date wins. */
function precise(
  span: TimeSpan | undefined,
  calendar: (at: number) => TimeSpan | undefined,
): TimeSpan | undefined {
  if (span?.role !== 'deadline') return span;
  for (let at = span.first; at <= span.last; at++) {
    const inner = calendar(at);
    if (inner?.role === 'deadline')
      return { ...inner, first: Math.min(span.first, inner.first), last: Math.max(span.last, inner.last) };
  }
  return span;
}

interface Lead {
  readonly first: number;
  /** Something here says that a moment follows. */
  readonly temporal: boolean;
  readonly words: readonly string[];
}

/** Walks back over "by the end of" to where the expression starts. */
function leadOf(tokens: readonly Token[], index: number, floor: number, words: TimeWords): Lead {
  const found: string[] = [];
  let first = index;
  let temporal = false;
  for (let at = index - 1; at >= Math.max(floor, index - 7); at--) {
    const { text, kind } = tokens[at] ?? { text: '', kind: 'sign' };
    const isLead = words.leads.has(text);
    if (kind === 'sign' || (!isLead && !words.filler.has(text))) break;
    found.push(text);
    if (isLead) {
      temporal = true;
      first = at;
    }
  }
  return { first, temporal, words: found };
}

function moment(
  tokens: readonly Token[],
  index: number,
  floor: number,
  words: TimeWords,
  anchors: Anchors,
): TimeSpan | undefined {
  const found = momentAt(tokens, index, words);
  if (!found) return undefined;
  const lead = leadOf(tokens, index, floor, words);
  // "No later than May": the "than" compares nothing.
  const latest = lead.words.includes('later');
  if (found.shy && !lead.temporal && !latest && !labels(tokens, index, found.last)) return undefined;
  if (
    found.last === index &&
    yearAt(tokens, index) !== undefined &&
    !isYear(tokens, index, lead.temporal, words)
  )
    return undefined;
  const before = lead.words.includes('before') || lead.words.includes('voor');
  const compared =
    anchors.before.has(lead.first - 1) || anchors.before.has(lead.first) || anchors.after.has(found.last + 1);
  const role: TimeRole = compared && !latest ? 'anchor' : 'deadline';
  const date = found.date && asked(found.date, lead.words, found.grain === 'period' && before, words);
  return { role, first: lead.first, last: found.last, ...(date ? { date } : {}) };
}

/** "Mid 2027" is June; "early 2027" no day at all; "before 2028" ends with 2027, but "before the end of 2028" does not. */
function asked(
  date: Dating,
  lead: readonly string[],
  beforePeriod: boolean,
  words: TimeWords,
): Dating | undefined {
  if (lead.some((word) => words.end.has(word))) return date;
  if (lead.some((word) => words.middle.has(word))) {
    return (today) => {
      const day = parseIso(date(today));
      return day?.month === 12 ? `${day.year}-06-30` : undefined;
    };
  }
  if (
    lead.some((word) =>
      /^(?:early|late|start|beginning|begin|since|from|after|vanaf|sinds|na|starting|zomer)$/.test(word),
    )
  )
    return undefined;
  if (!beforePeriod) return date;
  return (today) => {
    const day = parseIso(date(today));
    return day?.month === 12 && day.day === 31 ? `${day.year - 1}-12-31` : undefined;
  };
}

/** "2028: 3 %", "Q4 - 300 leads": a moment used as a heading. */
function labels(tokens: readonly Token[], index: number, last: number): boolean {
  const after = tokens[last + 1]?.text;
  return (
    (index === 0 || tokens[index - 1]?.kind === 'sign') &&
    (after === undefined || after === ':' || after === '-' || after === ')' || after === ';')
  );
}

/** "2027 visitors" is a count, "in 2027" a year. */
function isYear(tokens: readonly Token[], index: number, temporal: boolean, words: TimeWords): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (before && /^[€$£<>+]$/.test(before.text)) return false;
  if (after?.text === '€' && tokens[index + 2]?.kind === 'number') return true;
  if (after && /^(?:%|€|euro|eur|percent|procent)$/.test(after.text)) return false;
  if (temporal || after?.kind !== 'word') return true;
  return index === 0
    ? false
    : !/^(?:to|naar|of|least|minimaal|than|dan)$/.test(before?.text ?? '') &&
        (words.occasions.has(after.text) || !after.text.endsWith('s'));
}

function rhythm(
  tokens: readonly Token[],
  index: number,
  lang: Language,
  words: TimeWords,
): TimeSpan | undefined {
  const found = cadenceAt(tokens, index, lang, words);
  return (
    found && { role: 'cadence', first: index, last: found.last, ...(found.unit ? { unit: found.unit } : {}) }
  );
}
