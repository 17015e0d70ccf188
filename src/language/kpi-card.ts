import type { Day } from '../core/day';
import { fill, type Language, shorten, textIn, type Texts } from '../core/language';
import type { Goal, Kpi, Plan } from '../core/model';
import { dayText } from '../plan/day-text';
import { writtenTarget, targetOf } from '../plan/kpi-target';
import { latestMeasurement, type Measurement } from '../plan/measurements';
import { numberText } from '../plan/number-text';
import {
  courseOf,
  isStanding,
  lineOf,
  type Progress,
  progressOf,
  roundedOnLine,
  startDay,
  targetDay,
} from '../plan/progress';
import { textLanguage } from '../plan/text-language';
import { escapeMarkdown } from './markdown';

const TEXTS = {
  of: { en: 'It shows whether this is reached: {goal}', nl: 'Hieraan zie je of dit wordt gehaald: {goal}' },
  source: { en: 'Source', nl: 'Bron' },
  baseline: { en: 'Baseline', nl: 'Nulmeting' },
  latest: { en: 'Latest', nl: 'Laatste meting' },
  target: { en: 'Target', nl: 'Streefwaarde' },
  none: { en: 'none yet', nl: 'nog geen' },
  unmeasuredYet: { en: 'not measured yet', nl: 'nog niet gemeten' },
  on: { en: '{number} on {day}', nl: '{number} op {day}' },
  by: { en: '{number} by {day} ({away})', nl: '{number} uiterlijk {day} ({away})' },
  done: { en: '{percent} % of the way', nl: '{percent} % van de weg' },
  expected: {
    en: '{done}: {state}, which asks for {expected} on {day}.',
    nl: '{done}: {state}, die op {day} om {expected} vraagt.',
  },
  reached: { en: 'The target is reached.', nl: 'De streefwaarde is gehaald.' },
  standing: {
    en: 'It is a level to hold, so there is no line to it.',
    nl: 'Het is een niveau om vast te houden, dus er is geen lijn naartoe.',
  },
  noCourse: {
    en: 'There is no line yet: it takes a baseline and a target that can be compared.',
    nl: 'Er is nog geen lijn: daarvoor zijn een nulmeting en een streefwaarde nodig die je kunt vergelijken.',
  },
  noDates: {
    en: 'There is no line yet: the baseline and the target need a date, the first before the second.',
    nl: 'Er is nog geen lijn: de nulmeting en de streefwaarde hebben een datum nodig, de eerste voor de tweede.',
  },
  unmeasured: { en: 'Nothing was measured since {day}.', nl: 'Sinds {day} is er niets gemeten.' },
  otherUnit: {
    en: 'The measurement is in another unit than the target.',
    nl: 'De meting is in een andere eenheid dan de streefwaarde.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** Where a KPI can stand beside its line. */
const STATES = {
  ahead: { en: 'ahead of the line', nl: 'voor op de lijn' },
  on: { en: 'on the line', nl: 'op de lijn' },
  behind: { en: 'behind the line', nl: 'achter op de lijn' },
} as const satisfies Readonly<Record<string, Texts>>;

/** What lies no further from the line than this share of the whole way lies on it. */
const NEAR = 0.05;

/** How much of a name, or of the goal's sentence, is told. */
const LONGEST = 160;

/** A KPI with what it belongs to, and for whom it is told. */
export interface KpiFacts {
  readonly kpi: Kpi;
  readonly goal: Goal;
  readonly plan: Plan;
  readonly today: Day;
  readonly language: Language;
}

/** A KPI as a small card, in Markdown: what it counts, of which goal, and how it stands. */
export function kpiCard(facts: KpiFacts): string {
  const { kpi, goal, language } = facts;
  const [name, id, of] = [kpi.metric?.value ?? kpi.id, kpi.id, goal.statement?.value ?? goal.id].map(
    (words) => escapeMarkdown(shorten(words, LONGEST)),
  );
  const source = kpi.source
    ? [`- ${textIn(TEXTS.source, language)}: ${escapeMarkdown(shorten(kpi.source.value))}`]
    : [];
  const [numbers = '', stand = ''] = kpiLines(facts);
  const head = `**${name}** · KPI ${id}`;
  return [head, fill(TEXTS.of, { goal: of! }, language), [numbers, ...source].join('\n'), stand].join('\n\n');
}

/** The baseline, the latest measurement and the target of a KPI, and how it stands beside its line, in Markdown. */
export function kpiLines(facts: KpiFacts): readonly string[] {
  const { language } = facts;
  const rows = [
    [TEXTS.baseline, baselineText(facts)],
    [TEXTS.latest, latestText(facts)],
    [TEXTS.target, targetText(facts)],
  ] as const;
  const list = rows.map(
    ([label, said]) => `- ${textIn(label, language)}: ${said ?? textIn(TEXTS.none, language)}`,
  );
  return [list.join('\n'), standText(facts)];
}

/** How a KPI stands, in a few words of Markdown: the latest number, and where that is on its way. */
export function kpiInShort(facts: KpiFacts): string {
  const latest = latestOf(facts);
  const progress = progressFor(facts);
  const parts = [
    ...(latest ? [withUnit(facts, latest.value, latest.unit)] : []),
    ...(progress ? [doneText(facts, progress), textIn(STATES[stateOf(progress)], facts.language)] : []),
  ];
  return parts.length === 0 ? textIn(TEXTS.unmeasuredYet, facts.language) : parts.join(', ');
}

function baselineText(facts: KpiFacts): string | undefined {
  const { baseline } = facts.kpi;
  if (!baseline?.value) return undefined;
  const number = asWritten(facts, baseline.value.value);
  return baseline.date ? dated(facts, number, baseline.date.value) : number;
}

function latestText(facts: KpiFacts): string | undefined {
  const latest = latestOf(facts);
  return latest && dated(facts, withUnit(facts, latest.value, latest.unit), latest.day);
}

function targetText(facts: KpiFacts): string | undefined {
  const { kpi, goal, plan, today, language } = facts;
  const written = writtenTarget(kpi);
  if (written === undefined) return undefined;
  const target = targetOf(kpi, textLanguage(plan));
  const level = target?.change && target.level !== undefined ? ` (${inPlan(facts, target.level)})` : '';
  const number = asWritten(facts, written) + level;
  const day = targetDay(kpi, goal)?.value;
  return day === undefined ? number : fill(TEXTS.by, { number, day, away: dayText(day, today) }, language);
}

/** Where it stands beside its line, or why that cannot be told. */
function standText(facts: KpiFacts): string {
  const { kpi, goal, plan, today, language } = facts;
  const progress = progressOf(kpi, goal, plan, today);
  if (progress) {
    if (progress.done >= 1) return textIn(TEXTS.reached, language);
    const filling = {
      done: doneText(facts, progress),
      state: STATES[stateOf(progress)],
      expected: withUnit(facts, roundedOnLine(progress.expected, progress.line), progress.latest.unit),
      day: progress.latest.day,
    };
    return fill(TEXTS.expected, filling, language);
  }
  const words = textLanguage(plan);
  if (isStanding(kpi, words)) return textIn(TEXTS.standing, language);
  if (!courseOf(kpi, words)) return textIn(TEXTS.noCourse, language);
  const line = lineOf(kpi, goal, plan);
  if (!line) return textIn(TEXTS.noDates, language);
  const latest = latestOf(facts);
  if (latest && latest.day > line.start) return textIn(TEXTS.otherUnit, language);
  return fill(TEXTS.unmeasured, { day: startDay(kpi, plan)?.value ?? line.start }, language);
}

const progressFor = ({ kpi, goal, plan, today }: KpiFacts): Progress | undefined =>
  progressOf(kpi, goal, plan, today);

const latestOf = ({ kpi, plan, today }: KpiFacts): Measurement | undefined =>
  latestMeasurement(kpi, textLanguage(plan), today);

const doneText = ({ language }: KpiFacts, { done }: Progress): string =>
  fill(TEXTS.done, { percent: Math.round(done * 100) }, language);

function stateOf({ behind }: Progress): keyof typeof STATES {
  if (behind > NEAR) return 'behind';
  return behind < -NEAR ? 'ahead' : 'on';
}

/** Numbers are written as the plan writes them, whatever the language of its reader. */
const inPlan = ({ plan }: KpiFacts, value: number): string => textIn(numberText(value), textLanguage(plan));

const dated = ({ language }: KpiFacts, number: string, day: Day): string =>
  fill(TEXTS.on, { number, day }, language);

/** What its author wrote; a number gets the unit that stands elsewhere. */
function asWritten(facts: KpiFacts, written: number | string): string {
  return typeof written === 'number' ? withUnit(facts, written, '') : escapeMarkdown(written);
}

/** @param unit what is written with the number; empty where nothing is */
function withUnit(facts: KpiFacts, value: number, unit: string): string {
  const number = inPlan(facts, value);
  const said = escapeMarkdown(unit === '' ? (facts.kpi.unit?.value ?? '') : unit);
  if (said === '') return number;
  return /^\p{Sc}$/u.test(said) ? `${said} ${number}` : `${number} ${said}`;
}
