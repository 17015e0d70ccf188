import { distance } from 'fastest-levenshtein';
import { DUTCH_WORDS } from './format/dutch-words';

/** Longer words are no typing errors of ours, and comparing them would cost time. */
const LONGEST = 40;

/**
 * The word of the format that a word was probably meant to be: a Dutch one by its meaning, else as {@link nearest}.
 *
 * @param known the words that can stand there
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const dutch = Object.keys(DUTCH_WORDS).filter((term) => known.includes(DUTCH_WORDS[term]!));
  const term = fold(word);
  if (dutch.includes(term)) return DUTCH_WORDS[term];
  const near = nearest(word, known);
  if (near !== undefined) return near;
  const slip = nearest(word, dutch);
  return slip === undefined ? undefined : DUTCH_WORDS[slip];
}

/**
 * The candidate that a word was probably meant to be, or undefined where none is near. Up to a third of the letters
 * may differ, capitals and separators not counted.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const wanted = fold(word);
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST) continue;
    const folded = fold(candidate);
    // The same letters in another order, or a word cut short, are one slip: `onwer` for `owner`, `month` for `monthly`.
    const slip = letters(wanted) === letters(folded) || (wanted.length >= 3 && folded.startsWith(wanted));
    const away = slip ? Math.min(1, distance(wanted, folded)) : distance(wanted, folded);
    if (away < least) {
      least = away;
      best = candidate;
    }
  }
  return best;
}

const fold = (word: string): string => word.toLowerCase().replaceAll(/[\s_-]/g, '');

const letters = (word: string): string => Array.from(word).sort().join('');
