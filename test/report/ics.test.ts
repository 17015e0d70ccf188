import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import type { PlanReport } from '../../src/report/report';
import ICAL from 'ical.js';
import { shorten } from '../../src/core/language';
import { CalendarIdentity, fnv1a, planPlace } from '../../src/report/calendar-identity';
import { renderIcs } from '../../src/report/ics';
import { exampleReport as anyExampleReport, reportOf as anyReportOf } from '../support/example-report';
import { EXAMPLES, HOSTILE, planFullOf } from '../support/full-plan';
import type { LintTextOptions } from '../support/lint-text';

const TODAY = '2027-02-01' as Day;
const reportOf = (text: string, options: LintTextOptions = {}): PlanReport =>
  anyReportOf(text, { today: TODAY, ...options });
const exampleReport = (name: string, options: LintTextOptions = {}): PlanReport =>
  anyExampleReport(name, { today: TODAY, ...options });

interface Entry {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly start: string;
  readonly days: number;
  readonly status: string;
  readonly sequence: number;
}

/** The entries as a parser reads them that nobody here wrote. */
function entriesOf(text: string): readonly Entry[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  assert.equal(calendar.name, 'vcalendar');
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    assert.ok(event.startDate.isDate, 'it has an hour');
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      days: event.duration.toSeconds() / 86_400,
      status: String(component.getFirstPropertyValue('status')),
      sequence: event.sequence,
    };
  });
}

const PLAN = `strategy: 1
title: Plan
organisation: Bakery
language: en
people: { anna: { name: Anna } }
goals:
  orders:
    statement: Orders from 80 to 130 per week from families nearby, by 1 October 2027
    owner: anna
    deadline: 2027-10-01
    kpis:
      sold: { metric: Orders, unit: orders, baseline: 80, target: { value: 130, by: 2027-09-01 } }
content: { calendar: [ { date: 2027-01-12, title: Oven } ] }
decision: { outcome: go, date: 2026-12-01, review: 2027-12-01 }
training: [ { who: anna, what: Film, date: 2027-01-20 } ]
steps:
  setup: { title: Set up, owner: anna, start: 2027-01-05, due: 2027-01-31 }
  later: { title: Someday }
  day: { title: One day, due: 2027-03-01 }
reviews: { next: 2027-04-01, held: { 2027-01-15: { outcome: adjust } } }
`;

