import { quote } from '../core/language';
import { defineRule } from '../core/rule';
import { calendarGaps } from '../plan/calendar';
import { channelName } from '../plan/names';

export default defineRule({
  id: 'calendar-gap',
  severity: 'info',
  group: 'content',
  source: '001 layer 5, 002 step 6',
  summary: {
    en: 'an active channel whose calendar falls short of its cadence within the next four weeks',
    nl: 'een actief kanaal waarvoor de komende vier weken te weinig op de kalender staat',
  },
  needsWhole: true,
  messages: {
    gap: {
      en: '{channel} promises {cadence}, which is {asked} in the next four weeks, and the calendar has {planned}: plan {short} more, or promise less.',
      nl: '{channel} belooft {cadence}, dus {asked} in de komende vier weken, en de kalender heeft er {planned}: plan er {short} bij, of beloof minder.',
    },
    calendar: { en: 'Here stands the calendar.', nl: 'Hier staat de kalender.' },
  },
  check: {
    *plan(plan, { today }) {
      const calendar = plan.content?.keyOf('calendar');
      for (const { channel, cadence, asked, planned } of calendarGaps(plan, today)) {
        yield {
          at: cadence,
          message: 'gap',
          data: {
            channel: channelName(channel),
            cadence: quote(cadence.value),
            asked,
            planned,
            short: asked - planned,
          },
          related: calendar ? [{ at: calendar, message: 'calendar' }] : [],
        };
      }
    },
  },
});
