import type { Day } from '../core/day';
import { replaceValue } from '../core/edits/fix';
import type { PlanDocument } from '../core/document';
import type { Texts } from '../core/language';
import type { Kpi, Plan, Value } from '../core/model';
import { defineRule, type Fix } from '../core/rule';
import { isReversed, type PastDeadline, pastDeadlines } from '../plan/past-deadlines';

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
      en: '{last} ({lastDay}) had already passed when the plan began ({firstDay}): write a later date; perhaps the year is wrong.',
      nl: '{last} ({lastDay}) was al voorbij toen het plan begon ({firstDay}): schrijf een latere datum; misschien klopt het jaar niet.',
    },
    measured: {
      en: '{last} ({lastDay}) had already passed when the baseline was measured ({firstDay}): write a later date; perhaps the year is wrong.',
      nl: '{last} ({lastDay}) was al voorbij toen de nulmeting werd gedaan ({firstDay}): schrijf een latere datum; misschien klopt het jaar niet.',
    },
    first: { en: 'Here stands {first}.', nl: 'Hier staat {first}.' },
  },
  check: {
    *plan(plan, { document }) {
      for (const pair of pairsOfPlan(plan, document)) yield* reversed(pair, plan);
    },
    *goal(goal, { plan, document }) {
      const from = plan.period?.from;
      for (const past of isReversed(plan) ? [] : pastDeadlines(document, plan, goal, from)) {
        const { at, day, begin } = past;
        yield {
          at,
          message: begin === from ? 'past' : 'measured',
          data: { last: PAST[past.kind], lastDay: day, firstDay: begin.value },
          related: [{ at: begin, message: 'first', data: { first: begin === from ? BEGIN : TARGET.first } }],
          fixes: () => toTheEnd(plan, past),
        } as const;
      }
    },
    *kpi(kpi, _, { plan }) {
      yield* reversed(pairOfKpi(kpi, plan), plan);
    },
  },
});

function* reversed({ first, last, names: called, canSwap }: Pair, plan: Plan) {
  if (!first || !last || last.value >= first.value) return;
  yield {
    at: last,
    message: 'reversed',
    data: { last: called.last, lastDay: last.value, first: called.first, firstDay: first.value },
    related: [{ at: first, message: 'first', data: { first: called.first } }],
    fixes: () => {
      const shared = sharedIn(plan);
      const isFree = !shared.has(first.start) && !shared.has(last.start);
      return isFree && canSwap?.(first, last) !== false ? [swap(first, last)] : [];
    },
  } as const;
}

const BEGIN: Texts = { en: 'the beginning of the plan', nl: 'het begin van het plan' };
const PAST: Readonly<Record<PastDeadline['kind'], Texts>> = {
  deadline: { en: 'The deadline of the goal', nl: 'De deadline van het doel' },
  target: TARGET.last,
  sentence: { en: 'The date in the sentence of the goal', nl: 'De datum in de zin van het doel' },
};

function* pairsOfPlan(plan: Plan, document: PlanDocument): Iterable<Pair> {
  const { period, steps, decision } = plan;
  yield {
    first: period?.from,
    last: period?.to,
    names: PERIOD,
    canSwap: (_, last) =>
      plan.goals.every((goal) => [...pastDeadlines(document, plan, goal, last)].length === 0),
  };
  for (const { start, due } of steps) yield { first: start, last: due, names: STEP };
  yield { first: decision?.date, last: decision?.review, names: DECISION };
}

const pairOfKpi = ({ baseline, target }: Kpi, plan: Plan): Pair => ({
  first: baseline?.date,
  last: target?.by,
  names: TARGET,
  canSwap: ({ value }) => {
    const begin = beginOf(plan);
    return !begin || begin.value <= value;
  },
});

const beginOf = (plan: Plan): Date => (isReversed(plan) ? undefined : plan.period?.from);

/** Where dates begin that aliases bring into several pairs: another pair would change with this one. */
function sharedIn(plan: Plan): ReadonlySet<number> {
  const partners = new Map<number, number>();
  const shared = new Set<number>();
  const join = (one: number, other: number): void => {
    if ((partners.get(one) ?? other) !== other) shared.add(one);
    partners.set(one, other);
  };
  const { period, steps, goals, decision } = plan;
  const pairs: readonly (readonly [first: Date, last: Date])[] = [
    [period?.from, period?.to],
    ...steps.map(({ start, due }) => [start, due] as const),
    ...goals.flatMap(({ kpis }) => kpis.map(({ baseline, target }) => [baseline?.date, target?.by] as const)),
    [decision?.date, decision?.review],
  ];
  for (const [first, last] of pairs) {
    if (!first || !last) continue;
    join(first.start, last.start);
    join(last.start, first.start);
  }
  return shared;
}

/** The plan's last day instead of a date that was over before the plan began; the sentence is its author's to write. */
function* toTheEnd({ period }: Plan, { kind, last, begin }: PastDeadline): Iterable<Fix> {
  const end = period?.to;
  if (kind === 'sentence' || !last || !end || end.value < begin.value) return;
  const title = {
    en: `Make it the plan’s last day (${end.value})`,
    nl: `Maak er de laatste dag van het plan van (${end.value})`,
  };
  yield replaceValue(last, end.value, title);
}

function swap(first: Value<Day>, last: Value<Day>): Fix {
  const title = { en: 'Swap the two dates', nl: 'Verwissel de twee datums' };
  return {
    title,
    edits: [...replaceValue(first, last.value, title).edits, ...replaceValue(last, first.value, title).edits],
  };
}
