/** A check that takes longer than a frame waits for a pause in the typing, this many times as long as it takes. */
const PAUSE_FACTOR = 3;
const FRAME_MS = 16;
const LONGEST_PAUSE_MS = 1000;

/**
 * How long to wait for the next letter before a plan is checked, in milliseconds.
 *
 * @param lastMs how long the last check took
 */
export function pauseBefore(lastMs: number): number {
  return lastMs > FRAME_MS ? Math.min(lastMs * PAUSE_FACTOR, LONGEST_PAUSE_MS) : 0;
}
