import { planPlace } from '../calendar-identity';
import type { Format } from '../format';
import { renderIcs } from '../ics';

export default {
  id: 'ics',
  order: 3,
  label: { en: 'Calendar (ICS)', nl: 'Agenda (ICS)' },
  detail: {
    en: 'Deadlines, steps, reviews and content for Outlook, Google or a phone',
    nl: 'Deadlines, stappen, evaluaties en content voor Outlook, Google of een telefoon',
  },
  help: 'the days for a calendar',
  write: (report, { file }) => renderIcs(report, file === undefined ? undefined : planPlace(file)),
} satisfies Format;
