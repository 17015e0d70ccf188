import type { PlanReport } from '../report';

/** The parts of a report of which a picture is drawn. */
export type Pictures = Pick<
  PlanReport,
  'goals' | 'timeline' | 'reach' | 'calendar' | 'hours' | 'money' | 'risks' | 'reviews'
>;

/** None of them. */
export const NO_PICTURES: Pictures = {
  goals: [],
  timeline: { steps: [], marks: [] },
  reach: { audiences: [], channels: [], cells: [], gaps: [] },
  calendar: { weeks: [], undated: [] },
  hours: { people: [], asked: 0 },
  money: { costs: [], total: 0, isOver: false, returns: [] },
  risks: [],
  reviews: { isOverdue: false, held: [], path: '/reviews' },
};
