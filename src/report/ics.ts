/** The days of a plan for a calendar: Outlook, Google Calendar, that of a phone. */
import ical, {
  ICalCalendarMethod,
  type ICalEventData,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';
import type { Day } from '../core/day';
import { shorten } from '../core/language';
import { addDays, daysBetween } from '../plan/days';
import { CalendarIdentity } from './calendar-identity';
import { calendarEntries, type CalendarEntry } from './calendar-entries';
import type { PlanReport } from './report';
import { withoutUnshown } from './unshown';

/**
 * The plan as an iCalendar (RFC 5545) of all-day entries: steps, deadlines, targets, content, reviews, training and the
 * decision. The same report gives the same bytes; one of a later day replaces the entries of an earlier.
 *
 * @param place which plan it is, as `planPlace` tells from its file: by it a second import knows the first
 */
export function renderIcs(report: PlanReport, place?: string): string {
  const { head, language, today } = report;
  const { title, organisation } = head;
  const identity = new CalendarIdentity({ place, organisation, title });
  const calendar = ical({
    name: escaped(oneLine(title)),
    prodId: { company: 'strategy-as-code', product: 'Strategy as Code', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    events: calendarEntries(report).map((entry) => eventOf(entry, identity, today)),
  });
  return `${calendar.toString()}\r\n`;
}

/** The day from which the versions of entries are counted. */
const EPOCH = '2000-01-01' as Day;
const LAST_DAY = '9999-12-31' as Day;

function eventOf(entry: CalendarEntry, identity: CalendarIdentity, today: Day): ICalEventData {
  const { kind, key, title, category, from, to, lines, isCancelled } = entry;
  return {
    id: identity.uid(kind, key),
    // A calendar takes an entry for newer by these two.
    sequence: Math.max(0, daysBetween(EPOCH, today)),
    stamp: startOf(today),
    allDay: true,
    start: startOf(from),
    // The end of an entry is the first day that is no more of it; one day needs none.
    ...(to > from && to < LAST_DAY ? { end: startOf(addDays(to, 1)) } : {}),
    summary: oneLine(title),
    ...(lines.length > 0 ? { description: { plain: lines.map(clean).join('\n') } } : {}),
    categories: [{ name: category }],
    // Who has a deadline that day is not therefore busy.
    transparency: ICalEventTransparency.TRANSPARENT,
    status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  };
}

const startOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);

const clean = (text: string): string => withoutUnshown(text).trim();

/** More of a title no calendar shows. */
const LONGEST_TITLE = 250;

const oneLine = (text: string): string => shorten(clean(text), LONGEST_TITLE);

/** The library escapes what it writes, but for the name of the calendar: there a new line would begin another property. */
const escaped = (text: string): string => text.replaceAll(/[\\;,]/g, '\\$&');
