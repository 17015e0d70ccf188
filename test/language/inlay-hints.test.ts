import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import type { Language } from '../../src/core/language';
import { inlayHints } from '../../src/language/inlay-hints';
import { steadyPlan } from '../../src/language/steady';

/** The lines that have hints, with these in place. */
function hinted(text: string, language: Language = 'en', looked?: string): string[] {
  const document = new PlanDocument(text);
  const start = looked === undefined ? 0 : text.indexOf(looked);
  const span = { start, end: looked === undefined ? text.length : start + looked.length };
  const hints = [...inlayHints(steadyPlan(document, undefined), span, language)];
  const lines = new Map<number, string>();
  hints.sort((one, other) => other.position.character - one.position.character);
  for (const { position, label } of hints) {
    const line = lines.get(position.line) ?? document.lines.text(position.line);
    const { character } = position;
    lines.set(
      position.line,
      `${line.slice(0, character)}‹${typeof label === 'string' ? label : ''}›${line.slice(character)}`,
    );
  }
  return [...lines].sort(([one], [other]) => one - other).map(([, line]) => line.trim());
}

describe('the hints within lines', () => {
  it('are the weekdays of dates', () => {
    const text = `strategy: 1
period: { from: 2027-01-01, to: '2027-12-31' }
goals:
  a:
    deadline: 2027-02-30
    kpis:
      b:
        measurements:
          2027-01-08: 84
      c:
        measurements: { 2027-01-08: 84 }
reviews:
  next: 2024-02-29 # a leap day
  held:
    "1999-12-31": {}
`;
    assert.deepEqual(hinted(text), [
      "period: { from: 2027-01-01‹Fri›, to: '2027-12-31'‹Fri› }",
      '2027-01-08‹Fri›: 84',
      'next: 2024-02-29‹Thu› # a leap day',
      '"1999-12-31"‹Fri›: {}',
    ]);
    assert.match(hinted(text, 'nl')[0] ?? '', /‹vr›/);
  });

  it('are the names of what ids refer to', () => {
    const text = `strategy: 1
owner: anna
sponsor: nobody
people: { anna: { name: Anna de Vries }, bram: { role: Baker } }
businessGoals: { turnover: Online turnover from 18 % to 25 % }
audiences: { families: { description: Families with children under twelve who live nearby } }
goals:
  orders: { statement: Online orders from 80 to 130, supports: turnover, audience: [families], owner: bram }
channels: { instagram: { platform: Instagram }, site: { platform: Our web site } }
steps:
  setup: { title: Set up, goal: orders, channel: [instagram, "site"] }
  fill: { after: setup }
`;
    assert.deepEqual(hinted(text), [
      'owner: anna‹Anna de Vries›',
      'orders: { statement: Online orders from 80 to 130, supports: turnover‹Online turnover›, ' +
        'audience: [families‹Families with children under …›], owner: bram }',
      'setup: { title: Set up, goal: orders‹Online orders›, channel: [instagram, "site"‹Our web site›] }',
    ]);
  });

  it('are what hours cost in a year, in the money of the budget', () => {
    const text = `strategy: 1
language: en
people:
  anna: { hours: 2, rate: 35 }
  bram: { hours: 4 hours a month, rate: 26 }
  kim: { hours: 3 }
channels:
  one: { owner: anna, hours: 1.5 }
  two: { owner: kim, hours: 1.5 }
capacity: { hours: 5 }
budget: { currency: EUR }
`;
    assert.deepEqual(hinted(text), [
      'anna: { hours: 2‹€3,640 a year›, rate: 35 }',
      'bram: { hours: 4 hours a month‹€1,248 a year›, rate: 26 }',
      'one: { owner: anna, hours: 1.5‹€2,730 a year› }',
      'capacity: { hours: 5‹at least €3,208 a year› }',
    ]);
    assert.match(hinted(text, 'nl')[0] ?? '', /‹€ 3\.640 per jaar›/);
  });

  it('stand at an alias for what it stands for, and once', () => {
    const text = `strategy: 1
people: { anna: { name: Anna de Vries } }
goals:
  a: { owner: &who anna, deadline: &day 2027-01-01 }
  b: &b { owner: *who, deadline: *day }
  c: *b
`;
    assert.deepEqual(hinted(text), [
      'a: { owner: &who anna‹Anna de Vries›, deadline: &day 2027-01-01‹Fri› }',
      'b: &b { owner: *who‹Anna de Vries›, deadline: *day‹Fri› }',
    ]);
  });

  it('are given for the piece that is looked at', () => {
    const text = 'strategy: 1\nperiod: { from: 2027-01-01 }\ndecision: { date: 2027-01-02 }\n';
    assert.deepEqual(hinted(text, 'en', 'decision: { date: 2027-01-02 }'), [
      'decision: { date: 2027-01-02‹Sat› }',
    ]);
  });

  it('stay where they are while a line cannot be read', () => {
    const text = 'strategy: 1\ntitle: T\nowner: anna\npeople:\n  anna: { name: Anna de Vries }\n';
    const broken = new PlanDocument(text.replace('title: T', 'title: "T or'));
    const hints = inlayHints(steadyPlan(broken, new PlanDocument(text)), { start: 0, end: 3 }, 'en');
    assert.deepEqual(
      hints.map(({ position, label }) => [position.line, position.character, label]),
      [[2, 11, 'Anna de Vries']],
    );
  });

  it('are none in other files, and in plans from the future', () => {
    for (const first of ['strategy: momentum', 'strategy: 2', ''])
      assert.deepEqual(hinted(`${first}\nperiod: { from: 2027-01-01 }\n`), []);
  });
});
