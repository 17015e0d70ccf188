/** The words that say where a number starts, where it arrives, by how much it changes, and how strictly. */
import type { WordForms } from './word-sets';

export interface LevelWords {
  /** Before the number that a change arrives at. */
  readonly to: ReadonlySet<string>;
  /** Before the number that a change starts at. */
  readonly from: ReadonlySet<string>;
  /** Before a number: it says where we are, not where to go. */
  readonly now: ReadonlySet<string>;
  /** Before a number: it is the one to reach, whatever stands before it. */
  readonly labels: ReadonlySet<string>;
  /** Stand between such a word and its number. */
  readonly labelFillers: ReadonlySet<string>;
  /** Name a range, so that two numbers behind it are its ends. */
  readonly spans: ReadonlySet<string>;
  /** Stand between a word and its number. */
  readonly articles: ReadonlySet<string>;
  /** Name a share, so that of the numbers behind it the percentage counts. */
  readonly shares: ReadonlySet<string>;
  /** Behind a number: it is a change upwards. */
  readonly upAfter: ReadonlySet<string>;
  /** Behind a number: it is a change downwards. */
  readonly downAfter: ReadonlySet<string>;
  /** Behind a number: it is a change, and the words do not say which way. */
  readonly anyChange: ReadonlySet<string>;
  /** Stand between a number and the word that makes it a change. */
  readonly changeFillers: ReadonlySet<string>;
  /** Things that go up by the number behind "of". */
  readonly rises: ReadonlySet<string>;
  /** Things that go down by the number behind "of". */
  readonly falls: ReadonlySet<string>;
  /** Change their object by the number behind it, with no word in between. */
  readonly changeVerbs: ReadonlySet<string>;
  /** Between the verb and the number: the number is no plain change of the object. */
  readonly amountLinks: ReadonlySet<string>;
  /** Say how strictly a number is meant; what the number is stands before them. */
  readonly bounds: ReadonlySet<string>;
  /** Say that it goes up, in whatever form. */
  readonly upVerbs: WordForms;
  /** Say that it goes down, in whatever form. */
  readonly downVerbs: WordForms;
  /** Before a number: that much or more. */
  readonly atLeast: ReadonlySet<string>;
  /** Before a number: that much or less. */
  readonly atMost: ReadonlySet<string>;
  /** Before a number: more than that. */
  readonly above: ReadonlySet<string>;
  /** Before "than": above the number. */
  readonly moreThan: ReadonlySet<string>;
  /** Before "than": below the number. */
  readonly lessThan: ReadonlySet<string>;
  /** Turn a bound around: "no more than" is at most. */
  readonly negations: ReadonlySet<string>;
  /** Behind "or": the number is the least. */
  readonly orMore: ReadonlySet<string>;
  /** Behind "or": the number is the most. */
  readonly orLess: ReadonlySet<string>;
}
