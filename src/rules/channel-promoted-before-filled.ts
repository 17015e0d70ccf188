import { quote } from '../core/language';
import { defineRule } from '../core/rule';
import { channelName, stepName } from '../plan/names';
import { earlyPromotions } from '../plan/promotion';

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
    over: {
      en: '{step} is to be done ({due}) before {channel} is ready ({ready}): set it up and fill it first, and promote it from then on.',
      nl: '{step} moet klaar zijn ({due}) voordat {channel} klaar is ({ready}): richt het eerst in en vul het, en promoot het daarna.',
    },
    before: { en: '{step} ends here.', nl: '{step} is hier klaar.' },
  },
  check: {
    *plan(plan) {
      const early = earlyPromotions(plan);
      if (early.size === 0) return;
      const channels = new Map(plan.channels.map((channel) => [channel.id, channel]));
      for (const [step, { at, ready }] of early) {
        const channel = channels.get(ready.channel);
        const named = {
          step: stepName(step),
          channel: channel ? channelName(channel) : quote(ready.channel),
          ready: ready.end.value,
        };
        const data = { step: stepName(ready.step) };
        const related = [{ at: ready.end, message: 'before' as const, data }];
        if (step.start) yield { at, message: 'early', data: { ...named, start: at.value }, related };
        else yield { at, message: 'over', data: { ...named, due: at.value }, related };
      }
    },
  },
});
