import type { Texts } from '../../core/language';
import { type Course, courseOf, courseOfGoal } from '../page/standing';
import {
  KPI_STANDINGS,
  type GoalReport,
  type KpiReport,
  type KpiStanding,
  type Measured,
  NO_MARKS,
} from '../report';
import type { Tone } from '../tree';
import type { BuiltNode } from './filter';
import { joined, lines, spoken, type Teller } from './teller';

const TEXTS = {
  goals: { en: 'Goals', nl: 'Doelen' },
  goal: { en: 'Goal', nl: 'Doel' },
  kpi: { en: 'KPI', nl: 'KPI' },
  none: { en: 'none yet', nl: 'nog geen' },
  done: { en: '{percent} of the way', nl: '{percent} van de weg' },
  by: { en: 'by {day}', nl: 'uiterlijk {day}' },
  overdue: { en: 'was due {day}', nl: 'had klaar moeten zijn op {day}' },
  noOwner: { en: 'no owner', nl: 'geen verantwoordelijke' },
  noKpi: { en: 'no KPI', nl: 'geen KPI' },
  noDeadline: { en: 'no deadline', nl: 'geen deadline' },
  noStatement: { en: 'no sentence', nl: 'geen zin' },
  lacks: { en: 'the sentence lacks {what}', nl: 'in de zin ontbreekt {what}' },
  noBaseline: { en: 'no baseline', nl: 'geen nulmeting' },
  noTarget: { en: 'no target', nl: 'geen streefwaarde' },
  target: { en: 'target {target}', nl: 'streefwaarde {target}' },
} as const satisfies Readonly<Record<string, Texts>>;

const TONES: Readonly<Record<Course, Tone>> = { 'on-course': 'good', 'off-course': 'warn', unknown: 'muted' };

/** Of several KPIs, the first of these tells how their goal stands. */
const WORST_FIRST: readonly KpiStanding[] = [
  'not-held',
  'behind',
  'on-line',
  'held',
  'reached',
  'unmeasured',
];

/** All goals of a plan, each with its KPIs. */
export function goalsNode(teller: Teller): BuiltNode {
  const { goals } = teller.report;
  const label = teller.say(TEXTS.goals);
  const description = goals.length === 0 ? teller.say(TEXTS.none) : String(goals.length);
  return {
    id: 'goals',
    kind: 'goals',
    label,
    description,
    tooltip: `${label}: ${description}`,
    spoken: spoken([label, description]),
    icon: 'target',
    tone: 'plain',
    marks: NO_MARKS,
    path: '/goals',
    ids: [],
    isExpanded: true,
    isLacking: goals.length === 0,
    children: goals.map((goal) => goalNode(teller, goal)),
  };
}

function goalNode(teller: Teller, goal: GoalReport): BuiltNode {
  const { id, path, statement, owner, deadline, progress, kpis, marks } = goal;
  const { report } = teller;
  const label = teller.goalLabel(goal);
  const standing = standingOf(kpis);
  const isOverdue =
    deadline !== undefined && deadline.day < report.today && (progress ?? 0) < 1 && teller.isUnderWay;
  const when =
    deadline && teller.say(isOverdue ? TEXTS.overdue : TEXTS.by, { day: teller.day(deadline.day) });
  const way =
    progress === undefined
      ? undefined
      : teller.say(TEXTS.done, { percent: teller.formats.percent(shownShare(progress)) });
  const lacks = lacksOfGoal(teller, goal);
  const told = [way, standing?.standingText, owner?.name, when];
  const problems = teller.problems(marks);
  return {
    id: `goals/${id}`,
    kind: 'goal',
    label,
    // Of what says nothing of itself, what it lacks says most.
    description: joined(teller.tellsLacks ? lacks : told) || joined(lacks),
    tooltip: lines([statement ?? label, joined(told), lacks.join(', '), ...problems]),
    spoken: spoken([`${teller.say(TEXTS.goal)}: ${statement ?? label}`, ...told, ...lacks, ...problems]),
    icon: 'target',
    tone: isOverdue ? 'bad' : TONES[courseOfGoal(goal)],
    marks,
    path,
    ids: [id],
    isExpanded: false,
    owner: owner?.name,
    isOverdue,
    isLacking: lacks.length > 0,
    children: kpis.map((kpi) => kpiNode(teller, goal, kpi)),
  };
}

