/** What a goal's sentence or its KPI would say if the other is right. */
import type { ReadChange } from '../../goals';
import type { KpiTarget } from '../kpi-target';
import { isSameKind } from '../number-kind';
import type { Aim } from './aim';
import type { NumberContradiction } from './numbers';
import type { Said } from './said';

type Remedies = Pick<NumberContradiction, 'forKpi' | 'forGoal'>;

/** What either of the two would be if the other is right. Ranges and scaled units are for the author to rewrite. */
export function remedies(said: Said, aim: Aim): Remedies {
  const { target, sort, scale } = aim;
  const { change, high } = said;
  if (high !== undefined || scale !== 1) return {};
  if (change) return target.change ? changeRemedies(change, target) : levelRemedy(change, aim);
  const { level } = target;
  const isShare = said.sort === 'percent' || said.sort === 'part';
  // A share below one may be written as 0.4, of which nobody knows whether 40 is meant.
  if (isShare && level !== undefined && Math.abs(level) <= 1) return {};
  const value = said.sort === 'part' ? wholePercent(said.value) : said.value;
  const isSame = sort === undefined || isShare || isSameKind(said.sort, sort);
  return {
    ...(value !== undefined && !target.change && isSame ? { forKpi: { value, change: false } } : {}),
    ...(level !== undefined && said.sort !== 'part' ? { forGoal: level } : {}),
  };
}

/** A half is 50 %; of a third there is no whole number. */
function wholePercent(part: number): number | undefined {
  const percent = Math.round(part * 100);
  return Math.abs(percent - part * 100) < 1e-9 ? percent : undefined;
}

/** Of a change that the KPI has as a change too. */
function changeRemedies(said: ReadChange, { change }: KpiTarget): Remedies {
  const { unit, direction, value } = said;
  if (!change || !direction || unit === '×' || unit === 'part') return {};
  if (change.percent !== (unit === '%')) return {};
  const sign = direction === 'down' ? -1 : 1;
  const forKpi = { value: sign * value, change: true };
  return Math.sign(change.value) === sign ? { forKpi, forGoal: Math.abs(change.value) } : { forKpi };
}

/** Of a change that the KPI has as the level which it arrives at. */
function levelRemedy({ unit, direction, value }: ReadChange, { baseline, sort, target }: Aim): Remedies {
  if (baseline === undefined || !direction || unit === '×' || unit === 'part') return {};
  // Of a share, "30 % more" may be points.
  if (unit === '%' && sort === 'percent') return {};
  const step = (direction === 'down' ? -1 : 1) * (unit === '%' ? (baseline * value) / 100 : value);
  const reached = Math.round((baseline + step) * 1e4) / 1e4;
  // Half an order cannot be reached.
  const isWhole = Number.isInteger(baseline) && Number.isInteger(target.level ?? 0);
  return isWhole && !Number.isInteger(reached) ? {} : { forKpi: { value: reached, change: false } };
}
