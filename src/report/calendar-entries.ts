/** What of a plan has a day, as entries of a calendar: pure data, whatever writes it. */
import type { Day } from '../core/day';
import { fill, type Texts } from '../core/language';
import { compareDays } from '../plan/days';
import { MARK_KINDS } from './mark-kinds';
import { type Formats, formatsOf } from './page/formats';
import type {
  CalendarItem,
  GoalReport,
  KpiReport,
  Path,
  PlanReport,
  Ref,
  TimelineMark,
  TimelineStep,
} from './report';

export interface CalendarEntry {
  readonly kind: 'step' | 'content' | TimelineMark['kind'];
  /** What it is about, where a plan keeps that: `/steps/setup`, `/goals/orders`. Moving it to another day leaves this. */
  readonly key: Path;
  readonly title: string;
  /** The kind in a word. */
  readonly category: string;
  readonly from: Day;
  /** Its last day. */
  readonly to: Day;
  /** What else there is to know, line by line. */
  readonly lines: readonly string[];
  /** Whether it will not take place: a step that was dropped, or what a plan that is over still had before it. */
  readonly isCancelled: boolean;
}

/** Steps, days that count and content, in order of time; a step without any date is none of them. */
export function calendarEntries(report: PlanReport): readonly CalendarEntry[] {
  const reader = new EntryReader(report);
  const { timeline, calendar } = report;
  const entries = [
    ...timeline.steps.flatMap((step) => reader.step(step)),
    ...timeline.marks.map((mark) => reader.mark(mark)),
    ...calendar.weeks.flatMap(({ items }) => items).flatMap((item) => reader.content(item)),
  ];
  return entries.sort((one, other) => compareDays(one.from, other.from));
}

class EntryReader {
  readonly #formats: Formats;
  readonly #goals: ReadonlyMap<Path, GoalReport>;
  readonly #kpis: ReadonlyMap<Path, KpiReport>;

  constructor(readonly report: PlanReport) {
    this.#formats = formatsOf(report.locale);
    this.#goals = new Map(report.goals.map((goal) => [goal.path, goal]));
    this.#kpis = new Map(report.goals.flatMap(({ kpis }) => kpis.map((kpi) => [kpi.path, kpi] as const)));
  }

  step(step: TimelineStep): readonly CalendarEntry[] {
    const { path, title, owner, goals, channels, state, stateText, waitsFor, kindText } = step;
    const from = step.start ?? step.due;
    if (from === undefined) return [];
    // An end before its start is a mistake, of which the last day is the one that matters.
    const to = step.due ?? from;
    const days = to < from ? { from: to, to } : { from, to };
    const lines = [
      this.#labelled(TEXTS.state, stateText),
      this.#labelled(TEXTS.kind, kindText),
      ...this.#facts({ owner, goals, channels }),
      this.#labelled(TEXTS.waitsFor, namesOf(waitsFor)),
    ];
    const entry = this.#entry('step', path, title, TEXTS.step, days, lines);
    return [
      state === 'done'
        ? { ...entry, isCancelled: false }
        : { ...entry, isCancelled: entry.isCancelled || state === 'dropped' },
    ];
  }

