/**
 * The times in a goal, and what each is there for: a deadline, a rhythm, an open window, or only an
 * anchor to compare with. A claimed token is out of play for everything that comes after.
 */
import { dayAfter, endOfPeriod, type Unit } from './calendar';
import { cadenceAt } from './durations';
import type { EntryKind } from './lexicon/kinds';
import { enTimes } from './lexicon/en/times';
import { nlTimes } from './lexicon/nl/times';
import type { TimeWords } from './lexicon/time-words';
import { occasion } from './occasions';
import { askedDay, isEnd } from './asked-day';
import { momentAt } from './moments';
import type { Match } from './phrases';
import { termAt } from './terms';
import type { Token } from './text';
import type { TimeRole, TimeSpan } from './time-span';
import type { Language } from './types';
import { yearAt } from './years';
import { isYear } from './lone-year';

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
    const found =
      (phrase && precise(tokens, phrase, calendar)) ??
      calendar(index) ??
      rhythm(tokens, index, lang, words) ??
      precise(tokens, occasion(tokens, index, words), calendar);
    const span = found && continued(tokens, found, words, calendar);
    if (span) {
      spans.push(span);
      floor = span.last + 1;
    }
    index = span ? span.last + 1 : index + 1;
  }
  return spans.map((span) => (startsChange(tokens, span, words) ? { ...span, role: 'anchor' } : span));
}

/** "Van 80 in 2026 naar 130": the year belongs to where it starts. */
function startsChange(tokens: readonly Token[], { role, first, last }: TimeSpan, words: TimeWords): boolean {
  if (role !== 'deadline') return false;
  const next = tokens[last + 1]?.text === ')' ? last + 2 : last + 1;
  if (!/^(?:to|naar|tot|→)$/.test(tokens[next]?.text ?? '') || !startsAmount(tokens[next + 1])) return false;
  if (words.months.has(tokens[next + 2]?.text ?? '')) return false;
  let number = false;
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const { kind, text } = tokens[at] ?? { kind: 'sign', text: ';' };
    if (kind === 'number') number = true;
    else if (number && /^(?:from|van|vanaf|vanuit)$/.test(text)) return true;
    else if (kind === 'sign' && !/^[%€$£(]$/.test(text)) return false;
  }
  return false;
}

function startsAmount(token: Token | undefined): boolean {
  return token?.kind === 'number' || /^[€$£]$/.test(token?.text ?? '');
}

/** Tokens that make the moment behind, or before, them something to compare with. */
interface Anchors {
  readonly before: Set<number>;
  readonly after: Set<number>;
}

/** "By Easter" is an expression of its own, but the calendar knows the day: where both read the same words, the date wins. */
function precise(
  tokens: readonly Token[],
  span: TimeSpan | undefined,
  calendar: (at: number) => TimeSpan | undefined,
): TimeSpan | undefined {
  if (span?.role !== 'deadline') return span;
  for (let at = span.first; at <= span.last; at++) {
    const inner = calendar(at);
    if (inner?.role !== 'deadline') continue;
    // "In mei een open dag": the month is the time, the rest is what happens then.
    if (inner.first <= span.first && hasArticle(tokens, inner.last + 1, span.last)) return inner;
    return { ...inner, first: Math.min(span.first, inner.first), last: Math.max(span.last, inner.last) };
  }
  return dateEnd(tokens, span) ?? span;
}

function hasArticle(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (/^(?:a|an|the|een|de|het)$/.test(tokens[at]?.text ?? '')) return true;
  return false;
}

/** "By year-end", "EOY", "eind van het jaar": fixed words that stand for a day of the calendar. */
function dateEnd(tokens: readonly Token[], span: TimeSpan): TimeSpan | undefined {
  const { last } = span;
  const word = (at: number): string => tokens[at]?.text ?? '';
  const yearEnd =
    word(last) === 'eoy' ||
    (word(last) === 'end' &&
      word(last - 1) === 'year' &&
      !/^(?:financial|fiscal|school|academic)$/.test(word(last - 2)));
  const unit = yearEnd ? 'year' : periodEnding(tokens, last);
  return unit && { ...span, date: (today) => today && endOfPeriod(today, unit, 0) };
}

const calendarUnits = new Map<string, Unit>([
  ['year', 'year'],
  ['jaar', 'year'],
  ['quarter', 'quarter'],
  ['kwartaal', 'quarter'],
  ['month', 'month'],
  ['maand', 'month'],
  ['week', 'week'],
]);

/** "The end of the year", "eind van de maand"; not "the end of the school year". */
function periodEnding(tokens: readonly Token[], last: number): Unit | undefined {
  const word = (at: number): string => tokens[at]?.text ?? '';
  const ends =
    /^(?:the|het|de)$/.test(word(last - 1)) &&
    /^(?:of|van)$/.test(word(last - 2)) &&
    /^(?:end|eind|einde)$/.test(word(last - 3));
  return ends ? calendarUnits.get(word(last)) : undefined;
}

/**
 * "Before the end of FY27", "in schooljaar 2026-2027": the words go on in the calendar. Something held "at the survey of
 * 2027" is known by the end of 2027; of "before the summer break of 2027" the calendar knows no day.
 */
function continued(
  tokens: readonly Token[],
  span: TimeSpan,
  words: TimeWords,
  calendar: (at: number) => TimeSpan | undefined,
): TimeSpan {
  if (span.role !== 'deadline' || span.date) return span;
  const unit = periodEnding(tokens, span.last + 3);
  if (unit) return { ...span, last: span.last + 3, date: (today) => today && endOfPeriod(today, unit, 0) };
  const lead = tokens[span.first]?.text ?? '';
  for (let at = span.last + 1; at <= span.last + 3; at++) {
    const inner = calendar(at);
    if (inner?.role !== 'deadline' || inner.first > span.last + 1) continue;
    // "In the summer of 2027 as in 2026"
    if (/^(?:as|als)$/.test(tokens[inner.first]?.text ?? '')) continue;
    const known = inner.first <= span.first || !words.before.has(lead);
    return { ...span, last: inner.last, ...(known && inner.date ? { date: inner.date } : {}) };
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
    if (kind === 'sign' || (!isLead && !words.filler.has(text) && text !== 'ingang')) break;
    found.push(text);
    if (text === 'voor' && tokens[at]?.accent) found.push('before');
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
  const compared =
    anchors.before.has(lead.first - 1) || anchors.before.has(lead.first) || anchors.after.has(found.last + 1);
  const role: TimeRole = compared && !latest ? 'anchor' : 'deadline';
  const date = askedDay(found, lead.words, words);
  const since =
    date !== undefined && date === found.date && !isEnd(lead.words, words) ? found.before : undefined;
  return {
    role,
    first: lead.first,
    last: found.last,
    ...(date ? { date } : {}),
    ...(since ? { since: (today) => dayAfter(since(today)) } : {}),
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
