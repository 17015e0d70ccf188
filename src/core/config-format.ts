import { SEVERITIES } from './rule';

/** What a team's config file is called. */
export const CONFIG_NAME = '.strategylint.yaml';

/** What a config may start from. */
export const PRESETS = ['recommended', 'strict', 'minimal'] as const;
export type Preset = (typeof PRESETS)[number];

/** How much a rule matters to a team. */
export const LEVELS = [...SEVERITIES, 'off'] as const;
export type Level = (typeof LEVELS)[number];

/** A config may come from a stranger, like the plan that it lies beside. */
export const CONFIG_BOUNDS = {
  /** Code units of its text. */
  size: 200_000,
  /** Vague words, and allowed ones. */
  words: 200,
  wordLength: 100,
  frameworks: 50,
  /** Patterns of files to ignore. */
  patterns: 100,
  patternLength: 200,
  /** Wildcards in a pattern: each one more multiplies what it may cost to compare a path. */
  wildcards: 5,
  /** Folders above a file that is compared with them: `**` may stand for any number, so each one multiplies too. */
  folders: 64,
  /** Mistakes that are told. */
  mistakes: 100,
} as const;

/** How many runs of stars a pattern has. */
export function wildcardsIn(pattern: string): number {
  return pattern.match(/\*+/g)?.length ?? 0;
}
