/** Where a goal's sentence and its KPIs name another number, or another date. */
import type { Day } from '../core/day';
import type { Goal, Kpi, Plan, Value } from '../core/model';
import type { Span } from '../core/place';
import type { Language } from '../core/language';
import {
  maxLength,
  once,
  parseFigures,
  type ReadChange,
  type Reading,
  type ReadNumber,
  type Verdict,
} from '../goals';
import { isAbout } from './bounds';
import { checkGoal, checkText, type Circumstances } from './goal-check';
import { baselineOf, type KpiTarget, targetOf } from './kpi-target';
import { isSameKind, kindOfKpi, kindOfUnit, type NumberKind, scaleOfKpi } from './number-kind';
import { namesRhythm, type Rhythm, rhythmsIn } from './rhythm';
import { textLanguage } from './text-language';

export interface NumberContradiction {
  readonly kind: 'number';
  /** Within the sentence. */
  readonly at: Span;
  readonly kpi: Kpi;
  /** What the KPI's target comes to where the sentence is right, where that can be told without a doubt. */
  readonly forKpi?: { readonly value: number; readonly change: boolean };
  /** The number that the sentence names where the KPI is right, likewise. */
  readonly forGoal?: number;
}

export interface DateContradiction {
  readonly kind: 'date';
  /** Within the sentence. */
  readonly at: Span;
  /** The date in the sentence. */
  readonly said: string;
  /** Whether it is the only one there. */
  readonly alone: boolean;
  readonly by: Value<Day>;
  /** The KPI whose date that is; absent where it is the deadline of the goal. */
  readonly kpi?: Kpi;
}

/** What a goal's sentence says otherwise than each of its KPIs. Where one of them agrees, the others may differ. */
export function* contradictions(
  goal: Goal,
  plan: Plan,
  circumstances: Circumstances,
): Iterable<NumberContradiction | DateContradiction> {
  const verdict = goal.kpis.length > 0 ? checkGoal(goal, plan, circumstances) : undefined;
  if (verdict && !verdict.activity) yield* contradictionsOf(verdict, goal, plan);
}

/** What a sentence would say otherwise than the KPIs of a goal, if it were that goal's. */
export function* contradictionsOf(
  verdict: Verdict,
  goal: Goal,
  plan: Plan,
): Iterable<NumberContradiction | DateContradiction> {
  const number = otherNumber(goal, verdict, textLanguage(plan));
  if (number) yield number;
  const date = otherDate(goal, verdict, plan);
  if (date) yield date;
}

/** A number in the sentence, with what it is of. */
interface Said extends ReadNumber {
  readonly sort: NumberKind;
  /** The number that the sentence is about, as opposed to one beside it. */
  readonly main: boolean;
  /** Where it is by how much something changes. */
  readonly change?: ReadChange;
  readonly about: boolean;
}

/** What the sentence says, worked out once for all KPIs of its goal. */
interface SaidInGoal {
  readonly text: string;
  readonly lower: string;
  readonly words: ReadonlySet<string>;
  readonly reading: Reading;
  readonly numbers: readonly Said[];
  readonly rhythms: ReadonlySet<Rhythm>;
}

function otherNumber(goal: Goal, verdict: Verdict, language: Language): NumberContradiction | undefined {
  const said = readSaid(verdict, language);
  if (!said) return undefined;
  let first: { said: Said; aim: Aim } | undefined;
  for (const kpi of goal.kpis) {
    const aim = aimOf(kpi, language);
    if (!aim) continue;
    if (saysAlso(said, aim)) return undefined;
    const number = first ? undefined : comparable(said, aim);
    if (number) first = { said: number, aim };
  }
  if (!first) return undefined;
  const { start, end } = first.said;
  return { kind: 'number', at: { start, end }, kpi: first.aim.kpi, ...remedies(first.said, first.aim) };
}

