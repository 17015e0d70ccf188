/** What is published when: by week, from this week on; what was before and what comes later is folded. */
import type { VNode } from 'preact';
import type { Day } from '../../core/day';
import { daysBetween } from '../../plan/days';
import type { CalendarGapReport, CalendarItem, CalendarWeek } from '../report';
import { usePage } from './context';
import { Go, Reference, References } from './go';
import { Icon } from './icons';
import { Section } from './section';

const TEXTS = {
  title: { en: 'Content calendar', nl: 'Contentkalender' },
  week: { en: 'Week {number}', nl: 'Week {number}' },
  weeks: { en: 'Week {first} – {last}', nl: 'Week {first} – {last}' },
  thisWeek: { en: 'this week', nl: 'deze week' },
  nothing: { en: 'nothing planned', nl: 'niets gepland' },
  earlier: { en: 'Earlier: {count}', nl: 'Eerder: {count}' },
  later: { en: 'Later: {count}', nl: 'Later: {count}' },
  undated: { en: 'Without a date', nl: 'Zonder datum' },
  gap: {
    en: '{channel} promises “{cadence}”, so {asked} in the four weeks to come; {planned} planned',
    nl: '{channel} belooft “{cadence}”, dus {asked} in de komende vier weken; {planned} gepland',
  },
  untitled: { en: 'Without a title', nl: 'Zonder titel' },
} as const;

/** So many weeks are shown at once. */
const WEEKS_SHOWN = 8;

export function Calendar(): VNode | null {
  const { report, say, number } = usePage();
  const { weeks, undated, gaps = [] } = report.calendar;
  if (weeks.length === 0 && undated.length === 0 && gaps.length === 0) return null;
  const now = firstShown(weeks, report.today);
  const [past, next, later] = [
    weeks.slice(0, now),
    weeks.slice(now, now + WEEKS_SHOWN),
    weeks.slice(now + WEEKS_SHOWN),
  ];
  const count = undated.length + itemsOf(weeks);
  return (
    <Section id="calendar" title={say(TEXTS.title)} aside={number(count)}>
      {past.length === 0 ? null : (
        <details id="calendar-earlier" class="more">
          <summary>{say(TEXTS.earlier, { count: number(itemsOf(past)) })}</summary>
          <Weeks weeks={past} />
        </details>
      )}
      <Weeks weeks={next} />
      {later.length === 0 ? null : (
        <details id="calendar-later" class="more">
          <summary>{say(TEXTS.later, { count: number(itemsOf(later)) })}</summary>
          <Weeks weeks={later} />
        </details>
      )}
      {undated.length === 0 ? null : (
        <div class="calendar-week">
          <h3>{say(TEXTS.undated)}</h3>
          <Items items={undated} />
        </div>
      )}
      {gaps.length === 0 ? null : (
        <ul class="calendar-gaps">
          {gaps.map((gap) => (
            <Gap key={gap.path} gap={gap} />
          ))}
        </ul>
      )}
    </Section>
  );
}

/** A channel that is promised more than there is. */
function Gap({
  gap: { channel, cadence, asked, planned, path },
}: {
  readonly gap: CalendarGapReport;
}): VNode {
  const { say, number } = usePage();
  return (
    <li>
      <span class="warn">
        <Icon name="warning" />
      </span>{' '}
      <Go path={path} class="ref">
        <bdi>
          {say(TEXTS.gap, { channel: channel.name, cadence, asked: number(asked), planned: number(planned) })}
        </bdi>
      </Go>
    </li>
  );
}

const itemsOf = (weeks: readonly CalendarWeek[]): number =>
  weeks.reduce((sum, { items }) => sum + items.length, 0);

/** The week of today, or the next that there is; the last ones, where all lie in the past. */
function firstShown(weeks: readonly CalendarWeek[], today: Day): number {
  const following = weeks.findIndex(({ from }) => from > today);
  const now = following < 0 ? weeks.length : following;
  return Math.max(0, Math.min(now - 1, weeks.length - 1));
}

/** Weeks beside each other without anything are told as one. */
function Weeks({ weeks }: { readonly weeks: readonly CalendarWeek[] }): VNode {
  const runs: CalendarWeek[][] = [];
  for (const week of weeks) {
    const run = runs.at(-1);
    if (run && week.items.length === 0 && run[0]!.items.length === 0) run.push(week);
    else runs.push([week]);
  }
  return (
    <div class="calendar-weeks">
      {runs.map((run) => (
        <Week key={run[0]!.week} weeks={run} />
      ))}
    </div>
  );
}

/** @param weeks one, or several without anything */
function Week({ weeks }: { readonly weeks: readonly CalendarWeek[] }): VNode {
  const { say, nearDay, report } = usePage();
  const first = weeks[0]!;
  const last = weeks.at(-1)!;
  const title =
    first === last
      ? say(TEXTS.week, { number: numberOf(first) })
      : say(TEXTS.weeks, { first: numberOf(first), last: numberOf(last) });
  return (
    <div class="calendar-week">
      <h3>
        {title}
        <span class="aside small">
          {isNow(weeks, report.today) ? say(TEXTS.thisWeek) : nearDay(first.from)}
        </span>
      </h3>
      {first.items.length === 0 ? <p class="muted">{say(TEXTS.nothing)}</p> : <Items items={first.items} />}
    </div>
  );
}

/** `2027-W02` is week 2. */
const numberOf = ({ week }: CalendarWeek): number => Number(week.slice(week.indexOf('W') + 1));

function isNow(weeks: readonly CalendarWeek[], today: Day): boolean {
  return weeks.some(({ from }) => from <= today && daysBetween(from, today) < 7);
}

function Items({ items }: { readonly items: readonly CalendarItem[] }): VNode {
  return (
    <ul class="calendar-items">
      {items.map((item) => (
        <Item key={item.path} item={item} />
      ))}
    </ul>
  );
}

function Item({
  item: { day, title, path, channels, pillar, format, owner },
}: {
  readonly item: CalendarItem;
}): VNode {
  const { say, shortDay } = usePage();
  return (
    <li>
      <span class="calendar-day numbers muted">{day === undefined ? '' : shortDay(day)}</span>
      <span class="calendar-what">
        <Go path={path} class={title === undefined ? 'muted' : 'ref'}>
          <bdi>{title ?? say(TEXTS.untitled)}</bdi>
        </Go>
        <span class="facts small muted">
          {channels.length === 0 ? null : (
            <span>
              <References to={channels} />
            </span>
          )}
          {pillar ? (
            <span>
              <Reference to={pillar} />
            </span>
          ) : null}
          {format === undefined ? null : (
            <span>
              <bdi>{format}</bdi>
            </span>
          )}
          {owner ? (
            <span>
              <Reference to={owner} />
            </span>
          ) : null}
        </span>
      </span>
    </li>
  );
}
