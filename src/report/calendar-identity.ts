/**
 * By what a calendar knows an entry again, so that a second import updates the first one's. It has to outlive whatever
 * people change in a plan: so neither titles nor dates are in it, but the plan's place (what its file is called, or its
 * folder where the file is a bare `strategy.yaml`), its organisation, and the id or the place of the entry within it.
 */
import type { Path } from './report';

/**
 * What a plan's file says of which plan it is: `bakery` of `plans/bakery.strategy.yaml`, `marketing` of
 * `marketing/strategy.yaml`. Undefined where a path says nothing.
 *
 * @param path of a file or an address, with slashes of either kind
 */
export function planPlace(path: string): string | undefined {
  const [file = '', folder] = path.split(/[\\/]/).reverse();
  const name = file.replace(/\.ya?ml$/i, '').replace(/(?:^|\.)strategy$/i, '');
  return [name, folder].find((one) => one !== undefined && one !== '');
}

/** Names the entries of one plan. */
export class CalendarIdentity {
  readonly #plan: string;
  readonly #given = new Map<string, number>();

  /**
   * @param place which plan it is, as {@link planPlace} says; without it the title has to do
   */
  constructor({
    place,
    organisation,
    title,
  }: Record<'place' | 'organisation' | 'title', string | undefined>) {
    this.#plan = [organisation ?? '', place ?? title ?? ''].map(alike).join('\n');
  }

  /** The UID of an entry; of the same entry always the same, and of no two within a plan. */
  uid(kind: string, path: Path): string {
    const entry = `${this.#plan}\n${kind}\n${path}`;
    // What an alias or a merge brings in twice stands at one place.
    const times = (this.#given.get(entry) ?? 0) + 1;
    this.#given.set(entry, times);
    return `${fnv1a(times === 1 ? entry : `${entry}\n${times}`)}@strategy-as-code`;
  }
}

/** Capitals, spaces and accents written in another way make no other name. */
const alike = (name: string): string => name.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

const PRIME = 309485009821345068724781371n;
const OFFSET = 144066263297769815596495629667062367629n;

/** The 128 bits of Fowler, Noll and Vo's hash (FNV-1a), in hexadecimal: short, the same everywhere, no secret. */
export function fnv1a(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text))
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(32, '0');
}
