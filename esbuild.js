// Bundles what ships: the extension for the desktop and for the web, the page of a plan, the command line, and the library.
// node esbuild.js [--production] [--watch]
const { execFileSync } = require('node:child_process');
const { copyFileSync, mkdirSync } = require('node:fs');
const esbuild = require('esbuild');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  target: 'es2022',
  minify: production,
  sourcemap: production ? false : 'linked',
  sourcesContent: false,
  legalComments: 'none',
  logLevel: 'warning',
  // The ES modules of a library, where it has them: they leave out what nobody uses.
  mainFields: ['module', 'main'],
  // Hosts of extensions may have a loader of their own (AMD), to which a library would give itself instead of to us.
  define: { define: 'undefined' },
};

/**
 * Leaves all but the door out of the extension on the desktop, which finds the rest in the one file of the web.
 * @type {import('esbuild').Plugin}
 */
const insideApart = {
  name: 'inside-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/inside$/ }, () => ({ path: './web/extension.js', external: true }));
  },
};

/**
 * Leaves the formatter out of the language server: it is a file of its own, which is read when somebody formats.
 * @type {import('esbuild').Plugin}
 */
const formatterApart = {
  name: 'formatter-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/format-text$/ }, () => ({ path: './format.js', external: true }));
  },
};

/**
 * Leaves out what writes a plan for people without an editor, with its libraries: it is a file that is read when somebody
 * exports.
 * @type {import('esbuild').Plugin}
 */
const writersApart = {
  name: 'writers-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/report\/writers$/ }, () => ({ path: './export.js', external: true }));
  },
};

/**
 * Leaves the language server out of the command line: it is a file of its own, which only `strategy lsp` reads.
 * @type {import('esbuild').Plugin}
 */
const serverApart = {
  name: 'server-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/language-server$/ }, () => ({ path: './server.js', external: true }));
  },
};

/**
 * Leaves out of the language server what its library has for other ways to be talked to: sockets, pipes and programs that it
 * starts. Ours is talked to over its standard streams alone.
 * @type {import('esbuild').Plugin}
 */
const streamsAlone = {
  name: 'streams-alone',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?(?:net|child_process)$/ }, ({ path }) => ({ path, namespace: 'absent' }));
    onLoad({ filter: /./, namespace: 'absent' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

/**
 * Leaves the rules, and all commands but `lint`, out of what starts the command line: a run in which no plan changed, and
 * the other threads of a large one, read the one without the other.
 * @type {import('esbuild').Plugin}
 */
const rulesApart = {
  name: 'rules-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/rules-engine$/ }, () => ({ path: './engine.js', external: true }));
  },
};

/** What a check of one plan does without. */
const LATE_MODULES = [
  'child_process',
  'crypto',
  'fs/promises',
  'os',
  'readline',
  'timers/promises',
  'v8',
  'vm',
  'worker_threads',
  'zlib',
];

/**
 * Has modules of Node loaded when something of them is used, not when the command line starts: to load these takes a tenth of
 * the time that Node itself needs.
 * @type {import('esbuild').Plugin}
 */
const modulesLate = {
  name: 'modules-late',
  setup({ onResolve, onLoad }) {
    const filter = new RegExp(`^node:(?:${LATE_MODULES.join('|')})$`);
    onResolve({ filter }, ({ path, namespace }) =>
      namespace === 'late' ? { path, external: true } : { path, namespace: 'late' },
    );
    onLoad({ filter, namespace: 'late' }, ({ path }) => ({ contents: late(path) }));
  },
};

/**
 * Has the YAML library, which reads what is not plainly YAML, run when something of it is used.
 * @type {import('esbuild').Plugin}
 */
const yamlLate = {
  name: 'yaml-late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^yaml$/ }, ({ path, namespace }) =>
      namespace === 'late' ? undefined : { path, namespace: 'late' },
    );
    onLoad({ filter: /^yaml$/, namespace: 'late' }, ({ path }) => ({
      contents: late(path),
      resolveDir: __dirname,
    }));
  },
};

/** A module that has what another one has, which runs when something of it is used. */
function late(path) {
  return `for (const name of ${JSON.stringify(Object.keys(require(path)))})
    Object.defineProperty(exports, name, { enumerable: true, get: () => require("${path}")[name] });`;
}

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...shared,
    entryPoints: ['src/editor/extension.ts'],
    outfile: 'dist/extension.js',
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
    plugins: [insideApart],
    // Not every host of extensions lets a script import another file; each lets it be required.
    supported: { 'dynamic-import': false },
  },
  {
    ...shared,
    // It asks nothing of Node, so that the desktop can share it.
    entryPoints: ['src/editor/web.ts'],
    outfile: 'dist/web/extension.js',
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: ['src/language/format-text.ts'],
    outfile: 'dist/format.js',
    format: 'cjs',
    platform: 'node',
  },
  {
    ...shared,
    entryPoints: ['src/report/writers.ts'],
    outfile: 'dist/export.js',
    format: 'cjs',
    platform: 'node',
  },
  {
    ...shared,
    entryPoints: ['src/webview/preview.tsx'],
    outfile: 'dist/preview.js',
    format: 'iife',
    platform: 'browser',
  },
  {
    ...shared,
    entryPoints: ['src/webview/preview.css'],
    outfile: 'dist/preview.css',
  },
  {
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    format: 'cjs',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
    plugins: [rulesApart, modulesLate],
    supported: { 'dynamic-import': false },
  },
  {
    ...shared,
    entryPoints: ['src/cli/rules-engine.ts'],
    outfile: 'dist/engine.js',
    format: 'cjs',
    platform: 'node',
    plugins: [writersApart, serverApart, modulesLate, yamlLate],
    supported: { 'dynamic-import': false },
  },
  {
    ...shared,
    entryPoints: ['src/cli/language-server.ts'],
    outfile: 'dist/server.js',
    format: 'cjs',
    platform: 'node',
    plugins: [formatterApart, streamsAlone],
    supported: { 'dynamic-import': false },
  },
  {
    ...shared,
    entryPoints: ['src/library/index.ts'],
    outfile: 'dist/library.js',
    format: 'cjs',
    platform: 'node',
  },
];

async function build() {
  execFileSync(process.execPath, ['--import', 'tsx', 'src/tools/generate.ts', '--validator'], {
    cwd: __dirname,
    stdio: 'inherit',
  });
  mkdirSync('dist', { recursive: true });
  copyFileSync('src/library/library.d.ts', 'dist/library.d.ts');
  if (!watch) {
    await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
    return;
  }
  for (const bundle of bundles) await (await esbuild.context(bundle)).watch();
}

process.chdir(__dirname);
build().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
