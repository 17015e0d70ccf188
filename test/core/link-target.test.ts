import assert from 'node:assert/strict';
import { linkTarget } from '../../src/core/link-target';

describe('where a link of the page leads', () => {
  it('is an address of the web or of mail, letter for letter', () => {
    for (const url of ['https://a.example/c?d=%26', 'HTTP://A.EXAMPLE', 'mailto:anna@a.example'])
      assert.deepEqual(linkTarget(url), { kind: 'address', url });
  });

  it('is a file, by its way from the plan’s folder', () => {
    assert.deepEqual(linkTarget('my%20plan.md'), { kind: 'file', steps: ['my plan.md'] });
    assert.deepEqual(linkTarget('docs/protocol.md#part'), { kind: 'file', steps: ['docs', 'protocol.md'] });
    // Whether that leads out of the folder, its steps tell; hidden ones, too.
    assert.deepEqual(linkTarget('%2e%2e/%2e%2e/x.md'), { kind: 'file', steps: ['..', '..', 'x.md'] });
    assert.deepEqual(linkTarget('100%25.md'), { kind: 'file', steps: ['100%.md'] });
  });

  for (const href of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    '\njavascript:alert(1)',
    'data:text/html,x',
    'command:workbench.action.quit',
    'vscode://x/y',
    'file:///etc/passwd',
    '//host.example/x',
    '/etc/passwd',
    'C:\\x',
    'https:',
    'http://',
    'https://a b',
    `https://a.example/${'x'.repeat(5000)}`,
    'x%00.md',
    'a%2fb.md',
    '%5c%5chost/x',
    '%252e%252e/x.md',
    '%2e%2e/%ff/x.md',
    '.. /x.md',
    '#part',
    '',
  ])
    it(`is nowhere for ${JSON.stringify(href.slice(0, 40))}`, () =>
      assert.equal(linkTarget(href), undefined));
});
