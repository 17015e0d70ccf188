import type { PlanDocument } from '../core/document';
import { replaceValue } from '../core/edits/fix';
import { type OwnLanguage, quote } from '../core/language';
import type { Kpi, Plan, Value } from '../core/model';
import type { Span } from '../core/place';
import { defineRule, type Edit, type Fix } from '../core/rule';
import { nodeAt, type PlanNode, ScalarNode } from '../core/tree';
import { formatDay, formatNumber, parseFigures } from '../goals';
import { contradictions, type DateContradiction, type NumberContradiction } from '../plan/contradictions';
import { checkText } from '../plan/goal-check';
import { writtenTarget } from '../plan/kpi-target';
import { goalName, kpiName } from '../plan/names';
import { scaleOfKpi } from '../plan/number-kind';
import { rewriteTarget } from '../plan/rewrite-target';
import { languageOf } from '../plan/text-language';

export default defineRule({
  id: 'goal-contradicts-kpi',
  severity: 'warning',
  group: 'goals',
  source: '004 question 1',
  summary: {
    en: 'the numbers or date in the statement differ from its KPI’s target or deadline',
    nl: 'het getal of de datum in de zin is een ander dan dat van de KPI',
  },
  fixable: true,
  messages: {
    number: {
      en: '{goal} says {said}, but its KPI {kpi} aims at {target}: make them the same.',
      nl: '{goal} noemt {said}, maar de KPI {kpi} mikt op {target}: maak ze gelijk.',
    },
    date: {
      en: '{goal} says {said}, but its KPI {kpi} is to be reached by {target}: make them the same.',
      nl: '{goal} noemt {said}, maar de KPI {kpi} moet op {target} gehaald zijn: maak ze gelijk.',
    },
    deadline: {
      en: '{goal} says {said}, but the deadline of the goal is {target}: make them the same.',
      nl: '{goal} noemt {said}, maar de einddatum van het doel is {target}: maak ze gelijk.',
    },
    target: { en: 'Here stands {target}.', nl: 'Hier staat {target}.' },
  },
  check: {
    *goal(goal, context) {
      const { document, plan } = context;
      const { statement } = goal;
      if (!statement) return;
      for (const found of contradictions(goal, plan, context)) {
        const { start, end } = found.at;
        const names = { goal: goalName(goal), said: quote(statement.value.slice(start, end)) };
        const at = document.placeWithin(statement, start, end);
        if (found.kind === 'number') {
          const other = found.kpi.target?.value;
          if (!other) continue;
          const target = quote(asWritten(found.kpi));
          yield {
            at,
            message: 'number',
            data: { ...names, kpi: kpiName(found.kpi), target },
            related: [{ at: other, message: 'target', data: { target } }],
            fixes: () => numberFixes(document, plan, statement, found),
          };
          continue;
        }
        const { by, kpi } = found;
        const target = quote(by.value);
        yield {
          at,
          ...(kpi
            ? { message: 'date', data: { ...names, kpi: kpiName(kpi), target } }
            : { message: 'deadline', data: { ...names, target } }),
          related: [{ at: by, message: 'target', data: { target } }],
          fixes: () => dateFixes(document, plan, statement, found),
        };
      }
    },
  },
});

/** The target as it stands there; of thousands with the unit that says so. */
function asWritten(kpi: Kpi): string {
  const written = writtenTarget(kpi);
  const unit = typeof written === 'number' && scaleOfKpi(kpi) !== 1 ? kpi.unit?.value : undefined;
  return unit ? `${written} ${unit}` : String(written);
}

const FIGURES = /\d[\d.,\u00A0\u202F]*\d|\d/g;

