import type { Day } from '../../core/day';
import type { Language } from '../../core/language';

/** How numbers and dates are written in a language. */
export interface Formats {
  /** At most two decimals: "1,234.5", "1.234,5". */
  readonly number: (value: number) => string;
  /** Of a share from 0 to 1, without decimals: "46 %". */
  readonly percent: (share: number) => string;
  /** Without cents: "€ 1,200"; a plain number where the currency is not known. */
  readonly money: (amount: number, currency: string | undefined) => string;
  /** "1 October 2027" */
  readonly day: (day: Day) => string;
  /** "1 Oct" */
  readonly shortDay: (day: Day) => string;
  /** "Oct" */
  readonly month: (day: Day) => string;
}

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', nl: 'nl-NL' };

const cached = new Map<Language, Formats>();

/** The formats of a language; making them takes some milliseconds, so they are kept. */
export function formatsOf(language: Language): Formats {
  let formats = cached.get(language);
  if (!formats) cached.set(language, (formats = makeFormats(LOCALES[language])));
  return formats;
}

function makeFormats(locale: string): Formats {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const days = (options: Intl.DateTimeFormatOptions): ((day: Day) => string) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (day) => format.format(new Date(`${day}T00:00:00Z`));
  };
  return {
    number: (value) => numbers.format(value),
    percent: (share) => `${numbers.format(Math.round(share * 100))} %`,
    money: (amount, currency) => sumOf(locale, amount, currency) ?? numbers.format(amount),
    day: days({ day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: days({ day: 'numeric', month: 'short' }),
    month: days({ month: 'short' }),
  };
}

/** Undefined where nothing is known of the currency, or it is none. */
function sumOf(locale: string, amount: number, currency: string | undefined): string | undefined {
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) return undefined;
  return new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    amount,
  );
}
