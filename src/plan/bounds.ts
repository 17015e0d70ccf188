/** Numbers that are a floor or a ceiling: `≥ 95 %`, `at least 4`, `minimaal 85 %`, `max. 4 hours`, `5 of minder`. */
import type { Language } from '../core/language';
import { type Amount, readAmount } from './amounts';

/** A floor is not to be gone below, a ceiling not above. */
export type Bound = 'floor' | 'ceiling';

export interface BoundedAmount extends Amount {
  readonly bound?: Bound;
}

const FLOOR =
  /^(?:[≥>]=?|=>|min\.?|minimaal|minimum|minstens|ten ?minste|at least|(?:no|not) (?:less|fewer) than|niet minder dan|more than|meer dan|over|above|boven)(?![\p{L}.]) ?/iu;
const CEILING =
  /^(?:[≤<]=?|=<|max\.?|maximaal|maximum|at most|up to|(?:no|not) more than|niet meer dan|less than|fewer than|minder dan|below|under|onder|hooguit|hoogstens|ten hoogste)(?![\p{L}.]) ?/iu;
const ABOUT =
  /^(?:ca\.?|circa|plm\.?|ongeveer|rond|about|around|approx\.?|approximately|roughly|[±~≈])(?![\p{L}.]) ?/iu;
const OR_MORE = / ?(?:or (?:more|higher|better)|of (?:meer|hoger|beter)|\+)$/i;
const OR_LESS = / ?(?:or (?:less|fewer|lower)|of (?:minder|lager))$/i;

/** Longer texts are no number with a word in front of it. */
const LONGEST = 100;

/**
 * One number, with what says that it is a floor or a ceiling; "about" in front of it leaves it the number that it is.
 *
 * @returns undefined where it is no number, or more than one
 */
export function readBounded(written: number | string, language: Language): BoundedAmount | undefined {
  if (typeof written === 'number' || written.length > LONGEST) return readAmount(written, language);
  const text = written.trim().replaceAll(/\s+/g, ' ').replace(ABOUT, '');
  const bound = boundOf(text);
  const bare = [FLOOR, CEILING, OR_MORE, OR_LESS].reduce((rest, words) => rest.replace(words, ''), text);
  const amount = readAmount(bare, language);
  return amount && (bound ? { ...amount, bound } : amount);
}

function boundOf(text: string): Bound | undefined {
  if (FLOOR.test(text) || OR_MORE.test(text)) return 'floor';
  return CEILING.test(text) || OR_LESS.test(text) ? 'ceiling' : undefined;
}
