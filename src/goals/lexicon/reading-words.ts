/** The words a language reads a goal with, one table for each question that is asked of it. */
import type { AudienceWords } from './audience-words';
import type { DeadlineWords } from './deadline-words';
import type { LevelWords } from './level-words';
import type { MeasureWords } from './measure-words';
import type { NumberWords } from './number-words';
import type { TargetWords } from './target-words';

export interface ReadingWords {
  /** What is measured? */
  readonly measures: MeasureWords;
  /** For whom? */
  readonly audiences: AudienceWords;
  /** By when? */
  readonly deadlines: DeadlineWords;
  /** From where to where, and how strictly? */
  readonly levels: LevelWords;
  /** Is a number to be reached? */
  readonly targets: TargetWords;
  /** Which number, of what? */
  readonly numbers: NumberWords;
}
