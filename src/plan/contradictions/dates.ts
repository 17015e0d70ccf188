/** Where a goal's sentence and its KPIs name another date. */
import { type Day, isDay } from '../../core/day';
import type { OwnLanguage } from '../../core/language';
import type { Goal, Kpi, Plan, Value } from '../../core/model';
import type { Span } from '../../core/place';
import { maxLength, type Verdict } from '../../goals';
import { addDays } from '../days';
import { checkText } from '../goal-check';
import { namesDay } from './plainly';

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

/** A date in the sentence that is another than those of the KPIs of its goal. */
export function otherDate(goal: Goal, verdict: Verdict, plan: Plan): DateContradiction | undefined {
  const dates = datesOf(goal);
  const [first] = dates;
  const text = verdict.text.slice(0, maxLength);
  // Without a year, nothing in it has a date.
  if (!first || !YEAR.test(text)) return undefined;
  const language = verdict.lang;
  if (dates.some(({ by }) => namesDay(text, by.value, language))) return undefined;
  const { deadline } = verdict.reading;
  if (!deadline) return undefined;
  // In most goals they agree, and then the sentence need not be read a second time.
  const { date: end } = deadline;
  if (end !== undefined && dates.some(({ by }) => agreesWith(by.value, { since: end, date: end })))
    return undefined;
  const said = datesIn(text, plan, language);
  if (!said || said.within.some((span) => dates.some(({ by }) => agreesWith(by.value, span))))
    return undefined;
  const { start, end: until, date, alone } = said;
  const before = BEFORE_DATE.exec(text.slice(start, until))?.[0].length ?? 0;
  return { kind: 'date', at: { start: start + before, end: until }, said: date, alone, ...first };
}

/** The date of each KPI: that of its target, else the deadline of the goal. */
function datesOf({ kpis, deadline }: Goal): readonly Pick<DateContradiction, 'by' | 'kpi'>[] {
  const dates: Pick<DateContradiction, 'by' | 'kpi'>[] = [];
  for (const kpi of kpis) {
    const own = kpi.target?.by;
    if (own) dates.push({ by: own, kpi });
    else if (deadline) dates.push({ by: deadline });
  }
  return dates;
}

/** Words in front of a date that are no part of it. */
const BEFORE_DATE =
  /^(?:(?:by|before|until|till|on|in|at|no later than|voor|vóór|tegen|uiterlijk|op|per|tot) )+(?:(?:the|de|het) )?/i;

/** "2027", "'27", "FY27" */
const YEAR = /(?:19|20)\d\d|['’‘]\d\d|\bfy ?\d\d/i;

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
function datesIn(text: string, plan: Plan, lang: OwnLanguage): SaidDates | undefined {
  const { reading, criteria } = checkText(text, plan, { lang });
  const { deadline } = reading;
  if (deadline?.date === undefined) return undefined;
  const { start, end, date, since } = deadline;
  const main = { since: since ?? date, date };
  const within: Period[] = [main];
  const { spans } = criteria.timeBound;
  let earliest = main.since;
  for (const span of spans.length > 1 ? spans : []) {
    const own = checkText(text.slice(span.start, span.end), plan, { lang }).reading.deadline;
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
function agreesWith(day: Day, { since, date }: Period): boolean {
  return isDay(since) && isDay(date) && day >= addDays(since, -1) && day <= addDays(date, 1);
}
