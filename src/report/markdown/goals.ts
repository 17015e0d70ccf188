import type { GoalReport, KpiReport } from '../report';
import { type MarkdownDocument, nameOf } from './document';
import { inline, joined, type Markdown, plain, written } from './text';

/** Each goal under a heading of its own, with its KPIs in a table and what was measured below. */
export function writeGoals(document: MarkdownDocument): void {
  const { goals } = document.report;
  if (goals.length === 0) return;
  document.heading(2, document.say(TEXTS.goals));
  for (const goal of goals) writeGoal(document, goal);
}

function writeGoal(document: MarkdownDocument, goal: GoalReport): void {
  document.heading(3, inline(goal.statement ?? goal.id));
  const { formats } = document;
  const progress = goal.progress === undefined ? undefined : plain(formats.percent(goal.progress));
  document.list([
    ...document.labelled(TEXTS.owner, goal.owner && nameOf(goal.owner)),
    ...document.labelled(TEXTS.audiences, document.names(goal.audiences)),
    ...document.labelled(TEXTS.supports, document.names(goal.supports)),
    ...document.labelled(TEXTS.deadline, document.day(goal.deadline?.day)),
    ...document.labelled(TEXTS.progress, progress),
    ...document.labelled(TEXTS.missing, plain(goal.missing.join(', '))),
  ]);
  document.table(goal.kpis, [
    { title: TEXTS.kpi, cell: ({ metric, id }) => plain(metric ?? id) },
    { title: TEXTS.baseline, cell: ({ baseline, unit }) => measured(document, baseline, unit) },
    { title: TEXTS.target, cell: (kpi) => targetOf(document, kpi) },
    { title: TEXTS.latest, cell: ({ latest, unit }) => measured(document, latest, unit) },
    { title: TEXTS.expected, cell: ({ expected }) => document.number(expected), isNumber: true },
    {
      title: TEXTS.done,
      cell: ({ done }) => (done === undefined ? undefined : plain(formats.percent(done))),
      isNumber: true,
    },
    { title: TEXTS.standing, cell: ({ standingText }) => plain(standingText) },
    { title: TEXTS.source, cell: ({ source }) => (source === undefined ? undefined : plain(source)) },
    {
      title: TEXTS.frequency,
      cell: ({ frequency }) => (frequency === undefined ? undefined : plain(frequency)),
    },
  ]);
  document.list(
    goal.kpis.flatMap(({ metric, id, measurements }) =>
      measurements.length === 0
        ? []
        : [
            written(
              `**${plain(metric ?? id)}:** ${joined(
                measurements.map(({ day, value }) => plain(`${formats.day(day)}: ${formats.number(value)}`)),
                ' · ',
              )}`,
            ),
          ],
    ),
  );
}

/** "80 orders (2 November 2026)" */
function measured(
  document: MarkdownDocument,
  measurement: KpiReport['baseline'] | KpiReport['latest'],
  unit: string,
): Markdown | undefined {
  if (!measurement) return undefined;
  const { value, day } = measurement;
  return dated(document, document.formats.quantity(value, unit), day);
}

/** The level to reach; behind a relative one what it comes to: "+30 % = 104 orders". */
function targetOf(document: MarkdownDocument, { target, unit }: KpiReport): Markdown | undefined {
  if (!target) return undefined;
  const { value, written: asWritten, day } = target;
  const level = value === undefined ? undefined : document.formats.quantity(value, unit);
  const isRelative = /[%+]/.test(asWritten) && level !== undefined;
  const text = isRelative ? `${asWritten} = ${level}` : (level ?? asWritten);
  return dated(document, text, day);
}

function dated(document: MarkdownDocument, text: string, day: GoalDay): Markdown {
  return plain(day === undefined ? text : `${text} (${document.formats.day(day)})`);
}

type GoalDay = NonNullable<KpiReport['target']>['day'];

const TEXTS = {
  goals: { en: 'Goals', nl: 'Doelen' },
  owner: { en: 'Owner', nl: 'Verantwoordelijke' },
  audiences: { en: 'Audience', nl: 'Doelgroep' },
  supports: { en: 'Serves', nl: 'Dient' },
  deadline: { en: 'Deadline', nl: 'Deadline' },
  progress: { en: 'Progress', nl: 'Voortgang' },
  missing: { en: 'The sentence does not say', nl: 'De zin zegt niet' },
  kpi: { en: 'KPI', nl: 'KPI' },
  baseline: { en: 'Baseline', nl: 'Nulmeting' },
  target: { en: 'Target', nl: 'Streefwaarde' },
  latest: { en: 'Latest', nl: 'Laatste meting' },
  expected: { en: 'Line that day', nl: 'Lijn die dag' },
  done: { en: 'Done', nl: 'Gedaan' },
  standing: { en: 'How it stands', nl: 'Hoe het ervoor staat' },
  source: { en: 'Source', nl: 'Bron' },
  frequency: { en: 'Measured', nl: 'Gemeten' },
} as const;
