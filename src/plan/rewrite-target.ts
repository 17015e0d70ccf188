/** A KPI's target with another number in it, written as its author wrote the first: `"€ 60k"`, `95 %`, `+30`. */
import type { OwnLanguage } from '../core/language';
import type { Kpi } from '../core/model';
import { formatNumber, parseFigures } from '../goals';
import { type BoundedAmount, readBounded } from './bounds';
import { writtenTarget } from './kpi-target';

const FIGURES = /\d[\d.,' \u00A0\u202F]*\d|\d/g;

/**
 * @param value the number to aim at, with its sign where it is a change
 * @param change whether the target is one from the baseline, before and after
 * @returns a number where a number stands; undefined where it cannot be written so that it reads back as that number
 */
export function rewriteTarget(
  kpi: Kpi,
  { value, change }: { readonly value: number; readonly change: boolean },
  language: OwnLanguage,
): number | string | undefined {
  const written = writtenTarget(kpi);
  if (typeof written === 'number') {
    if (change) return undefined;
    // A Dutch reader takes `8.125` for eight thousand.
    return language === 'nl' && /^-?\d{1,3}\.\d{3}$/.test(String(value))
      ? formatNumber(value, language)
      : value;
  }
  const before = written === undefined ? undefined : readBounded(written, language);
  const [figures, ...more] = written?.matchAll(FIGURES) ?? [];
  if (!before || written === undefined || !figures || more.length > 0 || before.signed !== change)
    return undefined;
  const size = parseFigures(figures[0].replaceAll("'", ''), language);
  if (!size || Math.sign(value) !== Math.sign(before.value)) return undefined;
  // In "€ 60k" the figures are thousands.
  const scaled = Number((Math.abs(value) / (Math.abs(before.value) / size)).toPrecision(12));
  const end = figures.index + figures[0].length;
  for (const text of spellings(scaled, figures[0], language)) {
    const whole = written.slice(0, figures.index) + text + written.slice(end);
    if (isSame(readBounded(whole, language), { ...before, value })) return whole;
  }
  return undefined;
}

/** With or without marks for the thousands, as they were there before. */
function spellings(value: number, figures: string, language: OwnLanguage): readonly string[] {
  const grouped = formatNumber(value, language);
  const plain = language === 'nl' ? String(value).replace('.', ',') : String(value);
  return /^\d{4,}/.test(figures) ? [plain, grouped] : [grouped, plain];
}

function isSame(one: BoundedAmount | undefined, other: BoundedAmount): boolean {
  return (
    one !== undefined &&
    Math.abs(one.value - other.value) <= Math.abs(other.value) * 1e-9 &&
    one.unit === other.unit &&
    one.signed === other.signed &&
    one.bound === other.bound
  );
}
