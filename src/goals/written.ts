/** Dates and numbers as a language writes them, whatever the machine's own settings are. */
import { parseIso } from './calendar';
import type { Language } from './types';

const months: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
};

/** "1 October 2027", "1 oktober 2027"; what is no ISO date comes back as it is. */
export function formatDay(date: string, language: Language): string {
  const day = parseIso(date);
  return day ? `${day.day} ${months[language][day.month - 1] ?? ''} ${day.year}` : date;
}

/** More digits than these say nothing to a reader, and come from arithmetic. */
const decimals = 4;

/**
 * "1,250.5", "1.250,5"
 *
 * @param places how many decimals to write in any case: 2 for an amount of money
 */
export function formatNumber(value: number, language: Language, places = 0): string {
  const rounded = Number(Math.abs(value).toFixed(decimals));
  // Beyond this the shortest notation has an exponent, and nobody writes such a number in a goal.
  if (!Number.isFinite(rounded) || rounded >= 1e21) return String(value);
  const [whole = '', digits = ''] = String(rounded).split('.');
  const rest = digits.padEnd(places, '0');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  const [thousands, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  return `${value < 0 ? '-' : ''}${groups.join(thousands)}${rest === '' ? '' : decimal + rest}`;
}
