/** The words around the people a goal is for: "young families" in "among young families in the region". */
export interface AudienceWords {
  /** Stand before people, and do not say which. */
  readonly articles: ReadonlySet<string>;
  /** Stand between the preposition and the people. */
  readonly softeners: ReadonlySet<string>;
  /** A phrase about people goes on after these. */
  readonly joiners: ReadonlySet<string>;
  /** Lead from people to where they are or belong. */
  readonly whence: ReadonlySet<string>;
  /** Places without a name of their own, which may close the phrase. */
  readonly places: ReadonlySet<string>;
}
