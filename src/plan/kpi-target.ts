/** The numbers of a KPI as numbers, however they were written: `130`, `"1.250"`, `"€ 12k"`, `"+30 %"`. */
import type { Kpi } from '../core/model';
import type { OwnLanguage } from '../core/language';
import { type Bound, readBounded } from './bounds';

export interface KpiTarget {
  /** The number to arrive at; of a change, where the baseline tells it. */
  readonly level?: number;
  /** The change from the baseline, negative downward. */
  readonly change?: { readonly value: number; readonly percent: boolean };
  /** What is written with the number, else the KPI's unit. */
  readonly unit?: string;
  /** Whether it is written as the least or the most that will do: `≥ 95 %`, `at most 4`. */
  readonly bound?: Bound;
  /** Whether it is written as a number that it need only be near: `ca. 80`. */
  readonly about?: true;
}

const known = new WeakMap<Kpi, { readonly language: OwnLanguage; readonly target: KpiTarget | undefined }>();

/** What a KPI aims at; undefined without a target that is one number. */
export function targetOf(kpi: Kpi, language: OwnLanguage): KpiTarget | undefined {
  // Half a dozen rules ask the same.
  let read = known.get(kpi);
  if (read?.language !== language) known.set(kpi, (read = { language, target: readTarget(kpi, language) }));
  return read.target;
}

function readTarget(kpi: Kpi, language: OwnLanguage): KpiTarget | undefined {
  const written = writtenTarget(kpi);
  if (written === undefined) return undefined;
  const amount = readBounded(written, language);
  if (!amount) return undefined;
  const bound = {
    ...(amount.bound === undefined ? {} : { bound: amount.bound }),
    ...(amount.about === undefined ? {} : { about: amount.about }),
  };
  const unit = amount.unit === '' ? kpi.unit?.value : amount.unit;
  const named = { ...bound, ...(unit === undefined ? {} : { unit }) };
  if (!amount.signed) return { level: amount.value, ...named };
  const percent = amount.unit.startsWith('%');
  const change = { value: amount.value, percent };
  const from = baselineOf(kpi, language);
  // "+30 %" says nothing of the unit of the level.
  const own = percent ? { ...bound, ...(kpi.unit ? { unit: kpi.unit.value } : {}) } : named;
  if (from === undefined) return { change, ...own };
  return { change, level: percent ? from * (1 + amount.value / 100) : from + amount.value, ...own };
}

/** The target as its author wrote it: a plus sign makes it a change, though to YAML `+30` is the number 30. */
export function writtenTarget({ target }: Kpi): number | string | undefined {
  const value = target?.value?.value;
  if (typeof value !== 'number') return value;
  const node = target?.node.kind === 'map' ? target.node.entries.get('value') : target?.node;
  return node?.kind === 'scalar' && node.word.startsWith('+') ? node.word : value;
}

/** The baseline as a number. */
export function baselineOf(kpi: Kpi, language: OwnLanguage): number | undefined {
  const written = kpi.baseline?.value?.value;
  return written === undefined ? undefined : readBounded(written, language)?.value;
}
