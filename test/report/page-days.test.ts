import assert from 'node:assert/strict';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Day } from '../../src/core/day';
import { Page } from '../../src/report/page/page';
import { reportOf } from '../support/example-report';
import { planOf } from '../support/report-source';

/** The words of the page of a plan, as they stand on 1 June 2026. */
function words(...lines: readonly string[]): string {
  const report = reportOf(planOf(...lines), { today: '2026-06-01' as Day, rules: [] });
  const html = renderToString(h(Page, { report, isLive: false }));
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
}

describe('the days on the page', () => {
  it('have their year where it is not this one, once for a stretch within it', () => {
    const text = words(
      'steps:',
      '  a: { title: A, start: 2026-05-01, due: 2026-07-01 }',
      '  b: { title: B, start: 2027-01-05, due: 2027-01-31 }',
      '  c: { title: C, start: 2026-12-01, due: 2027-02-28 }',
      '  d: { title: D, due: 2028-03-01 }',
      'reviews: { next: 2027-04-01 }',
      'content: { calendar: [{ date: 2027-04-07, title: E }] }',
    );
    for (const days of [
      '1 May – 1 Jul',
      '5 Jan – 31 Jan 2027',
      '1 Dec – 28 Feb 2027',
      'by 1 Mar 2028',
      '1 Apr 2027 Next',
      'Week 14 5 Apr 2027',
    ])
      assert.ok(text.includes(days), days);
    assert.doesNotMatch(text, /1 Jul 2026/);
  });

  it('have each its year where they changed places, for else they would seem to be in order', () => {
    const text = words(
      'period: { from: 2027-12-31, to: 2027-01-01 }',
      'steps: { a: { title: A, start: 2027-06-30, due: 2027-02-01 } }',
    );
    assert.match(text, /31 Dec 2027 – 1 Jan 2027/);
    assert.match(text, /30 Jun(?:e)? 2027 – 1 Feb 2027/);
  });
});
