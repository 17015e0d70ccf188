import assert from 'node:assert/strict';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { PlanDocument } from '../../src/core/document';
import type { Language } from '../../src/core/language';
import { buildComparison } from '../../src/report/build/compare';
import type { CompareReport } from '../../src/report/compare';
import { ComparePage } from '../../src/report/page/compare';
import { readFromPage, readToPage } from '../../src/report/page/messages';
import { whatDiffers } from '../../src/report/page/what-differs';
import { versions } from '../support/bakery-history';
import { TODAY } from '../support/lint-text';

const texts = versions();

function compared(old: string, now: string, language: Language = 'en'): CompareReport | undefined {
  return buildComparison({
    old: { document: new PlanDocument(old), name: 'v1' },
    now: { document: new PlanDocument(now), name: 'strategy.yaml', about: 'Anna' },
    language,
    today: TODAY,
    frameworks: [],
  });
}

function reportOf(old: string, now: string, language?: Language): CompareReport {
  const report = compared(old, now, language);
  assert.ok(report);
  return report;
}

const pageOf = (report: CompareReport): string => renderToString(h(ComparePage, { report, isLive: true }));

const year = reportOf(texts[0]!, texts.at(-1)!);

describe('two versions of a plan side by side', () => {
  it('tell the changes of weight first, each where its text stands', () => {
    const weights = year.changes.map(({ weight }) => weight);
    assert.deepEqual(weights, [...weights].sort());
    const texts = year.changes.map(({ text }) => text);
    assert.ok(
      texts.includes('Target of *Online afhaalorders per week* lowered from 130 to 110'),
      texts.join('\n'),
    );
    const [gone] = year.changes.filter(({ kind }) => kind === 'removed');
    assert.deepEqual([gone?.side, gone?.path], ['old', '/goals/restbrood/kpis/derving/baseline']);
  });

  it('lay a goal beside itself under its old id, with the KPIs that changed', () => {
    const [orders] = year.goals;
    assert.deepEqual([orders?.old?.id, orders?.now?.id], ['afhaalorders', 'webshop']);
    assert.deepEqual(
      orders?.kpis.map(({ old, now }) => [old?.target?.value, now?.target?.value, now?.target?.day]),
      [
        [130, 110, '2027-08-31'],
        [18, 18, '2027-06-30'],
      ].slice(0, orders?.kpis.length),
    );
    assert.equal(orders.kpis.length, 1);
    assert.equal(orders.sameKpis, 1);
  });

  it('leave out the goals and steps that are as they were', () => {
    assert.equal(year.goals.length, 3);
    assert.equal(year.timeline.steps.length + year.timeline.same, 10);
    const same = reportOf(texts[0]!, texts[1]!);
    assert.deepEqual([same.changes, same.goals, same.timeline.steps, same.timeline.days], [[], [], [], []]);
    assert.match(pageOf(same), /Nothing changed in meaning/);
  });

  it('have a shadow where a step stood, and where a day was', () => {
    const plan = (start: string, due: string): string =>
      `strategy: 1\ntitle: P\nsteps:\n  one: { title: One, start: ${start}, due: ${due} }\n  two: { title: Two, due: 2027-05-01 }\n`;
    const report = reportOf(plan('2027-02-01', '2027-03-01'), plan('2027-03-01', '2027-04-01'));
    assert.deepEqual(
      report.timeline.steps.map(({ old, now }) => [old?.start, now?.start]),
      [['2027-02-01', '2027-03-01']],
    );
    assert.equal(report.timeline.same, 1);
    assert.match(pageOf(report), /timeline-bar ghost/);
    const moved = year.timeline.days.map(({ old, now }) => `${now?.kind} ${old?.day} ${now?.day}`);
    assert.deepEqual(moved, ['next-review 2027-03-02 2027-06-01', 'deadline 2027-06-30 2027-08-31']);
  });

  it('draw the way to the target as it was behind that of now', () => {
    const html = pageOf(year);
    assert.equal([...html.matchAll(/class="guide before"/g)].length, 2);
    assert.match(html, /<del><bdi>130 /);
    assert.match(html, /<ins><bdi>110 /);
  });

  it('say of what came and went that it did', () => {
    const without = 'strategy: 1\ntitle: P\n';
    const withGoal = `${without}goals:\n  g: { statement: More orders, kpis: { k: { target: 3 } } }\n`;
    assert.match(pageOf(reportOf(without, withGoal)), /This goal is new/);
    assert.match(pageOf(reportOf(withGoal, without)), /not in the plan any more/);
  });

  it('speak Dutch as well, and are plain data', () => {
    const report = reportOf(texts[0]!, texts.at(-1)!, 'nl');
    assert.match(pageOf(report), /Ingrijpende wijzigingen/);
    assert.deepEqual(JSON.parse(JSON.stringify(report)), report);
  });

  it('show that a day moved by whole years', () => {
    const plan = (year: number): string =>
      `strategy: 1\ntitle: Plan\ngoals:\n  g: { statement: A, deadline: ${year}-05-01 }\nsteps:\n  s: { title: S, due: ${year}-03-01 }\n`;
    const html = pageOf(reportOf(plan(2031), plan(2033)));
    assert.match(html, /<ins><bdi>by 1 Mar 2033<\/bdi><\/ins> <del><bdi>by 1 Mar 2031<\/bdi><\/del>/);
    assert.match(html, /<ins>1 May 2033<\/ins> <del>1 May 2031<\/del>/);
  });

  it('are nothing where one of them is no plan that can be read', () => {
    for (const text of ['', 'kind: Deployment\n', '[', '<<<<<<< HEAD\nstrategy: 1\n=======\n']) {
      assert.equal(compared(text, texts[0]!), undefined, text);
      assert.equal(compared(texts[0]!, text), undefined, text);
    }
  });

  it('keep the texts of the plans texts', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const plan = (name: string): string =>
      `strategy: 1\ntitle: "${evil}"\ngoals:\n  g: { statement: "${evil} ${name}", owner: "${evil}" }\nsteps:\n  s: { title: "${evil}${name}", due: 2027-01-01 }\n`;
    const html = pageOf(reportOf(plan('a'), plan('b')));
    assert.ok(!html.includes('<img'), html);
    assert.ok(!html.includes('style='));
  });
});

describe('what differs in a text', () => {
  it('is the words between what both begin and end with', () => {
    assert.deepEqual(whatDiffers('from 80 to 130 per week', 'from 80 to 110 per week'), [
      'from 80 to ',
      '130',
      ' per week',
    ]);
    assert.deepEqual(whatDiffers('a b', 'a x b'), ['a ', '', 'b']);
    assert.deepEqual(whatDiffers('', 'a'), ['', '', '']);
  });

  it('together with the rest is the text', () => {
    for (const [one, other] of [
      ['a a a', 'a a'],
      ['  a\nb ', 'a b'],
      ['', ''],
      ['same', 'same'],
    ] as const)
      assert.equal(whatDiffers(one, other).join(''), one);
  });
});

describe('the messages of a comparison', () => {
  it('are checked on both sides', () => {
    assert.equal(readToPage({ type: 'compare', report: year })?.type, 'compare');
    assert.equal(readToPage({ type: 'compare', report: { title: 'x' } }), undefined);
    assert.deepEqual(readFromPage({ type: 'reveal', path: '/goals', side: 'old' }), {
      type: 'reveal',
      path: '/goals',
      side: 'old',
    });
    assert.deepEqual(readFromPage({ type: 'reveal', path: '/goals', side: 'elsewhere' }), {
      type: 'reveal',
      path: '/goals',
    });
  });
});