/** Nothing where the sentence names no number to reach. */
function readSaid({ text: whole, reading }: Verdict, language: Language): SaidInGoal | undefined {
  const text = whole.slice(0, maxLength);
  const { to, from, change } = reading;
  const wanted = to ?? change?.value;
  const main = reading.numbers.findLast(({ value }) => value === wanted);
  if (!main) return undefined;
  const numbers = reading.numbers
    .filter((number) => number === main || (number.value !== from && number.value !== change?.value))
    .map((number): Said => {
      const isMain = number === main;
      const by = isMain && to === undefined ? change : undefined;
      return {
        ...number,
        ...(by ? { change: by } : {}),
        main: isMain,
        sort: by
          ? kindOfUnit(by.unit ?? '')
          : kindOf(number, isMain ? reading.unit : undefined, text, language),
        about: isAbout(text, number.start),
      };
    });
  // Where a KPI agrees, as most do, these are never asked for.
  const lower = once(() => text.toLowerCase());
  const words = once(() => new Set(lower().match(/\p{L}+/gu)));
  const rhythms = once(
    () => new Set([...rhythmsIn(text), ...(reading.per === undefined ? [] : [reading.per])]),
  );
  return {
    text,
    reading,
    numbers,
    get lower() {
      return lower();
    },
    get words() {
      return words();
    },
    get rhythms() {
      return rhythms();
    },
  };
}

/** A number without a unit in its words is a count, unless it is a part: "half", "8 of 10". */
function kindOf(
  { start, end, value, unit }: ReadNumber,
  inReading: string | undefined,
  text: string,
  language: Language,
): NumberKind {
  if (unit !== undefined && kindOfUnit(unit) !== 'count') return kindOfUnit(unit);
  if (inReading !== undefined) return kindOfUnit(inReading);
  const figures = [...text.slice(start, end).matchAll(/\d[\d.,]*/g)];
  const isWritten = figures.length === 1 && parseFigures(figures[0]![0], language) === value;
  return value <= 1 && !isWritten ? 'part' : 'count';
}

/** A KPI's target, with what it is of. */
interface Aim {
  readonly kpi: Kpi;
  readonly target: KpiTarget;
  readonly baseline?: number;
  readonly sort?: NumberKind;
  readonly scale: number;
  /** The words of the KPI, in lower case. */
  readonly name: string;
}

/** No KPI has a name of more code units than this. */
const LONGEST_NAME = 300;

function aimOf(kpi: Kpi, language: Language): Aim | undefined {
  const target = targetOf(kpi, language);
  if (!target) return undefined;
  const sort = kindOfKpi(kpi, target);
  const baseline = baselineOf(kpi, language);
  return {
    kpi,
    target,
    ...(baseline === undefined ? {} : { baseline }),
    ...(sort ? { sort } : {}),
    scale: scaleOfKpi(kpi),
    name: `${kpi.metric?.value ?? ''} ${kpi.unit?.value ?? ''} ${kpi.id}`
      .slice(0, LONGEST_NAME)
      .toLowerCase(),
  };
}

/** The number of the sentence that can be laid beside a KPI's target; undefined where that is not certain. */
function comparable(said: SaidInGoal, aim: Aim): Said | undefined {
  const { kpi, target } = aim;
  const number = ownNumber(said, aim);
  if (!number || !isOfTheSame(said, aim)) return undefined;
  // A number that the KPI has in its name is part of what is counted: "members (18+)".
  if (kpi.metric?.value.includes(said.text.slice(number.start, number.end))) return undefined;
  const { change } = number;
  // A change can only be laid beside a level where it is known what it starts from, and not from nothing.
  if (change && !target.change && !(aim.baseline ?? said.reading.from)) return undefined;
  if (!change && target.level === undefined && said.reading.from === undefined) return undefined;
  return isOfTheSamePeriod(said, number, aim) ? number : undefined;
}

/**
 * Of the numbers in the sentence the one that is of the KPI's sort. With several of them it cannot be told which the
 * KPI is about, unless what is counted is said right behind it.
 */
function ownNumber({ numbers, lower }: SaidInGoal, aim: Aim): Said | undefined {
  const main = numbers.find((number) => number.main);
  if (!main) return undefined;
  if (fits(main, aim)) {
    const rivals = numbers.filter((number) => !number.main && (!aim.sort || fits(number, aim)));
    if (rivals.length === 0) return main;
    const isNamed = ({ unit }: Said): boolean =>
      unit !== undefined && unit.length >= TELLING && aim.name.includes(beginning(unit.toLowerCase()));
    return isNamed(main) && !rivals.some(isNamed) ? main : undefined;
  }
  // "Email list to 1,000 and open rate to 40 %": a KPI in per cents is about the second.
  const [other, ...more] = numbers.filter((number) => !number.main && aim.sort && fits(number, aim));
  const isAimed = other && other.sort !== 'count' && / (?:to|naar) $/.test(lower.slice(0, other.start));
  return isAimed && more.length === 0 ? other : undefined;
}

