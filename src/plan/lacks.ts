import { enumerate, type Language, quote, textIn, type Texts } from '../core/language';
import type { FlaggedWord, Missing, Verdict } from '../goals';

/** What a goal's sentence does not say, as the end of "it does not say …": "how much, by when and for whom". */
export function lacks(missing: readonly Missing[], words: readonly FlaggedWord[]): Texts {
  // For whom it is, a field of the plan says; a sentence need not.
  const asked = missing.filter((criterion) => criterion !== 'vague-word' && criterion !== 'audience');
  const parts = asked.map((criterion) => QUESTIONS[criterion]);
  // A vague word is worth naming where it is all that is wrong; else the questions say it better.
  if (parts.length === 0) {
    const named = words.filter(({ kind }) => kind === 'vague' || kind === 'escape').slice(0, 2);
    parts.push(...named.map(({ text }) => ({ en: `what “${text}” means`, nl: `wat “${text}” betekent` })));
  }
  if (parts.length === 0) parts.push(QUESTIONS.target);
  const inRow = (language: Language, and: string): string =>
    enumerate(
      parts.map((part) => textIn(part, language)),
      and,
    );
  return { en: inRow('en', 'and'), nl: inRow('nl', 'en') };
}

const QUESTIONS: Readonly<Record<Exclude<Missing, 'vague-word' | 'audience'>, Texts>> = {
  measure: { en: 'what is counted', nl: 'wat er geteld wordt' },
  target: { en: 'how much', nl: 'hoeveel' },
  deadline: { en: 'by when', nl: 'wanneer' },
  direction: { en: 'which way it goes', nl: 'welke kant het op gaat' },
  'activity-not-outcome': { en: 'what it brings', nl: 'wat het oplevert' },
};

/** A suggestion is there to be copied, so it is shown whole unless it is very long. */
const LONGEST_SUGGESTION = 200;

export function quoteSuggestion({ suggestion }: Verdict): string {
  return quote(suggestion, LONGEST_SUGGESTION);
}
