/** The words that tell whether a number is a target, a norm that holds, or neither. */
export interface TargetWords {
  /** Before the first of two numbers with "to" between: a range to reach, no change from the one to the other. Dutch says "naar", which is always a change. */
  readonly reaching: ReadonlySet<string>;
  /** Before a length of time: it changes, so it is no limit to a wait. */
  readonly towards: ReadonlySet<string>;
  /** Before a length of time: as much as that or more. */
  readonly lowerBounds: ReadonlySet<string>;
  /** Before "than": as much as that or more. */
  readonly longerThan: ReadonlySet<string>;
  /** Turn a lower bound into a limit: "no longer than an hour". */
  readonly negations: ReadonlySet<string>;
  /** Before a length of time: it bounds something, so the time is no mere background. */
  readonly thresholds: ReadonlySet<string>;
  /** Behind a number: it is a change, no level. */
  readonly changes: ReadonlySet<string>;
  /** First word of a norm that says it all, however many there are. */
  readonly strictLimits: ReadonlySet<string>;
  /** Before a unit of time, behind a norm: how often we do something. */
  readonly each: ReadonlySet<string>;
  /** Stand between a waiting time and its length. */
  readonly copulas: ReadonlySet<string>;
  /** Working days and hours: nobody counts in them but for those who wait. */
  readonly workingUnits: ReadonlySet<string>;
  /** Behind a length of time: it is how old or experienced somebody is. */
  readonly ages: ReadonlySet<string>;
  /** With a zero: it is something to arrive at, no norm that holds already. */
  readonly abolishing: ReadonlySet<string>;
  /** Behind "no": it bounds a number, and is no "none". Dutch puts no such word behind "geen". */
  readonly noNone: ReadonlySet<string>;
  /** At the head of a goal: a target of zero. */
  readonly none: ReadonlySet<string>;
  /** May stand before a "none" at the head of a goal. */
  readonly beforeNone: ReadonlySet<string>;
  /** At the head of a goal, with "one" or "single" behind: not one of them. */
  readonly noneOf: ReadonlySet<string>;
  /** Things that are told apart by a number behind them. */
  readonly named: ReadonlySet<string>;
  /** Before a number: the reader knows which are meant. */
  readonly definite: ReadonlySet<string>;
  /** With such a number: it is to be reached after all. */
  readonly milestones: ReadonlySet<string>;
  /** Before a number of places or people: where or with whom, not how many. */
  readonly whereabouts: ReadonlySet<string>;
  /** Adjectives: the rhythm is that of the thing behind it, not of the goal. */
  readonly rhythms: ReadonlySet<string>;
  /** Things that stand there for others when they are made, alone or at the end of a word: making them is a result. */
  readonly lasting: ReadonlySet<string>;
  /** Verbs that say what somebody is, has or feels. */
  readonly states: ReadonlySet<string>;
  /** Before a verb: it says what we want, not what others are. */
  readonly aims: ReadonlySet<string>;
}
