/** The numbers of a goal: from where to where they go, what was measured, and how they stand. */
import { textIn } from '../../core/language';
import type { Goal, Kpi } from '../../core/model';
import { FREQUENCIES } from '../../plan/frequency';
import { kpiShare } from '../../plan/goal-progress';
import { baselineOf, targetOf } from '../../plan/kpi-target';
import { latestMeasurement, type Measurement, measurementsOf } from '../../plan/measurements';
import { isPlaceholder } from '../../plan/placeholder';
import { courseOf, isStanding, lineOf, progressOf, targetDay } from '../../plan/progress';
import { textLanguage } from '../../plan/text-language';
import type { KpiReport, Measured, Path } from '../report';
import { given } from './given';
import type { ReportSource } from './source';
import { standingOf } from './standing';
import { wordsOf } from './words';

export function kpiOf(source: ReportSource, goal: Goal, kpi: Kpi): KpiReport {
  const { plan, today, language } = source;
  const words = textLanguage(plan);
  const { path } = kpi.node;
  const line = lineOf(kpi, goal, plan);
  const latest = latestMeasurement(kpi, words, today);
  const progress = progressOf(kpi, goal, plan, today);
  const { standing, text } = standingOf(source, goal, kpi);
  return {
    id: kpi.id,
    path,
    ...given({
      metric: wordsOf(kpi.metric),
      baseline: baselineIn(source, kpi),
      target: targetIn(source, goal, kpi),
      direction: directionOf(source, kpi),
      line: line && { from: line.from, to: line.to, start: line.start, end: line.end },
      latest: latest && measuredIn(path, latest),
      expected: numberIn(progress?.expected),
      done: numberIn(progress?.done ?? kpiShare(kpi, plan, today)),
      source: wordsOf(kpi.source),
      frequency: kpi.frequency && textIn(FREQUENCIES[kpi.frequency.value], language),
    }),
    unit: unitOf(source, kpi, latest),
    measurements: measurementsOf(kpi, words).map((one) => measuredIn(path, one)),
    standing,
    standingText: source.say(text),
    marks: source.marks(path),
  };
}

function baselineIn({ plan }: ReportSource, kpi: Kpi): KpiReport['baseline'] {
  const value = baselineOf(kpi, textLanguage(plan));
  if (!kpi.baseline || value === undefined) return undefined;
  const { date, node } = kpi.baseline;
  return { value, ...given({ day: date?.value }), path: node.path };
}

function targetIn({ plan }: ReportSource, goal: Goal, kpi: Kpi): KpiReport['target'] {
  const { target } = kpi;
  const node = target?.node.kind === 'map' ? target.node.entries.get('value') : target?.node;
  if (!target?.value || node?.kind !== 'scalar' || isPlaceholder(node.value)) return undefined;
  const value = numberIn(targetOf(kpi, textLanguage(plan))?.level);
  const day = targetDay(kpi, goal)?.value;
  return { ...given({ value, day }), written: node.word, path: target.node.path };
}

/** A number as JSON has them: none that is beyond all numbers, and no nought below nought. */
function numberIn(value: number | undefined): number | undefined {
  if (value === 0) return 0;
  return Number.isFinite(value) ? value : undefined;
}

/** As the KPI says, else as is written with one of its numbers. */
function unitOf({ plan }: ReportSource, kpi: Kpi, latest: Measurement | undefined): string {
  if (kpi.unit && !isPlaceholder(kpi.unit.value)) return kpi.unit.value;
  const language = textLanguage(plan);
  const units = [targetOf(kpi, language)?.unit, courseOf(kpi, language)?.unit, latest?.unit];
  return units.find((unit) => unit !== undefined && unit !== '') ?? '';
}

/** As the KPI says, else as its numbers go. */
function directionOf({ plan }: ReportSource, kpi: Kpi): KpiReport['direction'] {
  if (kpi.direction) return kpi.direction.value;
  const language = textLanguage(plan);
  if (isStanding(kpi, language)) return 'hold';
  const course = courseOf(kpi, language);
  return course && (course.to > course.from ? 'up' : 'down');
}

/** @param path of the KPI: asked once, as there may be many measurements */
function measuredIn(path: Path, { day, value }: Measurement): Measured {
  return { day, value, path: `${path}/measurements/${day}` };
}