describe('a plan for a calendar', () => {
  it('holds all that has a day, each for whole days', () => {
    const entries = entriesOf(renderIcs(reportOf(PLAN), 'bakery'));
    assert.deepEqual(
      entries.map(({ start, days, summary }) => [start, days, summary]),
      [
        ['2026-12-01', 1, 'Decision: go'],
        ['2027-01-05', 27, 'Set up'],
        ['2027-01-12', 1, 'Oven'],
        ['2027-01-15', 1, entries.find(({ start }) => start === '2027-01-15')!.summary],
        ['2027-01-20', 1, 'Film (Anna)'],
        ['2027-03-01', 1, 'One day'],
        ['2027-04-01', 1, 'Next review'],
        ['2027-09-01', 1, 'Target: Orders'],
        ['2027-10-01', 1, entries.at(-2)!.summary],
        ['2027-12-01', 1, 'The decision again'],
      ],
    );
    assert.match(entries.at(-2)!.summary, /^Deadline: Orders/);
    assert.match(entries.at(-2)!.description, /Owner: Anna\nOrders: 130 orders\nPlan$/);
  });

  it('is known again after every change but that of its ids', () => {
    const uids = (text: string, place = 'bakery', today: Day = TODAY): readonly string[] =>
      entriesOf(renderIcs(reportOf(text, { today }), place))
        .map(({ uid }) => uid)
        .sort();
    const before = uids(PLAN);
    assert.equal(new Set(before).size, before.length);
    const changed = PLAN.replace('title: Plan', 'title: Another name')
      .replace('Set up', 'Set everything up')
      .replace('due: 2027-01-31', 'due: 2027-02-28')
      .replaceAll('2027-10-01', '2027-11-01')
      .replace('by: 2027-09-01', 'by: 2027-09-08')
      .replace('next: 2027-04-01', 'next: 2027-05-01')
      .replace('title: Oven', 'title: Ovens')
      .replace('organisation: Bakery', 'organisation: " bakery "');
    assert.deepEqual(uids(changed), before);
    assert.deepEqual(uids(PLAN, 'bakery', '2027-06-01' as Day), before);
    const other = new Set(uids(PLAN, 'brewery'));
    assert.ok(before.every((uid) => !other.has(uid)));
    // A new entry adds one, and leaves the others.
    const more = uids(PLAN.replace('steps:\n', 'steps:\n  first: { title: First, due: 2027-01-01 }\n'));
    assert.deepEqual(
      before.filter((uid) => !more.includes(uid)),
      [],
    );
    assert.equal(more.length, before.length + 1);
  });

  it('replaces that of an earlier day, and is the same for the same day', () => {
    const on = (today: string): string => renderIcs(reportOf(PLAN, { today: today as Day }), 'bakery');
    assert.equal(on('2027-02-01'), on('2027-02-01'));
    const [earlier] = entriesOf(on('2027-02-01'));
    const [later] = entriesOf(on('2027-02-02'));
    assert.equal(later!.sequence, earlier!.sequence + 1);
    assert.match(on('2027-02-01'), /^DTSTAMP:20270201T000000Z\r$/m);
  });

  it('calls off what was dropped, and what a plan that is over had still before it', () => {
    const status = (text: string): Readonly<Record<string, string>> =>
      Object.fromEntries(
        entriesOf(renderIcs(reportOf(text))).map(({ summary, status: is }) => [summary, is]),
      );
    const dropped = status(PLAN.replace('title: One day,', 'title: One day, status: dropped,'));
    assert.deepEqual([dropped['One day'], dropped['Set up']], ['CANCELLED', 'CONFIRMED']);
    const over = status(PLAN.replace('language: en', 'language: en\nstatus: stopped'));
    assert.deepEqual(
      [over['One day'], over['Film (Anna)'], over['The decision again']],
      ['CANCELLED', 'CONFIRMED', 'CONFIRMED'],
    );
  });

  for (const name of EXAMPLES) {
    it(`of ${name} is read by another’s parser, line by line as the standard wants it`, () => {
      for (const language of ['en', 'nl'] as const) {
        const report = exampleReport(name, { language });
        const text = renderIcs(report, name);
        const dated = report.timeline.steps.filter(({ start, due }) => start ?? due).length;
        const items = report.calendar.weeks.flatMap((week) => week.items).length;
        assert.equal(entriesOf(text).length, dated + items + report.timeline.marks.length);
        assertLines(text);
      }
    });
  }

  it('stays a calendar whatever the plan says', () => {
    for (const hostile of HOSTILE) {
      const text = renderIcs(reportOf(planFullOf(hostile)), hostile);
      assertLines(text);
      const entries = entriesOf(text);
      assert.equal(entries.length, 9);
      assert.equal(text.match(/^BEGIN:VEVENT\r$/gm)?.length, 9);
      const seen = entries.find(({ start }) => start === '2027-01-05')!.summary.replaceAll(/\s+/g, ' ');
      assert.equal(seen, shorten(hostile, 250));
    }
  });

  it('has the plan’s title for its name, on one line whatever is in it', () => {
    const nameOf = (title: string): unknown => {
      const text = renderIcs(reportOf(`strategy: 1\ntitle: ${JSON.stringify(title)}\n`));
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      assert.deepEqual(calendar.getAllSubcomponents(), []);
      assert.equal(calendar.getFirstPropertyValue('name'), calendar.getFirstPropertyValue('x-wr-calname'));
      // The parser takes a name for what it is, without reading its escapes.
      return String(calendar.getFirstPropertyValue('name')).replaceAll(/\\([\\;,])/g, '$1');
    };
    assert.equal(nameOf('a, b; c\\n'), 'a, b; c\\n');
    assert.equal(nameOf('a\r\nBEGIN:VEVENT\r\nEND:VEVENT'), 'a BEGIN:VEVENT END:VEVENT');
    assert.equal(nameOf(''), 'A plan without a title');
  });

  it('takes dates at the ends of time, an end before its start, and the same place twice', () => {
    const steps = `steps:
  first: { title: First, due: 0001-01-01 }
  last: { title: Last, start: 9999-12-30, due: 9999-12-31 }
  turned: { title: Turned, start: 2027-03-05, due: 2027-03-01 }
  base: &base { title: Base, due: 2027-03-01 }
  alias: *base
`;
    const entries = entriesOf(renderIcs(reportOf(`strategy: 1\ntitle: X\n${steps}`)));
    assert.equal(new Set(entries.map(({ uid }) => uid)).size, 5);
    assert.deepEqual(
      entries.filter(({ summary }) => summary === 'Turned').map(({ start, days }) => [start, days]),
      [['2027-03-01', 1]],
    );
  });
});

/** Lines end in CRLF, and none is longer than 75 octets. */
function assertLines(text: string): void {
  assert.ok(text.endsWith('END:VCALENDAR\r\n'));
  assert.doesNotMatch(text, /(?<!\r)\n|\r(?!\n)/);
  const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
  assert.ok(longest <= 75, `${longest} octets`);
}

describe('what a calendar knows a plan by', () => {
  it('is its file, or the folder of a bare strategy.yaml', () => {
    const cases: Readonly<Record<string, string | undefined>> = {
      '/plans/bakery.strategy.yaml': 'bakery',
      '/plans/marketing/strategy.yml': 'marketing',
      'C:\\plans\\marketing\\Strategy.yaml': 'marketing',
      '/plans/own-name.yaml': 'own-name',
      'strategy.yaml': undefined,
      '/strategy.yaml': undefined,
    };
    for (const [path, place] of Object.entries(cases)) assert.equal(planPlace(path), place, path);
  });

  it('is the title where there is no file', () => {
    const uid = (title: string): string =>
      new CalendarIdentity({ place: undefined, organisation: undefined, title }).uid('step', '/steps/x');
    assert.equal(uid('Plan'), uid(' plan'));
    assert.notEqual(uid('Plan'), uid('Plan 2'));
  });

  it('is hashed as others hash', () => {
    // The values of the hash’s own test suite.
    assert.equal(fnv1a(''), '6c62272e07bb014262b821756295c58d');
    assert.equal(fnv1a('a'), 'd228cb696f1a8caf78912b704e4a8964');
    assert.equal(fnv1a('foobar'), '343e1662793c64bf6f0d3597ba446f18');
  });
});
