/** What is lacking between channels, audiences and goals, in sentences: the same that the rules say. */
import { type Language, textIn, type Texts } from '../../core/language';
import { enumerate, quote } from '../../core/language';
import { audienceName, channelName, goalName } from '../../plan/names';
import { channelsWithoutAudience, lacksAudience, unreachedAudiences } from '../../plan/reach';
import type { Reach, Ref } from '../report';
import type { ReportSource } from './source';

type Gap = Reach['gaps'][number];

/** A sentence with more names than this is no help. */
const MOST_NAMES = 3;

/** @param goals by the ids of their audiences, and their own */
export function gapsInReach(
  source: ReportSource,
  goals: ReadonlyMap<string, ReadonlyMap<string, Ref>>,
): readonly Gap[] {
  const { document, plan } = source;
  const gaps: Gap[] = [];
  // Of a plan that cannot be read as a whole is not known what it lacks.
  if (!document.isPartial) {
    for (const audience of unreachedAudiences(plan)) {
      const theirs = [...(goals.get(audience.id)?.values() ?? [])];
      const filling = { audience: audienceName(audience), goals: namesOf(theirs) };
      gaps.push({
        text: source.say(theirs.length > 0 ? UNREACHED_WITH_GOALS : UNREACHED, filling),
        path: audience.key.path,
      });
    }
  }
  for (const goal of plan.goals) {
    if (!lacksAudience(goal, plan) || document.isUnreadable(goal.key)) continue;
    gaps.push({ text: source.say(GOAL_FOR_NOBODY, { goal: goalName(goal) }), path: goal.key.path });
  }
  for (const channel of document.isPartial ? [] : channelsWithoutAudience(plan)) {
    const filling = { channel: channelName(channel) };
    gaps.push({ text: source.say(CHANNEL_FOR_NOBODY, filling), path: channel.key.path });
  }
  return gaps;
}

const UNREACHED: Texts = { en: 'No channel reaches {audience}.', nl: 'Geen kanaal bereikt {audience}.' };
const UNREACHED_WITH_GOALS: Texts = {
  en: 'No channel reaches {audience}, the audience of {goals}.',
  nl: 'Geen kanaal bereikt {audience}, de doelgroep van {goals}.',
};
const GOAL_FOR_NOBODY: Texts = {
  en: '{goal} does not say for whom it is.',
  nl: '{goal} zegt niet voor wie het is.',
};
const CHANNEL_FOR_NOBODY: Texts = {
  en: '{channel} does not say whom it reaches.',
  nl: '{channel} zegt niet wie het bereikt.',
};

/** “a”, “b” and “c”; “a”, “b” and 4 other goals. */
function namesOf(refs: readonly Ref[]): Texts {
  const names = refs
    .slice(0, refs.length > MOST_NAMES ? MOST_NAMES - 1 : MOST_NAMES)
    .map(({ name }) => quote(name));
  const others = refs.length - names.length;
  const text = (language: Language): string => {
    const all = others > 0 ? [...names, textIn(OTHERS, language).replace('{count}', String(others))] : names;
    return enumerate(all, textIn(AND, language));
  };
  return { en: text('en'), nl: text('nl') };
}

const AND: Texts = { en: 'and', nl: 'en' };
const OTHERS: Texts = { en: '{count} other goals', nl: '{count} andere doelen' };
