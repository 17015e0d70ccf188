import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/tools/generated';
import { bundleWhole, entryPoints } from '../../src/tools/third-party';

/** Something that no bundle may do, and where it seems to be done all the same. */
interface Forbidden {
  readonly what: string;
  readonly signs: RegExp;
  /** What stands round a place that is harmless, and why it is. */
  readonly harmless?: readonly { readonly round: RegExp; readonly why: string }[];
}

const PAPA = 'papaparse reads files of the web and in threads; we only write with it, so it is never called';
const EVERYWHERE: readonly Forbidden[] = [
  { what: 'makes code of a text', signs: /(?<![\w$.])(?:eval|Function)\(|\beval\)\(|\.constructor\(["'`]/g },
  {
    what: 'speaks to the network',
    signs:
      /(?<![\w$.])fetch\(|\.fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTCPeer|WebTransport/g,
    harmless: [{ round: /_chunkLoaded\(\).*withCredentials/, why: PAPA }],
  },
  {
    what: 'loads what is named by a value',
    signs: /(?<![\w$.])(?:require|import)\((?!["'])/g,
  },
  {
    what: 'begins another thread of the web',
    signs: /new [\w$.]*Worker\(/g,
    harmless: [
      { round: /\.onmessage=/, why: PAPA },
      {
        round: /node:worker_threads|workerData/,
        why: 'the threads of the command line, which run its own file',
      },
    ],
  },
];

const IN_EDITOR: readonly Forbidden[] = [
  {
    what: 'runs programs or listens',
    signs: /["'](?:node:)?(?:child_process|net|tls|https?|dgram|worker_threads|vm)["']/g,
  },
  { what: 'asks Node for anything', signs: /["']node:/g },
];

/** Where texts of a plan are shown as a page. */
const IN_PAGE: readonly Forbidden[] = [
  {
    what: 'takes a text for HTML',
    signs: /innerHTML|outerHTML|insertAdjacentHTML|document\.write|srcdoc|DOMParser/g,
    harmless: [{ round: /__html/, why: 'Preact’s own, for what asks for it by name; nothing of ours does' }],
  },
];

/** Addresses in the bundles: names of formats and pages, none of which is fetched. */
const KNOWN_ADDRESSES = [
  'http://www.w3.org/',
  'http://json-schema.org/draft-07/schema#',
  'https://docs.oasis-open.org/sarif/',
  'https://github.com/strategy-as-code/strategy-as-code',
  // Examples in what the editor says of the format.
  'https://www.instagram.com/example',
  // In messages of errors.
  'https://sebbo2002.github.io/ical-generator/',
  'https://prettier.io/docs/',
];

const ROUND = 160;

function objections(file: string, text: string, forbidden: readonly Forbidden[]): readonly string[] {
  return forbidden.flatMap(({ what, signs, harmless = [] }) =>
    [...text.matchAll(signs)].flatMap(({ index }) => {
      const round = text.slice(Math.max(0, index - ROUND), index + ROUND);
      return harmless.some((one) => one.round.test(round)) ? [] : [`${file} ${what}: …${round}…`];
    }),
  );
}

/** Addresses with a server; a bare `http://` is what a text is compared with. */
const addressesIn = (text: string): readonly string[] =>
  text.match(/\b(?:https?|wss?|ftp):\/\/[\w.-]+[^\s"'`<>)\\]*/g) ?? [];

describe('the bundles', function () {
  this.timeout(120_000);
  let bundles: ReadonlyMap<string, string>;

  before(async () => {
    const entries = entryPoints();
    assert.ok(entries.length >= 5);
    const { outputFiles } = await bundleWhole(entries);
    const scripts = outputFiles.filter((file) => file.path.endsWith('.js'));
    bundles = new Map(
      scripts.map((file) => [
        path.relative(path.join(ROOT, 'dist'), file.path).split(path.sep).join('/'),
        file.text,
      ]),
    );
    assert.equal(bundles.size, entries.length);
  });

  const those = (name: RegExp): readonly (readonly [string, string])[] => {
    const found = [...bundles].filter(([file]) => name.test(file));
    assert.ok(found.length > 0);
    return found;
  };

  it('make no code of texts, and say nothing to the network', () => {
    assert.deepEqual(
      those(/./).flatMap(([file, text]) => objections(file, text, EVERYWHERE)),
      [],
    );
  });

  it('of the extension run no program', () => {
    assert.deepEqual(
      those(/^editor\/|^webview\//).flatMap(([file, text]) => objections(file, text, IN_EDITOR)),
      [],
    );
  });

  it('of the page take no text for HTML', () => {
    assert.deepEqual(
      those(/^webview\/|^report\//).flatMap(([file, text]) => objections(file, text, IN_PAGE)),
      [],
    );
  });

  it('name no other address than those of formats and pages', () => {
    const unknown = those(/./).flatMap(([file, text]) =>
      addressesIn(text)
        .filter((address) => !KNOWN_ADDRESSES.some((known) => address.startsWith(known)))
        .map((address) => `${file}: ${address}`),
    );
    assert.deepEqual(unknown, []);
  });

  it('would be found out', () => {
    const caught = (text: string, forbidden = EVERYWHERE): number => objections('x', text, forbidden).length;
    for (const text of [
      'eval(a)',
      '(0,eval)(a)',
      'new Function("a",b)',
      'fetch("https://a")',
      'globalThis.fetch(a)',
      'new XMLHttpRequest',
      'new WebSocket(a)',
      'require(a)',
      'import(a)',
      'new Worker(a)',
      'a.constructor("b")()',
    ])
      assert.ok(caught(text) > 0, text);
    for (const text of [
      'retrieval(a)',
      'b.prefetch(a)',
      'require("fs")',
      'import("./a.js")',
      'isFunction(a)',
    ])
      assert.equal(caught(text), 0, text);
    assert.equal(caught('require("child_process")', IN_EDITOR), 1);
    assert.equal(caught('a.innerHTML=b', IN_PAGE), 1);
    assert.deepEqual(addressesIn('x("https://example.com/a?b") "http://"'), ['https://example.com/a?b']);
  });
});

describe('our own sources', () => {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('tools/'));
  const naming = (signs: RegExp): readonly string[] =>
    files.filter((file) => signs.test(readFileSync(path.join(ROOT, 'src', file), 'utf8'))).sort();

  it('take no text for HTML anywhere', () => {
    assert.ok(files.length > 300);
    assert.deepEqual(naming(/dangerouslySetInnerHTML|innerHTML\b|outerHTML\b|insertAdjacentHTML/), []);
  });

  it('start a program in one place, and that is git', () => {
    assert.deepEqual(naming(/child_process/), ['cli/git-run.ts']);
    assert.match(
      readFileSync(path.join(ROOT, 'src/cli/git-run.ts'), 'utf8'),
      /= gitProgram\(\);[^]*execFile\(\s*program,/,
    );
  });

  it('ask the network for nothing', () => {
    assert.deepEqual(
      naming(/\bfetch\(|XMLHttpRequest|WebSocket|['"]node:(?:https?|net|tls|dgram|http2)['"]/),
      [],
    );
  });

  it('count nobody: no telemetry', () => {
    assert.deepEqual(naming(/createTelemetryLogger|TelemetryLogger|applicationinsights|machineId/), []);
  });
});
