/** The goal rewritten with what is known, and named blanks for what is not. Never a number of our own. */
import type { FieldFacts } from './fields';
import type { KpiFields, Language, Reading } from './types';

const texts = {
  en: {
    measure: '‹what you measure›',
    now: '‹now›',
    target: '‹target›',
    date: '‹date›',
    outcome: '‹what changes, for whom›',
    fromTo: (measure: string, from: string, to: string) => `${measure} from ${from} to ${to}`,
    by: (date: string) => `by ${date}`,
    per: (unit: string) => `per ${unit}`,
    among: (audience: string) => `among ${audience}`,
  },
  nl: {
    measure: '‹wat je meet›',
    now: '‹nu›',
    target: '‹doel›',
    date: '‹datum›',
    outcome: '‹wat er verandert, bij wie›',
    fromTo: (measure: string, from: string, to: string) => `${measure} van ${from} naar ${to}`,
    by: (date: string) => `uiterlijk ${date}`,
    per: (unit: string) => `per ${unit}`,
    among: (audience: string) => `bij ${audience}`,
  },
} as const;

const units = new Map([
  ['day', 'dag'],
  ['week', 'week'],
  ['month', 'maand'],
  ['quarter', 'kwartaal'],
  ['year', 'jaar'],
  ['hour', 'uur'],
  ['minute', 'minuut'],
  ['second', 'seconde'],
]);

export interface Gaps {
  readonly measurable: boolean;
  readonly timeBound: boolean;
  readonly activity: boolean;
}

export function suggest(
  text: string,
  lang: Language,
  reading: Reading,
  facts: FieldFacts,
  gaps: Gaps,
): string {
  const say = texts[lang];
  const bare = text.trim().replace(/[\s.!]{1,20}$/, '');
  const by = facts.deadline ?? say.date;
  if (gaps.measurable && gaps.timeBound && !gaps.activity) return bare;
  // The sentence carries its numbers already: all it lacks is the date.
  if (gaps.measurable && !gaps.activity) return `${bare} ${say.by(by)}`;
  const { kpi } = facts;
  const measure = capital(
    gaps.activity ? (kpi?.metric ?? say.outcome) : (kpi?.metric ?? reading.measure ?? say.measure),
  );
  const from = kpi?.baseline === undefined ? say.now : String(kpi.baseline);
  const to = targetOf(kpi) ?? say.target;
  const parts = [say.fromTo(measure, from, to)];
  if (reading.per && !gaps.activity)
    parts.push(say.per(lang === 'nl' ? (units.get(reading.per) ?? reading.per) : reading.per));
  const audience = facts.audience ?? reading.audience;
  if (audience) parts.push(say.among(audience));
  parts.push(facts.deadline === undefined && reading.deadline ? reading.deadline.text : say.by(by));
  return parts.join(' ');
}

/** The number to reach; of a change from the baseline (+30 %) what it comes to, where that can be told. */
function targetOf(kpi: KpiFields | undefined): string | undefined {
  if (kpi?.target === undefined) return undefined;
  const change = /^([+-]) ?(\d{1,12}(?:[.,]\d{1,6})?) ?(%?)$/.exec(String(kpi.target).trim());
  if (!change || typeof kpi.target === 'number') return String(kpi.target);
  if (kpi.baseline === undefined) return undefined;
  const size = Number(change[2]?.replace(',', '.')) * (change[3] ? kpi.baseline / 100 : 1);
  const reached = change[1] === '-' ? kpi.baseline - size : kpi.baseline + size;
  return String(Math.round(reached * 100) / 100);
}

function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
