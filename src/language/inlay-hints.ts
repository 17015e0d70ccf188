import type { InlayHint } from 'vscode-languageserver-types';
import { type Day, isDay } from '../core/day';
import type { Target } from '../core/format/field';
import { fill, type Language, ownLanguage, type OwnLanguage, textIn, type Texts } from '../core/language';
import { isTooNew } from '../core/malformed';
import type { Plan } from '../core/model';
import type { Span } from '../core/place';
import type { PlanNode } from '../core/tree';
import { moneyText } from '../plan/money-text';
import { nameBehind } from '../plan/short-names';
import { weekday } from '../plan/weekday';
import { yearCosts } from '../plan/year-cost';
import type { SteadyPlan } from './steady';
import { writtenFields } from './written';

/** How long a name beside an id may be; the whole of it is in the tooltip. */
const LONGEST_NAME = 32;

const YEAR: Texts = { en: '{sum} a year', nl: '{sum} per jaar' };
const AT_LEAST: Texts = { en: 'at least {sum} a year', nl: 'minstens {sum} per jaar' };
const YEAR_TIP: Texts = {
  en: 'These hours a week, 52 weeks, at the rate of whoever works them.',
  nl: 'Deze uren per week, 52 weken, tegen het tarief van wie ze maakt.',
};

/** The first letters of a weekday, by which it is known. */
const WEEKDAY_LETTERS: Readonly<Record<OwnLanguage, number>> = { en: 3, nl: 2 };

/**
 * What is shown in the lines of a plan beside what is written: the weekday of a date, the name that an id stands for, what
 * hours cost in a year.
 *
 * @param looked the piece of the text that is looked at; hints somewhat outside it do no harm
 */
export function inlayHints(steady: SteadyPlan, looked: Span, language: Language): readonly InlayHint[] {
  const { kind, plan, root, version, text } = steady.document;
  // Of an older text it is not known which piece that is.
  const within = steady.isPast ? { start: 0, end: text.length } : looked;
  if (kind !== 'plan' || !plan || !root || isTooNew(version)) return [];
  const found: InlayHint[] = [];
  const had = new Set<number>();
  const add = ({ start, end }: Span, label: string, tooltip?: string): void => {
    const range = had.has(end) ? undefined : steady.place({ start, end });
    had.add(end);
    if (!range) return;
    found.push({
      position: range.end,
      label,
      paddingLeft: true,
      ...(tooltip === undefined ? {} : { tooltip }),
    });
  };
  for (const { field, node } of writtenFields(root, within)) {
    const at = node.alias ?? node;
    if (field.kind === 'day') {
      if (node.kind === 'scalar' && isDay(node.value)) add(at, dayLetters(node.value, language));
    } else if (field.kind === 'reference' || (field.kind === 'references' && node.kind === 'scalar')) {
      const name = nameOf(plan, field.to, node);
      if (name) add(at, name.label, name.tooltip);
    } else if (field.kind === 'entries' && field.keys === 'day' && node.kind === 'map' && !node.flow) {
      // In braces they stand so close together that more would only be in the way.
      if (!node.alias)
        for (const { name, key } of node.own) if (isDay(name)) add(key, dayLetters(name, language));
    }
  }
  for (const { at, amount, currency, atLeast } of yearCosts(plan)) {
    if (at.end < within.start || at.start > within.end) continue;
    const sum = moneyText(Math.round(amount), currency);
    add(at, fill(atLeast ? AT_LEAST : YEAR, { sum }, language), textIn(YEAR_TIP, language));
  }
  return found;
}

const dayLetters = (day: Day, language: Language): string =>
  weekday(day, language).slice(0, WEEKDAY_LETTERS[ownLanguage(language)]);

/** The name behind an id, unless the id says the same. */
function nameOf(
  plan: Plan,
  to: Target,
  node: PlanNode,
): { readonly label: string; readonly tooltip?: string } | undefined {
  if (node.kind !== 'scalar') return undefined;
  const whole = nameBehind(plan, to, node.word, Infinity);
  if (whole === undefined || lettersOf(whole) === lettersOf(node.word)) return undefined;
  const label = nameBehind(plan, to, node.word, LONGEST_NAME) ?? whole;
  return label === whole ? { label } : { label, tooltip: whole };
}

const lettersOf = (name: string): string => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
