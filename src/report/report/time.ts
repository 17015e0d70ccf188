/** What happens when: the timeline, the content calendar, the reviews. */
import type { Day } from '../../core/day';
import type { Dated, Marks, Path, Ref } from './basics';

export interface Timeline {
  /**
   * The first and the last day of what it shows; absent where nothing in the plan has a date. A date far from all
   * others, such as a mistyped year, lies outside of it.
   */
  readonly from?: Day;
  readonly to?: Day;
  /** In order of time, those without dates last. */
  readonly steps: readonly TimelineStep[];
  /** In order of time. */
  readonly marks: readonly TimelineMark[];
}

/** Where a step is on its way: `late` is past its last day and not done, `waiting` for another step. */
export type StepProgress = 'done' | 'doing' | 'todo' | 'waiting' | 'late' | 'dropped';

export interface TimelineStep {
  readonly id: string;
  readonly path: Path;
  readonly title: string;
  /** A word of the format: `setup`. */
  readonly kind?: string;
  /** The kind in words: "make a channel ready". */
  readonly kindText?: string;
  readonly owner?: Ref;
  readonly goals: readonly Ref[];
  readonly channels: readonly Ref[];
  readonly start?: Day;
  readonly due?: Day;
  readonly state: StepProgress;
  readonly stateText: string;
  /** The ids of the steps that come before it, of those that the plan has; they may go round in a circle. */
  readonly after: readonly string[];
  /** What it must still wait for: those of them that are yet to be done, while it is so itself. */
  readonly waitsFor: readonly Ref[];
  readonly marks: Marks;
}

export interface TimelineMark extends Dated {
  readonly kind: 'deadline' | 'target' | 'review' | 'next-review' | 'decision' | 'training';
  readonly title: string;
}

export interface ContentCalendar {
  /** In order of time; weeks without anything between two others are there, too, up to a bound. */
  readonly weeks: readonly CalendarWeek[];
  /** What has no date. */
  readonly undated: readonly CalendarItem[];
  /** The channels for which it holds less than they promise, today and four weeks on. */
  readonly gaps?: readonly CalendarGapReport[];
}

export interface CalendarGapReport {
  readonly channel: Ref;
  /** What it promises, as it is written: "3 per week". */
  readonly cadence: string;
  /** How many items that is. */
  readonly asked: number;
  /** How many there are; fewer than asked. */
  readonly planned: number;
  readonly path: Path;
}

export interface CalendarWeek {
  /** ISO 8601: "2027-W02". */
  readonly week: string;
  /** Its Monday. */
  readonly from: Day;
  readonly items: readonly CalendarItem[];
}

export interface CalendarItem {
  readonly path: Path;
  readonly day?: Day;
  readonly title?: string;
  readonly channels: readonly Ref[];
  readonly pillar?: Ref;
  readonly format?: string;
  readonly owner?: Ref;
  readonly goals: readonly Ref[];
}

export interface Reviews {
  /** How often; a usual word in the language of the report. */
  readonly cadence?: string;
  readonly next?: Dated;
  /** Whether the next one lies in the past. */
  readonly isOverdue: boolean;
  /** The latest first. */
  readonly held: readonly ReviewReport[];
  readonly path: Path;
}

export interface ReviewReport {
  readonly path: Path;
  readonly day: Day;
  readonly outcome?: string;
  /** The outcome in words. */
  readonly outcomeText?: string;
  readonly learned?: string;
  readonly ifWeStopped?: string;
  readonly by?: Ref;
}
