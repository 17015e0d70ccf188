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

/**
 * The latest measurement that can be read. One that is dated after today is a slip of the pen, mostly in the year, and
 * does not hide the others; where all are, it is today that stands for another day.
 */
export function latestMeasurement(kpi: Kpi, language: Language, today: Day): Measurement | undefined {
  const measured = measurementsOf(kpi, language);
  return measured.findLast(({ day }) => day <= today) ?? measured.at(-1);
}

/** A day for which something was written down. */
export interface Measured {
  readonly day: Day;
  readonly at: Place;
}

/**
 * The latest date until today for which something was written down, be it a placeholder or a number that nobody can
 * read: that it was measured then is certain. What is dated after today was not measured yet.
 */
export function lastMeasured(kpi: Kpi, today: Day): Measured | undefined {
  return latestOf(measuredDays(kpi).filter(({ day }) => day <= today));
}

/** The latest date after today for which something was written down. */
export function measuredAhead(kpi: Kpi, today: Day): Measured | undefined {
  return latestOf(measuredDays(kpi).filter(({ day }) => day > today));
}

function measuredDays(kpi: Kpi): readonly Measured[] {
  const node = kpi.node.kind === 'map' ? kpi.node.entries.get('measurements') : undefined;
  return entriesOf(node).flatMap((entry): Measured[] => {
    const { name } = entry;
    if (!isDay(name) || isBlank(entry)) return [];
    return [{ day: name, at: entry.kind === 'scalar' ? entry : entry.key }];
  });
}

function latestOf(days: readonly Measured[]): Measured | undefined {
  return days.reduce<Measured | undefined>(
    (last, one) => (last && last.day >= one.day ? last : one),
    undefined,
  );
}
