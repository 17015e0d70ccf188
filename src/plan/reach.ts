/** Whom the channels of a plan reach, for whom its goals are, and where that is not said. */
import type { Goal, Plan } from '../core/model';
import { isPlaceholder } from './placeholder';
import { type Channel, isClosed, isKept } from './workload';

export type Audience = Plan['audiences'][number];

/** The audiences that no channel reaches: none that is not closed names them, and they name none. */
export function unreachedAudiences({ audiences, channels }: Plan): readonly Audience[] {
  const open = channels.filter((channel) => !isClosed(channel));
  const reached = new Set(open.flatMap(({ audience }) => audience.map(({ id }) => id)));
  const closed = new Set(channels.filter(isClosed).map(({ id }) => id));
  return audiences.filter((audience) => {
    const { id, online } = audience;
    if (reached.has(id) || isPlaceholder(id)) return false;
    return online.length === 0 ? !audience.has('online') : online.every((channel) => closed.has(channel.id));
  });
}

/** The channels of which nothing says whom they reach. */
export function channelsWithoutAudience({ audiences, channels }: Plan): readonly Channel[] {
  const online = new Set(audiences.flatMap((audience) => audience.online.map(({ id }) => id)));
  return channels.filter(
    (channel) =>
      !channel.has('audience') && isKept(channel) && !online.has(channel.id) && !isPlaceholder(channel.id),
  );
}

/** Whether a goal does not say for whom it is, in a plan that has several audiences; where it has one, all are for it. */
export function lacksAudience(goal: Goal, { audiences }: Plan): boolean {
  return !goal.has('audience') && audiences.length > 1;
}

/** The ids of the audiences that a goal is for, each once. Where the plan has one audience, all goals are for it. */
export function audienceIds(goal: Goal, { audiences }: Plan): ReadonlySet<string> {
  const [only] = audiences;
  if (only && audiences.length === 1 && !goal.has('audience')) return new Set([only.id]);
  return new Set(goal.audience.map(({ id }) => id));
}
