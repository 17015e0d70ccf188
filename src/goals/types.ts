/** The vocabulary of this module: what goes in, what comes out. Plain data, nothing else. */

export type Language = 'en' | 'nl';

/** What a goal can lack, in the order in which it is reported. */
export type Missing =
  'measure' | 'target' | 'deadline' | 'audience' | 'direction' | 'activity-not-outcome' | 'vague-word';

/** A text in both languages; the reader's settings, not the goal's language, choose between them. */
export interface Bilingual {
  readonly en: string;
  readonly nl: string;
}

/** A piece of the goal's text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface KpiFields {
  readonly metric?: string;
  readonly unit?: string;
  readonly baseline?: number;
  readonly target?: number | string;
  /** ISO date */
  readonly by?: string;
  readonly frequency?: string;
  readonly direction?: string;
  readonly source?: string;
}

/** What the plan says about the goal outside its sentence. */
export interface GoalFields {
  /** ISO date */
  readonly deadline?: string;
  readonly period?: { readonly from?: string; readonly to?: string };
  readonly kpis?: readonly KpiFields[];
  /** The description of the audience, not its id. */
  readonly audience?: string;
}

/** A team's own words: some it finds vague, some it allows. */
export interface GoalWords {
  readonly vague?: readonly string[];
  readonly allowed?: readonly string[];
}

export interface VerdictOptions {
  readonly lang?: Language;
  /** What the plan says besides; a function is only asked where the sentence alone does not say enough. */
  readonly fields?: GoalFields | (() => GoalFields);
  readonly words?: GoalWords;
  /** ISO date; only used to date "this year" or "within six months", and to tell what is past. */
  readonly today?: string;
}

export type WordKind = 'vague' | 'escape' | 'activity' | 'open-window' | 'placeholder';

/** A word worth pointing at, with the reason. */
export interface FlaggedWord extends Span {
  readonly text: string;
  readonly kind: WordKind;
  readonly why: Bilingual;
}

export interface Criterion {
  readonly met: boolean;
  /** Nothing can be said of it, so it is no fault. */
  readonly unknown?: true;
  readonly spans: readonly Span[];
  readonly why: Bilingual;
}

export interface Criteria {
  readonly specific: Criterion;
  readonly measurable: Criterion;
  readonly relevant: Criterion;
  readonly timeBound: Criterion;
}

export interface ReadNumber extends Span {
  readonly value: number;
  /** The upper end of a range such as "25-30 %". */
  readonly high?: number;
  /** "%", "€", "×", "points", or the word that is counted. */
  readonly unit?: string;
}

export interface ReadDeadline extends Span {
  readonly text: string;
  /** ISO date, where it can be told without guessing. */
  readonly date?: string;
  /** ISO date; the first day of the period that ends on `date` ("in Q3 2027"), absent where a day is meant. */
  readonly since?: string;
  /** Whether that date lies before `today`. */
  readonly past?: boolean;
}

/** How strictly a number is meant; absent where it is the number itself. */
export type Bound = 'at-least' | 'at-most' | 'above' | 'below';

export type Direction = 'up' | 'down';

/** A change from where we are, as opposed to a level to arrive at. */
export interface ReadChange {
  /** Without sign: 30 in "30 % less", 2 in "double", 0.5 in "halve", 1/3 in "a third less". */
  readonly value: number;
  /** The upper end of a range such as "25-30 % more". */
  readonly high?: number;
  /** "%", "points" (of a percentage or a mark), "×" (so many times what it was), "part" (of the whole), "€", or the word that is counted. */
  readonly unit?: string;
  /** Absent where the words do not tell ("an improvement of 30 %"). */
  readonly direction?: Direction;
  readonly bound?: Bound;
}

/** What was understood. A part that is not certain is left out. */
export interface Reading {
  /** The measured thing, in the author's words. */
  readonly measure?: string;
  /** Of "75 % of pupils read at the level": what the share is of, in the author's words. */
  readonly of?: string;
  readonly from?: number;
  /** The level to arrive at; a change ("30 % more") is none. */
  readonly to?: number;
  /** The upper end of a range such as "25-30 %". */
  readonly high?: number;
  /** Of `to`. */
  readonly bound?: Bound;
  /** Of `from` and `to`: "%", "€", "points", "part" (1/4 for a quarter), a unit of time, or the word that is counted. */
  readonly unit?: string;
  readonly change?: ReadChange;
  /** "week", "month" … when the number is per period. */
  readonly per?: string;
  /** A norm that holds from now on ("within 30 days"), in the author's words. */
  readonly norm?: string;
  /** Something that is so or is not, to be checked without a number. */
  readonly fact?: true;
  /** A means and not an end, so no number in it is read as one to arrive at. */
  readonly means?: true;
  readonly deadline?: ReadDeadline;
  readonly audience?: string;
  /** Every number that is neither time nor name, in the order of the text. */
  readonly numbers: readonly ReadNumber[];
}

export interface Verdict {
  readonly text: string;
  readonly lang: Language;
  readonly verdict: 'specific' | 'vague';
  /** A means put as a goal; the rule `goal-activity` speaks then, and `goal-vague` is silent. */
  readonly activity: boolean;
  readonly missing: readonly Missing[];
  readonly words: readonly FlaggedWord[];
  readonly criteria: Criteria;
  /** The verdict on the sentence alone, whatever the fields say. */
  readonly ownWords: 'specific' | 'vague';
  /** Specific by the benefit of the doubt: the sentence says more than was understood. */
  readonly doubtful: boolean;
  readonly reading: Reading;
  /** In the goal's language; fills in what is known, leaves named blanks for the rest. */
  readonly suggestion: string;
  /** The text was longer than `maxLength` and only its beginning was read. */
  readonly cut: boolean;
}
