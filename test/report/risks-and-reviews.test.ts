import assert from 'node:assert/strict';
import { reviewsOf } from '../../src/report/build/reviews';
import { risksOf } from '../../src/report/build/risks';
import type { Reviews, RiskReport } from '../../src/report/report';
import type { LintTextOptions } from '../support/lint-text';
import { day, planOf, sourceOf } from '../support/report-source';

const risks = (lines: readonly string[]): readonly RiskReport[] =>
  risksOf(sourceOf(planOf(...lines), { rules: [] }));
const reviews = (lines: readonly string[], options: LintTextOptions = {}): Reviews =>
  reviewsOf(sourceOf(planOf(...lines), { rules: [], ...options }));

describe('the risks of a plan', () => {
  it('have their levels, in either language, where these can be read', () => {
    const found = risks([
      'people: { anna: { name: Anna } }',
      'risks:',
      '  complaint: { risk: A complaint goes round, likelihood: low, impact: Hoog, mitigation: Answer, owner: anna }',
      '  ill: { risk: fill-in, likelihood: zeer groot, impact: gemiddeld }',
      '  other: { likelihood: who knows, impact: 3 }',
      '  empty:',
    ]);
    assert.deepEqual(found, [
      {
        id: 'complaint',
        path: '/risks/complaint',
        risk: 'A complaint goes round',
        likelihood: 'low',
        impact: 'high',
        mitigation: 'Answer',
        owner: { id: 'anna', name: 'Anna', path: '/people/anna' },
      },
      { id: 'ill', path: '/risks/ill', risk: 'ill', likelihood: 'high', impact: 'medium' },
      { id: 'other', path: '/risks/other', risk: 'other' },
      { id: 'empty', path: '/risks/empty', risk: 'empty' },
    ]);
  });
});

describe('the reviews of a plan', () => {
  const HELD = [
    'people: { anna: { name: Anna } }',
    'reviews:',
    '  cadence: quarterly',
    '  next: 2027-04-01',
    '  held:',
    '    2026-10-01: { outcome: adjust, learned: Films work best, ifWeStopped: Less bread, by: anna }',
    '    2027-01-10: { outcome: develop }',
    '    2026-12-01: { outcome: perhaps, learned: Nothing }',
    '    last summer: { learned: Much }',
    '    2026-07-01:',
  ];

  it('are told the latest first, with their outcomes in words', () => {
    const found = reviews(HELD);
    assert.equal(found.cadence, 'every quarter');
    assert.equal(reviews(HELD, { language: 'nl' }).cadence, 'elk kwartaal');
    assert.equal(
      reviews(['reviews: { cadence: when it rains }'], { language: 'nl' }).cadence,
      'when it rains',
    );
    assert.deepEqual(found.next, { day: '2027-04-01', path: '/reviews/next' });
    assert.equal(found.isOverdue, false);
    assert.equal(found.path, '/reviews');
    assert.deepEqual(found.held, [
      {
        path: '/reviews/held/2027-01-10',
        day: '2027-01-10',
        outcome: 'develop',
        outcomeText: 'it works: more of it',
      },
      { path: '/reviews/held/2026-12-01', day: '2026-12-01', learned: 'Nothing' },
      {
        path: '/reviews/held/2026-10-01',
        day: '2026-10-01',
        outcome: 'adjust',
        outcomeText: 'it disappoints: change it',
        learned: 'Films work best',
        ifWeStopped: 'Less bread',
        by: { id: 'anna', name: 'Anna', path: '/people/anna' },
      },
      { path: '/reviews/held/2026-07-01', day: '2026-07-01' },
    ]);
    assert.equal(reviews(HELD, { language: 'nl' }).held[0]?.outcomeText, 'het werkt: meer daarvan');
  });

  it('are overdue from the day after the next one, in a plan that is not over', () => {
    assert.equal(reviews(HELD, { today: day('2027-04-01') }).isOverdue, false);
    assert.equal(reviews(HELD, { today: day('2027-04-02') }).isOverdue, true);
    assert.equal(reviews(['status: stopped', ...HELD], { today: day('2027-04-02') }).isOverdue, false);
  });

  it('are none in an empty plan', () =>
    assert.deepEqual(reviews([]), { isOverdue: false, held: [], path: '/reviews' }));
});