/** Whether a number is of the sort that a KPI counts in; of a relative change ("30 % more") any may be. */
function fits({ sort, change, value }: Said, { sort: aimed, target: { level } }: Aim): boolean {
  if (change && (sort === 'percent' || sort === 'times' || sort === 'part')) return true;
  if (change && sort === 'points' && aimed === 'percent') return true;
  const isShare = sort === 'percent' || sort === 'part';
  if (aimed !== undefined) return isShare ? aimed === 'percent' : isSameKind(sort, aimed);
  // The KPI does not say what it counts in.
  if (isShare) return level === undefined || (level >= 0 && level <= 100) || value > 100;
  return sort === 'count' || sort === 'points' || sort.startsWith('money');
}

/** The most that two numbers per the same period are apart: a month is more than four weeks, a quarter three months. */
const SAME_PERIOD = 2;

/** Whether the sentence and the KPI mean numbers per the same period, or both none. */
function isOfTheSamePeriod(
  { rhythms, reading }: SaidInGoal,
  { value }: Said,
  { kpi, target, baseline }: Aim,
): boolean {
  const words = `${kpi.metric?.value ?? ''} ${kpi.unit?.value ?? ''} ${target.unit ?? ''}`.slice(
    0,
    LONGEST_NAME,
  );
  if ([...rhythms].some((rhythm) => !namesRhythm(words, rhythm))) return false;
  if ([...rhythmsIn(words)].every((rhythm) => rhythms.has(rhythm))) return true;
  if (reading.from !== undefined && reading.from === baseline) return true;
  const level = target.level ?? 0;
  return level <= value * SAME_PERIOD && value <= level * SAME_PERIOD;
}

/** Shorter words, and shorter beginnings of words, say nothing of what is meant. */
const TELLING = 4;
const beginning = (word: string): string => word.slice(0, TELLING + 1);

/** Whether a KPI seems to be about what the sentence is about: a word of the one stands in the other. */
function isOfTheSame({ lower, words }: SaidInGoal, { kpi, name }: Aim): boolean {
  if (!kpi.metric) return true;
  return (name.match(/\p{L}+/gu) ?? []).some((word) => {
    if (PLAIN_WORD.test(word)) return false;
    // "NPS", "CTR"
    if (word.length < TELLING) return word.length === TELLING - 1 && words.has(word);
    return lower.includes(beginning(word));
  });
}

const PLAIN_WORD =
  /^(?:percent|percentage|procent|number|aantal|total|totaal|average|gemiddelde?|daily|dagelijkse?|days?|dag|dagen|weeks?|weken|weekly|wekelijkse?|months?|monthly|maand|maanden|maandelijkse?|quarters?|quarterly|kwartaal|years?|yearly|jaar|jaren|jaarlijkse?|with|from|that|this|than|more|less|into|over|under|voor|naar|door|deze|meer|minder|onder|goal|doel|target|kpi|the|and|for|our|per|new|all|who|via|out|not|are|was|van|het|een|met|aan|uit|bij|die|dat|ons|hun|als|tot|zijn|eur|usd|gbp|pct)$/;

/** Whether a number of the sentence is what a KPI aims at: it is enough that one is. */
function saysAlso(said: SaidInGoal, aim: Aim): boolean {
  const { reading, numbers } = said;
  const meanings = meaningsOf(aim, reading);
  const steps: (ReadChange | undefined)[] = [
    reading.change,
    reading.from === undefined || reading.to === undefined ? undefined : rise(reading.from, reading.to),
  ];
  return (
    numbers.some((number) => meanings.some(({ level }) => isLevel(number, said, level, aim.target))) ||
    steps.some(
      (step) =>
        step && meanings.some((meaning) => changesAgree(step, meaning, aim.target, roomOf(numbers, aim))),
    )
  );
}

interface Meaning {
  readonly level: number | undefined;
  readonly baseline: number | undefined;
}

