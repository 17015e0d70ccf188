import type { Texts } from '../../core/language';
import type { Day } from '../../core/day';
import { NO_MARKS, type StepProgress, type TimelineStep } from '../report';
import type { Tone } from '../tree';
import type { BuiltNode } from './filter';
import { joined, label, lines, spoken, type Teller } from './teller';

const TEXTS = {
  timeline: { en: 'Timeline', nl: 'Tijdlijn' },
  none: { en: 'no steps yet', nl: 'nog geen stappen' },
  done: { en: '{done} of {total} done', nl: '{done} van {total} gedaan' },
  task: { en: 'Step', nl: 'Stap' },
  waits: { en: 'waits for {steps}', nl: 'wacht op {steps}' },
  due: { en: 'by {day}', nl: 'uiterlijk {day}' },
  begins: { en: 'from {day}', nl: 'vanaf {day}' },
  noOwner: { en: 'no owner', nl: 'geen verantwoordelijke' },
  noDue: { en: 'no date', nl: 'geen datum' },
  review: { en: 'Review', nl: 'Evaluatie' },
  overdue: { en: 'overdue', nl: 'te laat' },
} as const satisfies Readonly<Record<string, Texts>>;

const LOOKS: Readonly<Record<StepProgress, { readonly icon: string; readonly tone: Tone }>> = {
  done: { icon: 'pass-filled', tone: 'good' },
  doing: { icon: 'play-circle', tone: 'info' },
  todo: { icon: 'circle-large-outline', tone: 'plain' },
  // As dashed as its bar on the page.
  waiting: { icon: 'issue-draft', tone: 'muted' },
  late: { icon: 'error', tone: 'bad' },
  dropped: { icon: 'circle-slash', tone: 'muted' },
};

/** The plan's own steps and its next review, in order of time. */
export function timelineNode(teller: Teller): BuiltNode {
  const { steps } = teller.report.timeline;
  const title = teller.say(TEXTS.timeline);
  // What was dropped will never be done.
  const meant = steps.filter(({ state }) => state !== 'dropped');
  const done = meant.filter(({ state }) => state === 'done').length;
  const description =
    steps.length === 0 ? teller.say(TEXTS.none) : teller.say(TEXTS.done, { done, total: meant.length });
  return {
    id: 'timeline',
    kind: 'timeline',
    label: title,
    description,
    tooltip: `${title}: ${description}`,
    spoken: spoken([title, description]),
    icon: 'calendar',
    tone: 'plain',
    marks: NO_MARKS,
    path: '/steps',
    ids: [],
    isExpanded: true,
    children: withReview(teller, steps),
  };
}

function withReview(teller: Teller, steps: readonly TimelineStep[]): readonly BuiltNode[] {
  const nodes = steps.map((step) => taskNode(teller, step));
  const review = reviewNode(teller);
  const day = teller.report.reviews.next?.day;
  if (!review || day === undefined) return nodes;
  const later = steps.findIndex((step) => isAfter(step, day));
  return nodes.toSpliced(later < 0 ? nodes.length : later, 0, review);
}

/** Whether a step comes behind a day; one without dates comes behind all. */
function isAfter({ start, due }: TimelineStep, day: Day): boolean {
  const when = start ?? due;
  return when === undefined || when > day;
}

function taskNode(teller: Teller, step: TimelineStep): BuiltNode {
  const { id, path, title, owner, start, due, state, stateText, waitsFor, marks } = step;
  const isOpen = state !== 'done' && state !== 'dropped';
  const names = waitsFor.map(({ name }) => label(name, ''));
  const waits = isOpen && names.length > 0 ? teller.say(TEXTS.waits, { steps: names.join(', ') }) : undefined;
  const when =
    due !== undefined
      ? teller.say(TEXTS.due, { day: teller.day(due) })
      : start !== undefined
        ? teller.say(TEXTS.begins, { day: teller.day(start) })
        : undefined;
  const lacks = isOpen
    ? [...(owner ? [] : [teller.say(TEXTS.noOwner)]), ...(due !== undefined ? [] : [teller.say(TEXTS.noDue)])]
    : [];
  // What it waits for says that it waits.
  const told = [state === 'waiting' && waits !== undefined ? waits : stateText, when, owner?.name];
  const all = [stateText, ...(waits === undefined ? [] : [waits]), when, owner?.name];
  const problems = teller.problems(marks);
  return {
    id: `timeline/${id}`,
    kind: 'task',
    label: label(title, id),
    description: joined(teller.tellsLacks ? lacks : told) || joined(lacks),
    tooltip: lines([title, joined(all), lacks.join(', '), ...problems]),
    spoken: spoken([`${teller.say(TEXTS.task)}: ${label(title, id)}`, ...all, ...lacks, ...problems]),
    ...LOOKS[state],
    marks,
    path,
    ids: [id],
    isOpen,
    isExpanded: false,
    owner: owner?.name,
    isOverdue: state === 'late',
    isLacking: lacks.length > 0,
    children: [],
  };
}

function reviewNode(teller: Teller): BuiltNode | undefined {
  const { next, isOverdue } = teller.report.reviews;
  if (!next) return undefined;
  const title = teller.say(TEXTS.review);
  const told = [isOverdue ? teller.say(TEXTS.overdue) : undefined, teller.day(next.day)];
  return {
    id: 'review',
    kind: 'review',
    label: title,
    description: joined(told),
    tooltip: lines([title, joined(told)]),
    spoken: spoken([title, ...told]),
    icon: 'history',
    tone: isOverdue ? 'bad' : 'plain',
    marks: NO_MARKS,
    path: next.path,
    ids: [],
    isExpanded: false,
    isOverdue,
    children: [],
  };
}
