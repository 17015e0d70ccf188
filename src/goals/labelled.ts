/** Of several numbers the one that is called the goal. */
import { changeOf } from './change';
import type { Quantity } from './quantities';
import type { Sentence } from './sentence';

/** "43.5 % in 2016, target 41 %": of several numbers the one that is called the goal. */
export function labelledAmong(sentence: Sentence, known: readonly Quantity[]): Quantity | undefined {
  const labelled = known.find((one) => labelOf(sentence, one) !== undefined);
  if (!labelled || labelled === known[0] || changeOf(sentence, labelled)) return undefined;
  return known.some((one) => one !== labelled && one.value === labelled.value) ? undefined : labelled;
}

/** What is measured stands before the first of the numbers of its kind. */
export function startOf(labelled: Quantity, known: readonly Quantity[]): number {
  const [first] = known;
  return first?.kind === labelled.kind ? first.first : labelled.first;
}

/** The word "target" before a number, past a time and what stands between. */
export function labelOf(sentence: Sentence, { first }: Quantity): number | undefined {
  const { labelFillers, labels } = sentence.reading.levels;
  for (let at = first - 1; at >= Math.max(0, first - 8); at--) {
    if (labels.has(sentence.word(at))) return at;
    if (!isTimeAt(sentence, at) && !labelFillers.has(sentence.word(at))) return undefined;
  }
  return undefined;
}

function isTimeAt({ times }: Sentence, at: number): boolean {
  return times.some(({ first, last }) => first <= at && at <= last);
}
