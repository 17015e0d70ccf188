import path from 'node:path';
import { withoutMark } from '../core/byte-order-mark';
import { PlanDocument } from '../core/document';
import { isPlanName } from '../core/plan-name';
import type { Plan } from '../core/model';
import { type Terminal, UsageError } from './outcome';
import { PLAN_BYTES } from './plan-bytes';
import { decode, NO_PLAN, NO_YAML, NOT_UTF8 } from './plan-files';
import { readNamed } from './read-file';
import { unreadable } from './reasons';

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
  const isInput = name === '-';
  const written = new PlanDocument(await textOf(name, terminal));
  // An empty file of a plan's name is a plan that is still to be written.
  const isBlank = written.kind === 'blank' && (isInput || isPlanName(name));
  const document = isBlank ? new PlanDocument('strategy: 1\n') : written;
  if (document.kind !== 'plan') throw new UsageError(`${name}: ${NO_PLAN}`);
  const { plan } = document;
  if (!plan) throw new UsageError(`${name}: ${NO_YAML}`);
  const folder = isInput ? terminal.cwd : path.dirname(path.resolve(terminal.cwd, name));
  return { name: isInput ? '<stdin>' : name, folder, document, plan };
}

async function textOf(name: string, terminal: Terminal): Promise<string> {
  if (name === '-') return withoutMark(await terminal.stdin());
  try {
    const { text, isUtf8 } = decode(await readNamed(path.resolve(terminal.cwd, name), PLAN_BYTES));
    if (!isUtf8) throw new UsageError(`${name}: ${NOT_UTF8}`);
    return withoutMark(text);
  } catch (error) {
    throw unreadable(name, error);
  }
}
