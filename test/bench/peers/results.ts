/** What a run has measured, as it is kept in `build/bench-peers.json`: plain numbers, from which tables and plots are made. */
import { median, quantile } from '../quantile';

/** What checks a text after each letter, in the editor. */
export const CHECKERS = ['floor', 'ajv', 'ours', 'yaml', 'spectral', 'yls'] as const;
export type Checker = (typeof CHECKERS)[number];

/** What checks files, as a process of its own. */
export const COMMANDS = ['node', 'read', 'ours', 'cached', 'ajv-cli', 'v8r', 'spectral-cli'] as const;
export type Command = (typeof COMMANDS)[number];

export interface Times {
  /** ms */
  readonly median: number;
  readonly p95: number;
  /** How many were measured, without those of the warm-up. */
  readonly count: number;
}

export interface Typing {
  readonly lines: number;
  readonly times: Readonly<Record<Checker, Times>>;
  /** What ours takes as a part of what the others take, of each round by itself; the median. */
  readonly ratio: Readonly<Record<Checker, number>>;
}

export interface Editor {
  readonly typing: readonly Typing[];
  /** 30,000 lines beside 3,000, of each round by itself; the median. */
  readonly growth: Readonly<Record<Checker, number>>;
  /** A first check of 300 lines as a part of what the YAML library takes to parse it. */
  readonly first: number;
}

export interface Start {
  /** ms */
  readonly median: number;
  /** In empty Nodes, of each round by itself; the median. */
  readonly ratio: number;
}

export interface Process {
  /** From the start of the process to its end. */
  readonly seconds: number;
  /** What processors were busy with it: a busy machine lengthens it much less. */
  readonly busy: number;
  /** The most memory that it had, MB. */
  readonly memory: number;
}

export interface Plans {
  readonly plans: number;
  readonly rounds: number;
  /** Those that would take longer than the limit are absent. */
  readonly processes: Readonly<Partial<Record<Command, Process>>>;
  /** What ours takes as a part of what the others take, of each round by itself; the median. */
  readonly ratio: Readonly<Partial<Record<Command, number>>>;
}

export interface Results {
  readonly machine: {
    readonly node: string;
    readonly processors: number;
  };
  /** How many processes wanted a processor, in the minute before each part and in the last of it. */
  readonly load: Readonly<Record<string, readonly [before: number, after: number]>>;
  readonly versions: Readonly<Record<string, string>>;
  readonly editor?: Editor;
  readonly start?: Readonly<Partial<Record<Command, Start>>>;
  readonly plans?: readonly Plans[];
}

export const timesOf = (ms: readonly number[]): Times => ({
  median: median(ms),
  p95: quantile(ms, 0.95),
  count: ms.length,
});
