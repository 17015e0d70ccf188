/** Whose plan it is, how far it is, and how far it answers its frameworks. */
import type { Day } from '../../core/day';
import type { StepState } from '../../frameworks/coverage';
import type { Path, Prose, Ref } from './basics';

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
