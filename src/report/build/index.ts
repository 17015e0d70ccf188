/** Makes a plan into what people look at: one report, from which the page, the tree and the exports all tell. */
import type { PlanReport } from '../report';
import { textLanguage } from '../../plan/text-language';
import { calendarOf } from './calendar';
import { findingsOf } from './findings';
import { isFlood } from './flood';
import { frameworksOf } from './frameworks';
import { gapsOf } from './gaps';
import { goalsOf } from './goals';
import { headOf } from './head';
import { hoursOf } from './hours';
import { moneyOf } from './money';
import { NO_PICTURES, type Pictures } from './no-pictures';
import { partsOf } from './parts';
import { reachOf } from './reach';
import { reviewsOf } from './reviews';
import { risksOf } from './risks';
import { type ReportInput, ReportSource } from './source';
import { timelineOf } from './timeline';

/** What there is to see of a plan, as plain data. Never throws, whatever the plan holds. */
export function buildReport(input: ReportInput): PlanReport {
  const source = new ReportSource(input);
  return {
    language: source.language,
    locale: textLanguage(source.plan),
    today: source.today,
    head: headOf(source),
    frameworks: frameworksOf(source),
    // One that repeats itself by aliases beyond all measure is told by its parts, as far as they are spelled out.
    ...(isFlood(source.document) ? NO_PICTURES : picturesOf(source)),
    parts: partsOf(source),
    findings: findingsOf(source),
    gaps: gapsOf(source),
  };
}

function picturesOf(source: ReportSource): Pictures {
  return {
    goals: goalsOf(source),
    timeline: timelineOf(source),
    reach: reachOf(source),
    calendar: calendarOf(source),
    hours: hoursOf(source),
    money: moneyOf(source),
    risks: risksOf(source),
    reviews: reviewsOf(source),
  };
}
