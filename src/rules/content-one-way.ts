import { defineRule } from '../core/rule';
import { invitesAnswer } from '../plan/answer-formats';
import { isPlaceholder } from '../plan/placeholder';

export default defineRule({
  id: 'content-one-way',
  severity: 'hint',
  group: 'content',
  source: '000 step 5',
  summary: { en: 'no format that invites interaction', nl: 'geen vorm die om een reactie vraagt' },
  needsWhole: true,
  messages: {
    oneWay: {
      en: 'None of these formats invites an answer: add one that does, such as a poll, a question or an interview.',
      nl: 'Geen van deze vormen vraagt om een reactie: voeg er een toe die dat wel doet, zoals een poll, een vraag of een interview.',
    },
  },
  check: {
    *plan({ content }) {
      const formats = content?.formats ?? [];
      const key = content?.keyOf('formats');
      if (!key || formats.length === 0) return;
      if (formats.some(({ value }) => isPlaceholder(value) || invitesAnswer(value))) return;
      yield { at: key, message: 'oneWay' };
    },
  },
});
