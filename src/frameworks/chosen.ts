import type { Plan, Reference } from '../core/model';
import type { Named } from '../core/rule';
import { FRAMEWORKS } from './builtin';
import { type Framework, isFramework } from './framework';

/** A framework that a plan follows, and where it says so. */
export interface Chosen {
  readonly framework: Framework;
  readonly at: Reference;
}

/**
 * The frameworks that a plan says it follows, each once; what is not known is left out.
 *
 * @param own the frameworks of the team; one with the id of ours takes its place
 */
export function chosenFrameworks(plan: Plan, own: readonly Named[]): readonly Chosen[] {
  const chosen = new Map<string, Chosen>();
  for (const at of plan.framework) {
    const framework = frameworkOf(at.id, own);
    if (framework && !chosen.has(at.id)) chosen.set(at.id, { framework, at });
  }
  return [...chosen.values()];
}

/** Every framework that there is: ours, then those of the team. */
export function allFrameworks(own: readonly Named[]): readonly Framework[] {
  const theirs = own.filter(isFramework);
  const ids = new Set(theirs.map(({ id }) => id));
  return [...FRAMEWORKS.filter(({ id }) => !ids.has(id)), ...theirs];
}

function frameworkOf(id: string, own: readonly Named[]): Framework | undefined {
  return own.filter(isFramework).find((one) => one.id === id) ?? FRAMEWORKS.find((one) => one.id === id);
}
