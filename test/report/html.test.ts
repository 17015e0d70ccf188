import assert from 'node:assert/strict';
import { renderHtml } from '../../src/report/html';
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

  it('shows what is dollars and braces as it stands', () => {
    const report = reportOf(['strategy: 1', 'title: "$& $1 {title} {{x}}"', ''].join('\n'));
    assert.match(renderHtml(report, { file: '$&.yaml' }), /<bdi>\$&amp; \$1 \{title\} \{\{x\}\}<\/bdi>/);
  });
});
