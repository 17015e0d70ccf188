/** The dates that are offered behind a key: each with what it is and its weekday. */
import { isDay, type Day } from '../core/day';
import type { Field } from '../core/format/field';
import { planFormat } from '../core/format/plan';
import { fill, type Texts } from '../core/language';
import { addDays, addMonths } from '../plan/days';
import { endOfQuarter } from '../plan/quarter';
import { weekday } from '../plan/weekday';
import type { PlanFacts } from './plan-facts';
import type { PlanPlace } from './plan-place';
import { KIND, type Offer } from './typed-word';

const DAYS = {
  today: { en: 'today, {weekday}', nl: 'vandaag, {weekday}' },
  quarter: { en: 'end of the quarter, {weekday}', nl: 'einde van het kwartaal, {weekday}' },
  nextQuarter: {
    en: 'first day of the next quarter, {weekday}',
    nl: 'eerste dag van het volgende kwartaal, {weekday}',
  },
  year: { en: 'end of the year, {weekday}', nl: 'einde van het jaar, {weekday}' },
  nextYear: { en: 'first day of next year, {weekday}', nl: 'eerste dag van volgend jaar, {weekday}' },
  wholeYear: { en: 'after a whole year, {weekday}', nl: 'na een heel jaar, {weekday}' },
  goal: { en: 'deadline of the goal, {weekday}', nl: 'einddatum van het doel, {weekday}' },
  research: { en: 'date of the research, {weekday}', nl: 'datum van het onderzoek, {weekday}' },
  begin: { en: 'first day of the plan, {weekday}', nl: 'eerste dag van het plan, {weekday}' },
  end: { en: 'last day of the plan, {weekday}', nl: 'laatste dag van het plan, {weekday}' },
} as const satisfies Readonly<Record<string, Texts>>;

type Told = readonly [day: Day | undefined, said: Texts];

const { research, channels, goals, period } = planFormat.fields;

/** Where stands when something was done or measured, which is never later than today. */
const PAST: ReadonlySet<Field> = new Set([
  research.fields.date,
  channels.of.fields.lastPost,
  goals.of.fields.kpis.of.fields.baseline.fields.date,
]);

/** Of a date that is two things, the first counts. */
export function dayOffers(place: PlanPlace, facts: PlanFacts): readonly Offer[] {
  const { today, language } = facts;
  const isPast = PAST.has(place.field);
  const offered = new Map<Day, Texts>();
  for (const [day, said] of isPast ? pastDays(place, facts) : comingDays(place, facts)) {
    if (day === undefined || !isDay(day) || offered.has(day) || (isPast && day > today)) continue;
    offered.set(day, said);
  }
  return [...offered].map(([day, said]) => {
    const description = fill(said, { weekday: weekday(day, language) }, language);
    return {
      label: day,
      kind: KIND.value,
      labelDetails: { description },
      filterText: `${day} ${description}`,
    };
  });
}

function pastDays({ field }: PlanPlace, { plan, today }: PlanFacts): readonly Told[] {
  return [
    [today, DAYS.today],
    ...(field === research.fields.date ? [] : [[plan?.research?.date?.value, DAYS.research] as const]),
    [plan?.period?.from?.value, DAYS.begin],
  ];
}

function comingDays({ field, path }: PlanPlace, { plan, today }: PlanFacts): readonly Told[] {
  const from = plan?.period?.from?.value;
  if (field === period.fields.from) {
    return [
      [today, DAYS.today],
      [addDays(endOfYear(today), 1), DAYS.nextYear],
      [addDays(endOfQuarter(today), 1), DAYS.nextQuarter],
    ];
  }
  if (field === period.fields.to) {
    const first = from !== undefined && isDay(from) ? from : today;
    return [
      [endOfYear(first), DAYS.year],
      [addDays(addMonths(first, 12), -1), DAYS.wholeYear],
      [endOfQuarter(first), DAYS.quarter],
    ];
  }
  const goal =
    path[0] === 'goals' && path.length > 3 ? plan?.goals.find(({ id }) => id === path[1]) : undefined;
  return [
    [today, DAYS.today],
    [endOfQuarter(today), DAYS.quarter],
    [goal?.deadline?.value, DAYS.goal],
    [from, DAYS.begin],
    [plan?.period?.to?.value, DAYS.end],
  ];
}

const endOfYear = (day: Day): Day => `${day.slice(0, 4)}-12-31` as Day;
