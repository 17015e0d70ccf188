/**
 * What the words mean that the format shows for a text: who copies `quarterly` from an example, or takes what completion
 * offers, does not thereby write English. Any other text is its author's own.
 */
import { planFormat } from '../core/format/plan';
import type { Field } from '../core/format/field';
import { type Language, textIn, type Texts } from '../core/language';
import { cadenceText, readCadence } from './cadence';
import { FREQUENCIES } from './frequency';
import { RISK_LEVELS } from './risk-level';

type Read = (word: string, language: Language) => string | undefined;

const { channels, reviews, risks } = planFormat.fields;

/** "3 per week", and nothing beside it. */
const SO_MANY_PER = /^\d{1,3} per \p{L}{2,6}$/iu;

/** How often something is posted, in words. */
export const postingText: Read = (word, language) => {
  const cadence = SO_MANY_PER.test(word) ? readCadence(word) : undefined;
  return cadence && cadenceText(cadence, language);
};

/** How often the plan is looked at, in words. */
export const reviewingText: Read = wordIn(FREQUENCIES);

const READERS: ReadonlyMap<Field, Read> = new Map<Field, Read>([
  [channels.of.fields.cadence, postingText],
  [reviews.fields.cadence, reviewingText],
  [risks.of.fields.likelihood, wordIn(RISK_LEVELS)],
  [risks.of.fields.impact, wordIn(RISK_LEVELS)],
]);

/** A usual word of a field, in a language; undefined where it is none. */
export function usualText(field: Field, word: string, language: Language): string | undefined {
  return READERS.get(field)?.(word, language);
}

function wordIn(words: Readonly<Record<string, Texts>>): Read {
  return (word, language) => {
    const key = word.trim().toLowerCase();
    return Object.hasOwn(words, key) ? textIn(words[key], language) : undefined;
  };
}
