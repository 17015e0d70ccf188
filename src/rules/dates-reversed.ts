import type { Day } from '../core/day';
import { replaceValue } from '../core/edits/fix';
import type { Texts } from '../core/language';
import type { Goal, Kpi, Plan, Value } from '../core/model';
import { defineRule, type Fix } from '../core/rule';

type Date = Value<Day> | undefined;

/** Two dates of which the first must not lie after the second. */
interface Pair {
  readonly first: Date;
  readonly last: Date;
  readonly names: Names;
  /** Whether the two may change places without another date being wrong then. */
  readonly canSwap?: (first: Value<Day>, last: Value<Day>) => boolean;
}

/** What the two dates are called in a message. */
interface Names {
  readonly first: Texts;
  readonly last: Texts;
}

const names = (first: readonly [en: string, nl: string], last: readonly [en: string, nl: string]): Names => ({
  first: { en: first[0], nl: first[1] },
  last: { en: last[0], nl: last[1] },
});

const PERIOD = names(
  ['the first day of the plan', 'de eerste dag van het plan'],
  ['The last day of the plan', 'De laatste dag van het plan'],
);
const STEP = names(
  ['the start of the step', 'het begin van de stap'],
  ['The end of the step', 'Het einde van de stap'],
);
const TARGET = names(
  ['the baseline', 'de nulmeting'],
  ['The date of the target', 'De datum van de streefwaarde'],
);
const DECISION = names(
  ['the decision', 'het besluit'],
  ['The date to look at it again', 'De datum om opnieuw te kijken'],
);

export default defineRule({
  id: 'dates-reversed',
  severity: 'error',
  group: 'decision',
  source: '003 step 3',
  summary: { en: 'an end before its start', nl: 'een einde dat voor het begin ligt' },
  fixable: true,
  always: true,
  messages: {
    reversed: {
      en: '{last} ({lastDay}) lies before {first} ({firstDay}): one of the two is wrong, or they changed places.',
      nl: '{last} ({lastDay}) ligt voor {first} ({firstDay}): een van beide klopt niet, of ze zijn verwisseld.',
    },
    past: {
      en: 'This date ({lastDay}) had already passed when the plan began ({firstDay}).',
      nl: 'Deze datum ({lastDay}) was al voorbij toen het plan begon ({firstDay}).',
    },
    first: { en: 'Here stands {first}.', nl: 'Hier staat {first}.' },
  },
  check: {
    *plan(plan) {
      const pairs = [...pairsOf(plan)];
      const shared = sharedIn(pairs);
      for (const { first, last, names: called, canSwap } of pairs) {
        if (!first || !last || last.value >= first.value) continue;
        yield {
          at: last,
          message: 'reversed',
          data: { last: called.last, lastDay: last.value, first: called.first, firstDay: first.value },
          related: [{ at: first, message: 'first', data: { first: called.first } }],
          fixes: () => {
            const isFree = !shared.has(first.start) && !shared.has(last.start);
            return isFree && canSwap?.(first, last) !== false ? [swap(first, last)] : [];
          },
        };
      }
      for (const { first, last } of isReversed(plan) ? [] : pastOf(plan, plan.period?.from)) {
        yield {
          at: last,
          message: 'past',
          data: { lastDay: last.value, firstDay: first.value },
          related: [{ at: first, message: 'first', data: { first: BEGIN } }],
        };
      }
    },
  },
});

const BEGIN: Texts = { en: 'the beginning of the plan', nl: 'het begin van het plan' };

function* pairsOf(plan: Plan): Iterable<Pair> {
  const { period, steps, goals, decision } = plan;
  yield {
    first: period?.from,
    last: period?.to,
    names: PERIOD,
    canSwap: (_, last) => pastOf(plan, last)[Symbol.iterator]().next().done === true,
  };
  const begin = beginOf(plan);
  for (const { start, due } of steps) yield { first: start, last: due, names: STEP };
  for (const goal of goals) {
    for (const { baseline, target } of goal.kpis)
      yield {
        first: baseline?.date,
        last: target?.by,
        names: TARGET,
        canSwap: ({ value }) => !begin || begin.value <= value,
      };
  }
  yield { first: decision?.date, last: decision?.review, names: DECISION };
}

/** Deadlines that lay in the past when the plan began; what {@link pairsOf} already says is not said twice. */
function* pastOf(plan: Plan, from: Date): Iterable<{ first: Value<Day>; last: Value<Day> }> {
  for (const goal of plan.goals) {
    const begin = from ?? earliestBaseline(goal);
    const { deadline } = goal;
    if (begin && deadline && deadline.value < begin.value) yield { first: begin, last: deadline };
    for (const kpi of goal.kpis) {
      const by = kpi.target?.by;
      if (from && by && by.value < from.value && !isBeforeBaseline(kpi)) yield { first: from, last: by };
    }
  }
}

/** Of a period whose dates changed places is not known when the plan begins. */
function isReversed({ period }: Plan): boolean {
  return period?.from !== undefined && period.to !== undefined && period.to.value < period.from.value;
}

const beginOf = (plan: Plan): Date => (isReversed(plan) ? undefined : plan.period?.from);

/** Where dates begin that aliases bring into several pairs: another pair would change with this one. */
function sharedIn(pairs: readonly Pair[]): ReadonlySet<number> {
  const partners = new Map<number, number>();
  const shared = new Set<number>();
  const join = (one: number, other: number): void => {
    if ((partners.get(one) ?? other) !== other) shared.add(one);
    partners.set(one, other);
  };
  for (const { first, last } of pairs) {
    if (!first || !last) continue;
    join(first.start, last.start);
    join(last.start, first.start);
  }
  return shared;
}

function isBeforeBaseline({ baseline, target }: Kpi): boolean {
  return baseline?.date !== undefined && target?.by !== undefined && target.by.value < baseline.date.value;
}

function earliestBaseline(goal: Goal): Date {
  const dates = goal.kpis.flatMap((kpi) => kpi.baseline?.date ?? []);
  return dates.sort((a, b) => (a.value < b.value ? -1 : 1))[0];
}

function swap(first: Value<Day>, last: Value<Day>): Fix {
  const title = { en: 'Swap the two dates', nl: 'Verwissel de twee datums' };
  return {
    title,
    edits: [...replaceValue(first, last.value, title).edits, ...replaceValue(last, first.value, title).edits],
  };
}
