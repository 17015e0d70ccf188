/** What a goal sentence says, and whether it says enough: deterministic, offline, English and Dutch. */
export { verdict } from './verdict';
export { detectLanguage } from './language';
export { parseFigures } from './numbers';
export { lexicons } from './lexicon';
export { maxLength } from './text';
export type {
  Bilingual,
  Criteria,
  Criterion,
  FlaggedWord,
  GoalFields,
  GoalWords,
  KpiFields,
  Language,
  Missing,
  ReadDeadline,
  Reading,
  ReadNumber,
  Span,
  Verdict,
  VerdictOptions,
  WordKind,
} from './types';
