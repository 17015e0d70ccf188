import path from 'node:path';
import { PlanDocument } from '../core/document';
import type { Plan } from '../core/model';
import { type Terminal, UsageError } from './outcome';
import { readText, reasonOf, withoutMark } from './plan-files';

/** The plan that a command is about. */
export interface OnePlan {
  /** What the user calls it. */
  readonly name: string;
  /** Where it stands; standard input stands where the command runs. */
  readonly folder: string;
  readonly document: PlanDocument;
  readonly plan: Plan;
}

/**
 * Reads the one plan that a command asks for; `-` is standard input.
 *
 * @throws UsageError where none is named, or more, or what is named is no plan that can be read
 */
export async function readOnePlan(names: readonly string[], terminal: Terminal): Promise<OnePlan> {
  const [name, ...more] = names;
  if (name === undefined) throw new UsageError('which plan? Name its file, such as strategy.yaml');
  if (more.length > 0) throw new UsageError(`“${more[0]}” is one argument too many`);
  const document = new PlanDocument(await textOf(name, terminal));
  if (document.kind !== 'plan')
    throw new UsageError(`${name}: this is no plan: a plan has a line “strategy: 1”`);
  const { plan } = document;
  if (!plan) throw new UsageError(`${name}: it cannot be read; “strategy lint” says why`);
  const isInput = name === '-';
  const folder = isInput ? terminal.cwd : path.dirname(path.resolve(terminal.cwd, name));
  return { name: isInput ? '<stdin>' : name, folder, document, plan };
}

async function textOf(name: string, terminal: Terminal): Promise<string> {
  if (name === '-') return withoutMark(await terminal.stdin());
  try {
    return await readText(path.resolve(terminal.cwd, name));
  } catch (error) {
    throw new UsageError(`${name}: ${reasonOf(error)}`);
  }
}
