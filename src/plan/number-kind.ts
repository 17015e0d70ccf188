/** What sort of thing a number is, so that a share is not laid beside an amount, nor a sum beside a time. */
import type { Kpi } from '../core/model';
import type { KpiTarget } from './kpi-target';

/** Of money and time with what it is in: sums in euros and in dollars are not to be compared. */
export type NumberKind =
  'percent' | 'points' | 'times' | 'part' | 'count' | 'money' | `money ${string}` | `time ${string}`;

/** Like all that follows, for words in lower case: to compare letters of any language without case takes V8 long to prepare. */
const CURRENCIES: readonly (readonly [NumberKind, RegExp])[] = [
  ['money EUR', /€|(?<!\p{L})[km]?(?:eur|euro|euros|euro['’]s)(?!\p{L})/u],
  ['money GBP', /£|(?<!\p{L})[km]?(?:gbp|pounds?|pond)(?!\p{L})/u],
  ['money USD', /\$|(?<!\p{L})[km]?(?:usd|dollars?)(?!\p{L})/u],
];

const TIMES: readonly (readonly [NumberKind, RegExp])[] = [
  ['time second', /^(?:sec|secs|seconds?|seconden?|secondes)$/],
  ['time minute', /^(?:mins?|minutes?|minuten|minuut)$/],
  ['time hour', /^(?:hours?|hrs?|h|uur|uren|u)$/],
  ['time day', /^(?:(?:working |work|werk)?days?|(?:werk)?dag|(?:werk)?dagen)$/],
  ['time week', /^(?:weeks?|weken)$/],
  ['time month', /^(?:months?|maand|maanden)$/],
];

/** What a unit counts in; a word of its own ("orders") is a count. */
export function kindOfUnit(unit: string): NumberKind {
  const word = unit.trim().toLowerCase();
  if (/%|(?<!\p{L})(?:per ?cent|procent|percentage|pct)(?!\p{L})/u.test(word)) return 'percent';
  const found = [...CURRENCIES, ...TIMES].find(([, pattern]) => pattern.test(word));
  if (found) return found[0];
  if (word === 'points') return 'points';
  return word === '×' ? 'times' : word === 'part' ? 'part' : 'count';
}

/** Words of a metric that tell what its numbers are, where its KPI has no unit. */
const SHARE =
  /%|(?<!\p{L})(?:rate|share|percentage|proportion|per ?cent|procent|ctr)(?!\p{L})|aandeel|conversie|percentage|graad(?!\p{L})/u;
const NAMED_TIME =
  /(?:(?<!\p{L})in |\()(seconds|minutes|hours|days|weeks|months|seconden|minuten|uur|uren|dagen|weken|maanden)(?!\p{L})/u;

/** What a KPI counts in, by its unit, else by the words of its metric; undefined where neither says it. */
export function kindOfKpi(kpi: Kpi, { unit }: Pick<KpiTarget, 'unit'>): NumberKind | undefined {
  const bare = unit && withoutScale(unit);
  if (bare) return kindOfUnit(bare);
  const metric = metricOf(kpi);
  if (SHARE.test(metric)) return 'percent';
  const time = NAMED_TIME.exec(metric)?.[1];
  if (time) return kindOfUnit(time);
  return CURRENCIES.find(([, pattern]) => pattern.test(metric))?.[0];
}

/** The words with which a unit or a metric says that its numbers are thousands or millions. */
const SCALES: readonly (readonly [number, RegExp])[] = [
  [
    1e6,
    /[x×*] ?[€$£]? ?(?:eur )?1(?:[., ]?000){2}(?!\d)|(?<!\p{L})(?:millions?|miljoen(?:en)?|mln|mio)(?!\p{L})|(?<=[€$£] ?)m(?!\p{L})|(?<!\p{L})m(?= ?[€$£]|(?:eur|euro|usd|gbp)(?!\p{L}))/u,
  ],
  [
    1e3,
    /[x×*] ?[€$£]? ?(?:eur )?1[., ]?000(?![.,]?\d)|(?<!\p{L})(?:thousands?|duizend(?:en|tallen)?)(?!\p{L})|['’]000|(?<!\d)000s?(?!\d)|(?<=[€$£] ?)k(?!\p{L})|(?<!\p{L})k(?= ?[€$£]|(?:eur|euro|usd|gbp)(?!\p{L})|$)/u,
  ],
];

/** How much a unit multiplies the numbers beside it: 1000 of `k€`, `EUR x 1000`, `x 1.000`; else 1. */
function scaleOf(words: string): number {
  return SCALES.find(([, pattern]) => pattern.test(words))?.[0] ?? 1;
}

/** How much a KPI's unit or metric says that its numbers are to be multiplied. */
export function scaleOfKpi(kpi: Kpi): number {
  const byUnit = scaleOf((kpi.unit?.value ?? '').slice(0, LONGEST).toLowerCase());
  return byUnit === 1 ? scaleOf(metricOf(kpi)) : byUnit;
}

function withoutScale(unit: string): string {
  const short = unit.slice(0, LONGEST).toLowerCase();
  return SCALES.reduce((rest, [, pattern]) => rest.replace(pattern, ''), short).trim();
}

/** Nobody writes a metric or a unit of more code units than this. */
const LONGEST = 200;

function metricOf({ metric }: Kpi): string {
  return (metric?.value ?? '').slice(0, LONGEST).toLowerCase();
}

/** Whether two numbers are of one sort: of money and time also in the same. */
export function isSameKind(one: NumberKind, other: NumberKind): boolean {
  return one === other || (one === 'points' && other === 'count') || (one === 'count' && other === 'points');
}
