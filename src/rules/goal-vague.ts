import { replaceValue } from '../core/edits/fix';
import { quote } from '../core/language';
import type { Value } from '../core/model';
import type { Place } from '../core/place';
import { defineRule, type RuleContext } from '../core/rule';
import type { Verdict } from '../goals';
import { checkGoal, checkText } from '../plan/goal-check';
import { lacks } from '../plan/lacks';
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
      en: '{goal} keeps to itself what its KPI says: put the number and the date in the sentence, for instance {suggestion}.',
      nl: '{goal} verzwijgt wat de KPI zegt: zet het getal en de datum in de zin, bijvoorbeeld {suggestion}.',
    },
    problem: {
      en: '{problem} could be said of any organisation: say what goes wrong, for whom, and how you know.',
      nl: '{problem} kun je van elke organisatie zeggen: zeg wat er misgaat, voor wie, en waaraan je dat ziet.',
    },
  },
  check: {
    *goal(goal, context) {
      const verdict = checkGoal(goal, context.plan);
      // An activity is the affair of a rule of its own.
      if (!goal.statement || !verdict || verdict.activity) return;
      if (verdict.verdict === 'specific' && verdict.ownWords === 'specific') return;
      const at = vaguePlace(verdict, goal.statement, context);
      const { statement } = goal;
      const suggestion = quote(verdict.suggestion);
      const fixes = () => [replaceValue(statement, verdict.suggestion, REWRITE)];
      if (verdict.verdict === 'specific') {
        yield { at, message: 'hidden', severity: 'hint', data: { goal: goalName(goal), suggestion }, fixes };
      } else {
        const data = { goal: goalName(goal), lacks: lacks(verdict.missing, verdict.words), suggestion };
        yield { at, message: 'vague', data, fixes };
      }
    },
    *plan({ problem }, context) {
      const statement = problem?.statement;
      // A number is never vague.
      if (!statement || /\d/.test(statement.value)) return;
      const verdict = checkText(statement.value, context.plan);
      if (!isOnlyVague(verdict)) return;
      yield {
        at: vaguePlace(verdict, statement, context),
        message: 'problem',
        data: { problem: quote(statement.value) },
      };
    },
  },
});

const REWRITE = {
  en: 'Write it so, and fill in the blanks',
  nl: 'Schrijf het zo, en vul de open plekken in',
};

/** The first vague word; the whole sentence where it lacks something and says nothing vague. */
function vaguePlace({ words }: Verdict, statement: Value<string>, { document }: RuleContext): Place {
  const [first] = words;
  return first ? document.placeWithin(statement, first.start, first.end) : statement;
}
