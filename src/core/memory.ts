import type { MapNode } from './tree';

/** Remembers something of a map for as long as it says the same, wherever it stands: also in a later version of the text. */
export class Memory<T> {
  readonly #key = Symbol('remembered');

  of(map: MapNode): T | undefined {
    return map.identity[this.#key] as T | undefined;
  }

  keep(map: MapNode, known: T): void {
    map.identity[this.#key] = known;
  }
}
