/**
 * Two versions of a plan beside each other, as people look at them: plain data for the page, which can be sent as JSON.
 * Texts of the plans stand in it as they were written; who shows them takes care that they stay texts.
 */
import type { Day } from '../core/day';
import type { ChangeKind, Weight } from '../plan/changes';
import type { GoalReport, KpiReport, Path, PlanReport, TimelineMark, TimelineStep } from './report';

export interface CompareReport {
  readonly title: string;
  readonly old: ComparedVersion;
  readonly now: ComparedVersion;
  /** Those of weight first, then in the order of the format. */
  readonly changes: readonly ChangeReport[];
  /** The goals in which something changed, in the order of the new plan; behind them those that went. */
  readonly goals: readonly ComparedGoal[];
  readonly timeline: ComparedTimeline;
}

/** One of the two versions. */
export interface ComparedVersion {
  /** What the reader knows it by: "as it stands", a branch, a commit. */
  readonly name: string;
  /** Who made it, when and why, on one line. */
  readonly about?: string;
  /** In which language and on which day it is told; what it holds is left out. */
  readonly frame: PlanReport;
}

/** In which of the two versions a path leads somewhere. */
export type Side = 'old' | 'now';

export interface ChangeReport {
  readonly kind: ChangeKind;
  readonly weight: Weight;
  /** In a sentence; names stand between asterisks and ids between backticks. */
  readonly text: string;
  readonly side: Side;
  readonly path: Path;
}

/** A goal in both versions, or in the one that has it. */
export interface ComparedGoal {
  readonly old?: GoalReport;
  readonly now?: GoalReport;
  /** Those that changed, came or went. */
  readonly kpis: readonly ComparedKpi[];
  /** How many KPIs are as they were. */
  readonly sameKpis: number;
}

export interface ComparedKpi {
  readonly old?: KpiReport;
  readonly now?: KpiReport;
}

export interface ComparedTimeline {
  /** The stretch in which both versions lie; absent where nothing has a date. */
  readonly from?: Day;
  readonly to?: Day;
  /** The steps that changed, in time; behind them those that went. */
  readonly steps: readonly ComparedStep[];
  /** How many steps are as they were. */
  readonly same: number;
  /** Days that came, went or moved. */
  readonly days: readonly ComparedDay[];
}

export interface ComparedStep {
  readonly old?: TimelineStep;
  readonly now?: TimelineStep;
}

export interface ComparedDay {
  readonly old?: TimelineMark;
  readonly now?: TimelineMark;
}
