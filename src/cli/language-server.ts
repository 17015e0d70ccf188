/** The language server over standard input and output: a file of its own in the package, loaded by `strategy lsp`. */
import { lstat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { dayOf } from '../core/day';
import type { Host } from '../server/host';
import { serve } from '../server/serve';
import { readConfigText } from './config-search';

/** Serves until the editor ends it: then the process ends, with 0 where the editor said so before, else with 1. */
export function serveStandardStreams(about: Pick<Host, 'version' | 'language'>): Promise<never> {
  const connection = createConnection(process.stdin, process.stdout);
  // Standard output is the editor's; whatever a library prints goes where the editor keeps its log.
  console.log = console.info = console.debug = console.error;
  process.on('uncaughtException', (error) => connection.console.error(error.stack ?? error.message));
  serve(connection, { ...about, today: () => dayOf(new Date()), kindOf, readConfig });
  return new Promise(() => undefined);
}

/** A file's path; undefined for an address that is none of a file, such as that of another computer’s. */
function pathOf(address: string): string | undefined {
  try {
    return fileURLToPath(address);
  } catch {
    return undefined;
  }
}

const kindOf: Host['kindOf'] = async (address) => {
  const file = pathOf(address);
  if (file === undefined) return undefined;
  try {
    const found = await lstat(file);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  } catch {
    // Most often there is nothing of that name.
    return undefined;
  }
};

async function readConfig(address: string): Promise<string> {
  const file = pathOf(address) ?? address;
  return readConfigText(file, file, 'stay inside');
}
