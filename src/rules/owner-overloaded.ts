import { defineRule } from '../core/rule';
import { readHours } from '../plan/amounts';
import { channelName, personName } from '../plan/names';
import { hoursText } from '../plan/number-text';
import { textLanguage } from '../plan/text-language';
import { channelHours, exceeds, hoursByOwner, sumOf } from '../plan/workload';

export default defineRule({
  id: 'owner-overloaded',
  severity: 'warning',
  group: 'people',
  source: '001 layer 2',
  summary: {
    en: 'the channels of a person ask more hours than this person has',
    nl: 'de kanalen van iemand vragen meer uren dan diegene heeft',
  },
  messages: {
    overloaded: {
      en: '{person} has {hours} a week, and the channels ask {asked}: free more time, hand over a channel, or post less often.',
      nl: '{person} heeft {hours} per week, en de kanalen vragen {asked}: maak meer tijd vrij, draag een kanaal over of plaats minder vaak.',
    },
    channel: {
      en: '{channel} asks {hours} a week.',
      nl: '{channel} vraagt {hours} per week.',
    },
  },
  check: {
    *plan(plan) {
      const owners = hoursByOwner(channelHours(plan));
      if (owners.size === 0) return;
      for (const person of plan.people) {
        const load = owners.get(person.id);
        const hours = person.hours && readHours(person.hours.value, textLanguage(plan));
        if (!load || !person.hours || hours === undefined || !exceeds(sumOf(load), hours)) continue;
        yield {
          at: person.hours,
          message: 'overloaded',
          data: {
            person: personName(person),
            hours: hoursText(hours),
            asked: hoursText(sumOf(load)),
          },
          related: load.map(({ channel, hours: asked }) => ({
            at: channel.hours ?? channel.key,
            message: 'channel' as const,
            data: { channel: channelName(channel), hours: hoursText(asked) },
          })),
        };
      }
    },
  },
});
