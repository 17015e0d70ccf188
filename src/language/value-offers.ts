import type { ChoiceField } from '../core/format/field';
import { type Language, textIn } from '../core/language';
import { renderScalar } from '../core/edits/render';
import { FORMAT_VERSION } from '../core/format/plan';
import { dayOffers } from './day-offers';
import { foundBy } from './found-by';
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
              documentation: textIn(field.description, facts.language),
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
    labelDetails: { description: textIn(meaning, language) },
    filterText: foundBy(label),
  }));
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
      documentation: textIn(field.description, facts.language),
      newText,
      insertTextFormat: SNIPPET,
    },
  ];
}
