/** A new measurement of a KPI: what can be written down, and the edits that write it where it belongs. */
import { type Day, isDay } from '../core/day';
import type { PlanDocument } from '../core/document';
import { replaceValue } from '../core/edits/fix';
import { insertBefore, insertKey, insertValue } from '../core/edits/insert';
import { type InsertValue, renderScalar } from '../core/edits/render';
import { fieldAt, type Kpi } from '../core/model';
import { fill, type Language, type OwnLanguage, type Texts } from '../core/language';
import type { Edit } from '../core/rule';
import { isBlank } from '../core/blank';
import { isWrittenHere, type MapNode, type PlanNode } from '../core/tree';
import { readBounded } from './bounds';
import { targetOf } from './kpi-target';
import { sameUnit } from './units';

/** What was typed, as it is written into the plan; or why it cannot be. */
export type ReadMeasurement =
  | { readonly value: string | number; readonly refusal?: undefined }
  | { readonly value?: undefined; readonly refusal: string };

const REFUSALS = {
  noNumber: {
    en: 'This cannot be read as a number. Write for instance 84, 2.5 or 25 %.',
    nl: 'Dit is niet als getal te lezen. Schrijf bijvoorbeeld 84, 2,5 of 25 %.',
  },
  change: {
    en: 'This is a change. Write the number that it is now.',
    nl: 'Dit is een verandering. Schrijf het getal dat het nu is.',
  },
  minus: {
    en: 'Write a number below zero without anything behind it: {number}.',
    nl: 'Schrijf een getal onder nul zonder iets erachter: {number}.',
  },
  unit: {
    en: 'This KPI counts in {unit}. Write the number alone, or with {unit} behind it.',
    nl: 'Deze KPI telt in {unit}. Schrijf alleen het getal, of met {unit} erachter.',
  },
  noDay: {
    en: 'Write the date as year-month-day, such as {today}.',
    nl: 'Schrijf de datum als jaar-maand-dag, zoals {today}.',
  },
  meant: {
    en: 'Write the date as year-month-day: {day}.',
    nl: 'Schrijf de datum als jaar-maand-dag: {day}.',
  },
  noSuchDay: {
    en: 'The calendar has no such day. Is the month right?',
    nl: 'Deze dag staat niet op de kalender. Klopt de maand?',
  },
  longAgo: {
    en: 'This is very long ago. Is the year right?',
    nl: 'Dit is heel lang geleden. Klopt het jaar?',
  },
  ahead: {
    en: 'This day is yet to come. A measurement is of today, {today}, or before.',
    nl: 'Deze dag moet nog komen. Een meting is van vandaag, {today}, of eerder.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/**
 * Reads a measurement as the plan's own readers would: in the language of its texts, and of the KPI's unit.
 *
 * @param language of the plan's texts: whose points and commas they are
 * @param say the language of the refusal
 */
export function readMeasurement(
  typed: string,
  kpi: Kpi,
  language: OwnLanguage,
  say: Language = language,
): ReadMeasurement {
  const written = typed.trim();
  const refuse = (why: keyof typeof REFUSALS, filling = {}): ReadMeasurement => ({
    refusal: fill(REFUSALS[why], filling, say),
  });
  const amount = readBounded(usualNumber(written), language);
  if (!amount || !Number.isFinite(amount.value)) return refuse('noNumber');
  const { value, unit, signed, bound, about } = amount;
  if (unit !== '' && !isUnit(unit)) return refuse('noNumber');
  if (signed && (value > 0 || written.startsWith('+'))) return refuse('change');
  // With words behind it, a minus would be read as a change.
  if (signed && unit !== '') return refuse('minus', { number: String(value) });
  const known = kpi.unit?.value ?? targetOf(kpi, language)?.unit ?? '';
  if (!sameUnit(unit, known, language)) return refuse('unit', { unit: known });
  if (unit !== '' || bound || about) return { value: written };
  return { value: value === 0 ? 0 : numberFor(value, language) };
}

/** A word, a sign such as € or °, or a share; `84?` is in doubt, and `84 # x` would not be one value. */
const isUnit = (text: string): boolean => /[\p{L}\p{S}%‰]/u.test(text) && !/[#?!]/.test(text);

/** A number in its usual spelling: a minus of the keyboard, in front of all; a nought before the point or comma. */
function usualNumber(written: string): string {
  return written
    .replace(/^[−–]/, '-')
    .replace(/^(\p{Sc}) ?[-−–] ?(?=\d)/u, '-$1 ')
    .replace(/^(-?)(?=[.,]\d)/, '$10');
}

/** Three figures behind a point: to a Dutch author those are thousands. */
const GROUPED = /^\d{1,3}\.\d{3}$/;

/** A number as it is written in YAML; `1.125`, which a Dutch reader takes for more than a thousand, has a comma. */
function numberFor(value: number, language: OwnLanguage): string | number {
  const figures = String(value);
  return language === 'nl' && GROUPED.test(figures) ? figures.replace('.', ',') : value;
}

/** A day that was typed; or why nothing was measured on it. */
export type ReadDay =
  | { readonly day: Day; readonly refusal?: undefined }
  | { readonly day?: undefined; readonly refusal: string };

/** Nothing of a plan was measured before it. */
const FIRST_YEAR = '1900';
const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;

/** Reads the day of a measurement: today or before. Of another spelling it is told how the plan has it. */
export function readDay(typed: string, today: Day, say: Language): ReadDay {
  const day = typed.trim();
  if (isDay(day)) {
    if (day > today) return { refusal: fill(REFUSALS.ahead, { today }, say) };
    return day < FIRST_YEAR ? { refusal: fill(REFUSALS.longAgo, {}, say) } : { day };
  }
  const [, year = '', month = '', date = ''] = YEAR_FIRST.exec(day) ?? [];
  const [, first = '', second = '', last = ''] = DAY_FIRST.exec(day) ?? [];
  if (last !== '') {
    const [here, there] = [dayFrom(last, second, first), dayFrom(last, first, second)];
    // To some 8/1 is in January, to others in August.
    const meant = here === undefined || there === undefined || say === 'nl' ? (here ?? there) : undefined;
    if (meant !== undefined) return { refusal: fill(REFUSALS.meant, { day: meant }, say) };
    return { refusal: fill(here ? REFUSALS.noDay : REFUSALS.noSuchDay, { today }, say) };
  }
  const meant = dayFrom(year, month, date);
  if (meant !== undefined) return { refusal: fill(REFUSALS.meant, { day: meant }, say) };
  return { refusal: fill(year === '' ? REFUSALS.noDay : REFUSALS.noSuchDay, { today }, say) };
}

function dayFrom(year: string, month: string, date: string): Day | undefined {
  const day = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}

/** What is written for a day already, as it stands there; undefined where nothing is. */
export function recordedOn({ node }: Kpi, day: Day): string | undefined {
  const entry = measurementsNode(node);
  const written = entry?.kind === 'map' ? entry.entries.get(day) : undefined;
  if (!written || isBlank(written)) return undefined;
  return written.kind === 'scalar' ? written.word : '…';
}

function measurementsNode(kpi: PlanNode): PlanNode | undefined {
  return kpi.kind === 'map' ? kpi.entries.get('measurements') : undefined;
}

const KPI_KEYS = keysOfKpi();

function keysOfKpi(): readonly string[] {
  const field = fieldAt('/goals/*/kpis/*');
  return field?.kind === 'part' ? Object.keys(field.fields) : [];
}

/**
 * The edits that write a measurement down: among those that are there, by their dates, be the oldest or the newest
 * first; in braces or on lines as they stand. What is written for that day already is replaced.
 *
 * @returns no edits where there is no place for it: what stands there is broken, comes from elsewhere, or is no map
 */
export function recordMeasurement(
  document: PlanDocument,
  { node: kpi }: Kpi,
  day: Day,
  value: string | number,
): readonly Edit[] {
  // What an alias or a merge brings in belongs to others too.
  if (document.isUnreadable(kpi) || !isWrittenHere(kpi)) return [];
  const present = measurementsNode(kpi);
  if (!present) {
    return insertKey(document, kpi, 'measurements', { [day]: value }, KPI_KEYS, othersUseBraces(document));
  }
  if (!isWrittenHere(present)) return [];
  if (isBlank(present)) return insertValue(document, present, { [day]: value });
  if (present.kind !== 'map') return [];
  const same = present.entries.get(day);
  if (same && present.owns(same)) return writeOver(document, same, value);
  return insertByDay(document, present, day, value);
}

/** Whether the author keeps most measurements of the plan in braces. */
function othersUseBraces({ plan }: PlanDocument): boolean {
  let more = 0;
  for (const { kpis } of plan?.goals ?? []) {
    for (const { node } of kpis) {
      const written = measurementsNode(node);
      if (written?.kind === 'map' && !isBlank(written)) more += written.flow ? 1 : -1;
    }
  }
  return more > 0;
}

function writeOver(document: PlanDocument, entry: PlanNode, value: string | number): readonly Edit[] {
  if (entry.alias) {
    return [{ ...entry.alias, text: typeof value === 'number' ? String(value) : renderScalar(value) }];
  }
  if (entry.kind !== 'scalar') return [];
  if (isBlank(entry)) return insertValue(document, entry, value);
  return replaceValue(entry, value, { en: 'Record', nl: 'Leg vast' }).edits;
}

function insertByDay(document: PlanDocument, map: MapNode, day: Day, value: InsertValue): readonly Edit[] {
  const days = map.own.filter(({ name }) => isDay(name));
  const [first] = days;
  if (!first) return insertKey(document, map, day, value);
  const newestFirst = isNewestFirst(days);
  const anchor = days.findLast(({ name }) => (newestFirst ? name > day : name < day));
  return anchor
    ? insertKey(document, map, day, value, [anchor.name])
    : insertBefore(document, first, day, value);
}

/** Whether the author writes the newest on top; who has but one has shown nothing yet. */
function isNewestFirst(days: readonly PlanNode[]): boolean {
  let falls = 0;
  days.forEach(({ name }, at) => {
    const before = days[at - 1];
    if (before) falls += name < before.name ? 1 : -1;
  });
  return falls > 0;
}
