import type { Day } from '../../core/day';
import { type Language, ownLanguage, textIn } from '../../core/language';
import { moneyText } from '../../plan/money-text';
import { moneyUnit } from '../../plan/units';

/** How numbers and dates are written in a language. */
export interface Formats {
  /** At most two decimals: "1,234.5", "1.234,5". */
  readonly number: (value: number) => string;
  /** Of a share from 0 to 1, without decimals: "46 %". */
  readonly percent: (share: number) => string;
  /** "€1,200", "€1,200.50": with cents where it has them; a plain number where the currency is not known. */
  readonly money: (amount: number, currency: string | undefined) => string;
  /** Of a KPI, with its unit: "130 orders", "46 %"; of money as money is written: "€900", "€900 per month". */
  readonly quantity: (value: number, unit: string) => string;
  /** "1 October 2027" */
  readonly day: (day: Day) => string;
  /** "1 Oct" */
  readonly shortDay: (day: Day) => string;
  /** "1 Oct" of this year, "1 Oct 2028" of another. */
  readonly nearDay: (day: Day, today: Day) => string;
  /** "Oct" */
  readonly month: (day: Day) => string;
}

/** Of which country days and numbers are written, where a language does not say it. */
const LOCALES: Readonly<Partial<Record<string, string>>> = { en: 'en-GB', nl: 'nl-NL' };

const cached = new Map<Language, Formats>();

/** The formats of a language; making them takes some milliseconds, so they are kept. */
export function formatsOf(language: Language): Formats {
  let formats = cached.get(language);
  if (!formats) cached.set(language, (formats = makeFormats(language)));
  return formats;
}

function makeFormats(language: Language): Formats {
  const locale = LOCALES[language] ?? language;
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const days = (options: Intl.DateTimeFormatOptions): ((day: Day) => string) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (day) => format.format(new Date(`${day}T00:00:00Z`));
  };
  const number = (value: number): string => numbers.format(value);
  const shortDay = days({ day: 'numeric', month: 'short' });
  return {
    number,
    percent: (share) => `${numbers.format(Math.round(share * 100))} %`,
    money: (amount, currency) => sumOf(language, amount, currency),
    quantity: (value, unit) => {
      if (unit === '') return number(value);
      const money = moneyUnit(unit, ownLanguage(language));
      return money ? sumOf(language, value, money.currency) + money.per : `${number(value)} ${unit}`;
    },
    day: days({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay,
    nearDay: (day, today) =>
      yearOf(day) === yearOf(today) ? shortDay(day) : `${shortDay(day)} ${yearOf(day)}`,
    month: days({ month: 'short' }),
  };
}

/** "2027" */
export const yearOf = (day: Day): string => day.slice(0, 4);

/** As the findings tell of it. */
function sumOf(language: Language, amount: number, currency: string | undefined): string {
  const known = currency !== undefined && /^[A-Z]{3}$/.test(currency) ? currency : undefined;
  // A sum stays on one line.
  return textIn(moneyText(amount, known), language).replaceAll(' ', '\u00A0');
}
