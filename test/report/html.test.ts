import assert from 'node:assert/strict';
import { renderHtml } from '../../src/report/html';
import { planFullOf } from '../support/full-plan';
import { exampleReport, reportOf } from '../support/example-report';
import { planOf } from '../support/report-source';

describe('the exported page', () => {
  const html = renderHtml(exampleReport('iceberg', { language: 'nl' }), {
    file: 'plannen/strategy.yaml',
    revision: '1a2b3c4',
  });

  it('needs nothing else: no script, no other file, and its policy forbids them', () => {
    assert.match(
      html,
      /<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline';/,
    );
    assert.doesNotMatch(html, /<(?:script|link|img|iframe)\b/);
    assert.doesNotMatch(html, /@import|url\(/);
    assert.doesNotMatch(html, / style=/);
  });

  it('has no buttons, for there is no text beside it', () => {
    const body = html.slice(html.indexOf('<body'));
    assert.ok(!/<button|data-go|data-add|data-framework/.test(body));
  });

  it('says in its foot which file it shows, at which revision and on which day', () => {
    assert.match(html, /<footer>plannen\/strategy\.yaml · 1a2b3c4, stand van 15 januari 2027<\/footer>/);
    assert.match(
      html,
      /@bottom-left\{content:"plannen\\2f strategy\.yaml · 1a2b3c4, stand van 15 januari 2027"/,
    );
  });

  it('names the plan in the title of the window', () => {
    assert.match(html, /<title>Gezien en gevonden in de wijk · Thuiszorg De Vlier<\/title>/);
  });

  it('lets no name of a file out of the style', () => {
    const hostile = renderHtml(reportOf(planOf()), {
      file: '</style><script>alert(1)</script>"}*{display:none}\\',
      revision: '\n"; }',
    });
    assert.doesNotMatch(hostile, /<script/);
    const style = /<style>([\s\S]*?)<\/style>/.exec(hostile)?.[1] ?? '';
    assert.ok(style.endsWith('}}'), 'the style ends where it should');
    const foot = /@bottom-left\{content:"([^"]*)";/.exec(style)?.[1] ?? '';
    assert.doesNotMatch(foot, /[<>{}\n]/);
    assert.match(foot, /display\\3a none\\7d \\5c /);
  });

  it('holds no controls, which a terminal would obey and a browser may show as a box', () => {
    // As what they mean in YAML, raw, and in the name of a file.
    const controls = 'a\u0000b\u0007c\u001B[31md\u007Fe\u202Ef';
    const raw = planFullOf('raw').replaceAll('"raw"', '"a\u0007b\u001B[31mc\u0085d\u009Be"');
    for (const plan of [planFullOf(controls), raw]) {
      const html = renderHtml(reportOf(plan), { file: 'a\u001B[31m.yaml', revision: '\u0007' });
      assert.doesNotMatch(html, /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
      assert.doesNotMatch(html, /\\(?:1b|7) /, 'in the style');
      assert.doesNotMatch(html, /&#(?:x[\da-f]+|\d+);/i);
    }
    assert.match(
      renderHtml(reportOf(planFullOf(controls)), { file: 'x' }),
      /<title>abc\[31mdef · abc\[31mdef<\/title>/,
    );
  });

  it('shows what is dollars and braces as it stands', () => {
    const report = reportOf(['strategy: 1', 'title: "$& $1 {title} {{x}}"', ''].join('\n'));
    assert.match(renderHtml(report, { file: '$&.yaml' }), /<bdi>\$&amp; \$1 \{title\} \{\{x\}\}<\/bdi>/);
  });
});
