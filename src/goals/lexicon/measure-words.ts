/** The words that bound the measured thing: "average order value" in "Raise the average order value to € 60". */
export interface MeasureWords {
  /** Stand between the measured thing and its number, and belong to neither. */
  readonly links: ReadonlySet<string>;
  /** A phrase cannot go on to the left past these: pronouns, and what opens a clause of its own. */
  readonly borders: ReadonlySet<string>;
  /** Open a clause about something else: what stands in it is not what moves. */
  readonly asides: ReadonlySet<string>;
  /** Join two things; a phrase does not end with one, and after one an article opens no new phrase. */
  readonly prepositions: ReadonlySet<string>;
  /** Open a phrase, and are no part of the measure's name. */
  readonly determiners: ReadonlySet<string>;
  /** Stand in front of the measured thing and are left out of its name. */
  readonly leads: ReadonlySet<string>;
  /** Alone these measure nothing: what of? */
  readonly hollow: ReadonlySet<string>;
  /** Verbs of a clause: what holds one is no name of a thing. */
  readonly verbs: ReadonlySet<string>;
  /** Verbs that stand between a thing and what is to become of it. */
  readonly modals: ReadonlySet<string>;
  /** Occur in a clause or a task, never in the name of a measure. */
  readonly clauseWords: ReadonlySet<string>;
  /** No name ends with one, and alone they name nothing. */
  readonly looseEnds: ReadonlySet<string>;
  /** What stands behind these is about when or how; the measured thing stands before them. */
  readonly besides: ReadonlySet<string>;
  /** Talk about the goal itself, which is no measured thing. */
  readonly goalTalk: ReadonlySet<string>;
  /** Bound the number, so a phrase that ends with one is cut before it. */
  readonly trailingBounds: ReadonlySet<string>;
  /** A phrase behind its number ends before these. */
  readonly stops: ReadonlySet<string>;
  /** Behind a number these make it a change; what changes comes next. */
  readonly changeNouns: ReadonlySet<string>;
  /** Stand between the number and the word for the change. */
  readonly changeAdjectives: ReadonlySet<string>;
  /** Stand between the word for the change and what changes. */
  readonly changeFillers: ReadonlySet<string>;
  /** Stand between "twice" and what is multiplied. */
  readonly timesFillers: ReadonlySet<string>;
  /** Verbs that Dutch puts at the end; they are no part of the measured thing. English has none. */
  readonly finalVerbs: ReadonlySet<string>;
  /** Stand between the verb that Dutch puts second and its share. English has none. */
  readonly shareFillers: ReadonlySet<string>;
  /** In front of a measure: it is to go up or down. */
  readonly comparatives: ReadonlySet<string>;
  /** Behind a measure: it is to go up or down. Dutch has none of its own: its verbs of change are in the lexicon. */
  readonly movedBehind: ReadonlySet<string>;
  /** Lead from a measure to a number that is left open. */
  readonly openLinks: ReadonlySet<string>;
  /** Stand between a measure and the verb that says which way it goes. */
  readonly auxiliaries: ReadonlySet<string>;
}
