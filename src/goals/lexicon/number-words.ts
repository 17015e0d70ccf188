/** Numbers in words, and what stands around a number. */
export interface NumberWords {
  /** The numbers up to nineteen, from zero. */
  readonly units: ReadonlyMap<string, number>;
  /** The tens. */
  readonly tens: ReadonlyMap<string, number>;
  /** Behind a number: they multiply it. */
  readonly scales: ReadonlyMap<string, number>;
  /** Parts of a whole. */
  readonly fractions: ReadonlyMap<string, number>;
  /** Behind "a quarter" or "een derde": it is a part, neither three months nor number three. */
  readonly partFollowers: ReadonlySet<string>;
  /** Money, each with its sign. */
  readonly currencies: ReadonlyMap<string, string>;
  /** Multiply what they stand before. */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Before a number: it is a level to reach, or a limit. */
  readonly bounds: ReadonlySet<string>;
  /** The noun that is counted ends before these. */
  readonly nounStops: ReadonlySet<string>;
  /** What something is measured in, never what is counted. */
  readonly measures: ReadonlySet<string>;
  /** Behind a number: so many points of a percentage or a score. */
  readonly points: ReadonlySet<string>;
  /** Before "one", which then is a number and no pronoun. */
  readonly limits: ReadonlySet<string>;
  /** Glued to a figure: it tells which, or is a name. */
  readonly endings: ReadonlySet<string>;
  /** Stand between the word that bounds a number and the number. */
  readonly softeners: ReadonlySet<string>;
}
