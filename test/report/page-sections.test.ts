import assert from 'node:assert/strict';
import { h, type VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { renderHtml } from '../../src/report/html';
import { Calendar } from '../../src/report/page/calendar';
import { pageContext, PageProvider } from '../../src/report/page/context';
import { Findings } from '../../src/report/page/findings';
import { Gaps } from '../../src/report/page/gaps';
import { Hours } from '../../src/report/page/hours';
import { Money } from '../../src/report/page/money';
import { Parts } from '../../src/report/page/parts';
import { Reach } from '../../src/report/page/reach';
import { Reviews } from '../../src/report/page/reviews';
import { Risks } from '../../src/report/page/risks';
import { Timeline } from '../../src/report/page/timeline';
import type { Content, PlanReport } from '../../src/report/report';
import { exampleReport, reportOf } from '../support/example-report';
import { planOf } from '../support/report-source';

const SECTIONS = { Timeline, Reach, Calendar, Hours, Money, Risks, Reviews, Findings, Parts, Gaps };

function shown(section: () => VNode | null, report: PlanReport, isLive = true): string {
  const value = pageContext(report, isLive);
  return renderToString(h(PageProvider, { value, children: h(section, {}) }));
}

/** The words of a page, as a reader meets them. */
function words(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll(/[\s\u00A0]+/g, ' ');
}

const count = (text: string, part: string): number => text.split(part).length - 1;

const bakery = exampleReport('nine-steps', { language: 'nl' });
const english = exampleReport('three-steps');

describe('the sections of the page', () => {
  it('shows nothing of a plan that says nothing', () => {
    const empty = reportOf(planOf());
    const bare: PlanReport = { ...empty, findings: [], parts: [], gaps: [] };
    for (const [name, section] of Object.entries(SECTIONS)) assert.equal(shown(section, bare), '', name);
  });

  it('has its parts found again by their ids, each once', () => {
    const html = Object.values(SECTIONS)
      .map((section) => shown(section, bakery))
      .join('');
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
    assert.equal(new Set(ids).size, ids.length);
    for (const id of [
      'timeline',
      'reach',
      'calendar',
      'hours',
      'money',
      'risks',
      'reviews',
      'findings',
      'parts',
    ])
      assert.ok(ids.includes(id), id);
  });

  it('can be clicked beside its text, and only there', () => {
    for (const [name, section] of Object.entries(SECTIONS)) {
      assert.doesNotMatch(
        shown(section, bakery, false),
        /<button|role="button"|tabindex="0" class="go/,
        name,
      );
    }
    assert.match(shown(Timeline, bakery), /data-go="\/steps\/vullen"/);
    assert.match(shown(Risks, bakery), /data-go="\/risks\/klacht"/);
    assert.match(shown(Calendar, bakery), /data-go="\/content\/calendar\/\d+"/);
  });

  it('writes no style into an element, as the page allows none', () => {
    for (const [name, section] of Object.entries(SECTIONS)) {
      assert.doesNotMatch(shown(section, bakery), / style="/, name);
    }
  });

  it('shows a text of the plan as a text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const quoted = JSON.stringify(hostile);
    const report = reportOf(
      planOf(
        `people: { a: { name: ${quoted}, hours: 1 } }`,
        `audiences: { b: { description: ${quoted} } }`,
        `goals: { g: { statement: ${quoted}, audience: b, owner: a, deadline: 2027-10-01 } }`,
        `channels: { c: { platform: ${quoted}, audience: b, owner: a, hours: 2, cadence: ${quoted}, url: "javascript:alert(1)" } }`,
        `content: { calendar: [ { date: 2027-01-20, title: ${quoted}, channel: c, format: ${quoted} } ] }`,
        `budget: { amount: 10, items: { ${quoted}: 20 } }`,
        `returns: [ { statement: ${quoted} } ]`,
        `risks: { r: { risk: ${quoted}, mitigation: ${quoted}, likelihood: high, impact: high } }`,
        `steps: { s: { title: ${quoted}, due: 2027-02-01 } }`,
        `reviews: { cadence: ${quoted}, held: { 2027-01-02: { learned: ${quoted}, ifWeStopped: ${quoted} } } }`,
      ),
    );
    for (const section of [Timeline, Reach, Calendar, Hours, Money, Risks, Reviews, Parts]) {
      // Beside its text the page shows what is folded after all else.
      const html = shown(section, report, section !== Parts);
      assert.ok(!html.includes('<img'), section.name);
      assert.ok(words(html).includes(hostile), section.name);
      assert.doesNotMatch(html, /href="javascript/i, section.name);
    }
  });
});

describe('the timeline on the page', () => {
  it('tells each step with its state, owner and days, in words beside the bars', () => {
    const text = words(shown(Timeline, bakery));
    assert.match(
      text,
      /Nulmeting herhalen met dezelfde tools wacht nog Sanne Okkerse 14 jun – 30 jun wacht op/,
    );
    assert.match(text, /Facebookpagina opnieuw inrichten klaar Anna de Vries 16 sep – 30 sep/);
    assert.match(text, /2 mrt Volgende evaluatie/);
    assert.match(text, /vandaag/);
  });

  it('hides from readers of screens what is only drawn', () => {
    const html = shown(Timeline, bakery);
    const drawn = [...html.matchAll(/<svg class="timeline-plot"[^>]*>/g)];
    assert.equal(drawn.length, 2);
    for (const [tag] of drawn) assert.match(tag, /aria-hidden="true"/);
  });

  it('draws a bar for each step that has a date, and a line to each that comes behind another', () => {
    const html = shown(Timeline, bakery);
    assert.equal(count(html, 'class="timeline-bar '), 10);
    // Of ten steps four wait for others.
    assert.equal(count(html, 'class="timeline-arrow"'), 4);
  });

  it('lists steps without any date, without drawing', () => {
    const html = shown(Timeline, reportOf(planOf('steps: { a: { title: Begin } }')));
    assert.match(words(html), /Begin .*no date/);
    assert.ok(!html.includes('timeline-plot'));
  });

  it('keeps steps in a circle, of one date, and with the end before the beginning', () => {
    const html = shown(
      Timeline,
      reportOf(
        planOf(
          'steps:',
          '  a: { title: One, start: 2027-01-05, due: 2027-01-20, after: b }',
          '  b: { title: Two, start: 2027-01-10, due: 2027-02-20, after: [a, b, nobody] }',
          '  c: { title: Three, due: 2027-02-01, after: a }',
          '  d: { title: Four, start: 2027-03-01, due: 2027-02-01 }',
        ),
      ),
    );
    assert.equal(count(html, '<rect class="timeline-bar'), 2);
    assert.equal(count(html, '<circle class="timeline-bar'), 2);
    assert.doesNotMatch(html, /NaN|undefined|-\d[\d.]*%"/);
  });

  it('shows 300 steps, and of 300 deadlines those that come next, the others folded', () => {
    const entries = Array.from({ length: 300 }, (_, index) => {
      const month = String((index % 12) + 1).padStart(2, '0');
      const date = String((index % 28) + 1).padStart(2, '0');
      return { index, date: `2027-${month}-${date}` };
    });
    const report = reportOf(
      planOf(
        'goals:',
        ...entries.map(({ index, date }) => `  g${index}: { statement: Goal ${index}, deadline: ${date} }`),
        'steps:',
        ...entries.map(
          ({ index, date }) =>
            `  s${index}: { title: Step ${index}, due: ${date}, after: s${(index + 299) % 300} }`,
        ),
      ),
    );
    const html = shown(Timeline, report);
    assert.equal(count(html, 'class="timeline-bar '), 300);
    assert.equal(count(html, 'class="timeline-diamond'), 300);
    const [open = '', folded = ''] = html.split('id="timeline-more"');
    assert.equal(count(open, 'class="timeline-diamond'), 24);
    assert.equal(count(folded, 'class="timeline-diamond'), 276);
    // Nothing that grows with the square of the plan.
    assert.ok(html.length < 800_000, `${html.length}`);
  });
});

describe('channels and audiences on the page', () => {
  it('is a table with heads for rows and columns, and the goals in its cells', () => {
    const html = shown(Reach, bakery);
    assert.equal(count(html, 'scope="col"'), 1 + bakery.reach.audiences.length);
    assert.equal(count(html, 'scope="row"'), bakery.reach.channels.length);
    assert.match(
      words(html),
      /Facebook in gebruik Anna de Vries 1 per week is er voor hen Online afhaalorders/,
    );
    assert.match(words(html), /niets/);
  });

  it('tells its gaps in sentences that lead to their texts', () => {
    const path = '/audiences/nobody';
    const report = { ...bakery, reach: { ...bakery.reach, gaps: [{ text: 'Nobody reaches them.', path }] } };
    assert.match(shown(Reach, report), /data-go="\/audiences\/nobody"[^>]*><bdi>Nobody reaches them\./);
  });
});

describe('the calendar on the page', () => {
  it('begins with this week, and folds what was before', () => {
    const html = shown(Calendar, bakery);
    const [folded = '', open = ''] = html.split('</details>');
    assert.match(words(folded), /Eerder: 21 .*Speculaas malen om vier uur/);
    assert.match(words(open), /Week 2 deze week 12 jan Je eigen desem in leven houden/);
  });

  it('tells weeks without anything as one', () => {
    const report = reportOf(
      planOf('content: { calendar: [ { date: 2027-01-13, title: A }, { date: 2027-02-17, title: B } ] }'),
    );
    const text = words(shown(Calendar, report));
    assert.match(text, /Week 2 this week .*Week 3 – 6 .*nothing planned .*Week 7/);
    assert.equal(count(text, 'nothing planned'), 1);
  });
});

describe('hours and money on the page', () => {
  it('says in numbers what the bars show', () => {
    assert.match(words(shown(Hours, bakery)), /Sanne Okkerse 3 van 4 uur Instagram 3 .*Samen 5 van 8 uur/);
    assert.match(words(shown(Money, bakery)), /Geld € 17\.530 van € 18\.000/);
    assert.match(words(shown(Money, bakery)), /Totaal € 17\.530 Budget € 18\.000 Over € 470/);
  });

  it('says with a word where there is too little', () => {
    const report = reportOf(
      planOf(
        'people: { anna: { name: Anna, hours: 2 } }',
        'channels: { blog: { platform: Blog, owner: anna, hours: 5 } }',
        'budget: { amount: 100, currency: EUR, items: { ads: 350 } }',
      ),
    );
    assert.match(words(shown(Hours, report)), /Anna 5 of 2 hours 3 too many/);
    assert.match(words(shown(Money, report)), /Short €250/);
    assert.match(shown(Money, report), /class="bar-over"/);
  });
});

describe('risks on the page', () => {
  it('has nine places, and numbers that lead to the list', () => {
    const html = shown(Risks, bakery);
    assert.equal(count(html, 'class="weight-'), 9);
    assert.match(words(html), /1 : Een foto van verkeerd gebak/);
    assert.match(words(html), /kans laag, gevolg hoog Anna de Vries Twee weken berichten/);
  });

  it('lists those that nobody weighed, without a grid', () => {
    const html = shown(Risks, reportOf(planOf('risks: { r: { risk: The server fails } }')));
    assert.ok(!html.includes('risks-grid'));
    assert.match(words(html), /The server fails not weighed Nothing is said/);
  });
});

describe('reviews on the page', () => {
  it('tells when the next one is, and what was learned', () => {
    const text = words(shown(Reviews, bakery));
    assert.match(text, /elk kwartaal volgende op 2 maart 2027/);
    assert.match(text, /17 november 2026 .*Geleerd Nachtfilmpjes .*Als we zouden stoppen Dan missen/);
  });

  it('says that one should have been held', () => {
    const report = reportOf(planOf('reviews: { cadence: monthly, next: 2027-01-04 }'));
    assert.match(words(shown(Reviews, report)), /every month next on 4 January 2027 should have been held/);
  });
});

describe('findings on the page', () => {
  it('puts the gravest first, each with its line and the page of its rule', () => {
    const report = exampleReport('wishes', { language: 'nl' });
    const html = shown(Findings, report);
    assert.ok(html.indexOf('unknown-reference') < html.indexOf('goal-without-kpi'));
    for (const { message, line, url, path } of report.findings) {
      assert.ok(words(html).includes(`regel ${line}`));
      assert.ok(html.includes(`data-href="${url}"`), url);
      assert.ok(html.includes(`data-go="${path.replaceAll('&', '&amp;')}"`), message);
    }
  });

  it('shows fifty, and folds the others', () => {
    const [one] = exampleReport('wishes').findings;
    const report = {
      ...bakery,
      findings: Array.from({ length: 120 }, (_, index) => ({ ...one!, line: index + 1 })),
    };
    const [open = '', folded = ''] = shown(Findings, report).split('id="findings-more"');
    assert.equal(count(open, 'data-href'), 50);
    assert.equal(count(folded, 'data-href'), 70);
  });

  it('shows what stands between backticks as what one writes', () => {
    const [one] = exampleReport('wishes').findings;
    const told = (message: string): string =>
      shown(Findings, { ...bakery, findings: [{ ...one!, message }] });
    assert.match(told('write `owner` there'), /<bdi>write <code>owner<\/code> there<\/bdi>/);
    assert.match(told('a ` alone'), /<bdi>a ` alone<\/bdi>/);
  });
});

describe('the whole plan on the page', () => {
  it('holds each part, folded', () => {
    const html = shown(Parts, english);
    assert.doesNotMatch(html, /<details[^>]* open/);
    for (const { title, content } of english.parts) {
      assert.ok(words(html).includes(title), title);
      if (content.kind === 'text')
        assert.ok(words(html).includes(content.text.trim().split(/\s/)[0]!), title);
    }
  });

  it('marks what nobody defines, and not a framework', () => {
    assert.match(shown(Parts, bakery), /data-go="\/framework"><bdi>Negenstappenplan/);
    const report = reportOf(planOf('framework: nine-steps', 'owner: nobody'));
    assert.match(shown(Parts, report), /class="unknown-ref"><bdi>nobody/);
  });

  it('shows a list of like things as a table', () => {
    const html = shown(Parts, bakery, false);
    const [, training = ''] = html.split('id="part-training"');
    assert.match(words(training), /Wie Wat Datum Sanne Okkerse Filmen met de telefoon 23 september 2026/);
  });

  it('follows what stands deep within each other', () => {
    let content: Content = { kind: 'text', text: 'the bottom', path: '/x' };
    for (let depth = 0; depth < 200; depth++) {
      content = { kind: 'rows', rows: [{ title: `level ${depth}`, path: `/x/${depth}`, content }] };
    }
    const [part] = bakery.parts;
    const report = { ...bakery, parts: [{ ...part!, content }] };
    assert.match(words(shown(Parts, report, false)), /level 0 the bottom/);
  });
});

describe('what the plan lacks, on the page', () => {
  const gaps = [{ part: 'risks', title: 'Risico’s', question: 'Wat kan er misgaan?' }];

  it('is a question each, with a way to put the answer in', () => {
    const html = shown(Gaps, { ...bakery, gaps });
    assert.match(words(html), /Wat kan er misgaan\? Zet erin/);
    assert.match(html, /data-add="risks"/);
  });

  it('is the question alone where there is no text beside the page', () => {
    const html = shown(Gaps, { ...bakery, gaps }, false);
    assert.match(words(html), /Wat kan er misgaan\?/);
    assert.ok(!html.includes('data-add'));
  });
});

describe('a plan that was decided against', () => {
  it('owes no answers: neither steps nor goals are counted', () => {
    const page = words(renderHtml(exampleReport('opt-out', { language: 'nl' }), { file: 'strategy.yaml' }));
    assert.match(page, /het wordt niet uitgevoerd/);
    assert.doesNotMatch(page, /beantwoord|Nog geen doel|Negenstappenplan/);
  });

  it('is looked at through a framework only where it says which', () => {
    const page = words(renderHtml(exampleReport('wishes', { language: 'nl' }), { file: 'strategy.yaml' }));
    assert.match(page, /bekeken als: Negenstappenplan/);
  });
});
