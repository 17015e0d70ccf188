import { distance } from 'fastest-levenshtein';
import { DUTCH_WORDS } from './format/dutch-words';

/** Longer words are no typing errors of ours, and comparing them would cost time. */
const LONGEST = 40;
/** Of one or two letters, another word is not a slip but another word. */
const SHORTEST = 3;
/** How many words are compared for one plan; a plan with more mistakes than that is helped with the first of them. */
const COMPARISONS = 50_000;

/** Guesses what a misspelled word was meant to be, with bounded work for a plan. */
export class Guesses {
  #left = COMPARISONS;

  /**
   * The word of the format that was probably meant: of a Dutch one its meaning, else as {@link nearest}.
   *
   * @param known the words that can stand there
   */
  nearestWord(word: string, known: readonly string[]): string | undefined {
    const term = fold(word);
    const meaning = Object.hasOwn(DUTCH_WORDS, term) ? DUTCH_WORDS[term] : undefined;
    if (meaning !== undefined && known.includes(meaning)) return meaning;
    const near = this.nearest(word, known);
    if (near !== undefined || this.#left <= 0) return near;
    const dutch = Object.keys(DUTCH_WORDS).filter((dutchWord) => known.includes(DUTCH_WORDS[dutchWord]!));
    const slip = this.nearest(word, dutch);
    return slip === undefined ? undefined : DUTCH_WORDS[slip];
  }

  /**
   * The candidate that was probably meant, or undefined where none is near. Up to a third of the letters may differ,
   * capitals and separators not counted; figures may not, for another year is another thing.
   */
  nearest(word: string, candidates: Iterable<string>): string | undefined {
    if (word.length > LONGEST) return undefined;
    const wanted = fold(word);
    const wantedLetters = letters(wanted);
    const wantedFigures = figures(wanted);
    let best: string | undefined;
    let least = wanted.length < SHORTEST ? 1 : Math.max(1, Math.floor(wanted.length / 3)) + 1;
    for (const candidate of candidates) {
      if (this.#left-- <= 0) return best;
      if (candidate.length > LONGEST) continue;
      const folded = fold(candidate);
      if (figures(folded) !== wantedFigures) continue;
      // The same letters in another order, or a word cut short, are one slip: `onwer` for `owner`, `month` for `monthly`.
      const slip =
        wanted.length >= SHORTEST && (folded.startsWith(wanted) || letters(folded) === wantedLetters);
      const away = slip ? Math.min(1, distance(wanted, folded)) : distance(wanted, folded);
      if (away < least) {
        least = away;
        best = candidate;
      }
    }
    return best;
  }
}

/** Whether two words differ in no more than capitals, spaces, dashes and underscores. */
export const isSameWord = (one: string, other: string): boolean => fold(one) === fold(other);

const fold = (word: string): string => word.toLowerCase().replaceAll(/[\s_-]/g, '');

const figures = (word: string): string => word.replaceAll(/[^\d]/g, '');

const letters = (word: string): string => Array.from(word).sort().join('');
