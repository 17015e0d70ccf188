import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Day } from '../../src/core/day';
import { isOver } from '../../src/core/lint';
import { PlanDocument } from '../../src/core/document';
import type { Rule } from '../../src/core/rule';
import { calendarOf } from '../../src/report/build/calendar';
import { hoursOf } from '../../src/report/build/hours';
import { moneyOf } from '../../src/report/build/money';
import { reachOf } from '../../src/report/build/reach';
import { reviewsOf } from '../../src/report/build/reviews';
import type { ReportSource } from '../../src/report/build/source';
import { timelineOf } from '../../src/report/build/timeline';
import { RULES } from '../../src/rules';
import { plansUnder } from '../../src/tools/rule-page';
import { findingsOf, TODAY } from '../support/lint-text';
import { sourceOf } from '../support/report-source';

/** What the report shows of what a rule speaks of: the places where the rule points. */
const SHOWN: Readonly<Record<string, (source: ReportSource) => readonly (string | undefined)[]>> = {
  'step-overdue': (source) =>
    timelineOf(source).steps.flatMap(({ state, path: where }) => (state === 'late' ? [`${where}/due`] : [])),
  'review-overdue': (source) => {
    const { isOverdue, next } = reviewsOf(source);
    return isOverdue ? [next?.path] : [];
  },
  'calendar-gap': (source) => (calendarOf(source).gaps ?? []).map(({ path: where }) => where),
  'over-budget': (source) => {
    const { isOver: over, budget } = moneyOf(source);
    return over ? [budget?.path] : [];
  },
  'channels-exceed-capacity': (source) => {
    const { isOver: over, path: where } = hoursOf(source);
    return over === true ? [where] : [];
  },
  'owner-overloaded': (source) =>
    hoursOf(source).people.flatMap(({ isOverloaded, person }) =>
      isOverloaded ? [`${person.path}/hours`] : [],
    ),
  'audience-unreached': (source) => gapsUnder(source, '/audiences/'),
  'goal-without-audience': (source) => gapsUnder(source, '/goals/'),
  'channel-without-audience': (source) => gapsUnder(source, '/channels/'),
};

const gapsUnder = (source: ReportSource, part: string): readonly string[] =>
  reachOf(source)
    .gaps.map(({ path: where }) => where)
    .filter((where) => where.startsWith(part));

/** Hours and sums are what they are, also where nobody minds any more. */
const OF_ANY_PLAN = new Set(['over-budget', 'channels-exceed-capacity', 'owner-overloaded']);

const ROOT = path.join(__dirname, '../..');

function plansIn(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), 'utf8'));
}

/** The plans of a rule, which try its corners, and the great ones; a comment that silences a rule changes no fact. */
function plansFor(id: string): readonly string[] {
  const page = readFileSync(path.join(ROOT, 'src/rules', `${id}.md`), 'utf8');
  return [
    ...plansIn(`test/rules/${id}`),
    ...plansUnder(page, 'Flagged'),
    ...plansUnder(page, 'Not flagged'),
    ...plansIn('examples'),
    ...plansIn('test/public'),
  ].filter((text) => !text.includes('strategy-disable'));
}

const todayIn = (text: string): Day => (/^# today (\S+)/.exec(text)?.[1] ?? TODAY) as Day;

describe('the report of a plan', () => {
  for (const [id, shown] of Object.entries(SHOWN)) {
    const rule = RULES.find((one): one is Rule => one.id === id)!;

    it(`says the same as ${id}`, () => {
      let flagged = 0;
      for (const text of plansFor(id)) {
        const document = new PlanDocument(text);
        if (document.kind !== 'plan' || !document.plan) continue;
        if (OF_ANY_PLAN.has(id) && isOver(document.plan)) continue;
        const today = todayIn(text);
        const said = findingsOf(rule, text, { today }).map(({ path: where }) => where);
        assert.deepEqual([...shown(sourceOf(text, { today, rules: [] }))].sort(), said.sort(), text);
        flagged += said.length;
      }
      assert.ok(flagged > 0, 'a plan in which it speaks');
    });
  }
});
