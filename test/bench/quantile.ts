/**
 * What so large a part of some numbers is below.
 *
 * @param part of 1: 0.5 is the median
 * @throws RangeError where there are no numbers
 */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const found = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  if (found === undefined) throw new RangeError('there is nothing to take the middle of');
  return found;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);
