import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { wayTo } from '../../src/core/link-target';
import { type FileLink, planLinks } from '../../src/language/links';

/** Each link as what is underlined, and where it leads. */
function links(text: string): string[] {
  const document = new PlanDocument(text);
  return planLinks(document).map((link) => {
    const { start, end } = link.range;
    const shown = text.slice(document.lines.offset(start), document.lines.offset(end));
    return `${shown} → ${link.kind === 'address' ? link.url : link.steps.join('/')}`;
  });
}

const plan = (rest: string): string => `strategy: 1\ntitle: T\n${rest}`;

describe('links', () => {
  it('are the addresses of the web and of mail', () => {
    assert.deepEqual(links(plan('channels: { a: { url: https://example.com/a?b=c } }\n')), [
      'https://example.com/a?b=c → https://example.com/a?b=c',
    ]);
    assert.deepEqual(links(plan('support: "Mail mailto:anna@example.com, or see http://example.com."\n')), [
      'mailto:anna@example.com → mailto:anna@example.com',
      'http://example.com → http://example.com',
    ]);
    assert.deepEqual(
      links(plan('support: See [this](https://example.com/a_(b)) (or https://example.com/c)\n')),
      [
        'https://example.com/a_(b) → https://example.com/a_(b)',
        'https://example.com/c → https://example.com/c',
      ],
    );
  });

  it('are also addresses as people write them', () => {
    assert.deepEqual(links(plan('channels: { a: { url: www.example.com/a } }\n')), [
      'www.example.com/a → https://www.example.com/a',
    ]);
    assert.deepEqual(links(plan('support: "xwww.example.com, www."\n')), []);
  });

  it('are no other addresses', () => {
    for (const url of [
      'javascript:alert(1)',
      'command:workbench.action.quit',
      'file:///etc/passwd',
      'vscode://x/y',
      'ftp://example.com/a',
      'data:text/html,x',
      'https://',
      'xhttps://example.com',
    ])
      assert.deepEqual(links(plan(`support: "${url}"\npolicy: { document: "${url}" }\n`)), [], url);
  });

  it('are the document of the policy, whatever it is called', () => {
    assert.deepEqual(links(plan('policy: { document: docs/protocol.md }\n')), [
      'docs/protocol.md → docs/protocol.md',
    ]);
    assert.deepEqual(links(plan("policy: { document: './our rules/the protocol' }\n")), [
      './our rules/the protocol → our rules/the protocol',
    ]);
    assert.deepEqual(links(plan('policy: { document: docs/protocol.md#mail }\n')), [
      'docs/protocol.md#mail → docs/protocol.md',
    ]);
  });

  it('are files that are named in texts, by their ending', () => {
    assert.deepEqual(links(plan('problem: { evidence: "See ../research/calls.csv (or notes.md)." }\n')), [
      '../research/calls.csv → ../research/calls.csv',
      'notes.md → notes.md',
    ]);
    assert.deepEqual(links(plan('support: Ask bakkerij.nl, at 9.30, e.g. by mail\n')), []);
  });

  it('begin at the plan, never at a root', () => {
    for (const path of [
      '/etc/passwd',
      '~/notes.md',
      'C:/notes.md',
      'a\\\\b.md',
      '//host/share/a.md',
      '..',
      '.',
      'a/..',
    ])
      assert.deepEqual(links(plan(`policy: { document: "${path}" }\n`)), [], path);
  });

  it('never lead out of the folder', () => {
    const to = (...steps: string[]): FileLink => ({
      kind: 'file',
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
      steps,
    });
    assert.deepEqual(wayTo(to('docs', 'a.md'), ['plans']), ['plans', 'docs', 'a.md']);
    assert.deepEqual(wayTo(to('..', 'docs', 'a.md'), ['plans']), ['docs', 'a.md']);
    assert.equal(wayTo(to('..', '..', 'a.md'), ['plans']), undefined);
    assert.equal(wayTo(to('..', '..', 'plans', 'a.md'), ['plans']), undefined);
    assert.equal(wayTo(to('a', '..', '..', 'a.md'), []), undefined);
  });

  it('are not more files than can be looked for', () => {
    const many = Array.from({ length: 500 }, (_, number) => `a${number}.md`).join(', ');
    assert.equal(links(plan(`support: ${many}\n`)).length, 50);
  });

  it('are none in other files', () => {
    assert.deepEqual(links('strategy: momentum\nurl: https://example.com\n'), []);
  });

  it('take long texts of one sign', () => {
    for (const sign of ['a', '.', '/', 'https://', '(', 'a.', 'a/'])
      assert.ok(Array.isArray(links(plan(`support: "${sign.repeat(50_000)}"\n`))));
  });
});
