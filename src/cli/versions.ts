/** The two versions of a plan that `strategy diff` compares, from files and from git. */
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { withoutMark } from '../core/byte-order-mark';
import { PlanDocument } from '../core/document';
import { isPlanName } from '../core/plan-name';
import { Repositories, type Repository } from './git';
import { UsageError } from './outcome';
import { PLAN_BYTES } from './plan-bytes';
import { decode, nameOf } from './plan-files';
import { readNamed } from './read-file';
import { unreadable } from './reasons';
import { VERSION_TEXTS } from './version-texts';

/** A version of a plan, and what it is called in the output. */
export interface Version {
  readonly name: string;
  readonly document: PlanDocument;
}

/** What an argument stands for. */
type Asked =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'revision'; readonly revision: string; readonly file?: string; readonly typed?: string };

const LAST_COMMIT: Asked = { kind: 'revision', revision: 'HEAD' };

/** Reads what is to be compared. */
export class Versions {
  readonly #repositories = new Repositories();

  constructor(readonly cwd: string) {}

  /**
   * @param names as on the command line: none, one or two files and revisions
   * @throws UsageError where one of them cannot be read
   */
  async between(names: readonly string[]): Promise<readonly [Version, Version]> {
    if (names.length > 2) throw new UsageError(VERSION_TEXTS.tooMany, { name: names[2]! });
    const asked = await Promise.all(names.map((name) => this.#asked(name)));
    const [first = LAST_COMMIT, second] = asked;
    if (second) {
      // A revision alone means the file that the other one names.
      const file = first.file ?? second.file ?? (await this.#planHere(asked));
      return [await this.#read(first, file), await this.#read(second, file)];
    }
    const file = first.file ?? (await this.#planHere(asked));
    return [
      await this.#read(first.kind === 'file' ? LAST_COMMIT : first, file),
      await this.#read({ kind: 'file', file }, file),
    ];
  }

  /** What there is on disk is a file; all else is a revision, with or without a file behind a colon. */
  async #asked(name: string): Promise<Asked> {
    // An empty name is an unset variable in a script, not this folder.
    if (name === '') throw new UsageError(VERSION_TEXTS.noName);
    const file = path.resolve(this.cwd, name);
    const found = await stat(file).catch(() => undefined);
    if (found?.isDirectory()) {
      const plan = await planIn(file);
      if (plan !== undefined) return { kind: 'file', file: plan };
      // A folder may be called as a branch is.
      if (!(await this.#isKnown(name))) throw new UsageError(VERSION_TEXTS.noPlanHere, { folder: name });
      return { kind: 'revision', revision: name };
    }
    if (found) return { kind: 'file', file };
    const isDrive = /^[A-Za-z]:[\\/]/.test(name);
    const colon = name.indexOf(':');
    if (colon > 0 && !isDrive) {
      const [revision, typed] = [name.slice(0, colon), name.slice(colon + 1)];
      if (typed === '') throw new UsageError(VERSION_TEXTS.noFileNamed, { revision });
      return { kind: 'revision', revision, file: await this.#fileNamed(typed), typed };
    }
    if (isDrive || isPlanName(name) || /[\\/]|\.ya?ml$/i.test(name)) {
      const repository = await this.#repositories.around(this.cwd).catch(() => undefined);
      // A branch may have a slash in its name, or any other ending.
      if (isDrive || !repository || !(await repository.knows(name)))
        throw new UsageError(repository ? VERSION_TEXTS.noFileNorRevision : VERSION_TEXTS.noFile, { name });
    }
    return { kind: 'revision', revision: name };
  }

  /** What a path behind a colon stands for: counted from here, or else from the uppermost folder, as git itself does. */
  async #fileNamed(typed: string): Promise<string> {
    const here = path.resolve(this.cwd, typed);
    if (await stat(here).catch(() => undefined)) return here;
    const repository = await this.#repositories.around(this.cwd).catch(() => undefined);
    const there = path.resolve(repository?.root ?? this.cwd, typed);
    return (await stat(there).catch(() => undefined)) ? there : here;
  }

  async #isKnown(revision: string): Promise<boolean> {
    const repository = await this.#repositories.around(this.cwd).catch(() => undefined);
    return (await repository?.knows(revision).catch(() => false)) ?? false;
  }

  /** The plan of this folder, which what is asked for says nothing of. */
  async #planHere(asked: readonly Asked[]): Promise<string> {
    const plan = await planIn(this.cwd);
    if (plan !== undefined) return plan;
    // What is no revision either was meant to be a file.
    for (const one of asked)
      if (one.kind === 'revision') await (await this.#repositories.around(this.cwd)).mustKnow(one.revision);
    throw new UsageError(VERSION_TEXTS.noPlanHere, { folder: { en: 'this folder', nl: 'deze map' } });
  }

  /** @param file which file, where a revision is named without one */
  async #read(asked: Asked, file: string): Promise<Version> {
    if (asked.kind === 'file')
      return planOf(nameOf(asked.file, this.cwd), await bytesOf(asked.file, this.cwd));
    const full = asked.file ?? file;
    const repository = await this.#repositoryOf(full);
    const called = nameOf(full, this.cwd);
    const name = await repository.nameOf(full);
    if (name === undefined)
      throw new UsageError(VERSION_TEXTS.outside, { file: called, root: repository.root });
    const { revision } = asked;
    // Of a file that is gone nobody sees from where its path was counted.
    const names = [...new Set([name, ...(asked.typed ? [path.posix.normalize(asked.typed)] : [])])];
    const found = await repository.fileAt(revision, ...names);
    if (found) return planOf(`${revision}:${this.#called(repository, found.name)}`, found.bytes);
    const gone = await repository.gonePlan(revision);
    const other = gone === undefined ? 'OTHER.yaml' : this.#called(repository, gone);
    throw new UsageError(VERSION_TEXTS.notThere, { file: called, revision, other });
  }

  /** The repository of a file; of one that lies in none that of this folder, which can say so. */
  async #repositoryOf(full: string): Promise<Repository> {
    try {
      return await this.#repositories.around(path.dirname(full));
    } catch (error) {
      const here = await this.#repositories.around(this.cwd).catch(() => undefined);
      if (here) return here;
      throw error;
    }
  }

  /** What a file of the repository is called from here; what does not lie below, as git calls it. */
  #called(repository: Repository, found: string): string {
    const full = path.join(repository.root, found);
    const called = nameOf(full, this.cwd);
    return path.isAbsolute(called) ? found : called;
  }
}

/** The plan of a folder: its `strategy.yaml`, else the only one that there is. */
async function planIn(folder: string): Promise<string | undefined> {
  for (const plan of ['strategy.yaml', 'strategy.yml']) {
    const file = path.join(folder, plan);
    if ((await stat(file).catch(() => undefined))?.isFile()) return file;
  }
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const plans = entries.filter((entry) => entry.isFile() && isPlanName(entry.name));
  return plans.length === 1 ? path.join(folder, plans[0]!.name) : undefined;
}

async function bytesOf(file: string, cwd: string): Promise<Buffer> {
  try {
    return await readNamed(file, PLAN_BYTES);
  } catch (error) {
    throw unreadable(nameOf(file, cwd), error);
  }
}

function planOf(name: string, bytes: Buffer): Version {
  const { text, isUtf8 } = decode(bytes);
  if (!isUtf8) throw new UsageError(VERSION_TEXTS.notUtf8, { name });
  const document = new PlanDocument(withoutMark(text));
  if (document.parsed.problems.some(({ code }) => code === 'CONFLICT'))
    throw new UsageError(VERSION_TEXTS.conflict, { name });
  if (document.kind === 'foreign') throw new UsageError(VERSION_TEXTS.noPlan, { name });
  if (document.isPartial || (document.kind === 'plan' && !document.plan))
    throw new UsageError(VERSION_TEXTS.noYaml, { name });
  return { name, document };
}
