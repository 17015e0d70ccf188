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
 * Nearly all numbers of a plan have few figures. To begin with, the language's own formatter takes a tenth of a whole run
 * over one plan.
 */
function quickly(value: number, least: 0 | 2): string | undefined {
  const [, sign = '', whole, more = ''] = /^(-?)(\d{1,13})(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (whole === undefined || Object.is(value, -0)) return undefined;
  // A half goes away from zero, going by the figures as they are written: so does the language's own.
  const hundredths = Number(whole + more.slice(0, 2).padEnd(2, '0')) + (more.charAt(2) >= '5' ? 1 : 0);
  const figures = String(hundredths).padStart(3, '0');
  const both = figures.slice(-2);
  const decimals = least === 2 ? both : both.replace(/0{1,2}$/, '');
  const units = sign + inThousands(figures.slice(0, -2));
  return decimals === '' ? units : `${units}.${decimals}`;
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
