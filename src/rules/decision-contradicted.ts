import { textIn, type Texts } from '../core/language';
import type { Plan } from '../core/model';
import type { Place } from '../core/place';
import { defineRule } from '../core/rule';
import { channelName, stepName } from '../plan/names';
import { isOpen } from '../plan/schedule';

/** A message with more names than this is no help, nor is a longer list of places. */
const MOST_NAMES = 3;
const MOST_PLACES = 20;

export default defineRule({
  id: 'decision-contradicted',
  severity: 'warning',
  group: 'decision',
  source: '000 step 6',
  summary: {
    en: 'a no-go, and steps still open or channels still active',
    nl: 'een “no-go”, terwijl er nog stappen openstaan of kanalen lopen',
  },
  always: true,
  messages: {
    contradicted: {
      en: 'The decision is a no-go, and yet this is still open ({names}): drop the steps and close the channels, or decide anew.',
      nl: 'Het besluit is “no-go”, en toch staat dit nog open ({names}): laat de stappen vallen en sluit de kanalen, of besluit opnieuw.',
    },
    step: { en: 'This step is still open.', nl: 'Deze stap staat nog open.' },
    channel: { en: 'This channel is still active.', nl: 'Dit kanaal loopt nog.' },
  },
  check: {
    *plan(plan) {
      const outcome = plan.decision?.outcome;
      if (outcome?.value !== 'no-go') return;
      const left = leftOpen(plan);
      if (left.length === 0) return;
      yield {
        at: outcome,
        message: 'contradicted',
        data: { names: namesOf(left) },
        related: left.slice(0, MOST_PLACES).map(({ at, kind }) => ({ at, message: kind })),
      };
    },
  },
});

interface LeftOpen {
  readonly kind: 'step' | 'channel';
  readonly name: Texts;
  readonly at: Place;
}

function leftOpen({ steps, channels }: Plan): readonly LeftOpen[] {
  const open = steps.filter(isOpen);
  // A channel without a status is active.
  const active = channels.filter((channel) =>
    channel.status ? channel.status.value === 'active' : !channel.has('status'),
  );
  return [
    ...open.map((step): LeftOpen => ({ kind: 'step', name: stepName(step), at: step.key })),
    ...active.map((channel): LeftOpen => ({ kind: 'channel', name: channelName(channel), at: channel.key })),
  ];
}

/** The first of them by name, the rest by number. */
function namesOf(left: readonly LeftOpen[]): Texts {
  const more = left.length - MOST_NAMES;
  const text = (language: keyof Texts, rest: string): string =>
    left
      .slice(0, MOST_NAMES)
      .map(({ name }) => textIn(name, language))
      .join(', ') + (more > 0 ? rest : '');
  return { en: text('en', ` and ${more} more`), nl: text('nl', ` en nog ${more}`) };
}
