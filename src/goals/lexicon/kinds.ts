/** What an entry of a lexicon can say about the words it finds. */
export type EntryKind =
  /** A doing verb: what it does is a means, whatever it does it to. */
  | 'doing'
  /** A doing verb that may also name a result: only a means when its object is the team's own product. */
  | 'making'
  /** What people do by habit; how often they do it belongs to what is measured. */
  | 'habit'
  /** A verb that puts money or hours in. */
  | 'spending'
  /** What a team makes itself; a count of it is no result. */
  | 'output'
  /** What people send us or wait for: an email to answer, an offer to send. */
  | 'awaited'
  /** What others do, or what is won from them; a count of it is a result. */
  | 'result'
  /** A measured thing. */
  | 'metric'
  /** Verifiable without a number. */
  | 'outcome'
  /** Not verifiable by anyone else: feels, knows, is optimally equipped. */
  | 'subjective'
  /** A word that sounds like an aim and says nothing. */
  | 'vague'
  /** A direction or a thing without an edge: improve, strengthen, culture, quality. */
  | 'woolly'
  /** A way out of the goal. */
  | 'escape'
  /** "We don't do X". */
  | 'opt-out'
  /** A moment to look at the opt-out again. */
  | 'reconsider'
  /** An open window: a time without an end. */
  | 'open-window'
  /** A time by which, in fixed words. */
  | 'deadline'
  /** "On time": a norm without a number of its own. */
  | 'punctual'
  /** Something that comes back within so many days; the days are part of its name. */
  | 'recurrence'
  /** A rhythm in fixed words. */
  | 'cadence'
  /** A number or year that is only compared with. */
  | 'anchor'
  /** The same, standing behind it: "1990 levels". */
  | 'anchor-after'
  /** A verb in the past tense: what it tells is where we come from. */
  | 'past'
  /** A number that is a name. */
  | 'name'
  /** Time that people like to spend, so that longer is better and no wait. */
  | 'dwell'
  /** Promises to people who wait: an answer, a delivery, a payment. */
  | 'service'
  /** A change up, down, or none. */
  | 'up'
  | 'down'
  | 'hold'
  | 'change'
  /** Every one of them. */
  | 'universal'
  /** A number that is left open. */
  | 'placeholder';
