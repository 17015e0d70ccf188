/** What the very files that ship can do, as they were built: whoever changes them after that is seen by no test. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/tools/generated';
import { type Power, type Use, usesIn } from '../support/shipped-code';
import { built, shippedScripts } from '../support/shipped-files';

/** What is harmless although it looks otherwise, and why. */
interface Harmless {
  readonly power: Power;
  readonly name: string;
  readonly code: RegExp;
  readonly why: string;
  /** In which files; in any that holds the library when absent. */
  readonly files?: readonly string[];
}

const HARMLESS: readonly Harmless[] = [
  {
    power: 'code of a text',
    name: 'constructor',
    code: /=[\w$]+\.constructor;return [\w$]+==="!"\|\|[\w$]+===[\w$]+\.tagName/,
    why: 'yaml: the class of a map or a list that it has just made, asked for its tag',
  },
  {
    power: 'code of a text',
    name: 'constructor',
    code: /Error\.captureStackTrace\(this,this\.constructor\)/,
    why: 'js-yaml: an error names its class, up to which the stack is left out',
  },
  {
    power: 'code of a text',
    name: 'constructor',
    code: /function [\w$]+\([\w$]+,[\w$]+,[\w$]+\)\{return this\.constructor\([\w$]+,[\w$]+\)\}/,
    why: 'preact: a function as a component is its own constructor, set by preact a line before',
  },
  {
    power: 'code of a text',
    name: 'constructor',
    code: /\([\w$]+=[\w$]+\.constructor\)&&[\w$]+\.getDerivedStateFromError/,
    why: 'preact: the class of a component, asked for a method',
  },
  {
    power: 'code of a text',
    name: 'constructor',
    code: /Object\.assign\(new this\.constructor,this,/,
    why: 'd3-color: a copy of a colour; made without any argument, so of no text',
  },
  {
    power: 'code of a text',
    name: 'Function',
    code: /\[[\w$]+\.function\]:[\w$]+\.Function,\[[\w$]+\.constant\]:[\w$]+\.Constant/,
    why: 'a kind of symbol, as VS Code names it',
    files: ['web/extension.js'],
  },
  {
    power: 'text for HTML',
    name: 'innerHTML',
    code: /__html==[\w$]+\.innerHTML|\.innerHTML=[\w$]+\.__html/,
    why: 'preact: for what asks for it by name (dangerouslySetInnerHTML), which nothing of ours does',
  },
  ...(
    [
      ['code of a text', 'runInThisContext'],
      ['module by a value', 'createRequire'],
    ] as const
  ).map(([power, name]) => ({
    power,
    name,
    code: /\.runInThisContext\(\)\.call\([\w$]+\.exports,[\w$]+\.exports,\(0,[\w$]+\.createRequire\)\(/,
    why: 'Node 20: the command’s own engine.js, with what V8 made of it before (kept-script.ts)',
    files: ['cli.js'],
  })),
  {
    power: 'thread',
    name: 'Worker',
    code: /new [\w$]+\.Worker\([\w$]+,\{workerData:/,
    why: 'the threads of `strategy lint`, which run the command’s own file',
    files: ['cli.js'],
  },
];

/** Texts, their measures, and time: of no use to run, to read or to send anything. */
const PLAIN = [
  'buffer',
  'process',
  'node:buffer',
  'node:process',
  'node:string_decoder',
  'node:timers/promises',
];
const READING = ['node:fs', 'node:fs/promises', 'node:os', 'node:path', 'node:util', 'node:crypto'];
/** What each file may ask for of Node or VS Code, and of our own files. */
const MODULES: Readonly<Record<string, readonly string[]>> = {
  'extension.js': ['vscode', './web/extension.js'],
  'web/extension.js': ['vscode'],
  'preview.js': [],
  'format.js': PLAIN,
  'export.js': PLAIN,
  'library.js': PLAIN,
  // Programs: git alone (below). Of `module` it has the cache of compiled scripts, of `v8` the bounds of memory; `vm` runs engine.js.
  'cli.js': [
    ...PLAIN,
    ...READING,
    ...['node:child_process', 'node:worker_threads', 'node:module', 'node:v8'],
    ...['node:readline', 'node:vm', 'node:zlib', './engine.js'],
  ],
  'engine.js': [
    ...PLAIN,
    ...READING,
    ...['node:child_process', 'node:worker_threads', './export.js', './server.js'],
  ],
  // Its library names some without Node’s prefix; it has no sockets and no programs, which the build leaves out.
  'server.js': [
    ...PLAIN,
    ...READING,
    ...['node:url', 'crypto', 'fs', 'os', 'path', 'url', 'util', './format.js'],
  ],
};

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

/** Addresses with a server; a bare `http://` is what a text is compared with. */
const addressesIn = (text: string): readonly string[] =>
  text.match(/\b(?:https?|wss?|ftp):\/\/[\w.-]+[^\s"'`<>)\\]*/g) ?? [];

const harmlessFor = (file: string, { power, name, code }: Use): Harmless | undefined =>
  HARMLESS.find(
    (one) =>
      one.power === power &&
      one.name === name &&
      one.code.test(code) &&
      (one.files === undefined || one.files.includes(file)),
  );

describe('the bundles', function () {
  this.timeout(120_000);
  let scripts: ReadonlyMap<string, string>;
  let uses: readonly (Use & { readonly file: string })[];

  before(() => {
    scripts = shippedScripts();
    uses = [...scripts].flatMap(([file, text]) => usesIn(text).map((use) => ({ ...use, file })));
  });

  /** Uses of some powers that nothing above calls harmless. */
  const objections = (...powers: readonly Power[]): readonly string[] =>
    uses
      .filter((use) => powers.includes(use.power) && !harmlessFor(use.file, use))
      .map(({ file, name, code }) => `${file}: ${name} in …${code}…`);

  it('are all those that ship', () => {
    assert.deepEqual([...scripts.keys()].sort(), Object.keys(MODULES).sort());
  });

  it('make no code of texts, and say nothing to the network', () => {
    assert.deepEqual(objections('code of a text', 'network', 'module by a value', 'thread'), []);
  });

  it('ask for the modules that they are allowed, and no others', () => {
    const asked = uses.filter(({ power }) => power === 'module of the host');
    assert.deepEqual(
      asked
        .filter(({ file, name }) => !MODULES[file]!.includes(name))
        .map(({ file, name }) => `${file}: ${name}`),
      [],
    );
    // No file asks for a package that somebody would have to install.
    const all = new Set(asked.map(({ name }) => name));
    for (const name of [
      'child_process',
      'net',
      'tls',
      'http',
      'https',
      'http2',
      'dgram',
      'vm',
      'inspector',
      'cluster',
    ])
      assert.ok(!all.has(name), name);
  });

  it('of the extension run no program', () => {
    for (const file of ['extension.js', 'web/extension.js', 'preview.js'])
      for (const { name, power } of uses.filter((use) => use.file === file))
        if (power === 'module of the host') assert.ok(['vscode', './web/extension.js'].includes(name), name);
  });

  it('of the page take no text for HTML', () => {
    assert.deepEqual(objections('text for HTML'), []);
    assert.doesNotMatch(built('dist/preview.css').toString('utf8'), /@import|url\(|expression\(/i);
  });

  it('name no other address than those of formats and pages', () => {
    const unknown = [...scripts].flatMap(([file, text]) =>
      addressesIn(text)
        .filter((address) => !KNOWN_ADDRESSES.some((known) => address.startsWith(known)))
        .map((address) => `${file}: ${address}`),
    );
    assert.deepEqual(unknown, []);
  });

  it('have each exception that is made for them', () => {
    const unused = HARMLESS.filter((one) => !uses.some((use) => harmlessFor(use.file, use) === one));
    assert.deepEqual(
      unused.map(({ why }) => why),
      [],
    );
  });
});

describe('what the bundles can do', () => {
  const powersOf = (text: string): readonly string[] => usesIn(text).map(({ power }) => power);

  for (const [power, texts] of Object.entries({
    'code of a text': [
      'eval(a)',
      '(0,eval)(a)',
      'globalThis.eval(a)',
      'self["eval"](a)',
      'const { eval: run } = globalThis',
      'const run = eval',
      'new Function("a", b)',
      'Function(a)',
      'window.Function("x")()',
      'const F = window.Function',
      'setTimeout("code", 1)',
      'setInterval(`a${b}`)',
      'window.setTimeout("a" + b)',
      'a.constructor("b")()',
      'a.constructor(b)()',
      'a["constructor"](b)()',
      'new (a.constructor)(b)',
      'new a.constructor(b)',
      'const f = (() => {}).constructor',
      'const { constructor: make } = a',
      'a.constructor.call(a, b)',
    ],
    network: [
      'fetch("https://a")',
      'globalThis.fetch(a)',
      'new XMLHttpRequest',
      'new WebSocket(a)',
      'a.sendBeacon(b)',
    ],
    'module by a value': ['require(a)', 'import(a)', 'a.createRequire(b)', 'process.getBuiltinModule("vm")'],
    'module of the host': ['require("vm")', 'import("./a.js")', 'import a from "b"', 'export * from "b"'],
    thread: ['new Worker(a)', 'new a.Worker(b)'],
    'text for HTML': ['a.innerHTML=b', 'a["outerHTML"]=b', 'a.insertAdjacentHTML("x", b)'],
  }))
    it(`is found: ${power}`, () => {
      for (const text of texts) assert.deepEqual([...new Set(powersOf(text))], [power], text);
    });

  it('is not found where there is nothing', () => {
    for (const text of [
      'retrieval(a)',
      'b.prefetch(a)',
      'isFunction(a)',
      'a instanceof Function',
      'Function.prototype.call',
      'a.constructor === Object',
      'a.constructor.name',
      'class A { constructor() {} }',
      'a = { eval: 1, fetch() {} }',
      '"eval(a)" // eval(a)',
      'setTimeout(a, 1)',
      'setTimeout(() => "a")',
    ])
      assert.deepEqual(powersOf(text), [], text);
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
