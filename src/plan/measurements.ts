/** What was measured of a KPI, by date. */
import type { Day } from '../core/day';
import { isDay } from '../core/day';
import type { Language } from '../core/language';
import { entriesOf, type Kpi } from '../core/model';
import type { Place } from '../core/place';
import { isBlank } from '../core/tree';
import { readBounded } from './bounds';

export interface Measurement {
  readonly day: Day;
  readonly value: number;
  /** What is written with the number; empty where nothing is. */
  readonly unit: string;
  /** Where the number stands. */
  readonly at: Place;
}

/** The measurements that can be read, in the order of their dates, however they stand in the plan. */
export function measurementsOf(kpi: Kpi, language: Language): readonly Measurement[] {
  const read = kpi.measurements.flatMap((written): Measurement[] => {
    const amount = readBounded(written.value, language);
    // "+4" is a change, and from what it does not say.
    if (!amount || amount.signed || !isDay(written.name)) return [];
    return [{ day: written.name, value: amount.value, unit: amount.unit, at: written }];
  });
  return read.sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** The measurement of the latest date that can be read. */
export function latestMeasurement(kpi: Kpi, language: Language): Measurement | undefined {
  return measurementsOf(kpi, language).at(-1);
}

/**
 * The latest date for which something was written down, be it a placeholder or a number that nobody can read: that it
 * was measured then is certain.
 */
export function lastMeasured(kpi: Kpi): { readonly day: Day; readonly at: Place } | undefined {
  const node = kpi.node.kind === 'map' ? kpi.node.entries.get('measurements') : undefined;
  let last: { day: Day; at: Place } | undefined;
  for (const entry of entriesOf(node)) {
    const { name } = entry;
    if (!isDay(name) || isBlank(entry) || (last && last.day >= name)) continue;
    last = { day: name, at: entry.kind === 'scalar' ? entry : entry.key };
  }
  return last;
}
