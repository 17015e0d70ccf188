// Installs what is missing, builds, lints the examples, and opens them in VS Code with the extension.
//   npm start                  in your own VS Code, where `code` is on the path, else in an embedded one
//   npm start -- --embedded    in the embedded one
//   npm start -- --no-open     ends after the lint
import './setup/node-version.mjs';
import { EXAMPLES, inRoot, ROOT } from './setup/paths.mjs';
import { runNpm } from './setup/npm.mjs';
import { PlainError, runMain } from './setup/plain-error.mjs';
import { runNode } from './setup/processes.mjs';
import { installProject } from './setup/project.mjs';
import { openEmbedded } from './start/embedded.mjs';
import { openOwn } from './start/own.mjs';

async function main() {
  const options = new Set(process.argv.slice(2));
  const unknown = [...options].find((option) => option !== '--no-open' && option !== '--embedded');
  if (unknown) throw new PlainError(`npm start knows --no-open and --embedded, not ${unknown}.`);

  await installProject();
  await build();
  await lintExamples();
  if (options.has('--no-open')) return;
  if (!options.has('--embedded') && (await openOwn(EXAMPLES))) return;
  await openEmbedded(EXAMPLES);
}

async function build() {
  const { code, output } = await runNpm(['run', '--silent', 'build'], ROOT, 120);
  if (code !== 0) throw new PlainError(`The build failed.\n${output.trim()}`);
}

/** Exit code 1 says that there are findings, which is what the examples are for. */
async function lintExamples() {
  console.log('strategy lint examples\n');
  const { code } = await runNode(inRoot('dist/cli.js'), ['lint', 'examples'], {
    cwd: ROOT,
    inherit: true,
    limit: 60,
  });
  if (code > 1) throw new PlainError(`strategy lint could not run: exit code ${code}.`);
}

await runMain(main);
