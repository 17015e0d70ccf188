import { replaceValue } from '../core/edits/fix';
import { enumerate, quote, type Texts } from '../core/language';
import type { Goal, Value } from '../core/model';
import type { Place, Span } from '../core/place';
import { defineRule, type Fix, type RuleContext } from '../core/rule';
import { nodeAt, ScalarNode } from '../core/tree';
import { maxLength, type Verdict } from '../goals';
import { contradictionsOf } from '../plan/contradictions';
import { checkGoal, checkText } from '../plan/goal-check';
import { lacks, quoteSuggestion } from '../plan/lacks';
import { isOnlyVague } from '../plan/only-vague';
import { goalName } from '../plan/names';
import { isPlaceholder } from '../plan/placeholder';

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
    blanks: {
      en: '{goal} still has open blanks: fill in {blanks}.',
      nl: '{goal} heeft nog open plekken: vul {blanks} in.',
    },
    placeholder: {
      en: 'Still to fill in: what {goal} is to change; write for instance {suggestion}.',
      nl: 'Nog in te vullen: wat {goal} moet veranderen; schrijf bijvoorbeeld {suggestion}.',
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
      const [blank] = blanksIn(goal.statement.value);
      if (blank) {
        yield {
          at: context.document.placeWithin(goal.statement, blank.start, blank.end),
          message: 'blanks',
          data: { goal: goalName(goal), blanks: namesOf(goal.statement.value) },
        };
        return;
      }
      if (verdict.verdict === 'specific' && verdict.ownWords === 'specific') return;
      const at = vaguePlace(verdict, goal.statement, context);
      const { statement } = goal;
      const suggestion = quoteSuggestion(verdict);
      const fixes = () => rewrite(goal, statement, verdict.suggestion, context);
      if (isPlaceholder(statement.value)) {
        yield { at: statement, message: 'placeholder', data: { goal: goalName(goal), suggestion }, fixes };
        return;
      }
      if (verdict.verdict === 'specific') {
        const { missing, words } = checkText(statement.value, context.plan, context);
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
      const verdict = checkText(statement.value, context.plan, context);
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

const REWRITE = { en: 'Write it so', nl: 'Schrijf het zo' };
const REWRITE_AND_FILL = {
  en: 'Write it so, and fill in the blanks',
  nl: 'Schrijf het zo, en vul de open plekken in',
};

/** The suggestion in the place of the sentence; none where it would say otherwise than the KPIs. */
function* rewrite(
  goal: Goal,
  statement: Value<string>,
  suggestion: string,
  { document, plan, words }: RuleContext,
): Iterable<Fix> {
  const sentence = suggestion.trim().replaceAll(/\s+/g, ' ');
  // Where no other sentence is known, which words to take out is the author's to say.
  if (sentence === statement.value.trim().replaceAll(/\s+/g, ' ')) return;
  if (contradictionsOf(checkText(sentence, plan, { words }), goal, plan).length > 0) return;
  const node = nodeAt(document.root, statement.path);
  const place = node instanceof ScalarNode && node.start === statement.start ? node : statement;
  yield replaceValue(place, sentence, blanksIn(sentence).length > 0 ? REWRITE_AND_FILL : REWRITE);
}

/** What an offered sentence leaves open: ‹now›, ‹target›. */
const BLANK = /‹[^‹›]{1,60}›/g;

function blanksIn(text: string): readonly Span[] {
  return [...text.slice(0, maxLength).matchAll(BLANK)].map(({ index, 0: blank }) => ({
    start: index,
    end: index + blank.length,
  }));
}

function namesOf(text: string): Texts {
  const blanks = [...new Set(blanksIn(text).map(({ start, end }) => text.slice(start, end)))].slice(0, 5);
  return { en: enumerate(blanks, 'and'), nl: enumerate(blanks, 'en') };
}

/** The first vague word; the whole sentence where it lacks something and says nothing vague. */
function vaguePlace({ words }: Verdict, statement: Value<string>, { document }: RuleContext): Place {
  const [first] = words;
  return first ? document.placeWithin(statement, first.start, first.end) : statement;
}
