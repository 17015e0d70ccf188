import { version } from '../../../package.json';
import { readArguments, takeNoMore } from '../arguments';
import { languageOf } from '../locale';
import { EXIT, type ExitCode, type Terminal } from '../outcome';

export const LSP_HELP = `strategy lsp --stdio   serves any editor that speaks the Language Server Protocol

An editor runs it, and talks to it over standard input and output; docs/editors.md says how for several.

  --stdio                 the only way, so it may be left out
  --clientProcessId PID   ends when that process does
`;

const OPTIONS = {
  stdio: { type: 'boolean' },
  clientProcessId: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runLsp(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  takeNoMore(positionals);
  if (values.help) {
    terminal.out(LSP_HELP);
    return EXIT.clean;
  }
  // What serves is large, and no other command needs it.
  const { serveStandardStreams } = await import('../language-server');
  return serveStandardStreams({ version, language: languageOf(undefined, terminal.env) });
}
