/** The words that tell a deadline from other times, and where it ends. */
export interface DeadlineWords {
  /** Head of a time that is only compared with, so no deadline. */
  readonly comparisons: ReadonlySet<string>;
  /** In a time: it is counted anew for each. */
  readonly perPerson: ReadonlySet<string>;
  /** Before "ahead", which then is no time. Dutch has none. */
  readonly stayAhead: ReadonlySet<string>;
  /** Behind a number: the kind of year or season that it counts. */
  readonly carriers: ReadonlySet<string>;
  /** Behind a length of time: it is counted from what comes next. */
  readonly ordering: ReadonlySet<string>;
  /** A time without a date that ends with one of these is none. */
  readonly noMoments: ReadonlySet<string>;
}
