import { textIn, type Texts } from '../core/language';
import type { Step } from '../core/model';
import { defineRule } from '../core/rule';
import { stepName } from '../plan/names';
import { scheduleOf } from '../plan/schedule';

/** A message with more names than this is no help, nor is a longer list of places. */
const MOST_NAMES = 4;
const MOST_PLACES = 20;

export default defineRule({
  id: 'step-cycle',
  severity: 'error',
  group: 'steps',
  source: '003 step 3',
  summary: { en: 'steps that wait for each other', nl: 'stappen die op elkaar wachten' },
  always: true,
  messages: {
    itself: {
      en: '{step} waits for itself, so it can never begin: take it out of its own `after`.',
      nl: '{step} wacht op zichzelf en kan dus nooit beginnen: haal de stap uit zijn eigen `after`.',
    },
    circle: {
      en: 'These steps wait for each other, so none of them can begin ({circle}): take one of them out of an `after`.',
      nl: 'Deze stappen wachten op elkaar, dus geen ervan kan beginnen ({circle}): haal er één uit een `after`.',
    },
    waits: { en: '{step} waits for {next}.', nl: '{step} wacht op {next}.' },
  },
  check: {
    *plan(plan) {
      for (const { round } of scheduleOf(plan).circles) {
        const [first, ...others] = round;
        if (!first) continue;
        const related = round.slice(0, MOST_PLACES).map((step, number) => ({
          at: step.after.find(({ id }) => id === (round[number + 1] ?? first).id) ?? step.key,
          message: 'waits' as const,
          data: { step: stepName(step), next: stepName(round[number + 1] ?? first) },
        }));
        if (others.length === 0)
          yield { at: first.key, message: 'itself', data: { step: stepName(first) }, related };
        else yield { at: first.key, message: 'circle', data: { circle: circleText(round) }, related };
      }
    },
  },
});

/** "Film → Publish → Film", without most of a long way round. */
function circleText(round: readonly Step[]): Texts {
  const shown = round.length > MOST_NAMES ? [...round.slice(0, MOST_NAMES - 1), undefined] : round;
  const text = (language: keyof Texts): string =>
    [...shown, round[0]].map((step) => (step ? textIn(stepName(step), language) : '…')).join(' → ');
  return { en: text('en'), nl: text('nl') };
}
