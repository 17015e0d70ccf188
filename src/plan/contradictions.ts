/** Where a goal's sentence and its KPIs name another number, or another date. */
import type { Day } from '../core/day';
import type { Goal, Kpi, Plan, Value } from '../core/model';
import type { Span } from '../core/place';
import type { Language } from '../core/language';
import type { ReadChange, ReadDeadline, Reading, ReadNumber, Verdict } from '../goals';
import { checkGoal, type Circumstances } from './goal-check';
import { baselineOf, type KpiTarget, targetOf } from './kpi-target';
import { textLanguage } from './text-language';

export interface NumberContradiction {
  readonly kind: 'number';
  /** Within the sentence. */
  readonly at: Span;
  readonly kpi: Kpi;
  readonly said: SaidNumber;
}

/** The number in the sentence: a level to arrive at, or a change from where it stands. */
export type SaidNumber = { readonly level: number } | { readonly change: ReadChange };

export interface DateContradiction {
  readonly kind: 'date';
  /** Within the sentence. */
  readonly at: Span;
  readonly kpi: Kpi;
  /** The date in the sentence. */
  readonly said: string;
  /** The KPI's own date, else that of its goal. */
  readonly by: Value<Day>;
}

/** What a goal's sentence says otherwise than each of its KPIs. Where one of them agrees, the others may differ. */
export function* contradictions(
  goal: Goal,
  plan: Plan,
  circumstances: Circumstances,
): Iterable<NumberContradiction | DateContradiction> {
  const verdict = goal.kpis.length > 0 ? checkGoal(goal, plan, circumstances) : undefined;
  if (!verdict || verdict.activity) return;
  const number = otherNumber(goal, verdict, textLanguage(plan));
  if (number) yield number;
  const date = otherDate(goal, verdict.reading.deadline);
  if (date) yield date;
}

function otherNumber(
  goal: Goal,
  { text, reading }: Verdict,
  language: Language,
): NumberContradiction | undefined {
  const said = targetIn(reading);
  if (!said) return undefined;
  const words = text.slice(said.start, said.end);
  const comparable: Kpi[] = [];
  for (const kpi of goal.kpis) {
    const target = targetOf(kpi, language);
    // A number that the KPI has in its name is part of what is counted: "members (18+)".
    if (!target || kpi.metric?.value.includes(words)) continue;
    if (!isComparable(reading, said, kpi, target) || !isOfTheSame(goal, kpi)) continue;
    if (agrees(reading, kpi, target, language)) return undefined;
    comparable.push(kpi);
  }
  const [kpi] = comparable;
  if (!kpi) return undefined;
  const { to, change } = reading;
  return {
    kind: 'number',
    at: { start: said.start, end: said.end },
    kpi,
    said: to === undefined && change ? { change } : { level: said.value },
  };
}

/** The number in the sentence that is to be reached. */
function targetIn({ to, change, numbers }: Reading): ReadNumber | undefined {
  const value = to ?? change?.value;
  return value === undefined ? undefined : numbers.findLast((number) => number.value === value);
}

type Kind = 'percent' | 'money' | 'time' | 'times' | 'other';

function kindOf(unit: string): Kind {
  if (/%|percent|procent/i.test(unit)) return 'percent';
  if (/[€$£]|\b(?:eur|euros?|usd|gbp|dollars?|pounds?)\b/i.test(unit)) return 'money';
  if (
    /^(?:hours?|h|uur|uren|minutes?|minuten|minuut|min|days?|dag|dagen|weeks?|weken|seconds?|seconden)$/i.test(
      unit,
    )
  )
    return 'time';
  return unit === '×' ? 'times' : 'other';
}

const PERIODS: readonly (readonly [string, RegExp])[] = [
  ['day', /\b(?:day|dag|daily|dagelijkse?)\b/i],
  ['week', /\b(?:week|weekly|wekelijkse?)\b/i],
  ['month', /\b(?:month|maand|monthly|maandelijkse?)\b/i],
  ['quarter', /\b(?:quarter|kwartaal|quarterly)\b/i],
  ['year', /\b(?:year|jaar|yearly|annual|jaarlijkse?)\b/i],
];

