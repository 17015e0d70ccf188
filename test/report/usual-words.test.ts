import assert from 'node:assert/strict';
import { planFormat } from '../../src/core/format/plan';
import { usualText } from '../../src/report/build/usual-words';
import { renderMarkdown } from '../../src/report/markdown';
import { formatsOf } from '../../src/report/page/formats';
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
