/** Numbers that are a floor or a ceiling: `≥ 95 %`, `at least 4`, `minimaal 85 %`, `max. 4 hours`, `5 of minder`. */
import type { OwnLanguage } from '../core/language';
import type { Scalar } from '../core/tree';
import { type Amount, readAmount } from './amounts';

/** A floor is not to be gone below, a ceiling not above. */
export type Bound = 'floor' | 'ceiling';

export interface BoundedAmount extends Amount {
  readonly bound?: Bound;
  /** Whether it is only near the number: `ca. 80`. */
  readonly about?: true;
}

const FLOOR =
  /^(?:[≥>]=?|=>|min\.?|minimaal|minimum|minstens|ten ?minste|at least|(?:no|not) (?:less|fewer) than|niet minder dan|more than|meer dan|over|above|boven)(?![\p{L}.]) ?/iu;
const CEILING =
  /^(?:[≤<]=?|=<|max\.?|maximaal|maximum|at most|up to|(?:no|not) more than|niet meer dan|less than|fewer than|minder dan|below|under|onder|hooguit|hoogstens|ten hoogste)(?![\p{L}.]) ?/iu;
const NEAR = String.raw`(?:ca\.?|circa|plm\.?|ongeveer|zo'n|zo’n|rond|about|around|approx\.?|approximately|roughly|some|[±~≈])`;
const ABOUT = new RegExp(String.raw`^${NEAR}(?![\p{L}.]) ?`, 'iu');
const ABOUT_BEHIND = new RegExp(String.raw`(?<![\p{L}\d])${NEAR}(?: (?:an?|een))? ?[€$£]? ?$`, 'iu');
/** More words in front of a number than these code units say nothing of it. */
const NEAREST = 24;
const OR_MORE = / ?(?:or (?:more|higher|better)|of (?:meer|hoger|beter)|\+)$/i;
const OR_LESS = / ?(?:or (?:less|fewer|lower)|of (?:minder|lager))$/i;

/** Longer texts are no number with a word in front of it. */
const LONGEST = 100;

/**
 * One number, with what says that it is a floor or a ceiling; "about" in front of it leaves it the number that it is.
 *
 * @returns undefined where it is no number, or more than one
 */
export function readBounded(written: Scalar, language: OwnLanguage): BoundedAmount | undefined {
  if (typeof written !== 'string' || written.length > LONGEST) return readAmount(written, language);
  const whole = written.trim().replaceAll(/\s+/g, ' ');
  const text = whole.replace(ABOUT, '');
  const bound = boundOf(text);
  const bare = [FLOOR, CEILING, OR_MORE, OR_LESS].reduce((rest, words) => rest.replace(words, ''), text);
  const amount = readAmount(bare, language);
  if (!amount) return undefined;
  return { ...amount, ...(bound ? { bound } : {}), ...(text === whole ? {} : { about: true }) };
}

/** Whether the number that starts at an offset of a text is only about that: "about € 50,000". */
export function isAbout(text: string, start: number): boolean {
  return ABOUT_BEHIND.test(text.slice(Math.max(0, start - NEAREST), start).replaceAll(/\s+/g, ' '));
}

function boundOf(text: string): Bound | undefined {
  if (FLOOR.test(text) || OR_MORE.test(text)) return 'floor';
  return CEILING.test(text) || OR_LESS.test(text) ? 'ceiling' : undefined;
}
