import { addKey } from '../core/edits/fix';
import { defineRule } from '../core/rule';
import { hoursText } from '../plan/number-text';
import { keysBefore } from '../plan/part-order';
import { placeholder } from '../plan/placeholder';
import { titlePlace } from '../plan/title-place';
import { capacityHours, channelHours, exceeds, sumOf } from '../plan/workload';

export default defineRule({
  id: 'no-room-to-experiment',
  severity: 'hint',
  group: 'content',
  source: '002 step 2',
  summary: {
    en: 'every hour is planned, and nothing is kept free for experiments',
    nl: 'elk uur is vergeven, en er is niets vrijgehouden om te experimenteren',
  },
  fixable: true,
  needsWhole: true,
  messages: {
    full: {
      en: 'All the time there is ({hours} a week) goes to channels, so nothing unexpected fits: keep a part free, such as 10 %, and write it as `experiments`.',
      nl: 'Alle tijd die er is ({hours} per week) gaat naar kanalen, dus iets onverwachts past er niet bij: houd een deel vrij, zoals 10 %, en schrijf dat op als `experiments`.',
    },
  },
  check: {
    *plan(plan, { document }) {
      const { content } = plan;
      if (content ? content.has('experiments') : plan.has('content')) return;
      const asked = sumOf(channelHours(plan));
      const hours = capacityHours(plan);
      if (asked === 0 || hours === undefined || exceeds(hours, asked)) return;
      // Where they ask more than there is, that comes first, and is told by another rule.
      if (exceeds(asked, hours)) return;
      yield {
        at: content?.key ?? titlePlace(plan),
        message: 'full',
        about: 'plan',
        data: { hours: hoursText(hours) },
        *fixes() {
          const title = {
            en: 'Add room to experiment, to fill in',
            nl: 'Voeg ruimte voor experimenten toe, om in te vullen',
          };
          const value = placeholder(plan);
          if (content) {
            const after = ['message', 'tone', 'formats', 'pillars'];
            yield* addKey(document, content, 'experiments', value, { title, after });
          } else {
            const after = keysBefore('content');
            yield* addKey(document, plan, 'content', { experiments: value }, { title, after });
          }
        },
      };
    },
  },
});
