import { defineRule } from '../core/rule';

export default defineRule({
  id: 'tools-before-goals',
  severity: 'warning',
  group: 'steps',
  source: '001 the tip',
  summary: {
    en: 'tools are chosen or paid for while the plan has no goals',
    nl: 'tools gekozen of betaald terwijl het plan nog geen doelen heeft',
  },
  needsWhole: true,
  messages: {
    tools: {
      en: 'Tools are chosen here, and the plan has no goals yet: write under `goals` what you want to reach, then choose.',
      nl: 'Hier zijn al tools gekozen, en het plan heeft nog geen doelen: schrijf onder `goals` wat je wilt bereiken en kies dan pas.',
    },
    items: {
      en: 'Money is spent here, and the plan has no goals yet: write under `goals` first what you want to reach with it.',
      nl: 'Hier wordt al geld uitgegeven, en het plan heeft nog geen doelen: schrijf onder `goals` eerst wat je ermee wilt bereiken.',
    },
  },
  check: {
    *plan(plan) {
      if (plan.has('goals')) return;
      const tools = plan.has('tools') ? plan.keyOf('tools') : undefined;
      const items = plan.budget?.has('items') ? plan.budget.keyOf('items') : undefined;
      if (tools)
        yield { at: tools, message: 'tools', related: items ? [{ at: items, message: 'items' }] : [] };
      else if (items) yield { at: items, message: 'items' };
    },
  },
});
