/**
 * A plan as people look at it: plain data that the page shows, the exports write and the tree lists, so that all of
 * them say the same. It can be sent as JSON. Texts of the plan stand in it as they were written, possibly as Markdown;
 * who shows them takes care that they stay texts.
 */
import type { Day } from '../core/day';
import type { Language } from '../core/language';
import type { Severity } from '../core/rule';
import type { StepState } from '../frameworks/coverage';

export interface PlanReport {
  /** In which language it is told: headings, names of states, messages. */
  readonly language: Language;
  /** How numbers and dates are written. */
  readonly locale: Language;
  readonly today: Day;
  readonly head: Head;
  /** Those that the plan follows, first of all the one it is scored by; then those it can be looked at through. */
  readonly frameworks: readonly FrameworkReport[];
  readonly goals: readonly GoalReport[];
  readonly timeline: Timeline;
  readonly reach: Reach;
  readonly calendar: ContentCalendar;
  readonly hours: Hours;
  readonly money: MoneyReport;
  readonly risks: readonly RiskReport[];
  readonly reviews: Reviews;
  /** All that the plan says, part by part, in the order of the format: what no picture shows stands here. */
  readonly parts: readonly PartReport[];
  /** In the order of the text. */
  readonly findings: readonly FindingReport[];
  /** The parts that the plan lacks, with what they would answer. */
  readonly gaps: readonly Gap[];
}

/** A JSON pointer (RFC 6901) to where something stands in the plan. */
export type Path = string;

/** Something that is referred to by its id. */
export interface Ref {
  readonly id: string;
  /** What people call it; its id where it has no name. */
  readonly name: string;
  /** Where it is defined; absent where the plan does not define it. */
  readonly path?: Path;
}

export interface Dated {
  readonly day: Day;
  readonly path: Path;
}

/** A text of the plan, possibly Markdown. */
export interface Prose {
  readonly text: string;
  readonly path: Path;
}

export interface Head {
  readonly title: string;
  readonly organisation?: string;
  readonly period?: { readonly from?: Day; readonly to?: Day; readonly path: Path };
  readonly status?: { readonly value: string; readonly text: string; readonly path: Path };
  readonly owner?: Ref;
  readonly sponsor?: Ref;
  readonly decision?: Decision;
  readonly mission?: Prose;
  readonly vision?: Prose;
  readonly problem?: { readonly statement?: Prose; readonly evidence?: Prose };
  readonly score?: ScoreReport;
  /** Whether the plan was stopped, or decided against. */
  readonly isOver: boolean;
  /** Whether a piece of its text cannot be read, so that what it lacks is not known. */
  readonly isPartial: boolean;
}

export interface Decision {
  readonly outcome?: 'go' | 'no-go' | 'pending';
  /** The outcome in words. */
  readonly text?: string;
  readonly day?: Day;
  readonly by?: Ref;
  readonly because?: string;
  readonly review?: Day;
  readonly path: Path;
}

export interface ScoreReport {
  readonly answered: number;
  readonly total: number;
  readonly framework: string;
  readonly next?: NextReport;
}

/** What to do next, and where. */
export interface NextReport {
  readonly question: string;
  /** What mends it, or what is wrong. */
  readonly title: string;
  /** How many steps it would answer. */
  readonly gain: number;
  readonly path: Path;
}

export interface FrameworkReport {
  readonly id: string;
  readonly title: string;
  /** What it calls a step: "Step", "Layer", "Question". */
  readonly stepName: string;
  /** Whether the plan names it. */
  readonly isChosen: boolean;
  readonly answered: number;
  readonly total: number;
  readonly steps: readonly StepReport[];
}

export interface StepReport {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly question: string;
  readonly state: StepState;
  /** The state in a word. */
  readonly stateText: string;
  /** What answers it, or where that belongs. */
  readonly paths: readonly Path[];
  /** How many warnings and errors point into its answer. */
  readonly flags: number;
}

