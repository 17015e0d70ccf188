/** Which channel reaches which audience, for which goals, and what is lacking in that. */
import { planFormat } from '../../core/format/plan';
import { isOver } from '../../core/lint';
import type { Plan } from '../../core/model';
import { isActive, isClosed } from '../../plan/workload';
import { type Audience, audienceIds } from '../../plan/reach';
import type { Reach, ReachCell, ReachedAudience, ReachingChannel, Ref } from '../report';
import { given } from './given';
import { gapsInReach } from './reach-gaps';
import type { ReportSource } from './source';
import { postingText } from '../../plan/usual-words';

export function reachOf(source: ReportSource): Reach {
  const { plan } = source;
  const goals = goalsByAudience(source);
  return {
    audiences: plan.audiences.map((audience) => audienceOf(source, audience, goals)),
    channels: openChannels(plan).map((channel) => channelOf(source, channel)),
    cells: cellsOf(plan, goals),
    gaps: isOver(plan) ? [] : gapsInReach(source, goals),
  };
}

type Channel = Plan['channels'][number];
/** By the ids of the audiences, and of the goals that are for them. */
type Goals = ReadonlyMap<string, ReadonlyMap<string, Ref>>;

const openChannels = ({ channels }: Plan): readonly Channel[] =>
  channels.filter((channel) => !isClosed(channel));

function goalsByAudience(source: ReportSource): Goals {
  const { plan } = source;
  const goals = new Map(plan.audiences.map(({ id }) => [id, new Map<string, Ref>()]));
  for (const goal of plan.goals)
    for (const id of audienceIds(goal, plan)) goals.get(id)?.set(goal.id, source.ref('goals', goal.id));
  return goals;
}

function audienceOf(source: ReportSource, { id, key }: Audience, goals: Goals): ReachedAudience {
  const theirs = goals.get(id)?.values() ?? [];
  return { ...source.ref('audiences', id), path: key.path, goals: [...theirs] };
}

function channelOf(source: ReportSource, channel: Channel): ReachingChannel {
  const { id, key, status, cadence, url } = channel;
  return given({
    ...source.ref('channels', id),
    path: key.path,
    status: status && source.say(STATUS[status.value]),
    isActive: isActive(channel),
    owner: source.refOf(channel.owner),
    cadence: cadence && (postingText(cadence.value, source.language) ?? cadence.value),
    url: url?.value,
  });
}

const STATUS = planFormat.fields.channels.of.fields.status.values;

/** By channel, each with its audiences in the order of the plan. */
function cellsOf(plan: Plan, goals: Goals): readonly ReachCell[] {
  const kinds = new Map(openChannels(plan).map(({ id }) => [id, new Map<string, ReachCell['kind']>()]));
  for (const { id, online } of plan.audiences)
    for (const channel of online) kinds.get(channel.id)?.set(id, 'present');
  for (const { id, audience } of openChannels(plan))
    for (const served of audience) kinds.get(id)?.set(served.id, 'serves');
  const order = new Map(plan.audiences.map(({ id }, number) => [id, number]));
  const served = goalsByChannel(plan);
  const all = new Map([...goals].map(([audience, theirs]) => [audience, [...theirs.values()]]));
  return [...kinds].flatMap(([channel, audiences]) =>
    [...audiences]
      .filter(([audience]) => order.has(audience))
      .sort(([one], [other]) => order.get(one)! - order.get(other)!)
      .map(([audience, kind]) => {
        const named = (served.get(channel) ?? []).flatMap((goal) => goals.get(audience)?.get(goal) ?? []);
        return { channel, audience, kind, goals: named.length > 0 ? named : (all.get(audience) ?? []) };
      }),
  );
}

/** The ids of the goals that the steps and the content of each channel are for, each once, in the order of the plan. */
function goalsByChannel({ goals, steps, content }: Plan): ReadonlyMap<string, readonly string[]> {
  const served = new Map<string, Set<string>>();
  const work = [...steps.filter(({ status }) => status?.value !== 'dropped'), ...(content?.calendar ?? [])];
  for (const { channel, goal } of work) {
    for (const { id } of channel) {
      let ids = served.get(id);
      if (!ids) served.set(id, (ids = new Set()));
      for (const one of goal) ids.add(one.id);
    }
  }
  const order = new Map(goals.map(({ id }, number) => [id, number]));
  const inOrder = (one: string, other: string): number => order.get(one)! - order.get(other)!;
  return new Map(
    [...served].map(([channel, ids]) => [channel, [...ids].filter((id) => order.has(id)).sort(inOrder)]),
  );
}
