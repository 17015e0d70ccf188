import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Finding } from '../core/finding';
import type { Texts } from '../core/language';
import type { LinedText } from './checked-text';
import { NotWritten, replaceFile, targetOf, writeReason } from './fix-write';
import { type Entry, entryOf, keyOf } from './finding-identity';
import { UsageError } from './outcome';
import { nameOf } from './plan-files';
import { readFileBytes, readNamed } from './read-file';
import { reasonOf, trouble, unreadable } from './reasons';

/** The version of the file's shape. */
const VERSION = 1;

/** What is longer is none: of the largest plans it would be a tenth of that. */
const MOST_BYTES = 64_000_000;

const ABSENT: Texts = {
  en: '{name}: {reason}; --update-baseline makes one',
  nl: '{name}: {reason}; --update-baseline maakt er een',
};

/**
 * The findings that a team knows of and does not want to hear again. They are known by what they are about, not by
 * their line, so that they stay known when the plan moves around them.
 */
export class Baseline {
  readonly #known = new Map<string, Entry>();
  /** How many of each are still to be found. */
  readonly #left = new Map<string, number>();
  readonly #found = new Map<string, Entry>();
  readonly #checked = new Set<string>();
  readonly #folder: string;

  private constructor(
    readonly file: string,
    readonly cwd: string,
    entries: readonly Entry[],
  ) {
    this.#folder = path.dirname(file);
    for (const entry of entries) {
      const key = keyOf(entry);
      const count = (this.#known.get(key)?.count ?? 0) + entry.count;
      this.#known.set(key, { ...entry, count });
      this.#left.set(key, count);
    }
  }

  /**
   * Reads a baseline.
   *
   * @param anew whether it is about to be written, so that it need not be there yet
   * @throws UsageError where it cannot be read, or is none
   */
  static async read(name: string, cwd: string, anew: boolean): Promise<Baseline> {
    const file = path.resolve(cwd, name);
    let text: string;
    try {
      const bytes = await readNamed(file, MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) throw trouble('tooLarge');
      text = bytes.toString('utf8');
    } catch (error) {
      if (existsSync(file)) throw unreadable(name, error);
      if (anew) return new Baseline(file, cwd, []);
      throw new UsageError(ABSENT, { name, reason: reasonOf(error) });
    }
    const entries = entriesIn(text);
    if (!entries) throw new UsageError(`${name}: this is no baseline of version ${VERSION}`);
    return new Baseline(file, cwd, entries);
  }

  /** The findings of a plan that are new. */
  fresh(file: string, document: LinedText, findings: readonly Finding[]): readonly Finding[] {
    const name = this.#nameOf(file);
    this.#checked.add(name);
    return findings.filter((finding) => {
      const entry = entryOf(name, document, finding);
      const key = keyOf(entry);
      this.#found.set(key, { ...entry, count: (this.#found.get(key)?.count ?? 0) + 1 });
      const left = this.#left.get(key) ?? 0;
      if (left > 0) this.#left.set(key, left - 1);
      return left === 0;
    });
  }

  /** How many of its findings are gone: of the plans that were checked, and of those that are no more. */
  get stale(): number {
    let gone = 0;
    for (const [key, left] of this.#left) {
      const { file } = this.#known.get(key)!;
      if (this.#checked.has(file) || this.#isGone(file)) gone += left;
    }
    return gone;
  }

  /** Writes what was found; what is known of plans that were not checked stays. */
  async update(): Promise<void> {
    const kept = [...this.#known.values()].filter(
      ({ file }) => !this.#checked.has(file) && !this.#isGone(file),
    );
    const entries = [...kept, ...this.#found.values()].sort(inOrder);
    // A line for each, so that git shows what was added and what went.
    const lines = entries.map((entry) => `    ${JSON.stringify(shape(entry))}`);
    const list = lines.length > 0 ? `[\n${lines.join(',\n')}\n  ]` : '[]';
    const text = `{\n  "version": ${VERSION},\n  "findings": ${list}\n}\n`;
    try {
      const target = existsSync(this.file) ? await targetOf(this.file, this.cwd) : this.file;
      if (!existsSync(target) || !isSame(target, text)) await replaceFile(target, text);
    } catch (error) {
      const reason = error instanceof NotWritten ? error.message : writeReason(error);
      throw new UsageError(`${nameOf(this.file, this.cwd)}: ${reason}`);
    }
  }

  #nameOf(file: string): string {
    return path.isAbsolute(file) ? path.relative(this.#folder, file).split(path.sep).join('/') : file;
  }

  #isGone(file: string): boolean {
    return !existsSync(path.resolve(this.#folder, file));
  }
}

/** Whether a file holds a text already, so that it need not be written. */
function isSame(file: string, text: string): boolean {
  const bytes = Buffer.from(text);
  return readFileBytes(file, bytes.length + 1).equals(bytes);
}

/** The keys in the order in which they are written. */
function shape({ file, rule, path: place, message, text, count }: Entry): Entry {
  return { file, rule, path: place, message, text, count };
}

/** By code units, so that it is the same on every computer. */
function inOrder(a: Entry, b: Entry): number {
  for (const part of ['file', 'rule', 'path', 'message', 'text'] as const)
    if (a[part] !== b[part]) return a[part] < b[part] ? -1 : 1;
  return 0;
}

/** The entries of a baseline's text, or undefined where it is none. */
function entriesIn(text: string): readonly Entry[] | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(data) || data['version'] !== VERSION || !Array.isArray(data['findings'])) return undefined;
  const entries = data['findings'] as readonly unknown[];
  return entries.every(isEntry) ? entries : undefined;
}

function isEntry(value: unknown): value is Entry {
  if (!isRecord(value)) return false;
  const { count } = value;
  return (
    ['file', 'rule', 'path', 'message', 'text'].every((key) => typeof value[key] === 'string') &&
    typeof count === 'number' &&
    Number.isSafeInteger(count) &&
    count > 0
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
