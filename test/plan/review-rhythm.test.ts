import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import { nextReview, readRhythm } from '../../src/plan/review-rhythm';

describe('the rhythm of reviews', () => {
  const rhythm = (written: string): string | undefined => {
    const read = readRhythm(written);
    return read && `${read.count} ${read.unit}`;
  };

  it('is read in both languages', () => {
    const written: Readonly<Record<string, string>> = {
      weekly: '7 day',
      maandelijks: '1 month',
      Quarterly: '3 month',
      'per kwartaal': '3 month',
      'elk kwartaal': '3 month',
      'every quarter': '3 month',
      'once a quarter': '3 month',
      halfjaarlijks: '6 month',
      'elk half jaar': '6 month',
      yearly: '12 month',
      'elk jaar': '12 month',
      'twice a year': '6 month',
      '2x per jaar': '6 month',
      'vier keer per jaar': '3 month',
      'every six weeks': '42 day',
      'elke 2 weken': '14 day',
      '1 per month': '1 month',
    };
    assert.deepEqual(Object.fromEntries(Object.keys(written).map((text) => [text, rhythm(text)])), written);
  });

  it('is none where it cannot be told in whole days or months', () => {
    for (const text of [
      '',
      'now and then',
      'vul-in',
      '5 per jaar',
      '2 per week',
      'a year',
      '0 per jaar',
      'constructor',
      'x'.repeat(10_000),
    ])
      assert.equal(rhythm(text), text === 'a year' ? '12 month' : undefined, text.slice(0, 20));
  });
});

describe('the next review', () => {
  const next = (reviews: string, today = '2027-01-15'): Day | undefined =>
    nextReview(new PlanDocument(`strategy: 1\ntitle: Plan\nreviews: ${reviews}\n`).plan!, today as Day);

  it('comes so long after the last one that was held or planned', () => {
    assert.equal(next('{ cadence: quarterly }'), '2027-04-15');
    assert.equal(next('{ cadence: quarterly, next: 2026-12-01 }'), '2027-03-01');
    assert.equal(
      next('{ cadence: quarterly, next: 2026-11-01, held: { 2026-12-20: {}, 2027-09-01: {} } }'),
      '2027-03-20',
    );
  });

  it('never lies in the past', () => {
    assert.equal(next('{ cadence: monthly, next: 0001-01-01 }'), '2027-02-15');
    assert.equal(next('{ cadence: monthly, next: 2026-12-15 }'), '2027-02-15');
  });

  it('is not known without a rhythm', () => {
    for (const reviews of ['{ next: 2026-12-01 }', '{ cadence: when needed }', 'quarterly'])
      assert.equal(next(reviews), undefined);
  });
});
