import { type Texts } from '../core/language';
import type { FlaggedWord, Missing } from '../goals';

/** What a goal's sentence does not say, as the end of "it does not say …": "how much, by when and for whom". */
export function lacks(missing: readonly Missing[], words: readonly FlaggedWord[]): Texts {
  const parts = missing.flatMap((criterion) => (criterion === 'vague-word' ? [] : [QUESTIONS[criterion]]));
  // A vague word is worth naming where it is all that is wrong; else the questions say it better.
  if (parts.length === 0) {
    const named = words.filter(({ kind }) => kind === 'vague' || kind === 'escape').slice(0, 2);
    parts.push(...named.map(({ text }) => ({ en: `what “${text}” means`, nl: `wat “${text}” betekent` })));
  }
  if (parts.length === 0) parts.push(QUESTIONS.target);
  return { en: join(parts, 'en', 'and'), nl: join(parts, 'nl', 'en') };
}

const QUESTIONS: Readonly<Record<Exclude<Missing, 'vague-word'>, Texts>> = {
  measure: { en: 'what is counted', nl: 'wat er geteld wordt' },
  target: { en: 'how much', nl: 'hoeveel' },
  deadline: { en: 'by when', nl: 'wanneer' },
  audience: { en: 'for whom', nl: 'voor wie' },
  direction: { en: 'which way it goes', nl: 'welke kant het op gaat' },
  'activity-not-outcome': { en: 'what it brings', nl: 'wat het oplevert' },
};

function join(parts: readonly Texts[], language: keyof Texts, and: string): string {
  const words = parts.map((part) => part[language]);
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}` : (words[0] ?? '');
}
