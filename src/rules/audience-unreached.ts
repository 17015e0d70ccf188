import { addKey } from '../core/edits/fix';
import { defineRule } from '../core/rule';
import { audienceName, channelName } from '../plan/names';
import { placeholder } from '../plan/placeholder';
import { unreachedAudiences } from '../plan/reach';
import { isClosed } from '../plan/workload';

/** A menu of more channels than this is no help. */
const MOST_CHANNELS = 5;

export default defineRule({
  id: 'audience-unreached',
  severity: 'info',
  group: 'audiences',
  source: '000 step 4, 001 layer 8',
  summary: { en: 'an audience that no channel reaches', nl: 'een doelgroep die geen kanaal bereikt' },
  fixable: true,
  needsWhole: true,
  messages: {
    unreached: {
      en: 'No channel reaches {audience}: say where they are as `online`, or name them as the `audience` of a channel.',
      nl: 'Geen kanaal bereikt {audience}: zeg waar ze zitten als `online`, of noem ze bij een kanaal als `audience`.',
    },
  },
  check: {
    *plan(plan, { document }) {
      for (const audience of unreachedAudiences(plan)) {
        const { online } = audience;
        yield {
          at: audience.key,
          message: 'unreached',
          data: { audience: audienceName(audience) },
          *fixes() {
            // What is there is for its author to change.
            if (online.length > 0) return;
            const after = ['description', 'needs', 'behaviour'];
            const channels = plan.channels.filter((channel) => !isClosed(channel));
            for (const channel of channels.length <= MOST_CHANNELS ? channels : []) {
              const name = channelName(channel);
              const title = { en: `They are on ${name.en}`, nl: `Ze zitten op ${name.nl}` };
              yield* addKey(document, audience, 'online', channel.id, { title, after });
            }
            if (channels.length > 0 && channels.length <= MOST_CHANNELS) return;
            const title = {
              en: 'Add where they are, to fill in',
              nl: 'Voeg toe waar ze zitten, om in te vullen',
            };
            yield* addKey(document, audience, 'online', placeholder(plan), { title, after });
          },
        };
      }
    },
  },
});
