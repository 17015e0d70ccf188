/** What happens when: the steps of a plan, and the days that matter beside them. */
import { isDay } from '../../core/day';
import { planFormat } from '../../core/format/plan';
import type { Texts } from '../../core/language';
import { isOver } from '../../core/lint';
import type { Step } from '../../core/model';
import { isPlaceholder } from '../../plan/placeholder';
import { isDone, isOpen, overdueSteps, scheduleOf } from '../../plan/schedule';
import type { StepProgress, Timeline, TimelineStep } from '../report';
import { given } from './given';
import type { ReportSource } from './source';
import { stepsInTime } from './step-order';
import { windowOf } from './time-window';
import { marksInTime } from './timeline-marks';

export function timelineOf(source: ReportSource): Timeline {
  const { plan, today } = source;
  const late = new Set<Step>(isOver(plan) ? [] : overdueSteps(plan, today));
  const steps = stepsInTime(plan).map((step) => stepOf(source, step, late.has(step)));
  const marks = marksInTime(source);
  const shown = [...steps.flatMap(({ start, due }) => [start, due]), ...marks.map(({ day }) => day)].filter(
    isDay,
  );
  const period = [plan.period?.from?.value, plan.period?.to?.value].filter(isDay);
  const window = shown.length > 0 ? windowOf([...shown, ...period], today) : undefined;
  return { ...window, steps, marks };
}

function stepOf(source: ReportSource, step: Step, isLate: boolean): TimelineStep {
  const { path } = step.key;
  const before = [...new Set((scheduleOf(source.plan).waits.get(step) ?? []).map(({ on }) => on))];
  const waitsFor = isOpen(step) ? before.filter((on) => isOpen(on)) : [];
  const state = isLate ? 'late' : progressOf(step, waitsFor.length > 0);
  const isClear = step.status !== undefined || !step.has('status');
  const { title, kind } = step;
  return given({
    id: step.id,
    path,
    title: title && !isPlaceholder(title.value) ? title.value : step.id,
    kind: kind?.value,
    kindText: kind && source.say(STEP.kind.values[kind.value]),
    owner: source.refOf(step.owner),
    goals: source.refsOf(step.goal),
    channels: source.refsOf(step.channel),
    start: step.start?.value,
    due: step.due?.value,
    state,
    stateText: source.say(isClear ? STATES[state] : UNCLEAR),
    // A step does not come before itself.
    after: before.filter((on) => on !== step).map(({ id }) => id),
    waitsFor: waitsFor.map(({ id }) => source.ref('steps', id)),
    marks: source.marks(path),
  });
}

function progressOf(step: Step, mustWait: boolean): StepProgress {
  if (isDone(step)) return 'done';
  const status = step.status?.value;
  if (status === 'dropped' || status === 'doing') return status;
  return mustWait ? 'waiting' : 'todo';
}

const STEP = planFormat.fields.steps.of.fields;

const STATES: Readonly<Record<StepProgress, Texts>> = {
  ...STEP.status.values,
  waiting: { en: 'waiting', nl: 'wacht nog' },
  late: { en: 'late', nl: 'te laat' },
};

/** Of a status that cannot be read. */
const UNCLEAR: Texts = { en: 'status unclear', nl: 'status onduidelijk' };
