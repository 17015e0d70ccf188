import { existsSync, lstatSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { withoutMark } from '../core/byte-order-mark';
import { CONFIG_BOUNDS, CONFIG_NAME } from '../core/config-format';
import { UsageError } from './outcome';
import { decode, nameOf, NOT_UTF8 } from './plan-files';
import { readFileBytes } from './read-file';
import { unreadable } from './reasons';

/** A config with its place; what it says is another matter, for which it must be parsed. */
export interface ConfigText {
  /** Relative to where the command runs. */
  readonly name: string;
  readonly folder: string;
  readonly text: string;
}

/**
 * Finds the config of each plan: from the plan's folder upward, the nearest; not beyond the root of its repository. Each
 * is read once, however many plans it is for.
 */
export class ConfigSearch {
  readonly #byFolder = new Map<string, Promise<ConfigText | undefined>>();
  /** What was found by now, for those who ask again for each of thousands of plans. */
  readonly #found = new Map<string, ConfigText | undefined>();
  readonly #named: string | undefined;

  /** @param named the one config to use for all plans, instead of searching */
  constructor(
    readonly cwd: string,
    named: string | undefined,
  ) {
    if (named === '') throw new UsageError('--config: the name of the file is missing');
    this.#named = named === undefined ? undefined : path.resolve(cwd, named);
  }

  /** The config of the plans in a folder, where it was asked for before. */
  known(folder: string): ConfigText | undefined | 'not known' {
    const key = this.#named ?? folder;
    const found = this.#found.get(key);
    return found === undefined && !this.#found.has(key) ? 'not known' : found;
  }

  /**
   * The config of the plans in a folder.
   *
   * @throws UsageError where there is one that cannot be read
   */
  async of(folder: string): Promise<ConfigText | undefined> {
    const key = this.#named ?? folder;
    let looking = this.#byFolder.get(key);
    if (!looking) {
      looking = this.#named === undefined ? this.#search(folder) : this.#read(this.#named);
      this.#byFolder.set(key, looking);
    }
    const found = await looking;
    this.#found.set(key, found);
    return found;
  }

  async #search(folder: string): Promise<ConfigText | undefined> {
    const file = path.join(folder, CONFIG_NAME);
    // A link that leads nowhere is no absence: somebody means it to say something.
    if (lstatSync(file, { throwIfNoEntry: false })) return this.#read(file);
    const parent = path.dirname(folder);
    if (parent === folder || existsSync(path.join(folder, '.git'))) return undefined;
    return this.of(parent);
  }

  async #read(file: string): Promise<ConfigText> {
    const name = nameOf(file, this.cwd);
    // Whoever names a file means what it leads to.
    const text = await readConfigText(file, name, file === this.#named ? 'follow' : 'stay inside');
    return { text, name, folder: path.dirname(file) };
  }
}

/**
 * The text of a config; of one that is far too large enough to tell that it is.
 *
 * @param name what it is called where that is told
 * @param links whether a link may lead out of the repository
 * @throws UsageError where it cannot be read
 */
export async function readConfigText(
  file: string,
  name: string,
  links: 'follow' | 'stay inside',
): Promise<string> {
  try {
    if (links === 'stay inside') await stayInside(file, name);
    const { text, isUtf8 } = decode(readFileBytes(file, MOST_BYTES));
    if (!isUtf8) throw new UsageError(`${name}: ${NOT_UTF8}`);
    return withoutMark(text);
  } catch (error) {
    throw unreadable(name, error);
  }
}

/** Refuses a link out of the repository: what lies there would be printed, and it may be a secret. */
async function stayInside(file: string, name: string): Promise<void> {
  if (!lstatSync(file).isSymbolicLink()) return;
  const root = rootOf(path.dirname(file));
  const target = await realpath(file).catch((error: unknown) => {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw isGone ? new UsageError(`${name}: it is a link that leads nowhere`) : error;
  });
  const relative = path.relative(await realpath(root), target);
  const [first] = relative.split(path.sep);
  if (first === '..' || first === '.git' || path.isAbsolute(relative))
    throw new UsageError(`${name}: it is a link that leads elsewhere, so it is not read`);
}

/** The root of the repository that a folder is in, or the folder itself. */
function rootOf(folder: string): string {
  for (let root = folder; ; root = path.dirname(root)) {
    if (existsSync(path.join(root, '.git'))) return root;
    if (root === path.dirname(root)) return folder;
  }
}

/** So many bytes tell that it is too large: UTF-8 takes at most three for a code unit. */
const MOST_BYTES = (CONFIG_BOUNDS.size + 2) * 3;
