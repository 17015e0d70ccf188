/** Channels that are promoted before they are ready to be seen. */
import type { Day } from '../core/day';
import type { Plan, Step, Value } from '../core/model';
import { isOpen } from './schedule';

/** The step after which a channel is ready. */
export interface Ready {
  readonly channel: string;
  readonly step: Step;
  readonly end: Value<Day>;
}

/** A promotion that comes before what it promotes is ready. */
export interface EarlyPromotion {
  /** When it starts; of a step that has no start, when it ends. */
  readonly at: Value<Day>;
  /** The last of what it comes before. */
  readonly ready: Ready;
}

const known = new WeakMap<Plan, ReadonlyMap<Step, EarlyPromotion>>();

/** The promote steps that come before the setup or fill steps of their channel end, in the order of the plan. */
export function earlyPromotions(plan: Plan): ReadonlyMap<Step, EarlyPromotion> {
  let early = known.get(plan);
  if (!early) known.set(plan, (early = find(plan)));
  return early;
}

/** Whether a step gets a channel ready to be seen. */
export function isPreparation({ kind }: Step): boolean {
  return kind?.value === 'setup' || kind?.value === 'fill';
}

function find({ steps }: Plan): ReadonlyMap<Step, EarlyPromotion> {
  const early = new Map<Step, EarlyPromotion>();
  const ready = readyOf(steps);
  if (ready.size === 0) return early;
  for (const step of steps) {
    if (step.kind?.value !== 'promote' || !isOpen(step)) continue;
    // What is over before the channel is ready began before it too.
    const at = step.start ?? step.due;
    if (!at) continue;
    const last = latest(step.channel.flatMap(({ id }) => ready.get(id) ?? []));
    if (last && at.value < last.end.value) early.set(step, { at, ready: last });
  }
  return early;
}

/** For each channel the last of its setup and fill steps that are still to be done. */
function readyOf(steps: Plan['steps']): ReadonlyMap<string, Ready> {
  const ready = new Map<string, Ready>();
  for (const step of steps) {
    if (!isPreparation(step) || !isOpen(step)) continue;
    const end = step.due ?? step.start;
    if (!end) continue;
    for (const { id } of step.channel) {
      const last = ready.get(id);
      if (!last || last.end.value < end.value) ready.set(id, { channel: id, step, end });
    }
  }
  return ready;
}

function latest(ready: readonly Ready[]): Ready | undefined {
  return ready.reduce<Ready | undefined>(
    (last, one) => (last && last.end.value >= one.end.value ? last : one),
    undefined,
  );
}
