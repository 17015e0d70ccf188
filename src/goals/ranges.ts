/** Two numbers that are the ends of a range: "20 % tot 40 % van de tijd", "a range from 50 to 52 %". */
import { pastBound } from './bound';
import { isMover } from './noun-phrase';
import type { Quantity } from './quantities';
import type { Sentence } from './sentence';

/** "20 % tot 40 % van de tijd": without a verb that moves it these are the ends of a range. */
export function rangeOf(
  sentence: Sentence,
  first: Quantity,
  known: readonly Quantity[],
): (Quantity & { readonly value: number }) | undefined {
  const next = known.find((one) => one.first > first.last);
  if (!next || !isOpenRange(sentence, first, next)) return undefined;
  const { value, last, kind, unit } = next;
  return first.value === undefined || value === undefined || first.value >= value
    ? undefined
    : { ...first, kind, last, ...(unit ? { unit } : {}), value: first.value, high: value };
}

export function isOpenRange(sentence: Sentence, a: Quantity, b: Quantity): boolean {
  const { from, spans } = sentence.reading.levels;
  if (b.first !== a.last + 2 || !/^(?:to|tot)$/.test(sentence.word(a.last + 1)) || !isComparable(a, b))
    return false;
  const led = from.has(sentence.word(a.first - 1)) ? a.first - 2 : a.first - 1;
  if (spans.has(sentence.word(led)) || /^(?:an?|een)$/.test(sentence.word(led - 1))) return true;
  if (led < a.first - 1 || /^(?:by|met)$/.test(sentence.word(pastBound(sentence, a.first - 1)))) return false;
  const [start, end] = sentence.clause(a.first);
  for (let at = start; at <= end; at++) if (isMover(sentence, at)) return false;
  return true;
}

/** A number may stand without its unit next to one that has it ("van 18 naar 25 %"), not next to another unit. */
export function isComparable(a: Quantity, b: Quantity): boolean {
  if (a.kind === b.kind) return a.kind !== 'money' || a.unit === b.unit;
  if (a.kind === 'fraction' || b.kind === 'fraction') return false;
  return a.kind === 'count' || b.kind === 'count';
}
