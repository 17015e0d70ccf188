/** A number that JSON can hold: sums and products of absurd numbers grow beyond all bounds, and would be sent as null. */
export function finite(value: number): number {
  return Math.min(value, Number.MAX_VALUE);
}
