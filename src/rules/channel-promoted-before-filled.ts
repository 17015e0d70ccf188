import type { Day } from '../core/day';
import { quote } from '../core/language';
import type { Plan, Step, Value } from '../core/model';
import { defineRule } from '../core/rule';
import { channelName, stepName } from '../plan/names';
import { isOpen } from '../plan/schedule';

export default defineRule({
  id: 'channel-promoted-before-filled',
  severity: 'warning',
  group: 'channels',
  source: '000 step 7',
  summary: {
    en: 'a promote step that starts before the setup or fill steps of its channel end',
    nl: 'een stap `promote` die begint voor het inrichten en vullen van het kanaal klaar is',
  },
  messages: {
    early: {
      en: '{step} starts ({start}) before {channel} is ready ({ready}): set it up and fill it first, and promote it from then on.',
      nl: '{step} begint ({start}) voordat {channel} klaar is ({ready}): richt het eerst in en vul het, en promoot het daarna.',
    },
    before: { en: '{step} ends here.', nl: '{step} is hier klaar.' },
  },
  check: {
    *plan(plan) {
      const ready = readyOf(plan.steps);
      if (ready.size === 0) return;
      const channels = new Map(plan.channels.map((channel) => [channel.id, channel]));
      for (const step of plan.steps) {
        // What is over before the channel is ready began before it too.
        const start = step.start ?? step.due;
        if (step.kind?.value !== 'promote' || !isOpen(step) || !start) continue;
        const late = latest(step.channel.flatMap(({ id }) => ready.get(id) ?? []));
        if (!late || start.value >= late.end.value) continue;
        const channel = channels.get(late.channel);
        yield {
          at: start,
          message: 'early',
          data: {
            step: stepName(step),
            start: start.value,
            channel: channel ? channelName(channel) : quote(late.channel),
            ready: late.end.value,
          },
          related: [{ at: late.end, message: 'before', data: { step: stepName(late.step) } }],
        };
      }
    },
  },
});

/** The step after which a channel is ready. */
interface Ready {
  readonly channel: string;
  readonly step: Step;
  readonly end: Value<Day>;
}

/** For each channel the last of its setup and fill steps that are still to be done. */
function readyOf(steps: Plan['steps']): ReadonlyMap<string, Ready> {
  const ready = new Map<string, Ready>();
  for (const step of steps) {
    const { kind, start, due, channel } = step;
    const end = due ?? start;
    if ((kind?.value !== 'setup' && kind?.value !== 'fill') || !isOpen(step) || !end) continue;
    for (const { id } of channel) {
      const known = ready.get(id);
      if (!known || known.end.value < end.value) ready.set(id, { channel: id, step, end });
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
