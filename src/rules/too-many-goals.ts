import { defineRule } from '../core/rule';

export default defineRule({
  id: 'too-many-goals',
  severity: 'info',
  group: 'goals',
  source: '001 layer 1',
  summary: { en: 'more goals than can be kept in view', nl: 'meer doelen dan je in het oog kunt houden' },
  options: {
    max: {
      type: 'integer',
      minimum: 1,
      default: 5,
      description: {
        en: 'How many goals a plan may have.',
        nl: 'Hoeveel doelen een plan mag hebben.',
      },
    },
  },
  messages: {
    many: {
      en: 'This plan has {count} goals, and nobody keeps more than {max} in view: choose those that matter most.',
      nl: 'Dit plan heeft {count} doelen, en meer dan {max} houdt niemand in het oog: kies de belangrijkste.',
    },
  },
  check: {
    *plan(plan, { options: { max } }) {
      const count = plan.goals.length;
      const at = plan.keyOf('goals');
      if (at && count > max) yield { at, message: 'many', data: { count, max } };
    },
  },
});
