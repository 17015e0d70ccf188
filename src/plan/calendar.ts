/** What the calendar holds, beside what the channels promise. */
import type { Day } from '../core/day';
import type { Plan, Value } from '../core/model';
import { readCadence } from './cadence';
import { addDays, daysBetween } from './days';
import { type Channel, isActive } from './workload';

/** How many days ahead the calendar is looked at: four weeks. */
const WINDOW = 28;

/** How many days there are in what a cadence counts by; a month is four weeks here. */
const DAYS = { day: 1, week: 7, month: WINDOW } as const;

export interface CalendarGap {
  readonly channel: Channel;
  readonly cadence: Value<string>;
  /** How many items the cadence asks in the window, at least one. */
  readonly asked: number;
  /** How many the calendar has; fewer than asked. */
  readonly planned: number;
}

/**
 * The active channels for which the calendar holds fewer items than their cadence asks, today and 27 days on. While the
 * plan rests nothing need be planned.
 */
export function calendarGaps(plan: Plan, today: Day): readonly CalendarGap[] {
  if (plan.status?.value === 'paused') return [];
  const items = plan.content?.calendar ?? [];
  const last = addDays(today, WINDOW - 1);
  if (items.length === 0 || !last) return [];
  const planned = new Map<string, number>();
  for (const item of items) {
    const { date } = item;
    // A date that cannot be read may lie within; the schema speaks of it.
    const counts = date ? date.value >= today && date.value <= last : item.has('date');
    if (!counts) continue;
    for (const id of new Set(item.channel.map((reference) => reference.id)))
      planned.set(id, (planned.get(id) ?? 0) + 1);
  }
  const days = daysWithin(plan, today, last);
  return plan.channels.filter(isActive).flatMap((channel) => {
    const { cadence } = channel;
    const read = cadence && readCadence(cadence.value);
    if (!read) return [];
    const asked = Math.floor((read.count * days) / DAYS[read.per] + 1e-9);
    const found = planned.get(channel.id) ?? 0;
    return found < asked ? [{ channel, cadence, asked, planned: found }] : [];
  });
}

/** The days of the window on which the plan runs. */
function daysWithin({ period }: Plan, today: Day, last: Day): number {
  const from = period?.from && period.from.value > today ? period.from.value : today;
  const to = period?.to && period.to.value < last ? period.to.value : last;
  return Math.max(0, daysBetween(from, to) + 1);
}
