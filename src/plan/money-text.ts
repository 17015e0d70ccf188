import type { Texts } from '../core/language';
import { numberText } from './number-text';

const SIGNS: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£' };

/**
 * A sum of money in words: "€10,400" in English, "€ 10.400" in Dutch; with cents where it has them, and below nothing
 * "-€5" and "€ -5".
 */
export function moneyText(amount: number, currency?: string): Texts {
  const rounded = Math.round(amount * 100) / 100;
  const figures = numberText(rounded, Number.isInteger(rounded) ? 0 : 2);
  if (currency === undefined) return figures;
  const sign = SIGNS[currency];
  return {
    en: sign === undefined ? `${currency} ${figures.en}` : figures.en.replace(/^-?/, (minus) => minus + sign),
    nl: `${sign ?? currency} ${figures.nl}`,
  };
}
