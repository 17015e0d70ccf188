import type { Texts } from '../core/language';

/**
 * A number as a reader of each language writes it, with two decimals at most: 1.5 and 1,5.
 *
 * @param least the fewest decimals
 */
export function numberText(value: number, least: 0 | 2 = 0): Texts {
  const en = quickly(value, least) ?? exactly(value, least);
  const swapped = (sign: string): string => (sign === ',' ? '.' : ',');
  // Not every place where this runs knows Dutch.
  return { en, nl: en.replaceAll(/[.,]/g, swapped) };
}

/**
 * Nearly all numbers of a plan have few figures, so that there is nothing to round. To begin with, the language's own
 * formatter takes a twentieth of a whole run over one plan.
 */
function quickly(value: number, least: number): string | undefined {
  const [, sign = '', whole, decimals = ''] = /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/.exec(String(value)) ?? [];
  if (whole === undefined || Object.is(value, -0)) return undefined;
  const padded = decimals.padEnd(least, '0');
  const figures = sign + inThousands(whole);
  return padded === '' ? figures : `${figures}.${padded}`;
}

/** "1234567" as "1,234,567". */
function inThousands(whole: string): string {
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return groups.join(',');
}

const english: Partial<Record<0 | 2, Intl.NumberFormat>> = {};

function exactly(value: number, least: 0 | 2): string {
  // Made for the first number, and then kept: making one costs more than a hundred numbers.
  const format = (english[least] ??= new Intl.NumberFormat('en-US', {
    minimumFractionDigits: least,
    maximumFractionDigits: 2,
  }));
  return format.format(value);
}

/** So many hours, in words: "1 hour", "1.5 hours", "1,5 uur". */
export function hoursText(hours: number): Texts {
  const { en, nl } = numberText(hours);
  return { en: `${en} ${en === '1' ? 'hour' : 'hours'}`, nl: `${nl} uur` };
}
