import { addKey } from '../core/edits/fix';
import { defineRule } from '../core/rule';
import { audienceName, channelName } from '../plan/names';
import { placeholder } from '../plan/placeholder';
import { channelsWithoutAudience } from '../plan/reach';

/** A menu of more audiences than this is no help. */
const MOST_AUDIENCES = 5;

export default defineRule({
  id: 'channel-without-audience',
  severity: 'info',
  group: 'channels',
  source: '000 step 5',
  summary: {
    en: 'a channel that does not say whom it reaches',
    nl: 'een kanaal dat niet zegt wie het bereikt',
  },
  fixable: true,
  needsWhole: true,
  messages: {
    missing: {
      en: '{channel} has no audience: name one of those of the plan as its `audience`.',
      nl: '{channel} heeft geen doelgroep: noem een van de doelgroepen uit het plan als `audience`.',
    },
  },
  check: {
    *plan(plan, { document }) {
      for (const channel of channelsWithoutAudience(plan)) {
        yield {
          at: channel.key,
          message: 'missing',
          data: { channel: channelName(channel) },
          *fixes() {
            const after = ['platform', 'url', 'purpose', 'why'];
            const audiences = plan.audiences.length <= MOST_AUDIENCES ? plan.audiences : [];
            for (const audience of audiences) {
              const { en, nl } = audienceName(audience);
              const title = { en: `It is for ${en}`, nl: `Het is voor ${nl}` };
              yield* addKey(document, channel, 'audience', audience.id, { title, after });
            }
            if (audiences.length > 0) return;
            const title = {
              en: 'Add an audience, to fill in',
              nl: 'Voeg een doelgroep toe, om in te vullen',
            };
            yield* addKey(document, channel, 'audience', placeholder(plan), { title, after });
          },
        };
      }
    },
  },
});
