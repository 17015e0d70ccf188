import type { Filling } from '../../core/language';
import type { CalendarGapReport, CalendarItem, CalendarWeek } from '../report';
import { MARK_KINDS } from '../mark-kinds';
import { type MarkdownDocument, optionalName, optionalPlain } from './document';
import { inline, plain } from './text';

/** The steps in order of time, and the days that matter. */
export function writeTimeline(document: MarkdownDocument): void {
  const { steps, marks } = document.report.timeline;
  if (steps.length > 0) document.heading(2, document.say(TEXTS.steps));
  document.table(steps, [
    { title: TEXTS.step, cell: ({ title }) => plain(title) },
    { title: TEXTS.owner, cell: ({ owner }) => optionalName(owner) },
    { title: TEXTS.start, cell: ({ start }) => document.day(start) },
    { title: TEXTS.due, cell: ({ due }) => document.day(due) },
    { title: TEXTS.state, cell: ({ stateText }) => plain(stateText) },
    { title: TEXTS.waitsFor, cell: ({ waitsFor }) => document.names(waitsFor) },
    { title: TEXTS.goals, cell: ({ goals }) => document.names(goals) },
    { title: TEXTS.channels, cell: ({ channels }) => document.names(channels) },
  ]);
  if (marks.length > 0) document.heading(2, document.say(TEXTS.marks));
  document.table(marks, [
    { title: TEXTS.day, cell: ({ day }) => document.day(day) },
    { title: TEXTS.kind, cell: ({ kind }) => document.say(MARK_KINDS[kind]) },
    { title: TEXTS.what, cell: ({ title }) => plain(title) },
  ]);
}

interface Entry extends CalendarItem {
  /** The week, at the first of its entries. */
  readonly week?: string;
}

export function writeCalendar(document: MarkdownDocument): void {
  const { weeks, undated, gaps = [] } = document.report.calendar;
  const entries = [...weeks.flatMap(entriesOf), ...undated];
  if (entries.length === 0 && gaps.length === 0) return;
  document.heading(2, document.say(TEXTS.calendar));
  document.table<Entry>(entries, [
    { title: TEXTS.week, cell: ({ week }) => optionalPlain(week) },
    { title: TEXTS.day, cell: ({ day }) => document.day(day) },
    { title: TEXTS.title, cell: ({ title }) => optionalPlain(title) },
    { title: TEXTS.channels, cell: ({ channels }) => document.names(channels) },
    { title: TEXTS.pillar, cell: ({ pillar }) => optionalName(pillar) },
    { title: TEXTS.format, cell: ({ format }) => optionalPlain(format) },
    { title: TEXTS.owner, cell: ({ owner }) => optionalName(owner) },
    { title: TEXTS.goals, cell: ({ goals }) => document.names(goals) },
  ]);
  document.list(
    gaps.map(({ channel, ...gap }) => document.say(TEXTS.gap, { channel: channel.name, ...countsOf(gap) })),
  );
}

const countsOf = ({ cadence, asked, planned }: Omit<CalendarGapReport, 'channel'>): Filling => ({
  cadence,
  asked,
  planned,
});

const entriesOf = ({ week, items }: CalendarWeek): readonly Entry[] =>
  items.map((item, index) => (index === 0 ? { ...item, week } : item));

export function writeReviews(document: MarkdownDocument): void {
  const { cadence, next, isOverdue, held } = document.report.reviews;
  if (cadence === undefined && !next && held.length === 0) return;
  document.heading(2, document.say(TEXTS.reviews));
  const day = next && document.formats.day(next.day);
  const when = day === undefined ? undefined : isOverdue ? document.say(TEXTS.overdue, { day }) : plain(day);
  document.list([
    ...document.labelled(TEXTS.cadence, optionalPlain(cadence)),
    ...document.labelled(TEXTS.next, when),
  ]);
  document.table(held, [
    { title: TEXTS.day, cell: ({ day: on }) => document.day(on) },
    { title: TEXTS.outcome, cell: ({ outcomeText, outcome }) => optionalPlain(outcomeText ?? outcome) },
    { title: TEXTS.learned, cell: ({ learned }) => (learned === undefined ? undefined : inline(learned)) },
    {
      title: TEXTS.ifWeStopped,
      cell: ({ ifWeStopped }) => (ifWeStopped === undefined ? undefined : inline(ifWeStopped)),
    },
    { title: TEXTS.by, cell: ({ by }) => optionalName(by) },
  ]);
}

const TEXTS = {
  steps: { en: 'Timeline', nl: 'Tijdlijn' },
  step: { en: 'Step', nl: 'Stap' },
  owner: { en: 'Owner', nl: 'Verantwoordelijke' },
  start: { en: 'Start', nl: 'Begin' },
  due: { en: 'Due', nl: 'Klaar' },
  state: { en: 'State', nl: 'Status' },
  waitsFor: { en: 'Waits for', nl: 'Wacht op' },
  goals: { en: 'Goals', nl: 'Doelen' },
  channels: { en: 'Channels', nl: 'Kanalen' },
  marks: { en: 'Days that count', nl: 'Dagen die tellen' },
  day: { en: 'Day', nl: 'Dag' },
  kind: { en: 'Kind', nl: 'Soort' },
  what: { en: 'What', nl: 'Wat' },
  calendar: { en: 'Content calendar', nl: 'Contentkalender' },
  week: { en: 'Week', nl: 'Week' },
  title: { en: 'Title', nl: 'Titel' },
  pillar: { en: 'Pillar', nl: 'Pijler' },
  format: { en: 'Format', nl: 'Vorm' },
  gap: {
    en: '{channel}: {planned} of {asked} in the next four weeks ({cadence})',
    nl: '{channel}: {planned} van de {asked} in de komende vier weken ({cadence})',
  },
  reviews: { en: 'Reviews', nl: 'Evaluaties' },
  cadence: { en: 'How often', nl: 'Hoe vaak' },
  next: { en: 'Next', nl: 'Volgende' },
  overdue: { en: '{day}: that day has passed', nl: '{day}: die dag is voorbij' },
  outcome: { en: 'Outcome', nl: 'Uitkomst' },
  learned: { en: 'What we learned', nl: 'Wat we leerden' },
  ifWeStopped: { en: 'If we stopped', nl: 'Als we zouden stoppen' },
  by: { en: 'By', nl: 'Door' },
} as const;
