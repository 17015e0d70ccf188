/** The goal rewritten with what is known, and named blanks for what is not. Never a number of our own. */
import type { FieldFacts } from './fields';
import { uncapital } from './describe-reading';
import { plain } from './plain';
import { formatDay, formatNumber } from './written';
import type { KpiFields, Language, ReadDeadline, Reading, Span } from './types';

const texts = {
  en: {
    measure: '‹what you measure›',
    now: '‹now›',
    target: '‹target›',
    date: '‹date›',
    outcome: '‹what changes, for whom›',
    change: '‹what changes›',
    fromTo: (measure: string, from: string, to: string) => `${measure} from ${from} to ${to}`,
    by: (date: string) => `by ${date}`,
    first: (date: string, goal: string) => `By ${date}: ${goal}`,
    again: (goal: string, date: string) => `${goal}; we look at this again on ${date}`,
    in: 'in',
    within: 'within',
    among: (audience: string) => `among ${audience}`,
  },
  nl: {
    measure: '‹wat je meet›',
    now: '‹nu›',
    target: '‹doel›',
    date: '‹datum›',
    outcome: '‹wat er verandert, bij wie›',
    change: '‹wat er verandert›',
    fromTo: (measure: string, from: string, to: string) => `${measure} van ${from} naar ${to}`,
    by: (date: string) => `uiterlijk ${date}`,
    first: (date: string, goal: string) => `Uiterlijk ${date}: ${goal}`,
    again: (goal: string, date: string) => `${goal}; op ${date} bekijken we dat opnieuw`,
    in: 'in',
    within: 'binnen',
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

/** What a goal has already, and what in it stands in the way. */
export interface Gaps {
  readonly measurable: boolean;
  readonly timeBound: boolean;
  readonly activity: boolean;
  /** "We don't do X": it needs a moment to look at that again, not a date to reach. */
  readonly optOut: boolean;
  /** Ways out and times without an end, which a better goal does without. */
  readonly loose: readonly Span[];
}

export function suggest(
  text: string,
  lang: Language,
  reading: Reading,
  facts: FieldFacts,
  gaps: Gaps,
): string {
  const say = texts[lang];
  const bare = without(text, gaps.loose, lang);
  const date = facts.deadline === undefined ? say.date : formatDay(facts.deadline, lang);
  if (gaps.measurable && gaps.timeBound && !gaps.activity) return bare;
  if (gaps.optOut) return say.again(bare, date);
  // The sentence carries its numbers already: all it lacks is the date.
  if (gaps.measurable && !gaps.activity) return withDate(bare, date, lang);
  const audience = facts.audience === undefined ? reading.audience : audienceOf(facts.audience);
  const { kpi } = facts;
  const blank = audience === undefined ? say.outcome : say.change;
  const measure = capital(
    gaps.activity ? (kpi?.metric ?? blank) : (kpi?.metric ?? reading.measure ?? say.measure),
  );
  const parts = [say.fromTo(measure, startOf(text, lang, reading, kpi), targetOf(text, lang, reading, kpi))];
  if (reading.per && !gaps.activity && kpi === undefined)
    parts.push(`per ${lang === 'nl' ? (units.get(reading.per) ?? reading.per) : reading.per}`);
  if (audience && !measure.includes(audience)) parts.push(say.among(audience));
  const own = reading.deadline;
  parts.push(own ? timePhrase(own, lang) : say.by(date));
  return parts.join(' ');
}

/** A goal longer than this, or of several sentences, hides what is put at its end. */
const longest = 120;

function withDate(goal: string, date: string, lang: Language): string {
  const say = texts[lang];
  if (goal.length > longest || /[.;!?]\s/.test(goal)) return say.first(date, goal);
  return `${goal}${goal.includes(', ') ? ',' : ''} ${say.by(date)}`;
}

/** The goal without the spans; as it is where that would leave no sentence. */
function without(text: string, spans: readonly Span[], lang: Language): string {
  const whole = tidy(text);
  if (spans.length === 0) return whole;
  let rest = '';
  let from = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    rest += text
      .slice(from, start)
      .replace(
        /\b(?:if|as|when|where|indien|als|wanneer|mits|in|over|within|for|during|binnen|gedurende)\s$/i,
        '',
      );
    from = end;
    // "At least 10 orders, hopefully 20": the number hangs on the word.
    const hanging = /^ ?\d{1,9} ?%?(?= ?[,;.]| ?$)/.exec(text.slice(end));
    if (hanging && /[,;(]\s*$/.test(rest)) from = end + hanging[0].length;
  }
  const shorter = mended(
    tidy(rest + text.slice(from))
      .replace(/\( ?\)/g, '')
      .replace(/ ?,(?: ?,)+/g, ',')
      .replace(/ ,/g, ',')
      .replace(/\b(and|or|but|en|of|maar) ?,/gi, '$1')
      .replace(/\b(by|in|before|on) of\b/gi, '$1')
      .replace(/^[\s,;:]+/, ''),
    lang,
    spans.some(({ start }) => text.slice(0, start).trim().split(' ').length <= 1),
  );
  const broken =
    shorter.length < 8 ||
    /^(?:of|or|and|van|en|[,;:])/i.test(shorter) ||
    / (?:of|or|and|van|en|is|to|the|de|het|een|a)$/i.test(shorter);
  return broken ? whole : capital(shorter);
}

/** "As many members, at least 40" lost its second half, and "groeit de omzet" what stood before its verb. */
function mended(text: string, lang: Language, atHead: boolean): string {
  const goal = tidy(text).replace(/ {2,}/g, ' ');
  if (lang === 'en') return goal.replace(/^As (?:many|much|few|little) (?!.* as )/i, '');
  const inverted = atHead ? /^(\p{L}{3,}[tn]) ((?:de|het|ons|onze) \p{L}+) (.+)$/u.exec(goal) : null;
  return inverted ? `${inverted[2] ?? ''} ${(inverted[1] ?? '').toLowerCase()} ${inverted[3] ?? ''}` : goal;
}

function tidy(text: string): string {
  return plain(text).replace(/[\s.!?,;:]{1,20}$/, '');
}

/** The field's first sentence, fit to follow "among". */
function audienceOf(text: string): string {
  const [first = ''] = plain(text).split(/(?<=[.!?;]) (?=\p{Lu})|;/u);
  return uncapital(tidy(first));
}

function startOf(text: string, lang: Language, reading: Reading, kpi: KpiFields | undefined): string {
  if (kpi?.baseline !== undefined) return withUnit(kpi.baseline, kpi, lang);
  return asWritten(text, kpi ? undefined : reading.from, reading) ?? texts[lang].now;
}

/** The number to reach; of a change from the baseline (+30 %) what it comes to, where that can be told. */
function targetOf(text: string, lang: Language, reading: Reading, kpi: KpiFields | undefined): string {
  const blank = texts[lang].target;
  if (!kpi) return asWritten(text, reading.to, reading) ?? blank;
  const { target, baseline } = kpi;
  if (target === undefined) return blank;
  if (typeof target === 'number') return withUnit(target, kpi, lang) + wordBehind(kpi);
  const change = /^([+-]) ?(\d{1,12}(?:[.,]\d{1,6})?) ?(%?)$/.exec(target.trim());
  if (!change) return target;
  if (baseline === undefined) return blank;
  const size = Number(change[2]?.replace(',', '.')) * (change[3] ? baseline / 100 : 1);
  const reached = change[1] === '-' ? baseline - size : baseline + size;
  return withUnit(Math.round(reached * 100) / 100, kpi, lang) + wordBehind(kpi);
}

const signs = new Map([
  ['%', '%'],
  ['percent', '%'],
  ['per cent', '%'],
  ['percentage', '%'],
  ['procent', '%'],
  ['€', '€'],
  ['eur', '€'],
  ['euro', '€'],
  ['euros', '€'],
  ["euro's", '€'],
  ['$', '$'],
  ['usd', '$'],
  ['dollar', '$'],
  ['dollars', '$'],
  ['£', '£'],
  ['gbp', '£'],
  ['pounds', '£'],
]);

/** " days" of a KPI measured in days; what the measure names already, or only says that it is a number, is left out. */
function wordBehind({ unit, metric }: KpiFields): string {
  const word = unit?.trim() ?? '';
  if (signs.has(word.toLowerCase()) || !/^\p{L}[\p{L}\p{M}²³ /-]{0,29}$/u.test(word)) return '';
  if (/^(?:number|count|aantal|stuks|score|index|ratio|nvt|n\/a|none|geen)$/i.test(word)) return '';
  return metric?.toLowerCase().includes(word.toLowerCase()) ? '' : ` ${word}`;
}

/** A percentage or an amount of money is another number without its sign. */
function withUnit(value: number, { unit }: KpiFields, lang: Language): string {
  const figures = formatNumber(value, lang);
  const sign = signs.get(unit?.trim().toLowerCase() ?? '');
  if (sign === '%') return `${figures} %`;
  return sign === undefined ? figures : sign + (lang === 'nl' ? ' ' : '') + figures;
}

/** A number in the author's own spelling. */
function asWritten(text: string, value: number | undefined, { numbers }: Reading): string | undefined {
  const number = value === undefined ? undefined : numbers.find((one) => one.value === value);
  return number && text.slice(number.start, number.end);
}

const lengths =
  /^(?:\d{1,3}|one|two|three|four|five|six|twee|drie|vier|vijf|zes) (?:day|week|month|quarter|year|dag|wek|maand|kwart|jaar|jaren)/i;
const periods =
  /^(?:\d{4}|q[1-4]|h[12]|k[1-4]|fy|week|jan|feb|maart|mar|apr|mei|may|jun|jul|aug|sep|o[ck]t|nov|dec|spring|summer|autumn|winter|voorjaar|zomer|herfst|najaar)/i;
const introduced =
  /^(?:in|by|before|at|on|during|within|over|for|from|this|next|the|end|early|late|mid|until|till|after|between|through|throughout|when|once|to|no|voor|vóór|op|met|tot|vanaf|binnen|dit|deze|volgend|volgende|komend|komende|de|het|uiterlijk|per|eind|einde|medio|begin|tijdens|gedurende|bij|van|tegen|rond|aan|halverwege|na|als|zodra|elk|tussen)\b/i;

/** The author's words for when; a heading such as "2027:" or "3 maanden:" gets the word that a sentence needs. */
function timePhrase({ text: written, start }: ReadDeadline, lang: Language): string {
  const say = texts[lang];
  const text = plain(written).replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => formatDay(date, lang));
  if (/^(?:heel|hele|whole|full)\b/i.test(text))
    return `${say.in} ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  if (lang === 'en' && /^end of\b/i.test(text))
    return `by the ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  if (lang === 'en' && /^(?:early|late|mid)\b/i.test(text))
    return `in ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
  if (introduced.test(text)) return start === 0 ? text.charAt(0).toLowerCase() + text.slice(1) : text;
  if (lengths.test(text)) return `${say.within} ${text}`;
  if (periods.test(text)) return `${say.in} ${text}`;
  return say.by(text);
}

function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}
