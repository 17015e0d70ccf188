import type { Day } from '../core/day';
import type { Value } from '../core/model';
import { defineRule } from '../core/rule';
import { stepName } from '../plan/names';
import { isOpen } from '../plan/schedule';

type Date = Value<Day> | undefined;

export default defineRule({
  id: 'step-outside-period',
  severity: 'warning',
  group: 'steps',
  source: '003 step 3',
  summary: {
    en: 'a step that lies outside the plan’s period',
    nl: 'een stap die buiten de periode van het plan valt',
  },
  messages: {
    before: {
      en: '{day} lies before the first day of the plan ({bound}): move {step}, or widen the `period`.',
      nl: '{day} ligt voor de eerste dag van het plan ({bound}): verplaats {step}, of maak de `period` ruimer.',
    },
    after: {
      en: '{day} lies after the last day of the plan ({bound}): move {step}, or widen the `period`.',
      nl: '{day} ligt na de laatste dag van het plan ({bound}): verplaats {step}, of maak de `period` ruimer.',
    },
    first: { en: 'The plan begins here.', nl: 'Hier begint het plan.' },
    last: { en: 'The plan ends here.', nl: 'Hier eindigt het plan.' },
  },
  check: {
    *plan({ period, steps }) {
      const { from, to } = period ?? {};
      // Of dates that changed places is not known which of them is wrong.
      if (isReversed(from, to)) return;
      for (const step of steps) {
        const { start, due } = step;
        if (isReversed(start, due) || !isOpen(step)) continue;
        const early = from && [start, due].find((date) => date !== undefined && date.value < from.value);
        const late = to && [start, due].find((date) => date !== undefined && date.value > to.value);
        if (early)
          yield {
            at: early,
            message: 'before',
            data: { step: stepName(step), day: early.value, bound: from.value },
            related: [{ at: from, message: 'first' }],
          };
        if (late)
          yield {
            at: late,
            message: 'after',
            data: { step: stepName(step), day: late.value, bound: to.value },
            related: [{ at: to, message: 'last' }],
          };
      }
    },
  },
});

function isReversed(first: Date, last: Date): boolean {
  return first !== undefined && last !== undefined && last.value < first.value;
}
