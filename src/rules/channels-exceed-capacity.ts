import { defineRule } from '../core/rule';
import { channelName } from '../plan/names';
import { hoursText } from '../plan/number-text';
import { capacityHours, channelHours, exceeds, sumOf } from '../plan/workload';

export default defineRule({
  id: 'channels-exceed-capacity',
  severity: 'warning',
  group: 'channels',
  source: '000 step 5, 001 layer 2',
  summary: {
    en: 'the active channels ask more hours than the capacity has',
    nl: 'de actieve kanalen vragen meer uren dan er capaciteit is',
  },
  messages: {
    exceeded: {
      en: 'The capacity is {hours} a week, and the active channels ask {asked}: close or pause a channel, or find {short} more.',
      nl: 'De capaciteit is {hours} per week, en de actieve kanalen vragen {asked}: sluit of pauzeer een kanaal, of vind {short} extra.',
    },
    channel: {
      en: '{channel} asks {hours} a week.',
      nl: '{channel} vraagt {hours} per week.',
    },
  },
  check: {
    *plan(plan) {
      const written = plan.capacity?.hours;
      const hours = capacityHours(plan);
      if (!written || hours === undefined) return;
      const load = channelHours(plan);
      const asked = sumOf(load);
      if (!exceeds(asked, hours)) return;
      yield {
        at: written,
        message: 'exceeded',
        data: { hours: hoursText(hours), asked: hoursText(asked), short: hoursText(asked - hours) },
        related: load.map(({ channel, hours: each }) => ({
          at: channel.hours ?? channel.key,
          message: 'channel' as const,
          data: { channel: channelName(channel), hours: hoursText(each) },
        })),
      };
    },
  },
});
