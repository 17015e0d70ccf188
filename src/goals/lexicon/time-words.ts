/** The words a language builds its times from: shape only, the grammar is in `moments.ts` and `durations.ts`. */
import type { FeastName, Unit } from '../calendar';

export interface TimeWords {
  readonly months: ReadonlyMap<string, number>;
  /** "May 15" is a day; Dutch puts the day first. */
  readonly dayAfterMonth: boolean;
  /** Month names that are also common words ("may", "march"); they need a day, a year or a preposition. */
  readonly shyMonths: ReadonlySet<string>;
  readonly units: ReadonlyMap<string, Unit>;
  /** Units in the singular, as after "next" and "per". */
  readonly singular: ReadonlySet<string>;
  readonly seasons: ReadonlySet<string>;
  readonly feasts: ReadonlyMap<string, FeastName | undefined>;
  /** Things that happen at a known time without being in the calendar: a meeting, an edition, a season. */
  readonly occasions: ReadonlySet<string>;
  readonly ordinals: ReadonlyMap<string, number>;
  readonly quarter: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  readonly fiscal: ReadonlySet<string>;
  /** Counted periods: "week 26", "sprint 14". */
  readonly counted: ReadonlySet<string>;
  /** May stand between a preposition and its moment. */
  readonly filler: ReadonlySet<string>;
  /** "By", "before": what follows is a moment even when it is no calendar word. */
  readonly before: ReadonlySet<string>;
  /** Every word that can introduce a moment. */
  readonly leads: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
  readonly next: ReadonlySet<string>;
  readonly current: ReadonlySet<string>;
  readonly previous: ReadonlySet<string>;
  readonly each: ReadonlySet<string>;
  readonly end: ReadonlySet<string>;
  readonly middle: ReadonlySet<string>;
  /** After a duration: counted from something that happens each time, so no deadline. */
  readonly countedFrom: ReadonlySet<string>;
  /** ... unless it is something that happens once. */
  readonly once: ReadonlySet<string>;
  /** Adjectives inside a duration: "working" days. */
  readonly dayKinds: ReadonlySet<string>;
  /** After a duration without preposition: "from now", "in a row". */
  readonly trailing: ReadonlySet<string>;
  /** Sums that are per period by their name: "MRR" is a revenue a month. */
  readonly rates: ReadonlySet<string>;
  /** What says a moment in few letters: "EOQ" is the end of the quarter. */
  readonly inShort: ReadonlySet<string>;
  /** A limit in time that is set elsewhere. */
  readonly limits: ReadonlySet<string>;
  /** In front of a number: it tells which, not how many. */
  readonly tellsWhich: ReadonlySet<string>;
  /** What follows may be a moment: "before the rehearsals start", "zodra het dak dicht is". */
  readonly openers: ReadonlySet<string>;
  /** "Weekly": a rhythm in one word, with its period. */
  readonly adverbs: ReadonlyMap<string, Unit>;
}

export const numbered = (names: string): ReadonlyMap<string, number> => {
  const map = new Map<string, number>();
  names
    .trim()
    .split(/\s+/)
    .forEach((choices, index) => {
      for (const name of choices.split('/')) map.set(name, index + 1);
    });
  return map;
};

export const unitsOf = (names: Readonly<Record<Unit, string>>): ReadonlyMap<string, Unit> => {
  const map = new Map<string, Unit>();
  for (const [unit, spellings] of Object.entries(names))
    for (const name of spellings.split(' ')) map.set(name, unit as Unit);
  return map;
};
