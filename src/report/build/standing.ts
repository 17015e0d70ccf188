/** How a KPI stands beside its line, or at the level that it is to hold, and how that is said. */
import type { OwnLanguage, Texts } from '../../core/language';
import type { Goal, Kpi } from '../../core/model';
import { kpiShare } from '../../plan/goal-progress';
import { baselineOf, targetOf } from '../../plan/kpi-target';
import { latestMeasurement, type Measurement } from '../../plan/measurements';
import {
  isBehind,
  isStanding,
  levelsOf,
  lineOf,
  type Progress,
  progressOf,
  startDay,
} from '../../plan/progress';
import { textLanguage } from '../../plan/text-language';
import { sameUnit } from '../../plan/units';
import type { KpiStanding } from '../report';
import type { ReportSource } from './source';

export interface Standing {
  readonly standing: KpiStanding;
  readonly text: Texts;
}

const as = (standing: KpiStanding, en: string, nl: string): Standing => ({ standing, text: { en, nl } });

const REACHED = as('reached', 'reached', 'gehaald');
const ON_LINE = as('on-line', 'on course', 'op koers');
/** After the last day of its line, but hardly short of the target. */
const NEARLY = as('on-line', 'nearly reached', 'bijna gehaald');
const BEHIND = as('behind', 'behind its line', 'achter op de lijn');
const MISSED = as('behind', 'not reached', 'niet gehaald');
const HELD = as('held', 'held', 'op peil');
const NOT_HELD = as('not-held', 'not held', 'niet op peil');
const UNMEASURED = as('unmeasured', 'not measured yet', 'nog niet gemeten');
const NO_TARGET = as('unknown', 'no target yet', 'nog geen streefwaarde');
const NO_BASELINE = as('unknown', 'no baseline yet', 'nog geen nulmeting');
const NO_COURSE = as(
  'unknown',
  'baseline and target cannot be compared',
  'nulmeting en streefwaarde zijn niet te vergelijken',
);
const NO_DATES = as('unknown', 'no line without two dates', 'geen lijn zonder twee datums');
const OTHER_UNIT = as('unknown', 'measured in another unit', 'in een andere eenheid gemeten');
/** Nothing says whether more or less of it would be worse. */
const AWAY = as('unknown', 'away from its level', 'wijkt af van het niveau');

export function standingOf(source: ReportSource, goal: Goal, kpi: Kpi): Standing {
  const { plan, today, tolerance } = source;
  const language = textLanguage(plan);
  if (isStanding(kpi, language)) return heldOf(source, kpi);
  const progress = progressOf(kpi, goal, plan, today);
  if (progress) return besideLine(progress, tolerance);
  if (targetOf(kpi, language) === undefined) return NO_TARGET;
  const line = lineOf(kpi, goal, plan);
  if (line) {
    const latest = latestMeasurement(kpi, language, today);
    return !latest || latest.day <= line.start ? UNMEASURED : OTHER_UNIT;
  }
  if ((kpiShare(kpi, plan, today) ?? 0) >= 1) return REACHED;
  if (baselineOf(kpi, language) === undefined) return NO_BASELINE;
  return levelsOf(kpi, language) ? NO_DATES : NO_COURSE;
}

function besideLine(progress: Progress, tolerance: number): Standing {
  const { done, latest, line } = progress;
  if (done >= 1) return REACHED;
  const isOver = latest.day >= line.end;
  if (isBehind(progress, tolerance)) return isOver ? MISSED : BEHIND;
  return isOver ? NEARLY : ON_LINE;
}

/** Of a level that is to be held: whether the latest measurement lies on its good side. */
function heldOf({ plan, today }: ReportSource, kpi: Kpi): Standing {
  const language = textLanguage(plan);
  const level = levelToHold(kpi, language);
  if (!level) return NO_TARGET;
  const latest = latestMeasurement(kpi, language, today);
  const start = startDay(kpi, plan);
  if (!latest || (start && latest.day <= start.value)) return UNMEASURED;
  if (!sameUnit(latest.unit, level.unit, language)) return OTHER_UNIT;
  return besideLevel(level, latest);
}

interface Level {
  readonly value: number;
  readonly unit: string;
  /** On which side of it all is well; absent where nothing says. */
  readonly side?: 'above' | 'below';
}

/** The target; without one, what it was when it began. */
function levelToHold(kpi: Kpi, language: OwnLanguage): Level | undefined {
  const target = targetOf(kpi, language);
  const from = baselineOf(kpi, language);
  const value = target ? target.level : from;
  if (value === undefined) return undefined;
  const unit = target?.unit ?? kpi.unit?.value ?? '';
  if (target?.bound) return { value, unit, side: target.bound === 'floor' ? 'above' : 'below' };
  if (from === undefined || from === value) return { value, unit };
  // What began on one side of it is to stay there.
  return { value, unit, side: from > value ? 'above' : 'below' };
}

function besideLevel({ value, side }: Level, latest: Measurement): Standing {
  if (latest.value === value) return HELD;
  if (side === undefined) return AWAY;
  return latest.value > value === (side === 'above') ? HELD : NOT_HELD;
}
