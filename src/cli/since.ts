import path from 'node:path';
import type { Finding } from '../core/finding';
import { BytesText, type Checked, type LinedText } from './checked-text';
import { entryOf, keyOf } from './finding-identity';
import { Repositories } from './git';

/** What was found in the plans as they were in a revision, to tell what came since. */
export class Since {
  readonly #repositories = new Repositories();

  constructor(
    /** The name of a revision. */
    readonly revision: string,
    readonly cwd: string,
  ) {}

  /**
   * The findings that the plan did not have in that revision. Of a plan that was not there all are new.
   *
   * @param look what is to be said of a file
   * @throws UsageError without git, without a repository, or where there is no such revision
   */
  async fresh(
    file: string,
    document: LinedText,
    findings: readonly Finding[],
    look: (bytes: Buffer) => Checked,
  ): Promise<readonly Finding[]> {
    const bytes = await this.#before(file);
    if (!bytes) return findings;
    const old = new BytesText(bytes);
    const left = new Map<string, number>();
    for (const finding of look(bytes).findings) {
      const key = keyOf(entryOf('', old, finding));
      left.set(key, (left.get(key) ?? 0) + 1);
    }
    return findings.filter((finding) => {
      const key = keyOf(entryOf('', document, finding));
      const known = left.get(key) ?? 0;
      if (known > 0) left.set(key, known - 1);
      return known === 0;
    });
  }

  /** The file as it was; undefined where there was none. */
  async #before(file: string): Promise<Buffer | undefined> {
    const full = path.resolve(this.cwd, file);
    const repository = await this.#repositories.around(path.dirname(full));
    const name = await repository.nameOf(full);
    // Before the first commit all is new, so that a hook need not know that it is the first.
    if (name === undefined || (await repository.isUnborn(this.revision))) return undefined;
    return (await repository.fileAt(this.revision, name))?.bytes;
  }
}
