import { defineRule } from '../core/rule';
import { channelName } from '../plan/names';
import { ownerFixes } from '../plan/owner-fixes';
import { isPlaceholder } from '../plan/placeholder';
import { isKept } from '../plan/workload';

export default defineRule({
  id: 'channel-without-owner',
  severity: 'warning',
  group: 'channels',
  source: '001 the introduction',
  summary: { en: 'a channel that nobody answers for', nl: 'een kanaal waar niemand op aanspreekbaar is' },
  fixable: true,
  messages: {
    missing: {
      en: 'Nobody answers for {channel}, and so it will fall silent: name one person as its `owner`.',
      nl: 'Niemand is aanspreekbaar op {channel}, en dan valt het stil: noem één persoon als `owner`.',
    },
  },
  check: {
    *plan(plan, { document }) {
      for (const channel of plan.channels) {
        if (channel.has('owner') || !isKept(channel) || isPlaceholder(channel.id)) continue;
        yield {
          at: channel.key,
          message: 'missing',
          data: { channel: channelName(channel) },
          fixes: () => ownerFixes(document, plan, channel, ['platform', 'url', 'purpose', 'why', 'audience']),
        };
      }
    },
  },
});
