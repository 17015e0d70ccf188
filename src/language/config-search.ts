import { CONFIG_NAME } from '../core/config-format';

/** Folders, as those know them who have files. */
export interface Folders<F> {
  /** By which two are known to be the same. */
  readonly keyOf: (folder: F) => string;
  /** The folder that one lies in; undefined at the root. */
  readonly above: (folder: F) => F | undefined;
  /** Whether something of a name lies in a folder. Never fails. */
  readonly has: (folder: F, name: string) => Promise<boolean>;
}

/** More folders above a plan than this are not searched. */
const MOST_LEVELS = 64;

/**
 * Which config holds in a folder: its own, else the nearest above it; not beyond the root of its repository. Each folder is
 * looked at once, however many plans lie below it.
 */
export class ConfigSearch<F> {
  readonly #known = new Map<string, Promise<F | undefined>>();

  constructor(readonly folders: Folders<F>) {}

  /** The folder whose config holds in a folder; undefined where there is none. */
  from(folder: F): Promise<F | undefined> {
    return this.#ask(folder, 0);
  }

  /** Looks anew from now on: in a folder and those above it, or without one everywhere. */
  forget(from?: F): void {
    if (from === undefined) this.#known.clear();
    const { keyOf, above } = this.folders;
    for (let folder = from, level = 0; folder !== undefined && level < MOST_LEVELS; level++) {
      this.#known.delete(keyOf(folder));
      folder = above(folder);
    }
  }

  #ask(folder: F, level: number): Promise<F | undefined> {
    const key = this.folders.keyOf(folder);
    let found = this.#known.get(key);
    if (!found) this.#known.set(key, (found = this.#search(folder, level)));
    return found;
  }

  async #search(folder: F, level: number): Promise<F | undefined> {
    const { has, above } = this.folders;
    const [isHere, isRoot] = await Promise.all([has(folder, CONFIG_NAME), has(folder, '.git')]);
    if (isHere) return folder;
    const next = isRoot || level + 1 >= MOST_LEVELS ? undefined : above(folder);
    return next === undefined ? undefined : this.#ask(next, level + 1);
  }
}
