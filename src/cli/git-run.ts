/** Runs git so that nothing a repository brings is run with it. */
import { execFile } from 'node:child_process';
import { gitProgram } from './git-program';
import { GIT_TEXTS } from './git-texts';
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
export interface Answer {
  readonly code: number;
  readonly out: Buffer;
  readonly error: string;
}

/**
 * Arguments are handed over as they are, never through a shell.
 *
 * @param patience after how many ms it is given up; 0 is never
 * @throws UsageError where there is no git, or it says too much
 */
export function runGit(folder: string, args: readonly string[], patience = 0): Promise<Answer> {
  const program = gitProgram();
  if (program === undefined) return Promise.reject(new UsageError(GIT_TEXTS.noGit));
  return new Promise((resolve, reject) => {
    execFile(
      program,
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
        if (code === 'ENOENT') reject(new UsageError(GIT_TEXTS.noGit));
        else if (code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') reject(new UsageError(GIT_TEXTS.tooMuch));
        else if (typeof code === 'string') reject(new UsageError(GIT_TEXTS.notRun, { why: code }));
        else resolve({ code: code ?? 1, out, error: error.toString('utf8') });
      },
    );
  });
}
