import type { Texts } from '../core/language';

let english: Intl.NumberFormat | undefined;

/** A number as a reader of each language writes it, with two decimals at most: 1.5 and 1,5. */
export function numberText(value: number): Texts {
  // Made when the first number is to be written, and then kept: making one costs more than a hundred numbers.
  english ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
  const en = english.format(value);
  const swapped = (sign: string): string => (sign === ',' ? '.' : ',');
  // Not every place where this runs knows Dutch.
  return { en, nl: en.replaceAll(/[.,]/g, swapped) };
}

/** So many hours, in words: "1 hour", "1.5 hours", "1,5 uur". */
export function hoursText(hours: number): Texts {
  const { en, nl } = numberText(hours);
  return { en: `${en} ${en === '1' ? 'hour' : 'hours'}`, nl: `${nl} uur` };
}
