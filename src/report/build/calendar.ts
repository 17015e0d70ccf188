/** What is published when, week by week. */
import { isOver } from '../../core/lint';
import type { Plan } from '../../core/model';
import { isBlank } from '../../core/blank';
import { calendarGaps } from '../../plan/calendar';
import { addDays, compareDays, daysBetween } from '../../plan/days';
import { isoWeek } from '../../plan/iso-week';
import type { CalendarGapReport, CalendarItem, CalendarWeek, ContentCalendar } from '../report';
import { given } from './given';
import type { ReportSource } from './source';

/** After a longer pause than this the calendar goes on with the next week that has something. */
const MOST_EMPTY_WEEKS = 8;

export function calendarOf(source: ReportSource): ContentCalendar {
  const written = (source.plan.content?.calendar ?? []).filter(({ node }) => !isBlank(node));
  const items = written.map((item) => itemOf(source, item));
  return {
    weeks: weeksOf(items),
    undated: items.filter(({ day }) => day === undefined),
    gaps: gapsOf(source),
  };
}

type Item = NonNullable<Plan['content']>['calendar'][number];

function itemOf(source: ReportSource, item: Item): CalendarItem {
  return given({
    path: item.key.path,
    day: item.date?.value,
    title: item.title?.value,
    channels: source.refsOf(item.channel),
    pillar: source.refOf(item.pillar),
    format: item.format?.value,
    owner: source.refOf(item.owner),
    goals: source.refsOf(item.goal),
  });
}

function weeksOf(items: readonly CalendarItem[]): readonly CalendarWeek[] {
  const filled = new Map<string, CalendarWeek & { readonly items: CalendarItem[] }>();
  const dated = items.filter(({ day }) => day !== undefined);
  for (const item of dated.sort((one, other) => compareDays(one.day!, other.day!))) {
    const { name, from } = isoWeek(item.day!);
    const week = filled.get(name);
    if (week) week.items.push(item);
    else filled.set(name, { week: name, from, items: [item] });
  }
  const weeks: CalendarWeek[] = [];
  for (const week of filled.values()) weeks.push(...emptyWeeks(weeks.at(-1), week), week);
  return weeks;
}

/** The weeks without anything between two others. */
function emptyWeeks(last: CalendarWeek | undefined, next: CalendarWeek): readonly CalendarWeek[] {
  const count = last ? Math.round(daysBetween(last.from, next.from) / 7) - 1 : 0;
  if (!last || count < 1 || count > MOST_EMPTY_WEEKS) return [];
  return Array.from({ length: count }, (_, number) => {
    const { name, from } = isoWeek(addDays(last.from, 7 * (number + 1)));
    return { week: name, from, items: [] };
  });
}

/** Of a plan that is over, or cannot be read as a whole, is not known what its calendar lacks. */
function gapsOf(source: ReportSource): readonly CalendarGapReport[] {
  const { document, plan, today } = source;
  if (isOver(plan) || document.isPartial) return [];
  return calendarGaps(plan, today).map(({ channel, cadence, asked, planned }) => ({
    channel: source.ref('channels', channel.id),
    cadence: cadence.value,
    asked,
    planned,
    path: cadence.path,
  }));
}
