import type { ChoiceField } from '../core/format/field';
import { isDay, type Day } from '../core/day';
import { fill, type Language, type Texts } from '../core/language';
import { renderScalar } from '../core/edits/insert';
import { endOfQuarter } from '../plan/quarter';
import { weekday } from '../plan/weekday';
import { FORMAT_VERSION } from '../core/format/plan';
import { idOffers } from './id-offers';
import { SkeletonWriter, usualKeys } from './key-skeleton';
import type { PlanFacts } from './plan-facts';
import type { PlanPlace } from './plan-place';
import { KIND, type Offer, SNIPPET } from './typed-word';

/** What can stand behind a key or in a list: words of the format, dates, ids. Nothing is offered for texts and numbers. */
export function valueOffers(place: PlanPlace, facts: PlanFacts): readonly Offer[] {
  const { field, path } = place;
  switch (field.kind) {
    case 'choice':
      return choiceOffers(field, facts.language);
    case 'day':
      return dayOffers(place, facts);
    case 'reference':
    case 'references':
      return idOffers(field.to, place, facts).map((offer) => ({
        ...offer,
        newText: written(offer.label, place),
      }));
    case 'part':
    case 'entries':
      return braceOffers(place, facts);
    case 'quantity':
      return path.length === 1 && path[0] === 'strategy'
        ? [
            {
              label: String(FORMAT_VERSION),
              kind: KIND.value,
              documentation: field.description[facts.language],
            },
          ]
        : [];
    default:
      return [];
  }
}

/** A word as it must be written there; most need no quotes. */
function written(word: string, { isFlow, typed }: PlanPlace): string {
  if (typed.quote === '')
    return SIMPLE.test(word) && !RESERVED.test(word) ? word : renderScalar(word, undefined, isFlow);
  const text = renderScalar(word, typed.quote === '"' ? 'double' : 'single', isFlow);
  return text.slice(1, -1);
}

const SIMPLE = /^\p{L}[\p{L}\p{N}_-]*$/u;
const RESERVED = /^(?:true|false|null)$/i;

function choiceOffers({ values }: ChoiceField, language: Language): readonly Offer[] {
  return Object.entries(values).map(([label, meaning]) => ({
    label,
    kind: KIND.enumMember,
    labelDetails: { description: meaning[language] },
  }));
}

const DAYS = {
  today: { en: 'today, {weekday}', nl: 'vandaag, {weekday}' },
  quarter: { en: 'end of the quarter, {weekday}', nl: 'einde van het kwartaal, {weekday}' },
  goal: { en: 'deadline of the goal, {weekday}', nl: 'deadline van het doel, {weekday}' },
  begin: { en: 'first day of the plan, {weekday}', nl: 'eerste dag van het plan, {weekday}' },
  end: { en: 'last day of the plan, {weekday}', nl: 'laatste dag van het plan, {weekday}' },
} as const satisfies Readonly<Record<string, Texts>>;

/** Of a date that is two things, the first counts. */
function dayOffers(place: PlanPlace, { plan, today, language }: PlanFacts): readonly Offer[] {
  const { path } = place;
  const period = path[0] === 'period' ? undefined : plan?.period;
  const goal =
    path[0] === 'goals' && path.length > 3 ? plan?.goals.find(({ id }) => id === path[1]) : undefined;
  const days: readonly (readonly [Day | undefined, Texts])[] = [
    [today, DAYS.today],
    [endOfQuarter(today), DAYS.quarter],
    [goal?.deadline?.value, DAYS.goal],
    [period?.from?.value, DAYS.begin],
    [period?.to?.value, DAYS.end],
  ];
  const offered = new Map<Day, Texts>();
  for (const [day, said] of days)
    if (day !== undefined && isDay(day) && !offered.has(day)) offered.set(day, said);
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

/** What has keys of its own can be written in braces, where that is short. */
function braceOffers(place: PlanPlace, facts: PlanFacts): readonly Offer[] {
  const { field, typed } = place;
  if (typed.word !== '' || typed.quote !== '' || typed.end > typed.start) return [];
  const writer = new SkeletonWriter(place, facts);
  const newText = writer.short(field);
  if (newText === undefined) return [];
  const keys = field.kind === 'part' ? usualKeys(field, facts.language) : [facts.today];
  return [
    {
      label: `{ ${keys.join(', ')} }`,
      kind: KIND.snippet,
      documentation: field.description[facts.language],
      newText,
      insertTextFormat: SNIPPET,
    },
  ];
}
