import assert from 'node:assert/strict';
import path from 'node:path';
import vm from 'node:vm';
import { build } from 'esbuild';
import sax from 'sax';
import type { beginPage } from '../../src/editor/preview/html';
import { ROOT } from '../../src/tools/generated';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

interface Page {
  readonly elements: readonly Element[];
  /** What stands in elements besides elements. */
  readonly texts: readonly string[];
  /** Each directive of its policy. */
  readonly policy: ReadonlyMap<string, string>;
  readonly options: { readonly enableScripts: boolean; readonly localResourceRoots: readonly string[] };
}

/** An editor of which there is as much as the page asks for; addresses are texts. */
const EDITOR = {
  Uri: { joinPath: (...parts: readonly string[]) => parts.join('/') },
  extensions: { getExtension: () => ({ extensionUri: 'ext:' }) },
};
const STYLE_SOURCE = 'https://styles.example';

describe('the frame of the page in the editor', () => {
  let begin: typeof beginPage;

  before(async function () {
    this.timeout(60_000);
    const { outputFiles } = await build({
      entryPoints: [path.join(ROOT, 'src/editor/preview/html.ts')],
      bundle: true,
      write: false,
      format: 'cjs',
      external: ['vscode'],
    });
    const module = { exports: {} };
    vm.runInNewContext(outputFiles[0]!.text, { module, require: () => EDITOR, crypto });
    begin = (module.exports as { readonly beginPage: typeof beginPage }).beginPage;
  });

  /** What the editor is given to show. */
  function shown(): Page {
    const webview = {
      html: '',
      options: { enableScripts: false, localResourceRoots: [] as readonly string[] },
      cspSource: STYLE_SOURCE,
      asWebviewUri: (address: string) => `https://page.example/${address}`,
    };
    begin({ webview } as unknown as Parameters<typeof beginPage>[0], 'en');
    const elements: Element[] = [];
    const texts: string[] = [];
    const parser = sax.parser(false, { lowercase: true });
    parser.onopentag = ({ name, attributes }) =>
      elements.push({ name, attributes: attributes as Readonly<Record<string, string>> });
    parser.ontext = (text) => texts.push(text);
    parser.write(webview.html).close();
    const metas = elements.filter(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy');
    assert.equal(metas.length, 1);
    const directives = metas[0]!.attributes['content']!.split('; ');
    const policy = new Map(directives.map((one) => one.split(/ (.*)/) as [string, string]));
    return { elements, texts, policy, options: webview.options };
  }

  const named = ({ elements }: Page, ...names: readonly string[]): readonly Element[] =>
    elements.filter(({ name }) => names.includes(name));
  const nonceOf = (page: Page): string => named(page, 'script')[0]!.attributes['nonce']!;

  it('lets one script run, and loads nothing but its style', () => {
    const page = shown();
    assert.deepEqual(Object.fromEntries(page.policy), {
      'default-src': "'none'",
      'script-src': `'nonce-${nonceOf(page)}'`,
      'style-src': STYLE_SOURCE,
      'base-uri': "'none'",
      'form-action': "'none'",
    });
    const scripts = named(page, 'script').map(({ attributes }) => attributes['src']);
    const links = named(page, 'link').map(({ attributes }) => [attributes['rel'], attributes['href']]);
    assert.deepEqual(scripts, ['https://page.example/ext:/dist/preview.js']);
    assert.deepEqual(links, [['stylesheet', 'https://page.example/ext:/dist/preview.css']]);
  });

  it('has nothing in it that the policy would have to stop', () => {
    const page = shown();
    assert.deepEqual(named(page, 'style', 'base', 'form', 'iframe', 'object', 'embed', 'img', 'svg'), []);
    for (const { name, attributes } of page.elements)
      for (const attribute of Object.keys(attributes))
        assert.doesNotMatch(attribute, /^(?:on|style$|srcdoc$)/, `${name} ${attribute}`);
    // The policy holds for what stands behind it.
    const policy = page.elements.findIndex(({ attributes }) => 'http-equiv' in attributes);
    assert.ok(policy < page.elements.findIndex(({ name }) => name === 'link' || name === 'script'));
    assert.deepEqual(
      page.texts.map((text) => text.trim()).filter((text) => text !== ''),
      ['Strategy as Code'],
    );
  });

  it('may read the bundles alone, and nobody guesses its nonce', () => {
    const { options } = shown();
    assert.equal(options.enableScripts, true);
    // Made in another world, so its list has another class.
    assert.deepEqual([...options.localResourceRoots], ['ext:/dist']);
    const nonces = Array.from({ length: 50 }, () => nonceOf(shown()));
    for (const nonce of nonces) assert.match(nonce, /^[\da-f]{32}$/);
    assert.equal(new Set(nonces).size, 50);
  });
});
