/** Within what time everybody gets an answer: `4 hours`, `binnen één werkdag`, `same day`. */
import type { OwnLanguage } from '../core/language';
import type { Scalar } from '../core/tree';
import { parseFigures } from '../goals';
import { once } from '../goals/once';
import { NUMBER_WORDS, numberWord } from './number-words';

export const TIME_UNITS = ['minute', 'hour', 'day', 'week'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** As it is written: of a day is not known how many hours it is worked. */
export interface ResponseTime {
  readonly count: number;
  readonly unit: TimeUnit;
}

const LONGEST = 200;
/** A number with its unit of time: "4 hours", "4u", "2 werkdagen", "een half uur", "half an hour", "one business day". */
const time = once(
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\d.,:])(\d[\d.,]{0,8}|${NUMBER_WORDS.join('|')}) ?(?:an? )?(?:(?:working|business|calendar|full|hele) )?` +
        '(?:(minutes?|mins?|minuut|minuten)|(hours?|hrs?|h|uur|uren|u)|((?:week|work)?days?|(?:werk)?dag(?:en)?)|(weeks?|we?ken))' +
        String.raw`(?![\p{L}\d])`,
      'gu',
    ),
);
/** What stands before the second number of a range: "2-4 hours", "2 à 3 uur". */
const range = once(
  () => new RegExp(`(?:\\d|(?<!\\p{L})(?:${NUMBER_WORDS.join('|')})) ?(?:[-–/àa]|to|tot|or|of|t/m) ?$`, 'u'),
);
/** What needs no number. */
const AT_ONCE = /^(?:immediately|at once|right away|instantly|real[ -]?time|direct|meteen|onmiddellijk)$/;
const ONE_DAY =
  /^(?:(?:the|de) )?(?:(?:on |op )?(?:the |de )?(?:same|next|zelfde|volgende|dezelfde) (?:\p{L}+ )?(?:day|dag|\p{L}+dag)|overnight|today|vandaag)$/u;

/**
 * Reads within what time; other words may stand around it.
 *
 * @returns undefined where it is no time, or more than one
 */
export function readResponseTime(written: Scalar, language: OwnLanguage): ResponseTime | undefined {
  // A bare number does not say of what.
  if (typeof written !== 'string' || written.length > LONGEST) return undefined;
  const text = written.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace(/\.$/, '');
  if (AT_ONCE.test(text)) return { count: 0, unit: 'minute' };
  const phrase = text.replace(/^(?:within|binnen) /, '');
  if (ONE_DAY.test(phrase)) return { count: 1, unit: 'day' };
  const [first, ...others] = text.matchAll(time());
  if (!first || others.length > 0 || range().test(text.slice(0, first.index))) return undefined;
  const [, number = '', minute, hour, day] = first;
  const count = /^\d/.test(number) ? parseFigures(number.replace(/[.,]$/, ''), language) : numberWord(number);
  if (!count) return undefined;
  return { count, unit: minute ? 'minute' : hour ? 'hour' : day ? 'day' : 'week' };
}
