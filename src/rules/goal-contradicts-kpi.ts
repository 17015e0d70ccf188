import type { PlanDocument } from '../core/document';
import { replaceValue } from '../core/edits/fix';
import { type Language, quote } from '../core/language';
import type { Plan, Value } from '../core/model';
import type { Span } from '../core/place';
import { defineRule, type Fix } from '../core/rule';
import { formatDay, formatNumber, parseFigures, type ReadChange } from '../goals';
import { contradictions, type DateContradiction, type NumberContradiction } from '../plan/contradictions';
import { targetOf } from '../plan/kpi-target';
import { goalName, kpiName } from '../plan/names';
import { textLanguage } from '../plan/text-language';

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
      en: '{goal} says {said}, but its KPI {kpi} is to be reached by {by}: make them the same.',
      nl: '{goal} noemt {said}, maar de KPI {kpi} moet op {by} gehaald zijn: maak ze gelijk.',
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
        const names = {
          goal: goalName(goal),
          said: quote(statement.value.slice(start, end)),
          kpi: kpiName(found.kpi),
        };
        const at = document.placeWithin(statement, start, end);
        const other = found.kind === 'number' ? found.kpi.target?.value : found.by;
        if (!other) continue;
        const target = quote(String(other.value));
        yield {
          at,
          ...(found.kind === 'number'
            ? { message: 'number', data: { ...names, target } }
            : { message: 'date', data: { ...names, by: target } }),
          related: [{ at: other, message: 'target', data: { target } }],
          fixes: () =>
            found.kind === 'number'
              ? numberFixes(document, plan, statement, found)
              : dateFixes(document, plan, statement, found),
        };
      }
    },
  },
});

const FIGURES = /\d[\d.,\u00A0\u202F]*\d|\d/g;

function* numberFixes(
  document: PlanDocument,
  plan: Plan,
  statement: Value<string>,
  { at, kpi, said }: NumberContradiction,
): Iterable<Fix> {
  const target = kpi.target?.value;
  if (!target) return;
  const language = textLanguage(plan);
  const level = targetOf(kpi, language)?.level;
  const [figures, ...more] = statement.value.slice(at.start, at.end).matchAll(FIGURES);
  // A number in words, a range or a thousand written "12k" is the author's to rewrite.
  if (
    'level' in said &&
    level !== undefined &&
    figures &&
    more.length === 0 &&
    isPlain(figures[0], said.level, language)
  ) {
    const start = at.start + figures.index;
    const place = document.placeWithin(statement, start, start + figures[0].length);
    const text = formatNumber(level, language);
    yield {
      title: { en: `Write ${text} in the goal`, nl: `Schrijf ${text} in het doel` },
      edits: [{ start: place.start, end: place.end, text }],
    };
  }
  const value = 'level' in said ? String(said.level) : relative(said.change);
  // A change needs something to start from.
  if (value !== undefined && ('level' in said || kpi.baseline?.value))
    yield replaceValue(target, value, {
      en: `Make ${value} the target of the KPI`,
      nl: `Maak ${value} de streefwaarde van de KPI`,
    });
}

const isPlain = (figures: string, value: number, language: Language): boolean =>
  parseFigures(figures, language) === value;

function relative({ value, high, unit, direction }: ReadChange): string | undefined {
  if (high !== undefined || direction === undefined || unit === '×' || unit === 'part') return undefined;
  return `${direction === 'down' ? '-' : '+'}${value}${unit === '%' ? ' %' : ''}`;
}

function* dateFixes(
  document: PlanDocument,
  plan: Plan,
  statement: Value<string>,
  { at, by, said }: DateContradiction,
): Iterable<Fix> {
  const day = dayIn(statement.value.slice(at.start, at.end));
  if (day) {
    const place = document.placeWithin(statement, at.start + day.start, at.start + day.end);
    const text = day.iso ? by.value : formatDay(by.value, textLanguage(plan));
    yield {
      title: { en: `Write ${text} in the goal`, nl: `Schrijf ${text} in het doel` },
      edits: [{ start: place.start, end: place.end, text }],
    };
  }
  yield replaceValue(by, said, {
    en: `Make ${said} the date of the KPI`,
    nl: `Maak ${said} de datum van de KPI`,
  });
}

/** A whole date in a piece of a sentence: "1 October 2027"; "Q3 2027" is the author's to rewrite. */
function dayIn(words: string): (Span & { readonly iso: boolean }) | undefined {
  const match = /\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}\.? \d{4}/u.exec(words);
  if (!match) return undefined;
  return { start: match.index, end: match.index + match[0].length, iso: match[0].includes('-') };
}