/** Whether a KPI counts in what the sentence counts in: a share is no amount, and a week no month. */
function isComparable(reading: Reading, { unit = '' }: ReadNumber, kpi: Kpi, target: KpiTarget): boolean {
  // A change can only be laid beside a level where it is known what it starts from.
  if (reading.to === undefined && !target.change && !kpi.baseline?.value?.value) return false;
  const [said, aimed] = [kindOf(unit), kindOf(target.unit ?? '')];
  // Of a change the sentence says how much; of what, only the KPI does.
  const counts = reading.change === undefined || reading.to !== undefined;
  if (counts && said !== aimed && unit !== '' && target.unit !== undefined) return false;
  if (said === 'time' && unit.charAt(0).toLowerCase() !== target.unit?.charAt(0).toLowerCase()) return false;
  const words = `${kpi.metric?.value ?? ''} ${kpi.unit?.value ?? ''}`;
  const period = PERIODS.find(([, pattern]) => pattern.test(words))?.[0];
  return reading.per === undefined || period === undefined || period === reading.per;
}

/** Shorter words, and shorter beginnings of words, say nothing of what is meant. */
const TELLING = 4;

/** Whether a KPI seems to be about what the sentence is about: a word of the one stands in the other. */
function isOfTheSame({ statement }: Goal, { id, metric, unit }: Kpi): boolean {
  if (!metric) return true;
  const sentence = statement?.value.toLowerCase() ?? '';
  const words = `${metric.value} ${unit?.value ?? ''} ${id}`.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some(
    (word) =>
      word.length >= TELLING && !PERIOD_WORD.test(word) && sentence.includes(word.slice(0, TELLING + 1)),
  );
}

const PERIOD_WORD =
  /^(?:percent|procent|number|aantal|daily|week|month|maand|quarter|kwartaal|year|jaar|with|from|that|voor|naar|door|deze)/;

function agrees(reading: Reading, kpi: Kpi, target: KpiTarget, language: Language): boolean {
  const { to, from, change, numbers } = reading;
  const { level } = target;
  const named = numbers.filter(({ value }) => value !== from || value === to);
  // Several numbers to reach in one sentence: it is enough that the KPI is one of them.
  if (level !== undefined && named.some(({ value, high }) => isWithin(level, value, high ?? value)))
    return true;
  const steps = [change, from === undefined || to === undefined ? undefined : rise(from, to)];
  const baseline = baselineOf(kpi, language) ?? from;
  return steps.some((step) => step && changesAgree(step, target, baseline));
}

const rise = (from: number, to: number): ReadChange => ({
  value: Math.abs(to - from),
  direction: to < from ? 'down' : 'up',
});

function changesAgree(said: ReadChange, { level, change }: KpiTarget, baseline: number | undefined): boolean {
  const sign = said.direction === 'down' ? -1 : 1;
  const high = said.high ?? said.value;
  if (change?.percent === (said.unit === '%')) {
    const size = said.direction ? change.value * sign : Math.abs(change.value);
    if (isWithin(size, said.value, high)) return true;
  }
  if (level === undefined || baseline === undefined) return false;
  const reached = (value: number): number => {
    if (said.unit === '%') return baseline * (1 + (sign * value) / 100);
    if (said.unit === 'part') return baseline * (1 + sign * value);
    if (said.unit === '×') return baseline * value;
    return baseline + sign * value;
  };
  // "Double" is a round word.
  const slack = said.unit === '×' ? ROUND : EXACT;
  if (isWithin(level, reached(said.value), reached(high), slack)) return true;
  // "30 % more": of a share, that may be points.
  return said.unit === '%' && isWithin(level, baseline + sign * said.value, baseline + sign * high);
}

/** Numbers in a sentence are rounded: half a per cent is no contradiction. */
const EXACT = 0.005;
const ROUND = 0.1;

function isWithin(value: number, one: number, other: number, slack = EXACT): boolean {
  const room = Math.abs(value) * slack;
  return value >= Math.min(one, other) - room && value <= Math.max(one, other) + room;
}

function otherDate(goal: Goal, deadline: ReadDeadline | undefined): DateContradiction | undefined {
  if (deadline?.date === undefined) return undefined;
  const { date, start, end } = deadline;
  // "Before 1 October" is the thirtieth of September at the latest, and in a whole year each of its days will do.
  const since = deadline.since ?? dayBefore(date);
  let first: { kpi: Kpi; by: Value<Day> } | undefined;
  for (const kpi of goal.kpis) {
    const by = kpi.target?.by ?? goal.deadline;
    if (!by) continue;
    if (by.value >= since && by.value <= date) return undefined;
    first ??= { kpi, by };
  }
  return first && { kind: 'date', at: { start, end }, said: date, ...first };
}

function dayBefore(date: string): string {
  const day = 24 * 60 * 60 * 1000;
  return new Date(Date.parse(date) - day).toISOString().slice(0, 10);
}
