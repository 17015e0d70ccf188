import type { Plan } from '../core/model';
import { readHours } from './amounts';
import { textLanguage } from './text-language';

export type Channel = Plan['channels'][number];

/** Whether a channel is in use: it says so, or says nothing. Of a status that cannot be read that is not known. */
export function isActive(channel: Channel): boolean {
  return channel.status ? channel.status.value === 'active' : !channel.has('status');
}

export function isClosed({ status }: Channel): boolean {
  return status?.value === 'closed';
}

/** Whether a channel is there, or will be, for all that is known: it is not closed, and its status can be read. */
export function isKept(channel: Channel): boolean {
  return channel.status ? !isClosed(channel) : !channel.has('status');
}

/** What an active channel asks. */
export interface ChannelHours {
  readonly channel: Channel;
  /** Hours a week, more than none. */
  readonly hours: number;
}

/** The hours a week that each active channel asks. What names none, or names them unreadably, is left out. */
export function channelHours(plan: Plan): readonly ChannelHours[] {
  const language = textLanguage(plan);
  return plan.channels.filter(isActive).flatMap((channel) => {
    const hours = channel.hours && readHours(channel.hours.value, language);
    return hours ? [{ channel, hours }] : [];
  });
}

/** The same by the id of the person who owns the channel. */
export function hoursByOwner(load: readonly ChannelHours[]): ReadonlyMap<string, readonly ChannelHours[]> {
  const byOwner = new Map<string, ChannelHours[]>();
  for (const one of load) {
    const owner = one.channel.owner?.id;
    if (owner === undefined) continue;
    const owned = byOwner.get(owner);
    if (owned) owned.push(one);
    else byOwner.set(owner, [one]);
  }
  return byOwner;
}

export function sumOf(load: readonly ChannelHours[]): number {
  return load.reduce((sum, { hours }) => sum + hours, 0);
}

/**
 * The hours a week that the capacity has.
 *
 * @returns undefined where none are named, or where they cannot be read
 */
export function capacityHours(plan: Plan): number | undefined {
  const written = plan.capacity?.hours;
  return written && readHours(written.value, textLanguage(plan));
}

/** Whether so many hours are more than there are; a rounding in halves and thirds is none. */
export function exceeds(asked: number, available: number): boolean {
  return asked > available + 1e-6;
}
