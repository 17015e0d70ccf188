/** What a goal sentence says, and whether it says enough: deterministic, offline, English and Dutch. */
export { verdict } from './verdict';
export { explain } from './explanation';
export type { CriterionState, ExplainedCriterion, Explanation } from './explanation';
export { describeReading } from './describe-reading';
export { detectLanguage, languageBalance } from './language';
export { lexicons } from './lexicon';
export { parseFigures } from './numbers';
export { maxLength } from './text';
export { formatDay, formatNumber } from './written';
export type {
  Bilingual,
  Bound,
  Criteria,
  Criterion,
  Direction,
  FlaggedWord,
  GoalFields,
  GoalWords,
  KpiFields,
  Language,
  Missing,
  ReadChange,
  ReadDeadline,
  Reading,
  ReadNumber,
  Span,
  Verdict,
  VerdictOptions,
  WordKind,
} from './types';
