import type { Day } from '../core/day';
import type { Texts } from '../core/language';
import { daysBetween } from './days';
import { weekday } from './weekday';

/** How far away a date is, and which day of the week it is: "in 5 weeks, Friday", "over 5 weken, vrijdag". */
export function dayText(day: Day, today: Day): Texts {
  const away = awayText(daysBetween(today, day));
  return { en: `${away.en}, ${weekday(day, 'en')}`, nl: `${away.nl}, ${weekday(day, 'nl')}` };
}

const NEAR: Readonly<Record<string, Texts>> = {
  '-1': { en: 'yesterday', nl: 'gisteren' },
  '0': { en: 'today', nl: 'vandaag' },
  '1': { en: 'tomorrow', nl: 'morgen' },
};

interface Unit {
  readonly days: number;
  /** It is counted in this unit as long as it is fewer days than this. */
  readonly until: number;
  readonly one: Texts;
  readonly more: Texts;
}

const UNITS: readonly Unit[] = [
  { days: 1, until: 14, one: { en: 'day', nl: 'dag' }, more: { en: 'days', nl: 'dagen' } },
  { days: 7, until: 63, one: { en: 'week', nl: 'week' }, more: { en: 'weeks', nl: 'weken' } },
  { days: 365.25 / 12, until: 700, one: { en: 'month', nl: 'maand' }, more: { en: 'months', nl: 'maanden' } },
  { days: 365.25, until: Infinity, one: { en: 'year', nl: 'jaar' }, more: { en: 'years', nl: 'jaar' } },
];

/** How far away so many days are, negative in the past: as exactly as one would say it. */
function awayText(days: number): Texts {
  const near = NEAR[String(days)];
  if (near) return near;
  const distance = Math.abs(days);
  const unit = UNITS.find(({ until }) => distance < until)!;
  const count = Math.round(distance / unit.days);
  const { en, nl } = count === 1 ? unit.one : unit.more;
  return days > 0
    ? { en: `in ${count} ${en}`, nl: `over ${count} ${nl}` }
    : { en: `${count} ${en} ago`, nl: `${count} ${nl} geleden` };
}
