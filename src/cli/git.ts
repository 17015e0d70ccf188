/**
 * Reads from a git repository, by git itself. Nothing that the repository brings is run: no hooks, no drivers for
 * differences or texts, no file system monitor, no fetching.
 */
import { statSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Texts } from '../core/language';
import { isPlanName } from '../core/plan-name';
import { runGit } from './git-run';
import { GIT_TEXTS } from './git-texts';
import { UsageError } from './outcome';
import { PLAN_BYTES } from './plan-bytes';
import { readFileBytes } from './read-file';

/** A revision whose name cannot be taken for an option, or for several. */
function named(revision: string): string {
  if (revision.startsWith('-') || /[\0\n]/.test(revision) || revision === '')
    throw new UsageError(GIT_TEXTS.noName, { revision });
  return revision;
}

const sameLines = (bytes: Buffer): string => bytes.toString('latin1').replaceAll('\r\n', '\n');

/** A file as it was in a revision. */
export interface OldFile {
  /** What it was called then, from the uppermost folder. */
  readonly name: string;
  readonly bytes: Buffer;
}

/** A git repository, and what its files were in its revisions. */
export class Repository {
  readonly #known = new Map<string, Promise<boolean>>();

  private constructor(
    /** Its uppermost folder. */
    readonly root: string,
  ) {}

  /**
   * The repository that a folder is in.
   *
   * @throws UsageError where there is none, where it belongs to somebody else, or without git
   */
  static async around(folder: string): Promise<Repository> {
    const { code, out, error } = await runGit(folder, ['rev-parse', '--show-toplevel']);
    if (code === 0) return new Repository(path.resolve(out.toString('utf8').replace(/\n$/, '')));
    if (error.includes('dubious ownership')) {
      // It may be above the folder that was asked about.
      const root = /repository at '(.+)'/.exec(error)?.[1] ?? folder;
      throw new UsageError(GIT_TEXTS.notYours, { folder, root: /\s/.test(root) ? `"${root}"` : root });
    }
    if (/bare repository|must be run in a work tree/.test(error))
      throw new UsageError(GIT_TEXTS.isBare, { folder });
    if (error === '' || error.includes('not a git repository'))
      throw new UsageError(GIT_TEXTS.noRepository, { folder });
    const [why = ''] = error.replace(/^(?:fatal|error): /, '').split('\n');
    throw new UsageError(GIT_TEXTS.broken, { folder, why });
  }

  /** What a file is called in the repository, with forward slashes; undefined outside of it. */
  async nameOf(file: string): Promise<string | undefined> {
    // Git tells its root without symbolic links; of a link it keeps no more than where that leads.
    const real = await realpath(file).catch(async () => {
      const folder = await realpath(path.dirname(file)).catch(() => path.dirname(file));
      return path.join(folder, path.basename(file));
    });
    const relative = path.relative(this.root, real);
    return relative === '' || relative.split(path.sep)[0] === '..' || path.isAbsolute(relative)
      ? undefined
      : relative.split(path.sep).join('/');
  }

  /** Whether the repository knows a revision of that name. */
  knows(revision: string): Promise<boolean> {
    let known = this.#known.get(revision);
    if (!known) {
      const asked = runGit(this.root, ['rev-parse', '--verify', '--quiet', `${named(revision)}^{commit}`]);
      this.#known.set(revision, (known = asked.then(({ code }) => code === 0)));
    }
    return known;
  }