  mark({ kind, title, day, path }: TimelineMark): CalendarEntry {
    const key = keyOf(kind, path);
    const goal = this.#goals.get(kind === 'target' ? firstKeys(path, 2) : key);
    const kpis = kind === 'deadline' ? (goal?.kpis ?? []) : kind === 'target' ? [this.#kpis.get(key)] : [];
    const lines = [
      // A name may be cut, or an id.
      this.#labelled(TEXTS.goal, goal?.statement),
      ...(goal ? this.#facts({ owner: goal.owner, audiences: goal.audiences }) : []),
      ...kpis.map((kpi) => kpi && this.#target(kpi)),
    ];
    const isNamed = kind === 'deadline' || kind === 'target';
    const label = fill(MARK_KINDS[kind], {}, this.report.language);
    return this.#entry(
      kind,
      key,
      isNamed ? `${capital(label)}: ${title}` : title,
      MARK_KINDS[kind],
      { from: day, to: day },
      lines,
    );
  }

  content({
    path,
    day,
    title,
    channels,
    pillar,
    format,
    owner,
    goals,
  }: CalendarItem): readonly CalendarEntry[] {
    if (day === undefined) return [];
    const lines = [
      ...this.#facts({ owner, goals, channels }),
      this.#labelled(TEXTS.pillar, pillar?.name),
      this.#labelled(TEXTS.format, format),
    ];
    const what = title ?? pillar?.name ?? format ?? fill(TEXTS.content, {}, this.report.language);
    const where = namesOf(channels);
    const name = where === undefined ? what : `${where}: ${what}`;
    return [this.#entry('content', path, name, TEXTS.content, { from: day, to: day }, lines)];
  }

  #entry(
    kind: CalendarEntry['kind'],
    key: Path,
    title: string,
    category: Texts,
    { from, to }: Pick<CalendarEntry, 'from' | 'to'>,
    lines: readonly (string | undefined)[],
  ): CalendarEntry {
    const { head, today, language } = this.report;
    // When a plan is looked at again, and what was decided, holds after its end, too.
    const isSettled = ['review', 'next-review', 'decision'].includes(kind);
    return {
      kind,
      key,
      title,
      category: fill(category, {}, language),
      from,
      to,
      lines: [...lines, head.title].filter((line) => line !== undefined && line !== '') as string[],
      isCancelled: head.isOver && !isSettled && to >= today,
    };
  }

  #facts(facts: {
    readonly owner: Ref | undefined;
    readonly goals?: readonly Ref[];
    readonly channels?: readonly Ref[];
    readonly audiences?: readonly Ref[];
  }): readonly (string | undefined)[] {
    return [
      this.#labelled(TEXTS.owner, facts.owner?.name),
      this.#labelled(TEXTS.goals, namesOf(facts.goals ?? [])),
      this.#labelled(TEXTS.channels, namesOf(facts.channels ?? [])),
      this.#labelled(TEXTS.audiences, namesOf(facts.audiences ?? [])),
    ];
  }

  /** "Online orders per week: 130 orders" */
  #target({ metric, id, target, unit }: KpiReport): string | undefined {
    if (!target) return undefined;
    const { value, written } = target;
    const level = value === undefined ? `${written} ${unit}`.trimEnd() : this.#formats.quantity(value, unit);
    return `${metric ?? id}: ${level}`;
  }

  #labelled(label: Texts, text: string | undefined): string | undefined {
    return text === undefined || text === ''
      ? undefined
      : `${fill(label, {}, this.report.language)}: ${text}`;
  }
}

/** The same for whatever in an entry tells its day: a goal's deadline may stand in its sentence. */
function keyOf(kind: TimelineMark['kind'], path: Path): Path {
  if (kind === 'deadline') return firstKeys(path, 2);
  if (kind === 'target') return firstKeys(path, 4);
  return path;
}

/** The beginning of a pointer: `/goals/orders` of `/goals/orders/deadline`. */
const firstKeys = (path: Path, count: number): Path =>
  path
    .split('/')
    .slice(0, count + 1)
    .join('/');

const namesOf = (refs: readonly Ref[]): string | undefined =>
  refs.length === 0 ? undefined : refs.map(({ name }) => name).join(', ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const TEXTS = {
  step: { en: 'step', nl: 'stap' },
  content: { en: 'content', nl: 'content' },
  state: { en: 'State', nl: 'Status' },
  kind: { en: 'Kind', nl: 'Soort' },
  owner: { en: 'Owner', nl: 'Verantwoordelijke' },
  goal: { en: 'Goal', nl: 'Doel' },
  goals: { en: 'Goals', nl: 'Doelen' },
  channels: { en: 'Channels', nl: 'Kanalen' },
  audiences: { en: 'For', nl: 'Voor' },
  waitsFor: { en: 'Waits for', nl: 'Wacht op' },
  pillar: { en: 'Pillar', nl: 'Pijler' },
  format: { en: 'Format', nl: 'Vorm' },
} as const;
