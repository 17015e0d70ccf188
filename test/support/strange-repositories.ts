/** Git repositories with a plan in which the past is not as it should be, for what reads it in the editor. */
import { mkdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { git, put } from './repository';

const PLAN = 'strategy.yaml';

/** A plan with a target, long enough for git to know it under another name. */
export const planOf = (target: number | string): string =>
  `strategy: 1
title: A small plan
owner: anna
people:
  anna: { name: Anna de Vries }
goals:
  webshop:
    statement: More orders in the web shop
    owner: anna
    kpis:
      orders:
        metric: Online orders
        target: ${target}
`;

/**
 * Makes them, each in a folder: renamed (once in git, once only staged), shallow, unborn (no commit), detached, conflict
 * (in the last commit), and hostile (what a commit says is more than text).
 */
export function strangeRepositories(folder: string): void {
  const made = (name: string): string => {
    const inner = path.join(folder, name);
    mkdirSync(inner, { recursive: true });
    git(inner, 'init', '--quiet', '--initial-branch=main');
    return inner;
  };
  const keep = (inner: string, text: string, subject: string, name = PLAN): void => {
    put(inner, { [name]: text });
    git(inner, 'add', '--all');
    git(inner, 'commit', '--quiet', '--message', subject);
  };

  const renamed = made('renamed');
  keep(renamed, planOf(110), 'first', 'plan.strategy.yaml');
  keep(renamed, planOf(120), 'second', 'plan.strategy.yaml');
  git(renamed, 'mv', 'plan.strategy.yaml', 'old.strategy.yaml');
  git(renamed, 'commit', '--quiet', '--message', 'another name');
  // The name was taken again, by something else.
  keep(renamed, planOf(999), 'no part of it', 'plan.strategy.yaml');
  keep(renamed, planOf(130), 'third', 'old.strategy.yaml');
  git(renamed, 'mv', 'old.strategy.yaml', PLAN);

  const shallow = path.join(folder, 'shallow');
  const deep = made('deep');
  for (const target of [110, 120, 130]) keep(deep, planOf(target), `to ${target}`);
  git(folder, 'clone', '--quiet', '--depth', '2', `file://${deep}`, shallow);
  put(shallow, { [PLAN]: planOf(150) });

  put(made('unborn'), { [PLAN]: planOf(110) });

  const detached = made('detached');
  for (const target of [110, 120, 130]) keep(detached, planOf(target), `to ${target}`);
  git(detached, 'checkout', '--quiet', '--detach', 'HEAD~1');

  const conflict = made('conflict');
  keep(conflict, planOf(110), 'to 110');
  keep(
    conflict,
    planOf('\n<<<<<<< ours\n          120\n=======\n          130\n>>>>>>> theirs'),
    'a conflict, kept',
  );
  put(conflict, { [PLAN]: planOf(130) });

  const hostile = made('hostile');
  const subject = `${'x'.repeat(5000)} [click](command:workbench.action.quit) <img src=x> $(trash)`;
  keep(hostile, planOf(110), '\u202E$(trash) **[a](command:b)** <b>');
  keep(hostile, planOf(120), subject);
  keep(hostile, 'not: a plan\n', 'no plan');
  git(hostile, 'rm', '--quiet', PLAN);
  git(hostile, 'commit', '--quiet', '--message', 'away');
  keep(hostile, planOf(120), 'back again');

  // A folder whose name git could take for an option, and one with signs that mean something to it.
  const odd = made('odd');
  keep(odd, planOf(110), 'first', `--all [a] (b) é/${PLAN}`);
  keep(odd, planOf(120), 'second', `--all [a] (b) é/${PLAN}`);
  renameSync(path.join(odd, '--all [a] (b) é'), path.join(odd, '-n1'));
  git(odd, 'add', '--all');
  git(odd, 'commit', '--quiet', '--message', 'another folder');
}