/** What the numbers of a KPI may mean: a target of 60 in thousands of euros is 60,000, and 0.03 may be 3 %. */
function meaningsOf({ target: { level }, baseline, scale, sort }: Aim, { from }: Reading): Meaning[] {
  const factors = new Set([1, scale]);
  const isSmall = level !== undefined && Math.abs(level) <= 1;
  if (isSmall && (sort === undefined || sort === 'percent' || sort === 'count')) factors.add(100);
  return [...factors].map((factor) => ({
    level: level === undefined ? undefined : level * factor,
    baseline: baseline === undefined ? from : baseline * factor,
  }));
}

/** Numbers in a sentence are rounded: half a per cent is no contradiction. */
const EXACT = 0.005;
/** "About". */
const NEAR = 0.05;
/** "Double" is a round word. */
const ROUND = 0.1;
/** "A third" is 33 %. */
const POINT = 0.5;

function roomOf(numbers: readonly Said[], { target }: Aim): number {
  return target.about || numbers.some(({ main, about }) => main && about) ? NEAR : EXACT;
}

function isLevel(
  { value, high = value, sort, about, main, change }: Said,
  { reading: { bound } }: SaidInGoal,
  level: number | undefined,
  target: KpiTarget,
): boolean {
  if (level === undefined) return false;
  const slack = about || target.about ? NEAR : EXACT;
  if (isWithin(level, value, high, slack)) return true;
  if (sort === 'part' && Math.abs(level - value * 100) <= POINT) return true;
  // What lies above 130 is more than 130.
  return main && !change && ((bound === 'above' && level > value) || (bound === 'below' && level < value));
}

const rise = (from: number, to: number): ReadChange => ({
  value: Math.abs(to - from),
  direction: to < from ? 'down' : 'up',
});

function changesAgree(
  said: ReadChange,
  { level, baseline }: Meaning,
  { change }: KpiTarget,
  room: number,
): boolean {
  const sign = said.direction === 'down' ? -1 : 1;
  const high = said.high ?? said.value;
  if (change) {
    const size = said.direction ? change.value * sign : Math.abs(change.value);
    if (change.percent === (said.unit === '%') && isWithin(size, said.value, high, room)) return true;
    if (change.percent && said.unit === 'part' && Math.abs(size - said.value * 100) <= POINT) return true;
  }
  if (level === undefined || baseline === undefined) return false;
  const reached = (value: number): number => {
    if (said.unit === '%') return baseline * (1 + (sign * value) / 100);
    if (said.unit === 'part') return baseline * (1 + sign * value);
    if (said.unit === '×') return baseline * value;
    return baseline + sign * value;
  };
  const slack = said.unit === '×' || said.unit === 'part' ? ROUND : room;
  if (isWithin(level, reached(said.value), reached(high), slack)) return true;
  // "30 % more": of a share, that may be points.
  return said.unit === '%' && isWithin(level, baseline + sign * said.value, baseline + sign * high);
}

function isWithin(value: number, one: number, other: number, slack = EXACT): boolean {
  const room = Math.abs(value) * slack;
  return value >= Math.min(one, other) - room && value <= Math.max(one, other) + room;
}

type Remedies = Pick<NumberContradiction, 'forKpi' | 'forGoal'>;

/** What either of the two would be if the other is right. Ranges and scaled units are for the author to rewrite. */
function remedies(said: Said, aim: Aim): Remedies {
  const { target, sort, scale } = aim;
  const { change, high } = said;
  if (high !== undefined || scale !== 1) return {};
  if (change) return target.change ? changeRemedies(change, target) : levelRemedy(change, aim);
  const { level } = target;
  const isShare = said.sort === 'percent' || said.sort === 'part';
  // A share below one may be written as 0.4, of which nobody knows whether 40 is meant.
  if (isShare && level !== undefined && Math.abs(level) <= 1) return {};
  const value = said.sort === 'part' ? wholePercent(said.value) : said.value;
  const isSame = sort === undefined || isShare || isSameKind(said.sort, sort);
  return {
    ...(value !== undefined && !target.change && isSame ? { forKpi: { value, change: false } } : {}),
    ...(level !== undefined && said.sort !== 'part' ? { forGoal: level } : {}),
  };
}

