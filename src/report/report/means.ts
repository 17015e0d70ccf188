/** With what: channels for audiences, hours, money; and what may go wrong. */
import type { Path, Ref } from './basics';

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
