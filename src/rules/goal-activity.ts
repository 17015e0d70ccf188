import { defineRule } from '../core/rule';
import { checkGoal } from '../plan/goal-check';
import { quoteSuggestion } from '../plan/lacks';
import { goalName } from '../plan/names';

export default defineRule({
  id: 'goal-activity',
  severity: 'warning',
  group: 'goals',
  source: '000 step 3',
  summary: {
    en: 'a means put as a goal: "start a TikTok account", "post daily"',
    nl: 'een middel als doel: "een TikTok-account beginnen", "iets met social media doen"',
  },
  messages: {
    activity: {
      en: '{goal} is something you do, not what it brings: say what will be different because of it, for instance {suggestion}.',
      nl: '{goal} is iets wat je doet, niet wat het oplevert: zeg wat er anders wordt, bijvoorbeeld {suggestion}.',
    },
  },
  check: {
    *goal(goal, context) {
      const { document, plan } = context;
      const verdict = checkGoal(goal, plan, context);
      if (!goal.statement || !verdict?.activity) return;
      const word = verdict.words.find(({ kind }) => kind === 'activity');
      yield {
        at: word ? document.placeWithin(goal.statement, word.start, word.end) : goal.statement,
        message: 'activity',
        data: { goal: goalName(goal), suggestion: quoteSuggestion(verdict) },
      };
    },
  },
});
