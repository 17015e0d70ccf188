import { replaceValue } from '../core/edits/fix';
import { quote } from '../core/language';
import type { Goal, Value } from '../core/model';
import type { Place } from '../core/place';
import { defineRule, type RuleContext } from '../core/rule';
import type { Verdict } from '../goals';
import { checkGoal, checkText } from '../plan/goal-check';
import { lacks, quoteSuggestion } from '../plan/lacks';
import { isOnlyVague } from '../plan/only-vague';
import { goalName } from '../plan/names';

export default defineRule({
  id: 'goal-vague',
  severity: 'warning',
  group: 'goals',
  source: '001 layer 1, 004 question 1',
  summary: {
    en: 'a goal statement that is not specific: says which words and which criterion',
    nl: 'een doel dat niet specifiek is: zegt welke woorden en welk criterium',
  },
  fixable: true,
  messages: {
    vague: {
      en: '{goal} does not say {lacks}: write for instance {suggestion}.',
      nl: '{goal} zegt niet {lacks}: schrijf bijvoorbeeld {suggestion}.',
    },
    hidden: {
      en: '{goal} itself does not say {lacks}, though the plan does: write for instance {suggestion}.',
      nl: '{goal} zegt zelf niet {lacks}, al staat het wel in het plan: schrijf bijvoorbeeld {suggestion}.',
    },
    problem: {
      en: '{problem} could be said of any organisation: say what goes wrong, for whom, and how you know.',
      nl: '{problem} kun je van elke organisatie zeggen: zeg wat er misgaat, voor wie, en waaraan je dat ziet.',
    },
  },
  check: {
    *goal(goal, context) {
      const verdict = checkGoal(goal, context.plan, context);
      // An activity is the affair of a rule of its own.
      if (!goal.statement || !verdict || verdict.activity) return;
      if (verdict.verdict === 'specific' && verdict.ownWords === 'specific') return;
      const at = vaguePlace(verdict, goal.statement, context);
      const { statement } = goal;
      const suggestion = quoteSuggestion(verdict);
      const fixes = () => [replaceValue(statement, verdict.suggestion, REWRITE)];
      if (verdict.verdict === 'specific') {
        const { missing, words } = checkText(statement.value, context.plan, context.words);
        // A threshold that is to hold each time has no date, in the plan as little as in the sentence.
        if (
          missing.every((criterion) => criterion === 'audience' || criterion === 'deadline') &&
          !hasDate(goal)
        )
          return;
        yield {
          at,
          message: 'hidden',
          severity: 'hint',
          data: { goal: goalName(goal), lacks: lacks(missing, words), suggestion },
          fixes,
        };
      } else {
        const data = { goal: goalName(goal), lacks: lacks(verdict.missing, verdict.words), suggestion };
        yield { at, message: 'vague', data, fixes };
      }
    },
    *plan({ problem }, context) {
      const statement = problem?.statement;
      // A number is never vague.
      if (!statement || /\d/.test(statement.value)) return;
      const verdict = checkText(statement.value, context.plan, context.words);
      if (!isOnlyVague(verdict)) return;
      yield {
        at: vaguePlace(verdict, statement, context),
        message: 'problem',
        data: { problem: quote(statement.value) },
      };
    },
  },
});

function hasDate(goal: Goal): boolean {
  return goal.has('deadline') || goal.kpis.some(({ target }) => target?.has('by') === true);
}

const REWRITE = {
  en: 'Write it so, and fill in the blanks',
  nl: 'Schrijf het zo, en vul de open plekken in',
};

/** The first vague word; the whole sentence where it lacks something and says nothing vague. */
function vaguePlace({ words }: Verdict, statement: Value<string>, { document }: RuleContext): Place {
  const [first] = words;
  return first ? document.placeWithin(statement, first.start, first.end) : statement;
}
