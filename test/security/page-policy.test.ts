import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/tools/generated';

describe('the frame of the page in the editor', () => {
  const source = readFileSync(path.join(ROOT, 'src/editor/preview/html.ts'), 'utf8');
  const [, listed = ''] = /const policy = \[([^\]]+)\]/.exec(source) ?? [];
  const policy = [...listed.matchAll(/"([^"]+)"|`([^`]+)`/g)].map(([, plain, filled]) => plain ?? filled);

  it('lets one script run, and loads nothing but its style', () => {
    assert.deepEqual(policy, [
      "default-src 'none'",
      "script-src 'nonce-${nonce}'",
      'style-src ${webview.cspSource}',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    assert.match(source, /http-equiv="Content-Security-Policy" content="\$\{policy\}"/);
    assert.equal(source.match(/<script/g)?.length, 1);
    assert.match(source, /<script nonce="\$\{nonce\}" src="/);
  });

  it('may read the bundles alone, and nobody guesses its nonce', () => {
    assert.match(source, /localResourceRoots: \[pageRoot\(extensionUri\)\]/);
    assert.match(source, /getRandomValues\(new Uint8Array\(16\)\)/);
  });
});
