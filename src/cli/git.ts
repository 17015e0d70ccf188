/**
 * Reads from a git repository, by git itself. Arguments are handed over as they are, never through a shell; nothing that
 * the repository brings is run: no hooks, no drivers for differences or texts, no file system monitor, no fetching.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './outcome';

/** What a repository may not bring along, be it in its config. */
const HARMLESS = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'protocol.allow=never',
  '-c',
  'core.quotePath=false',
  '--no-pager',
  '--literal-pathspecs',
];
const ENVIRONMENT = {
  GIT_OPTIONAL_LOCKS: '0',
  // Of a clone that has not everything git would fetch the rest, by a program that the repository may name.
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

/** What git itself tells its hooks: where the repository is, relative to where the hook runs, and that is not here. */
const OF_HOOKS = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];

function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !OF_HOOKS.includes(name));
  return { ...Object.fromEntries(own), ...ENVIRONMENT };
}

/** As large as a plan may be, and some more; git is stopped where it says more than that. */
const MOST_BYTES = 64 * 1024 * 1024;

/** What git answered, as bytes: a file need not be text. */
interface Answer {
  readonly code: number;
  readonly out: Buffer;
  readonly error: string;
}

/** @param patience after how many ms it is given up; 0 is never */
function run(folder: string, args: readonly string[], patience = 0): Promise<Answer> {
  return new Promise((resolve, reject) => {
    execFile(
      'git',
      [...HARMLESS, ...args],
      {
        cwd: folder,
        encoding: 'buffer',
        maxBuffer: MOST_BYTES,
        env: environment(),
        timeout: patience,
        windowsHide: true,
      },
      (failure, out, error) => {
        const code = failure ? failure.code : 0;
        if (code === 'ENOENT') {
          reject(
            new UsageError('git is not installed, or not on the path; without it only files can be compared'),
          );
          return;
        }
        if (typeof code === 'string') reject(new UsageError(`git could not run (${code})`));
        else resolve({ code: code ?? 1, out, error: error.toString('utf8') });
      },
    );
  });
}

/** A revision whose name cannot be taken for an option, or for several. */
function named(revision: string): string {
  if (revision.startsWith('-') || /[\0\n]/.test(revision) || revision === '')
    throw new UsageError(`“${revision}” is no name of a revision`);
  return revision;
}

const sameLines = (bytes: Buffer): string => bytes.toString('latin1').replaceAll('\r\n', '\n');

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
    const { code, out, error } = await run(folder, ['rev-parse', '--show-toplevel']);
    if (code === 0) return new Repository(path.resolve(out.toString('utf8').replace(/\n$/, '')));
    if (error.includes('dubious ownership'))
      throw new UsageError(
        `${folder}: this repository belongs to somebody else, so git does not read it; if you trust it: git config --global --add safe.directory ${folder}`,
      );
    if (/bare repository|must be run in a work tree/.test(error))
      throw new UsageError(`${folder}: this repository has no files beside it`);
    throw new UsageError(`${folder}: this is not in a git repository`);
  }

  /** What a file is called in the repository, with forward slashes; undefined outside of it. */
  async nameOf(file: string): Promise<string | undefined> {
    // Git tells its root without symbolic links.
    const folder = await realpath(path.dirname(file)).catch(() => path.dirname(file));
    const relative = path.relative(this.root, path.join(folder, path.basename(file)));
    return relative.startsWith('..') || path.isAbsolute(relative)
      ? undefined
      : relative.split(path.sep).join('/');
  }

  /** Whether the repository knows a revision of that name. */
  knows(revision: string): Promise<boolean> {
    let known = this.#known.get(revision);
    if (!known) {
      const asked = run(this.root, ['rev-parse', '--verify', '--quiet', `${named(revision)}^{commit}`]);
      this.#known.set(revision, (known = asked.then(({ code }) => code === 0)));
    }
    return known;
  }

  /**
   * A file as it was in a revision, be it under another name.
   *
   * @returns undefined where the revision has no such file
   * @throws UsageError where there is no such revision
   */
  async fileAt(revision: string, name: string): Promise<Buffer | undefined> {
    if (!(await this.knows(revision))) throw new UsageError(await this.#unknown(revision));
    const found = await this.#blob(revision, name);
    if (found) return found;
    const before = await this.#nameIn(revision, name);
    return before === undefined ? undefined : this.#blob(revision, before);
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
    if (name === undefined || !committed || sameLines(committed) !== sameLines(await readFile(file)))
      return undefined;
    const { code, out } = await run(
      this.root,
      ['log', '-1', '--no-show-signature', '--format=%h', 'HEAD', '--', name],
      patience,
    );
    const commit = out.toString('utf8').trim();
    return code === 0 && /^[0-9a-f]{4,64}$/.test(commit) ? commit : undefined;
  }

  async #blob(revision: string, name: string): Promise<Buffer | undefined> {
    const { code, out } = await run(this.root, ['cat-file', 'blob', `${revision}:${name}`]);
    return code === 0 ? out : undefined;
  }

  /**
   * What a file of today was called in a revision, where it was renamed since. It is the index that is compared: to
   * compare the files themselves, git would run the filters that the repository names.
   */
  async #nameIn(revision: string, name: string): Promise<string | undefined> {
    const { code, out } = await run(this.root, [
      'diff-index',
      '--cached',
      '--no-ext-diff',
      '--no-textconv',
      '--ignore-submodules=all',
      '--name-status',
      '--diff-filter=R',
      '--find-renames=40%',
      '-z',
      revision,
      '--',
    ]);
    if (code !== 0) return undefined;
    const words = out.toString('utf8').split('\0');
    for (let at = 0; at + 2 < words.length; at += 3) if (words[at + 2] === name) return words[at + 1];
    return undefined;
  }

  async #unknown(revision: string): Promise<string> {
    const { out } = await run(this.root, ['rev-parse', '--is-shallow-repository']);
    return out.toString('utf8').startsWith('true')
      ? `git knows no revision “${revision}”: this clone holds only the latest commits; fetch the others with git fetch --unshallow`
      : `git knows no revision “${revision}”`;
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
    while (!existsSync(near) && path.dirname(near) !== near) near = path.dirname(near);
    let found = this.#known.get(near);
    if (!found) this.#known.set(near, (found = Repository.around(near)));
    return found;
  }
}
