import assert from 'node:assert/strict';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { planFormat } from '../../src/core/format/plan';
import { usualText } from '../../src/plan/usual-words';
import { renderIcs } from '../../src/report/ics';
import { renderMarkdown } from '../../src/report/markdown';
import { formatsOf } from '../../src/report/page/formats';
import { Page } from '../../src/report/page/page';
import { planTree } from '../../src/report/tree';
import { reportOf } from '../support/example-report';
import { planOf } from '../support/report-source';

const { channels, reviews, risks } = planFormat.fields;

describe('the usual words of a plan', () => {
  it('are told in the language of the reader', () => {
    assert.equal(usualText(reviews.fields.cadence, 'Quarterly', 'nl'), 'elk kwartaal');
    assert.equal(usualText(channels.of.fields.cadence, '5 per day', 'nl'), '5 per dag');
    assert.equal(usualText(channels.of.fields.cadence, '2 per maand', 'en'), '2 per month');
    assert.equal(usualText(risks.of.fields.impact, 'high', 'nl'), 'hoog');
    assert.equal(usualText(risks.of.fields.likelihood, 'low', 'en'), 'low');
  });

  it('are not made of what an author says otherwise, nor of other texts', () => {
    assert.equal(usualText(reviews.fields.cadence, 'constructor', 'nl'), undefined);
    assert.equal(usualText(reviews.fields.cadence, 'every six weeks', 'nl'), undefined);
    assert.equal(usualText(channels.of.fields.cadence, 'twice a week, in season', 'nl'), undefined);
    assert.equal(usualText(risks.of.fields.impact, 'zeer hoog', 'en'), undefined);
    assert.equal(usualText(risks.of.fields.risk, 'high', 'nl'), undefined);
  });

  it('stand in none of the parts of a Dutch plan in English', () => {
    const text = renderMarkdown(
      reportOf(
        planOf(
          'language: nl',
          'people: { anna: { name: Anna } }',
          'goals: { a: { statement: Meer rust, owner: anna } }',
          'channels: { x: { platform: Instagram, owner: anna, cadence: 5 per day } }',
          'risks: { r: { risk: Regen, likelihood: low, impact: high, owner: anna } }',
          'reviews: { cadence: quarterly }',
          'steps: { s: { title: Stap, owner: anna } }',
        ),
        { language: 'nl', rules: [] },
      ),
    );
    assert.doesNotMatch(text, /quarterly|\b(?:low|high|per day)\b|eigenaar/i);
    assert.match(text, /\| Regen \| laag \| hoog \|/);
    assert.match(text, /\*\*Verantwoordelijke:\*\* Anna/);
  });
});

describe('sums of money on the page', () => {
  it('are those of the findings: with cents where they have them', () => {
    const [en, nl] = [formatsOf('en'), formatsOf('nl')];
    assert.equal(en.money(1200.5, 'GBP'), '£1,200.50');
    assert.equal(en.money(12480, 'USD'), '$12,480');
    assert.equal(nl.money(1200.5, 'EUR'), '€\u00A01.200,50');
    assert.equal(nl.money(300, undefined), '300');
    assert.equal(nl.money(300, '<b>'), '300');
  });
});

describe('numbers of KPIs with their units', () => {
  const [en, nl] = [formatsOf('en'), formatsOf('nl')];

  it('have money written as money, in whatever way the plan writes the currency', () => {
    for (const unit of ['€', 'EUR', 'eur', 'euro', 'euros']) {
      assert.equal(en.quantity(900, unit), '€900', unit);
      assert.equal(nl.quantity(12_500.5, unit), '€\u00A012.500,50', unit);
    }
    assert.equal(nl.quantity(-40, '€'), '€\u00A0-40');
    assert.equal(en.quantity(-40, 'USD'), '-$40');
    assert.equal(nl.quantity(900, '€ per maand'), '€\u00A0900 per maand');
    assert.equal(en.quantity(900, '€/month'), '€900/month');
  });

  it('have any other unit behind them', () => {
    assert.equal(nl.quantity(1300, 'bestellingen'), '1.300 bestellingen');
    assert.equal(en.quantity(46, '%'), '46 %');
    assert.equal(en.quantity(3, 'k€'), '3 k€');
    assert.equal(en.quantity(3, '2 euro'), '3 2 euro');
    assert.equal(en.quantity(3, 'euros saved'), '3 euros saved');
    assert.equal(en.quantity(130, ''), '130');
  });

  it('are the same on the page, in the exports and in the tree', () => {
    const report = reportOf(
      planOf(
        'goals:',
        '  turnover:',
        '    statement: More turnover',
        '    kpis:',
        '      month:',
        '        metric: Turnover a month',
        '        unit: €',
        '        baseline: { value: 500, date: 2026-01-01 }',
        '        target: { value: 900, by: 2026-12-31 }',
        '        measurements: { 2026-03-01: 620 }',
      ),
      { rules: [] },
    );
    const page = renderToString(h(Page, { report, isLive: false }));
    assert.match(page, /€620 on 1 March 2026/);
    assert.match(page, />€900<\/text>/);
    const texts = [page, renderMarkdown(report), renderIcs(report), JSON.stringify(planTree(report))];
    for (const text of texts) {
      assert.match(text, /€900/);
      assert.doesNotMatch(text, /\d €/);
    }
    assert.match(texts[3]!, /€620 → €900/);
  });
});