/** How many findings point at something or into it. */
export interface Marks {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface GoalReport {
  readonly id: string;
  readonly path: Path;
  /** The sentence; absent while there is none. */
  readonly statement?: string;
  readonly owner?: Ref;
  readonly audiences: readonly Ref[];
  readonly supports: readonly Ref[];
  readonly deadline?: Dated;
  /** How much of the way is done, from 0 to 1; absent where no KPI tells. */
  readonly progress?: number;
  readonly kpis: readonly KpiReport[];
  readonly marks: Marks;
  /** What the goal check misses, in words, such as "a number"; none where the sentence is specific. */
  readonly missing: readonly string[];
}

/**
 * How a KPI stands: `reached` its target or beyond; `on-line`, no further behind the line from baseline to target than the
 * rule `kpi-off-track` allows, or ahead of it; `behind`, further than that; `held` or `not-held` where a level is to be
 * kept; `unmeasured` since it began; `unknown` where it has no line to stand beside.
 */
export const KPI_STANDINGS = [
  'reached',
  'on-line',
  'behind',
  'held',
  'not-held',
  'unmeasured',
  'unknown',
] as const;
export type KpiStanding = (typeof KPI_STANDINGS)[number];

export interface KpiReport {
  readonly id: string;
  readonly path: Path;
  readonly metric?: string;
  /** As it is written behind a number; may be empty. */
  readonly unit: string;
  readonly baseline?: { readonly value: number; readonly day?: Day; readonly path: Path };
  readonly target?: {
    /** The level to reach; absent where it cannot be told, as of a percentage of nothing. */
    readonly value?: number;
    /** As it was written: `130`, `+30 %`. */
    readonly written: string;
    readonly day?: Day;
    readonly path: Path;
  };
  readonly direction?: 'up' | 'down' | 'hold';
  /** By date, each once, those in the future too. */
  readonly measurements: readonly Measured[];
  /** The straight line from baseline to target. */
  readonly line?: { readonly from: number; readonly to: number; readonly start: Day; readonly end: Day };
  readonly latest?: Measured;
  /** What the line asks for on the day of the latest measurement. */
  readonly expected?: number;
  /** How much of the way is done; below 0 and above 1 beyond its ends. */
  readonly done?: number;
  readonly standing: KpiStanding;
  /** The standing in words: "behind its line". */
  readonly standingText: string;
  readonly source?: string;
  /** The frequency in words. */
  readonly frequency?: string;
  readonly marks: Marks;
}

export interface Measured {
  readonly day: Day;
  readonly value: number;
  readonly path: Path;
}

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

/** Which channel reaches which audience, for which goals. */
export interface Reach {
  readonly audiences: readonly ReachedAudience[];
  /** Those that are closed reach nobody, and are not among them. */
  readonly channels: readonly ReachingChannel[];
  readonly cells: readonly ReachCell[];
  /** What the matrix shows to be lacking, each in a sentence: an audience that no channel reaches, a goal without a way. */
  readonly gaps: readonly { readonly text: string; readonly path: Path }[];
}

export interface ReachedAudience extends Ref {
  readonly goals: readonly Ref[];
}

export interface ReachingChannel extends Ref {
  readonly path: Path;
  /** The status in words. */
  readonly status?: string;
  readonly isActive: boolean;
  readonly owner?: Ref;
  readonly cadence?: string;
  readonly url?: string;
}

/** A channel that is there for an audience, or where the audience is to be found. */
export interface ReachCell {
  readonly channel: string;
  readonly audience: string;
  /** `serves`: the channel names the audience; `present`: only the audience names the channel. */
  readonly kind: 'serves' | 'present';
  /** The audience's goals that steps or content of the channel are for; all of its goals where those name none of them. */
  readonly goals: readonly Ref[];
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

/** Hours a week. */
export interface Hours {
  /** Of those who have hours, or are asked for some. */
  readonly people: readonly PersonHours[];
  /** What the channels ask, all together. */
  readonly asked: number;
  /** What the plan has, all together. */
  readonly available?: number;
  /** Whether more is asked than the plan has. */
  readonly isOver?: boolean;
  readonly path?: Path;
}

export interface PersonHours {
  readonly person: Ref;
  readonly asked: number;
  readonly available?: number;
  readonly channels: readonly { readonly channel: Ref; readonly hours: number }[];
  readonly isOverloaded: boolean;
}

export interface MoneyReport {
  /** ISO 4217, where the plan says which. */
  readonly currency?: string;
  readonly budget?: { readonly amount: number; readonly path: Path };
  /** Over the whole period of the plan. */
  readonly costs: readonly CostReport[];
  readonly total: number;
  readonly isOver: boolean;
  readonly returns: readonly ReturnReport[];
}

export interface ReturnReport {
  /** A word of the format: `goodwill`. */
  readonly kind?: string;
  /** The kind in words: "people like to buy from you". */
  readonly kindText?: string;
  readonly text: string;
  readonly path: Path;
}

export interface CostReport {
  readonly kind: 'item' | 'tool' | 'work';
  readonly title: string;
  readonly amount: number;
  readonly path: Path;
}

export type Level = 'low' | 'medium' | 'high';

export interface RiskReport {
  readonly id: string;
  readonly path: Path;
  readonly risk: string;
  readonly likelihood?: Level;
  readonly impact?: Level;
  readonly mitigation?: string;
  readonly owner?: Ref;
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

/** A part of the plan as a reader may open it. */
export interface PartReport {
  /** The key: `research`. */
  readonly key: string;
  readonly title: string;
  readonly path: Path;
  readonly content: Content;
  readonly marks: Marks;
}

/** What stands behind a key, as titles and texts. */
export type Content =
  | { readonly kind: 'text'; readonly text: string; readonly path: Path }
  /** An id, shown by the name of what it refers to. */
  | { readonly kind: 'ref'; readonly ref: Ref; readonly path: Path }
  | { readonly kind: 'day'; readonly day: Day; readonly path: Path }
  | { readonly kind: 'list'; readonly items: readonly Content[] }
  | { readonly kind: 'rows'; readonly rows: readonly Row[] };

export interface Row {
  readonly title: string;
  readonly path: Path;
  readonly content: Content;
}

export interface FindingReport {
  readonly rule: string;
  readonly severity: Severity;
  /** The severity in a word. */
  readonly severityText: string;
  readonly message: string;
  readonly path: Path;
  /** The line in the text, from 1. */
  readonly line: number;
  /** The page of the rule. */
  readonly url: string;
}

export interface Gap {
  /** The key of the part that is lacking: `risks`. */
  readonly part: string;
  readonly title: string;
  readonly question: string;
}
