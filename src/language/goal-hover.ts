import type { Hover } from 'vscode-languageserver-types';
import type { PlanDocument } from '../core/document';
import { type Language, ownLanguage, textIn, type Texts } from '../core/language';
import { isTooNew } from '../core/malformed';
import type { Goal } from '../core/model';
import { type CriterionState, explain } from '../goals';
import { checkGoal, type Circumstances } from '../plan/goal-check';
import { escapeMarkdown } from './markdown';

const MARKS: Readonly<Record<CriterionState, string>> = { met: '✓', unmet: '✗', unknown: '?' };

const STATES: Readonly<Record<CriterionState, Texts>> = {
  met: { en: 'met', nl: 'gehaald' },
  unmet: { en: 'not met', nl: 'niet gehaald' },
  unknown: { en: 'cannot be told', nl: 'niet te zeggen' },
};

const HEADS = {
  goal: { en: 'Goal', nl: 'Doel' },
  better: { en: 'Write for instance', nl: 'Schrijf bijvoorbeeld' },
} as const satisfies Readonly<Record<string, Texts>>;

/**
 * What was understood of the goal under the cursor, and how each criterion fares, in Markdown.
 *
 * @param offset where the cursor is
 * @param circumstances those in which the plan was checked, or the two would not agree
 * @param language that of the reader
 * @returns undefined where no goal's sentence stands
 */
export function goalHover(
  document: PlanDocument,
  offset: number,
  circumstances: Circumstances,
  language: Language,
): Hover | undefined {
  // Of a plan from the future nothing is known but that it is one.
  if (document.kind !== 'plan' || !document.plan || isTooNew(document.version)) return undefined;
  const goal = goalAt(document, offset);
  if (!goal?.statement) return undefined;
  const verdict = checkGoal(goal, document.plan, circumstances);
  if (!verdict) return undefined;
  const { criteria, reading, suggestion, notes, verdict: word } = explain(verdict, ownLanguage(language));
  const lines = [
    `**${textIn(HEADS.goal, language)}: ${word}**`,
    escapeMarkdown(reading),
    criteria
      .map(
        ({ name, state, why }) =>
          `- ${MARKS[state]} **${name}** (${textIn(STATES[state], language)}): ${escapeMarkdown(why)}`,
      )
      .join('\n'),
    ...notes,
    ...(suggestion === undefined
      ? []
      : [`${textIn(HEADS.better, language)}: *${escapeMarkdown(suggestion)}*`]),
  ];
  const { start, end } = goal.statement;
  return {
    contents: { kind: 'markdown', value: lines.join('\n\n') },
    range: document.lines.range(start, end),
  };
}

function goalAt({ plan }: PlanDocument, offset: number): Goal | undefined {
  return plan?.goals.find(
    ({ statement }) => statement && statement.start <= offset && offset <= statement.end,
  );
}
