import type { Services } from '../services';
import type { CommandId } from './catalogue';

/** What a command does. Its arguments come from whoever calls it, and may be anything. */
export type Run = (services: Services, args: readonly unknown[]) => unknown;

/** Each command, loaded when it is first called. */
const RUNS: Readonly<Record<CommandId, () => Promise<Run>>> = {
  'strategy.newStrategy': async () => (await import('./new-strategy')).newStrategy,
  'strategy.checkAll': async () => (await import('./check-all')).checkAll,
  'strategy.recordMeasurement': async () => (await import('./record-measurement')).recordMeasurement,
  'strategy.markDone': async () => (await import('./mark-done')).markDone,
  'strategy.addGoal': async () => (await import('./add-entry')).add('goal'),
  'strategy.addKpi': async () => (await import('./add-entry')).add('kpi'),
  'strategy.addStep': async () => (await import('./add-entry')).add('step'),
  'strategy.addPerson': async () => (await import('./add-entry')).add('person'),
  'strategy.goToGoal': async () => (await import('./go-to-goal')).goToGoal,
  'strategy.openConfiguration': async () => (await import('./open-configuration')).openConfiguration,
  'strategy.fixAll': async () => (await import('./fix-all')).fixAll,
  'strategy.export': async () => (await import('./export')).exportPlan,
  'strategy.openPreview': async () => (await import('./preview')).openPreview('here'),
  'strategy.openPreviewToSide': async () => (await import('./preview')).openPreview('beside'),
  'strategy.lockPreview': async () => (await import('./preview')).lockPreview(true),
  'strategy.unlockPreview': async () => (await import('./preview')).lockPreview(false),
  'strategy.compare': async () => (await import('./compare')).compare,
  'strategy.goalHistory': async () => (await import('./goal-history')).goalHistory,
  'strategy.lookThrough': async () => (await import('./look-through')).lookThrough,
  'strategy.filterPlans': async () => (await import('./filter-plans')).filterPlans,
  'strategy.showAllOfPlans': async () => (await import('./filter-plans')).showAllOfPlans,
  'strategy.openWalkthrough': async () => (await import('../walkthrough')).openWalkthrough,
  'strategy.showOutput': () => Promise.resolve(({ log }) => log.show()),
};

/** Runs a command; what it could not do is told in the log, and by the editor. */
export async function runCommand(
  id: CommandId,
  services: Services,
  args: readonly unknown[],
): Promise<unknown> {
  try {
    const run = await RUNS[id]();
    return await run(services, argumentsOf(args));
  } catch (error) {
    services.log.error(`${id} failed`, error);
    throw error;
  }
}

/** A node of the tree stands for what the command is to be told of it. */
function argumentsOf(args: readonly unknown[]): readonly unknown[] {
  const [first] = args;
  if (typeof first !== 'object' || first === null || !('commandArguments' in first)) return args;
  const { commandArguments } = first;
  return Array.isArray(commandArguments) ? commandArguments : args;
}