function* numberFixes(
  document: PlanDocument,
  plan: Plan,
  statement: Value<string>,
  { at, kpi, forKpi, forGoal }: NumberContradiction,
): Iterable<Fix> {
  const language = languageOf(statement.value, plan);
  const figures = forGoal === undefined ? undefined : onlyFigures(statement.value, at, language);
  if (figures && forGoal !== undefined) {
    const text = formatNumber(forGoal, language);
    // What a sentence cannot say is not to be put in it.
    if (parseFigures(text, language) === forGoal) yield writeInGoal(document, statement, figures, text);
  }
  const target = kpi.target?.value;
  const value = forKpi && rewriteTarget(kpi, forKpi, language);
  if (!target || value === undefined) return;
  const title = {
    en: `Make ${value} the target of the KPI`,
    nl: `Maak ${value} de streefwaarde van de KPI`,
  };
  const { start, end, style } = target;
  // A number without quotes stays one: `+30`, and `1.250` in a Dutch plan.
  if (typeof value === 'string' && style === 'plain' && /^\+?\d[\d.]*$/.test(value))
    yield { title, edits: [{ start, end, text: value }] };
  else yield replaceValue(nodeOf(document, target), value, title);
}

/** The node of a value, of which more is known than of its place. */
function nodeOf<T>(document: PlanDocument, value: Value<T>): ScalarNode | Value<T> {
  const node: PlanNode | undefined = nodeAt(document.root, value.path);
  return node instanceof ScalarNode && node.start === value.start ? node : value;
}

/** The only number in a piece of a sentence; one in words or a thousand written "12k" is the author's to rewrite. */
function onlyFigures(text: string, { start, end }: Span, language: OwnLanguage): Span | undefined {
  const words = text.slice(start, end);
  const [figures, ...more] = words.matchAll(FIGURES);
  if (!figures || more.length > 0 || parseFigures(figures[0], language) === undefined) return undefined;
  const behind = words.slice(figures.index + figures[0].length);
  if (/^ ?\p{L}/u.test(behind) && !NOUN_BEHIND.test(behind)) return undefined;
  return { start: start + figures.index, end: start + figures.index + figures[0].length };
}

/** Words that belong to a number without changing its size. */
const NOUN_BEHIND =
  /^ ?(?:per ?cent|percent|procent|pct|euros?|eur|dollars?|usd|pounds?|gbp|points?|punt|punten)\b/i;

function writeInGoal(document: PlanDocument, statement: Value<string>, at: Span, text: string): Fix {
  const { start, end } = document.placeWithin(statement, at.start, at.end);
  const edit: Edit = { start, end, text };
  return { title: { en: `Write ${text} in the goal`, nl: `Schrijf ${text} in het doel` }, edits: [edit] };
}

function* dateFixes(
  document: PlanDocument,
  plan: Plan,
  statement: Value<string>,
  { at, by, said, kpi, alone }: DateContradiction,
): Iterable<Fix> {
  const day = alone ? dayIn(statement.value, at, said, plan) : undefined;
  if (day) {
    const isIso = statement.value.slice(day.start, day.end) === said;
    yield writeInGoal(
      document,
      statement,
      day,
      isIso ? by.value : formatDay(by.value, languageOf(statement.value, plan)),
    );
  }
  yield replaceValue(
    nodeOf(document, by),
    said,
    kpi
      ? { en: `Make ${said} the date of the KPI`, nl: `Maak ${said} de datum van de KPI` }
      : { en: `Make ${said} the deadline of the goal`, nl: `Maak ${said} de einddatum van het doel` },
  );
}

const DAY =
  /\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.? \d{4}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/gu;

/** A whole date, the only one: "1 October 2027"; "Q3 2027" is the author's to rewrite. */
function dayIn(text: string, at: Span, said: string, plan: Plan): Span | undefined {
  const [match, ...more] = text.slice(at.start, at.end).matchAll(DAY);
  const lang = languageOf(text, plan);
  if (!match || more.length > 0 || checkText(match[0], plan, { lang }).reading.deadline?.date !== said)
    return undefined;
  const start = at.start + match.index;
  return { start, end: start + match[0].length };
}
