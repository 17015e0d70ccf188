import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorMissing, installEditor } from '../setup/editor.mjs';
import { inRoot, ROOT } from '../setup/paths.mjs';
import { PlainError } from '../setup/plain-error.mjs';
import { makeRunFolder, startServer } from '../vscode/server.mjs';
import { SETTINGS } from '../vscode/settings.mjs';

/**
 * Serves a folder in the embedded VS Code to the browser, with the extension of this project, until it is ended.
 * @param {string} folder
 */
export async function openEmbedded(folder) {
  if (editorMissing)
    throw new PlainError(`No VS Code opens: there is no \`code\` on the path, and ${editorMissing}.`);
  console.log('\nPreparing the embedded VS Code …');
  const editor = await installEditor();
  const data = makeRunFolder(SETTINGS);
  registerExtension(path.join(data, 'extensions'));
  const server = await startServer(editor, data);
  console.log(`\nOpen this in your browser, and wishes/strategy.yaml in it:\n\n  ${server.link(folder)}\n`);
  console.log('Ctrl+C ends it. After a new build (npm run build), reload the page.');
  // It is how this ends, and no failure.
  process.prependListener('SIGINT', () => {
    console.log('\nEnded.');
    process.exit(0);
  });
  await server.ended;
  throw new PlainError(`VS Code's server ended:\n${server.log()}`);
}

/**
 * Has VS Code take this project for an installed extension, so that a new build needs no new installation.
 * @param {string} folder
 */
function registerExtension(folder) {
  /** @type {{ publisher: string, name: string, version: string }} */
  const { publisher, name, version } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  const { pathname } = pathToFileURL(ROOT);
  const entry = {
    identifier: { id: `${publisher}.${name}` },
    version,
    location: { $mid: 1, path: decodeURIComponent(pathname), scheme: 'file' },
    metadata: { source: 'vsix' },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'extensions.json'), JSON.stringify([entry]));
}
