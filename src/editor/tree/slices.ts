/** A frame of the editor: longer nobody may have to wait for what nobody waits for. */
const LONGEST_MS = 12;

/** Work in slices: what else there is to do, such as a key that was typed, is done between them. */
export class Slices {
  #since = performance.now();

  /** Gives way to others, where this has gone on for long enough. */
  async pause(): Promise<void> {
    if (performance.now() - this.#since < LONGEST_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    this.#since = performance.now();
  }
}
