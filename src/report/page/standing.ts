import type { GoalReport, KpiStanding } from '../report';
import type { IconName } from './icons';

/** How a goal or a KPI stands, as a manager asks: on course, not, or nobody can tell. */
export type Course = 'on-course' | 'off-course' | 'unknown';

const COURSES: Readonly<Record<KpiStanding, Course>> = {
  reached: 'on-course',
  'on-line': 'on-course',
  held: 'on-course',
  behind: 'off-course',
  'not-held': 'off-course',
  unmeasured: 'unknown',
  unknown: 'unknown',
};

export const courseOf = (standing: KpiStanding): Course => COURSES[standing];

/** A goal is off course as soon as one of its KPIs is, and on course where one is and none is off. */
export function courseOfGoal({ kpis }: GoalReport): Course {
  const courses = new Set(kpis.map(({ standing }) => courseOf(standing)));
  if (courses.has('off-course')) return 'off-course';
  return courses.has('on-course') ? 'on-course' : 'unknown';
}

/** The mark beside the word for it, and the class of its colour. */
export const COURSE_MARKS: Readonly<Record<Course, { readonly icon: IconName; readonly tone: string }>> = {
  'on-course': { icon: 'pass', tone: 'good' },
  'off-course': { icon: 'warning', tone: 'warn' },
  unknown: { icon: 'circle-large', tone: 'muted' },
};
