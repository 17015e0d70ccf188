import assert from 'node:assert/strict';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { HIDDEN_WAYS } from '../support/hidden-ways';
import { safeHref } from '../../src/core/link-target';
import { Prose } from '../../src/report/page/prose';

const block = (text: string): string => renderToString(h(Prose, { text }));
const inline = (text: string, links = true): string =>
  renderToString(h(Prose, { text, inline: true, links }));

describe('a text of the plan on the page', () => {
  it('is Markdown', () => {
    assert.equal(
      block('Een *klein* plan:\n\n- brood\n- **koek**'),
      '<div class="prose" dir="auto"><p>Een <em>klein</em> plan:</p>' +
        '<ul><li>brood</li><li><strong>koek</strong></li></ul></div>',
    );
    assert.equal(inline('van `80` naar ~~100~~ 130'), '<bdi>van <code>80</code> naar <s>100</s> 130</bdi>');
  });

  it('has tables and numbered lists', () => {
    assert.match(block('| a | b |\n|---|--:|\n| 1 | 2 |'), /<th>a<\/th><th>b<\/th>.*<td>1<\/td><td>2<\/td>/);
    assert.match(block('3. drie\n4. vier'), /<ol start="3"><li>drie<\/li><li>vier<\/li><\/ol>/);
  });

  it('has no headings, for those are the page’s', () => {
    assert.equal(block('# Groot'), '<div class="prose" dir="auto"><p><strong>Groot</strong></p></div>');
  });

  it('has no HTML of its own', () => {
    assert.equal(
      inline('<img src=x onerror="alert(1)"> </script>'),
      '<bdi>&lt;img src=x onerror=&quot;alert(1)&quot;> &lt;/script></bdi>',
    );
    assert.doesNotMatch(block('<script>\nalert(1)\n</script>'), /<script/);
  });

  it('fetches no pictures: their words stay', () => {
    assert.equal(inline('![de winkel](https://example.org/a.png)'), '<bdi>de winkel</bdi>');
  });

  it('links what is safe to follow', () => {
    assert.equal(
      inline('[site](https://example.org/a?b=1)'),
      '<bdi><a href="https://example.org/a?b=1" data-href="https://example.org/a?b=1" rel="noreferrer">site</a></bdi>',
    );
    assert.match(inline('zie https://example.org.'), /<a href="https:\/\/example\.org"/);
    assert.match(inline('[beleid](docs/beleid.md)'), /<a href="docs\/beleid\.md"/);
  });

  it('links nothing else', () => {
    for (const href of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      '&#106;avascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'file:///etc/passwd',
      'command:workbench.action.quit',
      'vscode://x',
      '//example.org/x',
      '/etc/passwd',
      '../../secret.txt',
      'docs/../../secret.txt',
      ...HIDDEN_WAYS,
    ]) {
      assert.doesNotMatch(inline(`[klik](${href})`), /<a /, href);
      assert.doesNotMatch(inline(`[klik](<${href}>)`), /<a /, href);
      assert.equal(safeHref(href), undefined, href);
    }
  });

  it('has no links within what is clicked as a whole', () => {
    assert.equal(inline('[site](https://example.org)', false), '<bdi>site</bdi>');
  });

  it('shows a very long text as it is', () => {
    const text = '*'.repeat(30_000);
    assert.equal(inline(text), `<bdi>${text}</bdi>`);
  });
});
