/** A plan's numbers for a spreadsheet. */
import type { Day } from '../core/day';
import { fill, type Language, type Texts } from '../core/language';
import { csvText } from './csv-text';
import type { CsvTable } from './export';
import type { KpiReport, PlanReport, Ref } from './report';

type Cell = string | number | undefined;

interface Column<Row> {
  readonly title: Texts;
  readonly cell: (row: Row) => Cell;
}

/**
 * A table of the report, as the spreadsheets of those who speak its language read it when they open it: in Dutch with
 * semicolons between the cells and a comma in numbers, in English with commas and a point. Dates are written as
 * `2027-01-31`. It begins with the mark by which Excel knows UTF-8, its lines end in CRLF (RFC 4180).
 *
 * No text is a formula, wherever the spreadsheet parts the cells; numbers stay numbers.
 */
export function renderCsv(report: PlanReport, table: CsvTable): string {
  const { language } = report;
  switch (table) {
    case 'kpis':
      return written(kpiRows(report), KPI_COLUMNS, language);
    case 'goals':
      return written(report.goals, GOAL_COLUMNS, language);
    case 'steps':
      return written(report.timeline.steps, STEP_COLUMNS, language);
  }
}

/** The byte order mark, as text. */
const MARK = '\uFEFF';

function written<Row>(rows: readonly Row[], columns: readonly Column<Row>[], language: Language): string {
  const heads = columns.map(({ title }) => fill(title, {}, language));
  const data = rows.map((row) => columns.map(({ cell }) => cell(row) ?? ''));
  const isDutch = language === 'nl';
  return MARK + csvText([heads, ...data], isDutch ? ';' : ',', isDutch ? ',' : '.');
}

/** A number of a KPI on a day. */
interface KpiRow {
  readonly goal: string;
  readonly statement: string | undefined;
  readonly kpi: KpiReport;
  readonly what: string | undefined;
  readonly day?: Day | undefined;
  readonly value?: number | undefined;
}

/** Of each KPI its baseline, its measurements and its target, a row for each; one row of a KPI that has none of them. */
function kpiRows({ goals, language }: PlanReport): readonly KpiRow[] {
  const say = (texts: Texts): string => fill(texts, {}, language);
  return goals.flatMap(({ id: goal, statement, kpis }) =>
    kpis.flatMap((kpi) => {
      const { baseline, measurements, target } = kpi;
      const row = { goal, statement, kpi };
      const rows: readonly KpiRow[] = [
        ...(baseline ? [{ ...row, what: say(WHAT.baseline), ...baseline }] : []),
        ...measurements.map((one) => ({ ...row, what: say(WHAT.measurement), ...one })),
        ...(target ? [{ ...row, what: say(WHAT.target), ...target }] : []),
      ];
      return rows.length > 0 ? rows : [{ ...row, what: undefined }];
    }),
  );
}

const WHAT = {
  baseline: { en: 'baseline', nl: 'nulmeting' },
  measurement: { en: 'measurement', nl: 'meting' },
  target: { en: 'target', nl: 'streefwaarde' },
} as const;

const KPI_COLUMNS: readonly Column<KpiRow>[] = [
  { title: { en: 'goal', nl: 'doel' }, cell: ({ goal }) => goal },
  { title: { en: 'goal in words', nl: 'doel in woorden' }, cell: ({ statement }) => statement },
  { title: { en: 'kpi', nl: 'kpi' }, cell: ({ kpi }) => kpi.id },
  { title: { en: 'metric', nl: 'wat je meet' }, cell: ({ kpi }) => kpi.metric },
  { title: { en: 'what', nl: 'wat' }, cell: ({ what }) => what },
  { title: { en: 'date', nl: 'datum' }, cell: ({ day }) => day },
  { title: { en: 'value', nl: 'waarde' }, cell: ({ value }) => value },
  { title: { en: 'unit', nl: 'eenheid' }, cell: ({ kpi }) => kpi.unit },
  { title: { en: 'source', nl: 'bron' }, cell: ({ kpi }) => kpi.source },
  { title: { en: 'frequency', nl: 'frequentie' }, cell: ({ kpi }) => kpi.frequency },
  { title: { en: 'standing', nl: 'stand' }, cell: ({ kpi }) => kpi.standingText },
];

type Goal = PlanReport['goals'][number];

const GOAL_COLUMNS: readonly Column<Goal>[] = [
  { title: { en: 'goal', nl: 'doel' }, cell: ({ id }) => id },
  { title: { en: 'goal in words', nl: 'doel in woorden' }, cell: ({ statement }) => statement },
  { title: { en: 'owner', nl: 'verantwoordelijke' }, cell: ({ owner }) => owner?.name },
  { title: { en: 'audiences', nl: 'doelgroepen' }, cell: ({ audiences }) => namesOf(audiences) },
  { title: { en: 'business goals', nl: 'bedrijfsdoelen' }, cell: ({ supports }) => namesOf(supports) },
  { title: { en: 'deadline', nl: 'deadline' }, cell: ({ deadline }) => deadline?.day },
  {
    title: { en: 'progress (%)', nl: 'voortgang (%)' },
    cell: ({ progress }) => (progress === undefined ? undefined : Math.round(progress * 100)),
  },
  { title: { en: 'kpis', nl: 'kpi’s' }, cell: ({ kpis }) => kpis.length },
  {
    title: { en: 'the sentence does not say', nl: 'de zin zegt niet' },
    cell: ({ missing }) => missing.join(', '),
  },
];

type Step = PlanReport['timeline']['steps'][number];

const STEP_COLUMNS: readonly Column<Step>[] = [
  { title: { en: 'step', nl: 'stap' }, cell: ({ id }) => id },
  { title: { en: 'title', nl: 'titel' }, cell: ({ title }) => title },
  { title: { en: 'kind', nl: 'soort' }, cell: ({ kind, kindText = kind }) => kindText },
  { title: { en: 'owner', nl: 'verantwoordelijke' }, cell: ({ owner }) => owner?.name },
  { title: { en: 'goals', nl: 'doelen' }, cell: ({ goals }) => namesOf(goals) },
  { title: { en: 'channels', nl: 'kanalen' }, cell: ({ channels }) => namesOf(channels) },
  { title: { en: 'start', nl: 'begin' }, cell: ({ start }) => start },
  { title: { en: 'due', nl: 'klaar' }, cell: ({ due }) => due },
  { title: { en: 'state', nl: 'status' }, cell: ({ stateText }) => stateText },
  { title: { en: 'after', nl: 'na' }, cell: ({ after }) => after.join(', ') },
  { title: { en: 'waits for', nl: 'wacht op' }, cell: ({ waitsFor }) => namesOf(waitsFor) },
];

const namesOf = (refs: readonly Ref[]): string => refs.map(({ name }) => name).join(', ');
