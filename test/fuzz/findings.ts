import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(__dirname, '../../build/fuzz');

/** Something that was found: what was tried, and what became of it. */
export interface Kept {
  readonly target: string;
  readonly seed: number;
  readonly input: unknown;
  readonly error: string;
}

/** Keeps what was found, each mistake once: the first input that showed it. */
export class Findings {
  readonly #kinds = new Map<string, number>();

  get count(): number {
    return this.#kinds.size;
  }

  /** Writes what was found into `build/fuzz`, unless it was found before; tells where. */
  keep(found: Kept): string | undefined {
    const kind = kindOf(found);
    const times = this.#kinds.get(kind) ?? 0;
    this.#kinds.set(kind, times + 1);
    if (times > 0) return undefined;
    mkdirSync(FOLDER, { recursive: true });
    const file = path.join(FOLDER, `${found.target}-${found.seed}-${this.#kinds.size}.json`);
    writeFileSync(file, `${JSON.stringify(found, undefined, 2)}\n`);
    return path.relative(process.cwd(), file);
  }
}

/** Where it was noticed: the first lines of ours in the stack. */
function kindOf({ target, error }: Kept): string {
  const ours = error.split('\n').filter((line) => /[/\\](?:src|test)[/\\]/.test(line));
  return [target, ...ours.slice(0, 2)].join('\n');
}
