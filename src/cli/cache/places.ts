import { randomBytes } from 'node:crypto';

/** Where an entry is of which no place is known. */
export const NOWHERE = -1;

const FIRST_ROOM = 64;
/** So many letters of each of the two hashes of a key are enough to tell it from all others of a file. */
const TOLD_BY = 10;
const TEXT_END = 42;
const SETTINGS_START = 44;

/**
 * Numbers keys from 0 on, and keeps a place for each. Of a key it holds 64 bits, for there may be very many; who reads what
 * stands at a place must look whether it is what was asked for. Other bits in each run, so that no file can be made for which
 * it becomes slow.
 */
export class Places {
  readonly #seed = [randomBytes(4).readUInt32LE(), randomBytes(4).readUInt32LE()] as const;
  /** A number and one, or 0, at the place to which a key's bits lead, or behind it. */
  #slots = new Uint32Array(2 * FIRST_ROOM);
  #bits = new Uint32Array(2 * FIRST_ROOM);
  #places = new Float64Array(FIRST_ROOM);
  #size = 0;

  /** How many keys have a number. */
  get size(): number {
    return this.#size;
  }

  /** The number of a key; one that has none gets the next, and is nowhere. */
  number(key: string): number {
    let [one, other] = this.#seed;
    for (let at = 0; at < TOLD_BY; at++) {
      const code = (key.charCodeAt(TEXT_END - at) << 8) ^ key.charCodeAt(SETTINGS_START + at);
      one = Math.imul(one ^ code, 0x9e3779b1);
      one ^= one >>> 15;
      other = Math.imul(other ^ code, 0x5f356495);
      other ^= other >>> 13;
    }
    const slot = this.#slotOf(one >>> 0, other >>> 0);
    const found = this.#slots[slot]!;
    if (found > 0) return found - 1;
    if (this.#size === this.#places.length) {
      this.#grow();
      return this.#add(this.#slotOf(one >>> 0, other >>> 0), one, other);
    }
    return this.#add(slot, one, other);
  }

  place(number: number): number {
    return this.#places[number]!;
  }

  put(number: number, place: number): void {
    this.#places[number] = place;
  }

  #add(slot: number, one: number, other: number): number {
    const number = this.#size++;
    this.#bits[2 * number] = one;
    this.#bits[2 * number + 1] = other;
    this.#places[number] = NOWHERE;
    this.#slots[slot] = number + 1;
    return number;
  }

  /** Where the number of a key is, or would be. */
  #slotOf(one: number, other: number): number {
    const last = this.#slots.length - 1;
    for (let slot = one & last; ; slot = (slot + 1) & last) {
      const number = this.#slots[slot]! - 1;
      if (number < 0 || (this.#bits[2 * number] === one && this.#bits[2 * number + 1] === other)) return slot;
    }
  }

  #grow(): void {
    const room = 2 * this.#places.length;
    const [bits, places] = [this.#bits, this.#places];
    this.#bits = new Uint32Array(2 * room);
    this.#bits.set(bits);
    this.#places = new Float64Array(room);
    this.#places.set(places);
    // Never more than half full, so that hardly any key stands far from where it is looked for.
    this.#slots = new Uint32Array(2 * room);
    for (let number = 0; number < this.#size; number++)
      this.#slots[this.#slotOf(bits[2 * number]!, bits[2 * number + 1]!)] = number + 1;
  }
}
