import { setKey } from '../core/edits/set-key';
import { defineRule } from '../core/rule';
import { addMonths } from '../plan/days';
import { channelName } from '../plan/names';
import { isActive } from '../plan/workload';

export default defineRule({
  id: 'channel-dormant',
  severity: 'warning',
  group: 'channels',
  source: '003 the consequences',
  summary: {
    en: 'an active channel on which nothing was posted for months',
    nl: 'een actief kanaal waarop al maanden niets is geplaatst',
  },
  fixable: true,
  options: {
    maxMonths: {
      type: 'integer',
      minimum: 1,
      default: 6,
      description: {
        en: 'After how many months without a post an active channel is dormant.',
        nl: 'Na hoeveel maanden zonder bericht een actief kanaal stilligt.',
      },
    },
  },
  messages: {
    dormant: {
      en: '{channel} is active, but the last post ({day}) is more than {months} old, and a dead account does harm: post, pause it or close it.',
      nl: '{channel} is actief, maar het laatste bericht ({day}) is meer dan {months} oud, en een dood account doet kwaad: plaats iets, pauzeer het of sluit het.',
    },
  },
  check: {
    *plan(plan, { document, options, today }) {
      const months = options.maxMonths;
      for (const channel of plan.channels) {
        const { lastPost } = channel;
        if (!lastPost || !isActive(channel)) continue;
        const limit = addMonths(lastPost.value, months);
        // Further off than there are years, it is not reached.
        if (!limit || limit >= today) continue;
        yield {
          at: lastPost,
          message: 'dormant',
          data: { channel: channelName(channel), day: lastPost.value, months: monthsText(months) },
          *fixes() {
            const after = [
              'platform',
              'url',
              'purpose',
              'why',
              'audience',
              'owner',
              'tone',
              'cadence',
              'hours',
            ];
            const pause = { en: 'Say that it rests (paused)', nl: 'Zeg dat het rust (paused)' };
            yield* setKey(document, channel, 'status', 'paused', { title: pause, after });
            const close = { en: 'Say that it has ended (closed)', nl: 'Zeg dat het is opgeheven (closed)' };
            yield* setKey(document, channel, 'status', 'closed', { title: close, after });
          },
        };
      }
    },
  },
});

const monthsText = (months: number) =>
  months === 1 ? { en: 'a month', nl: 'een maand' } : { en: `${months} months`, nl: `${months} maanden` };
