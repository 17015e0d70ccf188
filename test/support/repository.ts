/** A git repository of a test's own. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Git without the settings of who runs the tests. */
export const PLAIN_GIT = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_AUTHOR_NAME: 'Anna',
  GIT_AUTHOR_EMAIL: 'anna@korenaar.example',
  GIT_COMMITTER_NAME: 'Anna',
  GIT_COMMITTER_EMAIL: 'anna@korenaar.example',
} as const;

/** Runs git in a folder and returns what it prints. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, ...PLAIN_GIT },
  });
}

/** Writes files in a folder. */
export function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const full = path.join(folder, name);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
}

/** A new repository with one commit for each set of files, removed after the suite's tests. */
export function repositoryOf(...commits: readonly Readonly<Record<string, string>>[]): string {
  const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'strategy-git-')));
  git(folder, 'init', '--quiet', '--initial-branch=main');
  for (const [number, files] of commits.entries()) {
    put(folder, files);
    git(folder, 'add', '--all');
    git(folder, 'commit', '--quiet', '--message', `number ${number}`);
  }
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Lets what is run within a suite see these variables; those that are undefined are taken away. */
export function withEnvironment(changed: Readonly<Record<string, string | undefined>>): void {
  const before_ = { ...process.env };
  before(() => {
    for (const [name, value] of Object.entries(changed)) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  });
  after(() => {
    for (const name of Object.keys(changed)) {
      const value = before_[name];
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  });
}
