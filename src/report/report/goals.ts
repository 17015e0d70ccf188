/** The goals, and how their KPIs stand. */
import type { Day } from '../../core/day';
import type { Dated, Marks, Path, Ref } from './basics';

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