/** A half is 50 %; of a third there is no whole number. */
function wholePercent(part: number): number | undefined {
  const percent = Math.round(part * 100);
  return Math.abs(percent - part * 100) < 1e-9 ? percent : undefined;
}

/** Of a change that the KPI has as a change too. */
function changeRemedies(said: ReadChange, { change }: KpiTarget): Remedies {
  const { unit, direction, value } = said;
  if (!change || !direction || unit === '×' || unit === 'part') return {};
  if (change.percent !== (unit === '%')) return {};
  const sign = direction === 'down' ? -1 : 1;
  const forKpi = { value: sign * value, change: true };
  return Math.sign(change.value) === sign ? { forKpi, forGoal: Math.abs(change.value) } : { forKpi };
}

/** Of a change that the KPI has as the level which it arrives at. */
function levelRemedy({ unit, direction, value }: ReadChange, { baseline, sort, target }: Aim): Remedies {
  if (baseline === undefined || !direction || unit === '×' || unit === 'part') return {};
  // Of a share, "30 % more" may be points.
  if (unit === '%' && sort === 'percent') return {};
  const step = (direction === 'down' ? -1 : 1) * (unit === '%' ? (baseline * value) / 100 : value);
  const reached = Math.round((baseline + step) * 1e4) / 1e4;
  // Half an order cannot be reached.
  const isWhole = Number.isInteger(baseline) && Number.isInteger(target.level ?? 0);
  return isWhole && !Number.isInteger(reached) ? {} : { forKpi: { value: reached, change: false } };
}

function otherDate(goal: Goal, { text: whole, reading }: Verdict, plan: Plan): DateContradiction | undefined {
  const dates = goal.kpis.flatMap((kpi) => {
    const own = kpi.target?.by;
    const by = own ?? goal.deadline;
    return by ? [{ by, ...(own ? { kpi } : {}) }] : [];
  });
  const [first] = dates;
  const text = whole.slice(0, maxLength);
  if (!first || !reading.deadline || !/\d\d/.test(text)) return undefined;
  // In most goals they agree, and then the sentence need not be read a second time.
  const { date: end } = reading.deadline;
  if (end !== undefined && dates.some(({ by }) => agreesWith(by.value, { since: end, date: end })))
    return undefined;
  const said = datesIn(text, plan);
  if (!said || said.within.some((span) => dates.some(({ by }) => agreesWith(by.value, span))))
    return undefined;
  const { start, date, alone } = said;
  return { kind: 'date', at: { start, end: said.end }, said: date, alone, ...first };
}

interface SaidDates extends Span {
  /** The date that the sentence ends on. */
  readonly date: string;
  readonly alone: boolean;
  /** The days from which to which each date in the sentence may be meant. */
  readonly within: readonly Period[];
}

interface Period {
  readonly since: string;
  readonly date: string;
}

/**
 * The dates in a sentence. They are read without today's date, so that what has no year ("by 1 October", "this year")
 * has no date either: a finding must not come and go as time passes.
 *
 * @returns undefined where there is none, or one of them has no date
 */
function datesIn(text: string, plan: Plan): SaidDates | undefined {
  const { reading, criteria } = checkText(text, plan);
  const { deadline } = reading;
  if (deadline?.date === undefined) return undefined;
  const { start, end, date, since } = deadline;
  const main = { since: since ?? date, date };
  const within: Period[] = [main];
  const { spans } = criteria.timeBound;
  let earliest = main.since;
  for (const span of spans.length > 1 ? spans : []) {
    const own = checkText(text.slice(span.start, span.end), plan).reading.deadline;
    if (own?.date === undefined) return undefined;
    within.push({ since: own.since ?? own.date, date: own.date });
    // "Between 1 May and 1 October": any day of it.
    if (span.start >= start && span.end <= end && own.date < earliest) earliest = own.date;
  }
  within.push({ since: earliest, date });
  return { start, end, date, alone: spans.length <= 1, within };
}

/**
 * "Before 1 October" is the thirtieth of September at the latest, "by 2028" may be the end of 2027 or of 2028, and in a
 * whole year each of its days will do.
 */
function agreesWith(day: string, { since, date }: Period): boolean {
  return day >= beside(since, -1) && day <= beside(date, 1);
}

function beside(date: string, days: number): string {
  const day = 24 * 60 * 60 * 1000;
  return new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);
}