function kpiNode(teller: Teller, goal: GoalReport, kpi: KpiReport): BuiltNode {
  const { id, path, target, standing, standingText, marks, metric } = kpi;
  const { report } = teller;
  const label = teller.kpiLabel(kpi);
  const isReached = standing === 'reached' || standing === 'held';
  const isOverdue = target?.day !== undefined && target.day < report.today && !isReached && teller.isUnderWay;
  const when =
    target?.day && teller.say(isOverdue ? TEXTS.overdue : TEXTS.by, { day: teller.day(target.day) });
  const lacks = [
    ...(kpi.baseline ? [] : [teller.say(TEXTS.noBaseline)]),
    ...(target ? [] : [teller.say(TEXTS.noTarget)]),
    ...(standing === 'unmeasured' ? [standingText] : []),
  ];
  const way = wayOf(teller, kpi);
  const told = [way, standing === 'unknown' && way !== '' ? undefined : standingText];
  const problems = teller.problems(marks);
  return {
    id: `goals/${goal.id}/${id}`,
    kind: 'kpi',
    label,
    description: joined(teller.tellsLacks && lacks.length > 0 ? lacks : told),
    tooltip: lines([metric ?? label, joined([...told, when]), ...problems]),
    spoken: spoken([
      `${teller.say(TEXTS.kpi)}: ${metric ?? label}`,
      spokenWayOf(teller, kpi),
      standingText,
      when,
      ...problems,
    ]),
    icon: 'graph-line',
    tone: isOverdue ? 'bad' : TONES[courseOf(standing)],
    marks,
    path,
    ids: [goal.id, id],
    isExpanded: false,
    owner: goal.owner?.name,
    isOverdue,
    isLacking: lacks.length > 0,
    children: [],
  };
}

/** "112 → 130 orders": where it is, and where it goes. */
function wayOf(teller: Teller, kpi: KpiReport): string {
  const { latest, target, unit } = kpi;
  if (latest && target) return `${latestOf(teller, kpi, latest)} → ${targetOf(teller, kpi)}`;
  if (latest) return teller.formats.quantity(latest.value, unit);
  return target ? teller.say(TEXTS.target, { target: targetOf(teller, kpi) }) : '';
}

/** The same for who hears it. */
function spokenWayOf(teller: Teller, kpi: KpiReport): string {
  const { latest, target } = kpi;
  if (!latest || !target) return wayOf(teller, kpi);
  const goal = teller.say(TEXTS.target, { target: targetOf(teller, kpi) });
  return `${latestOf(teller, kpi, latest)}, ${goal}`;
}

/** The latest number before the target: its unit is said with that, but a sign of money belongs to each. */
function latestOf({ formats }: Teller, { unit }: KpiReport, { value }: Measured): string {
  const amount = formats.quantity(value, unit);
  return amount.endsWith(` ${unit}`) ? formats.number(value) : amount;
}

function targetOf({ formats }: Teller, { target, unit }: KpiReport): string {
  const { value, written = '' } = target ?? {};
  return value === undefined ? `${written} ${unit}`.trimEnd() : formats.quantity(value, unit);
}

function lacksOfGoal(teller: Teller, { statement, owner, deadline, kpis, missing }: GoalReport): string[] {
  const isTimed = deadline !== undefined || kpis.some(({ target }) => target?.day !== undefined);
  return [
    ...(statement === undefined ? [teller.say(TEXTS.noStatement)] : []),
    ...(owner ? [] : [teller.say(TEXTS.noOwner)]),
    ...(kpis.length > 0 ? [] : [teller.say(TEXTS.noKpi)]),
    ...(isTimed ? [] : [teller.say(TEXTS.noDeadline)]),
    ...(missing.length > 0 ? [teller.say(TEXTS.lacks, { what: missing.join(', ') })] : []),
  ];
}

/** The KPI of which the standing tells most of its goal. */
function standingOf(kpis: readonly KpiReport[]): KpiReport | undefined {
  for (const standing of [...WORST_FIRST, ...KPI_STANDINGS]) {
    const found = kpis.find((kpi) => kpi.standing === standing);
    if (found) return found;
  }
  return undefined;
}

/** Not yet there is never called there, and something never nothing. */
function shownShare(share: number): number {
  if (share < 1 && share > 0.99) return 0.99;
  return share > 0 && share < 0.01 ? 0.01 : share;
}
