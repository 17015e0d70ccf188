/** What the channels ask of the people, and what these have: hours a week. */
import { readHours } from '../../plan/amounts';
import { textLanguage } from '../../plan/text-language';
import {
  capacityHours,
  channelHours,
  type ChannelHours,
  exceeds,
  hoursByOwner,
  sumOf,
} from '../../plan/workload';
import type { Hours, PersonHours } from '../report';
import { finite } from './finite';
import { given } from './given';
import type { ReportSource } from './source';

export function hoursOf(source: ReportSource): Hours {
  const { plan } = source;
  const load = channelHours(plan);
  const asked = finite(sumOf(load));
  const available = capacityHours(plan);
  return given({
    people: peopleOf(source, hoursByOwner(load)),
    asked,
    available,
    isOver: available !== undefined && exceeds(asked, available),
    path: available === undefined ? undefined : plan.capacity?.hours?.path,
  });
}

/** Those of the plan, in its order; then those whom only channels know. */
function peopleOf(
  source: ReportSource,
  loads: ReadonlyMap<string, readonly ChannelHours[]>,
): readonly PersonHours[] {
  const { plan } = source;
  const language = textLanguage(plan);
  const known = new Set(plan.people.map(({ id }) => id));
  return [
    ...plan.people.flatMap(({ id, hours }) => {
      const available = hours && readHours(hours.value, language);
      const load = loads.get(id);
      return load || available !== undefined ? [personOf(source, id, load ?? [], available)] : [];
    }),
    ...[...loads].flatMap(([id, load]) => (known.has(id) ? [] : [personOf(source, id, load, undefined)])),
  ];
}

function personOf(
  source: ReportSource,
  id: string,
  load: readonly ChannelHours[],
  available: number | undefined,
): PersonHours {
  const asked = finite(sumOf(load));
  return given({
    person: source.ref('people', id),
    asked,
    available,
    channels: load.map(({ channel, hours }) => ({ channel: source.ref('channels', channel.id), hours })),
    isOverloaded: load.length > 0 && available !== undefined && exceeds(asked, available),
  });
}
