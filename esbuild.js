// Bundles what ships: the extension for the desktop and for the web, and the command line.
// node esbuild.js [--production] [--watch]
const { execFileSync } = require('node:child_process');
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
};

/**
 * Leaves the formatter out of the desktop's bundle: it is a file of its own, which is read when somebody formats. On the
 * web an extension is one file.
 * @type {import('esbuild').Plugin}
 */
const formatterApart = {
  name: 'formatter-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/format-text$/ }, () => ({ path: './format.js', external: true }));
  },
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...shared,
    entryPoints: ['src/editor/extension.ts'],
    outfile: 'dist/extension.js',
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
    plugins: [formatterApart],
    // Not every host of extensions lets a script import another file; each lets it be required.
    supported: { 'dynamic-import': false },
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
    entryPoints: ['src/editor/extension.ts'],
    outfile: 'dist/web/extension.js',
    format: 'cjs',
    platform: 'browser',
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli.js',
    format: 'cjs',
    platform: 'node',
    banner: { js: '#!/usr/bin/env node' },
  },
];

async function build() {
  execFileSync(process.execPath, ['--import', 'tsx', 'src/tools/generate.ts', '--validator'], {
    cwd: __dirname,
    stdio: 'inherit',
  });
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
