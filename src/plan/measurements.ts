/** What was measured of a KPI, by date. */
import type { Day } from '../core/day';
import { isDay } from '../core/day';
import type { OwnLanguage } from '../core/language';
import type { Kpi } from '../core/model';
import type { Place } from '../core/place';
import { isBlank } from '../core/blank';
import type { PlanNode } from '../core/tree';
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
export function measurementsOf(kpi: Kpi, language: OwnLanguage): readonly Measurement[] {
  const read = kpi.measurements.flatMap((written) => readMeasurement(written, language) ?? []);
  return read.sort((a, b) => (a.day < b.day ? -1 : 1));
}

function readMeasurement(
  written: Kpi['measurements'][number],
  language: OwnLanguage,
): Measurement | undefined {
  if (!isDay(written.name)) return undefined;
  const amount = readBounded(written.value, language);
  // "+4" is a change, and from what it does not say.
  if (!amount || amount.signed) return undefined;
  return { day: written.name, value: amount.value, unit: amount.unit, at: written };
}

/**
 * The latest measurement that can be read. One that is dated after today is a slip of the pen, mostly in the year, and
 * does not hide the others; where all are, it is today that stands for another day.
 */
export function latestMeasurement(kpi: Kpi, language: OwnLanguage, today: Day): Measurement | undefined {
  const written = kpi.measurements;
  let latest: Measurement | undefined;
  // From the last on, which mostly is the latest: what is earlier need not be read.
  for (let number = written.length - 1; number >= 0; number--) {
    const one = written[number]!;
    if (latest && !isLater(one.name, latest.day, today)) continue;
    latest = readMeasurement(one, language) ?? latest;
  }
  return latest;
}

/** Whether a date says more of how things stand than another: until today the later of them, else the later one. */
function isLater(day: string, than: Day, today: Day): boolean {
  return day <= today === than <= today ? day > than : day <= today;
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
  return latestOf(kpi, (day) => day <= today);
}

/** The latest date after today for which something was written down. */
export function measuredAhead(kpi: Kpi, today: Day): Measured | undefined {
  return latestOf(kpi, (day) => day > today);
}

function latestOf(kpi: Kpi, counts: (day: Day) => boolean): Measured | undefined {
  const node = kpi.node.kind === 'map' ? kpi.node.entries.get('measurements') : undefined;
  let last: { readonly day: Day; readonly entry: PlanNode } | undefined;
  for (const entry of node?.kind === 'map' ? node.entries.values() : []) {
    const { name } = entry;
    if (isDay(name) && counts(name) && (!last || name > last.day) && !isBlank(entry))
      last = { day: name, entry };
  }
  return last && { day: last.day, at: last.entry.kind === 'scalar' ? last.entry : last.entry.key };
}
