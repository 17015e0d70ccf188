/**
 * A plan as people look at it: plain data that the page shows, the exports write and the tree lists, so that all of
 * them say the same. It can be sent as JSON. Texts of the plan stand in it as they were written, possibly as Markdown;
 * who shows them takes care that they stay texts.
 */
import type { Day } from '../core/day';
import type { Language } from '../core/language';
import type { FrameworkReport, Head } from './report/head';
import type { GoalReport } from './report/goals';
import type { ContentCalendar, Reviews, Timeline } from './report/time';
import type { Hours, MoneyReport, Reach, RiskReport } from './report/means';
import type { FindingReport, Gap, PartReport } from './report/rest';

export * from './report/basics';
export * from './report/head';
export * from './report/goals';
export * from './report/time';
export * from './report/means';
export * from './report/rest';

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