  /** Refuses a revision that the repository does not know. */
  async mustKnow(revision: string): Promise<void> {
    if (!(await this.knows(revision))) throw new UsageError(await this.#unknown(revision), { revision });
  }

  /** Whether a revision is the last commit of a branch that has none yet. */
  async isUnborn(revision: string): Promise<boolean> {
    if (!['HEAD', '@'].includes(revision) || (await this.knows(revision))) return false;
    const { code } = await runGit(this.root, ['rev-parse', '--verify', '--quiet', 'HEAD']);
    return code !== 0;
  }

  /**
   * A file as it was in a revision, be it under another name.
   *
   * @param names what it may be called; the first that was there counts
   * @returns undefined where the revision has no such file
   * @throws UsageError where there is no such revision, or the clone does not hold the text
   */
  async fileAt(revision: string, ...names: readonly string[]): Promise<OldFile | undefined> {
    await this.mustKnow(revision);
    for (const name of names) {
      const bytes = await this.#blob(revision, name);
      if (bytes) return { name, bytes };
    }
    for (const name of names) {
      if (await this.#isListed(revision, name))
        throw new UsageError(GIT_TEXTS.notHere, { revision, file: name });
      const before = await this.#nameIn(revision, name);
      const bytes = before === undefined ? undefined : await this.#blob(revision, before);
      if (before !== undefined && bytes) return { name: before, bytes };
    }
    return undefined;
  }

  /** A plan of a revision that is gone by now, so that it may be the one that is called otherwise today. */
  async gonePlan(revision: string): Promise<string | undefined> {
    const { out } = await runGit(this.root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', revision]);
    for (const name of out.toString('utf8').split('\0')) {
      if (!isPlanName(name)) continue;
      const found = await stat(path.join(this.root, name)).catch(() => undefined);
      if (!found) return name;
    }
    return undefined;
  }

  /**
   * The commit that last changed a file, in short; undefined where there is none or the file is another by now.
   *
   * @param patience after how many ms it is given up
   */
  async lastCommitOf(file: string, patience: number): Promise<string | undefined> {
    const name = await this.nameOf(file);
    const committed = name === undefined ? undefined : await this.#blob('HEAD', name);
    // Git's own comparison would run the filters that the repository names; what it does to line ends is no change.
    if (
      name === undefined ||
      !committed ||
      sameLines(committed) !== sameLines(readFileBytes(file, PLAN_BYTES))
    )
      return undefined;
    const { code, out } = await runGit(
      this.root,
      ['log', '-1', '--no-show-signature', '--format=%h', 'HEAD', '--', name],
      patience,
    );
    const commit = out.toString('utf8').trim();
    return code === 0 && /^[0-9a-f]{4,64}$/.test(commit) ? commit : undefined;
  }

  async #blob(revision: string, name: string): Promise<Buffer | undefined> {
    const { code, out } = await runGit(this.root, ['cat-file', 'blob', `${revision}:${name}`]);
    return code === 0 ? out : undefined;
  }

  /** Whether a revision has a file of that name, be its text elsewhere. */
  async #isListed(revision: string, name: string): Promise<boolean> {
    const { out } = await runGit(this.root, ['ls-tree', '-z', '--full-tree', revision, '--', name]);
    return out.toString('utf8').split(' ')[1] === 'blob';
  }

  /**
   * What a file of today was called in a revision, where it was renamed since. It is the index that is compared: to
   * compare the files themselves, git would run the filters that the repository names.
   */
  async #nameIn(revision: string, name: string): Promise<string | undefined> {
    const { code, out } = await runGit(this.root, [
      'diff-index',
      '--cached',
      '--no-ext-diff',
      '--no-textconv',
      '--ignore-submodules=all',
      '--name-status',
      '--diff-filter=R',
      '--find-renames=40%',
      // However few the repository would have compared.
      '-l1000',
      '-z',
      revision,
      '--',
    ]);
    if (code !== 0) return undefined;
    const words = out.toString('utf8').split('\0');
    for (let at = 0; at + 2 < words.length; at += 3) if (words[at + 2] === name) return words[at + 1];
    return undefined;
  }

  async #unknown(revision: string): Promise<Texts> {
    if (await this.isUnborn(revision)) return GIT_TEXTS.unborn;
    if (/^[^:{]+\.\.|^\.\./.test(revision)) return GIT_TEXTS.range;
    const { out } = await runGit(this.root, ['rev-parse', '--is-shallow-repository']);
    return out.toString('utf8').startsWith('true') ? GIT_TEXTS.shallow : GIT_TEXTS.unknown;
  }
}

/** The repositories of the folders that a command comes by, each looked for once. */
export class Repositories {
  readonly #known = new Map<string, Promise<Repository>>();

  /**
   * The repository that a folder is in. A folder that is gone, as of a file that was moved, is looked for in what is
   * above it.
   *
   * @throws UsageError as {@link Repository.around}
   */
  around(folder: string): Promise<Repository> {
    let near = folder;
    while (!isFolder(near) && path.dirname(near) !== near) near = path.dirname(near);
    let found = this.#known.get(near);
    if (!found) this.#known.set(near, (found = Repository.around(near)));
    return found;
  }
}

const isFolder = (place: string): boolean =>
  statSync(place, { throwIfNoEntry: false })?.isDirectory() ?? false;
