import type { TimeWords } from './lexicon/time-words';
import type { Token } from './text';
import { yearAt } from './years';

/** "2027 visitors" is a count, "in 2027" a year. */
export function isYear(
  tokens: readonly Token[],
  index: number,
  temporal: boolean,
  words: TimeWords,
): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (tokens[index]?.shortened) return temporal;
  if (isFromNumber(tokens, index)) return false;
  if (before && /^[€$£<>+]$/.test(before.text)) return false;
  if (after?.text === '€' && tokens[index + 2]?.kind === 'number') return true;
  if (after && /^(?:%|€|euro|eur|percent|procent)$/.test(after.text)) return false;
  if (temporal || after?.kind !== 'word') return true;
  // "2030 vs 2019", "2028 target": nobody counts those.
  if (/^(?:vs|versus|tov|ten|target|goal|doel|norm|streefwaarde|streefcijfer)$/.test(after.text)) return true;
  return index === 0
    ? false
    : !/^(?:to|naar|of|least|minimaal|than|dan)$/.test(before?.text ?? '') &&
        (words.occasions.has(after.text) || !after.text.endsWith('s'));
}

/** "From 2000 to 3500": a number that looks like a year. */
function isFromNumber(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:from|van)$/.test(tokens[index - 1]?.text ?? '') &&
    /^(?:to|naar|tot)$/.test(tokens[index + 1]?.text ?? '') &&
    tokens[index + 2]?.kind === 'number' &&
    yearAt(tokens, index + 2) === undefined
  );
}
