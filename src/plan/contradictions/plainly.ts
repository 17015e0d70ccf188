/**
 * Whether a sentence plainly says what a KPI says, in the very figures: "from 80 to 130", "for 1 October 2027". Most goals
 * do, and then nothing has to be read of them a second time. What is not plain is left to the reading.
 */
import type { Day } from '../../core/day';
import type { OwnLanguage } from '../../core/language';
import { formatDay, formatNumber } from '../../goals';
import type { KpiTarget } from '../kpi-target';

/** Whether a number that the sentence goes to is the KPI's level. */
export function namesLevel(text: string, { level, change }: KpiTarget, language: OwnLanguage): boolean {
  if (level === undefined || change) return false;
  const written = formatNumber(level, language);
  const bare = String(level);
  return arrivesAt(text, written, language) || (bare !== written && arrivesAt(text, bare, language));
}

function arrivesAt(text: string, number: string, language: OwnLanguage): boolean {
  for (let at = text.indexOf(number); at >= 0; at = text.indexOf(number, at + 1)) {
    const end = at + number.length;
    if (
      !GOES_ON.test(text.slice(end, end + LONGEST_UNIT)) &&
      isDestination(text.slice(Math.max(0, at - FURTHEST_FROM), at), language)
    )
      return true;
  }
  return false;
}

/** Behind figures: they are part of a larger number, a range or a share. */
const GOES_ON =
  /^(?:[.,]?\d|\s?(?:[-–/%×]|%|per ?cent|procent|million|miljoen|mln|mio|thousand|duizend|ton|[kKmMx]\b))/i;

/** How far in front of "to 130" the "from 80" may begin. */
const FURTHEST_FROM = 40;
const LONGEST_UNIT = 9;

/** "Naar" is always where a change arrives; "to" only behind a "from": "by 20 to 30". */
function isDestination(before: string, language: OwnLanguage): boolean {
  return language === 'nl' ? / naar $/i.test(before) : / to $/i.test(before) && /\bfrom \d/i.test(before);
}

/** Whether the sentence has a KPI's date, written out or as the year that it lies in. */
export function namesDay(text: string, day: Day, language: OwnLanguage): boolean {
  return text.includes(formatDay(day, language)) || text.includes(day) || isAlone(text, day.slice(0, 4));
}

/** "In 2027" with nothing beside it: any day of that year. */
function isAlone(text: string, year: string): boolean {
  const at = text.indexOf(`in ${year}`);
  if (at < 0 || (at > 0 && text[at - 1] !== ' ')) return false;
  const end = at + year.length + 3;
  return (
    /^(?:[.,;:)]|$| \p{L})/u.test(text.slice(end, end + 2)) &&
    !/\d{4}/.test(text.slice(0, at) + text.slice(end))
  );
}
