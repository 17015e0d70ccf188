import { createInterface } from 'node:readline';
import picocolors from 'picocolors';
import { version } from '../../package.json';
import { COVERAGE_HELP, runCoverage } from './commands/coverage';
import { DIFF_HELP, runDiff } from './commands/diff';
import { EXPORT_HELP, runExport } from './commands/export';
import { GOAL_HELP, runGoal } from './commands/goal';
import { LINT_HELP, runLint } from './commands/lint';
import { LSP_HELP, runLsp } from './commands/lsp';
import { NEW_HELP, runNew } from './commands/new';
import { RULES_HELP, runRules } from './commands/rules';
import { runSchema, SCHEMA_HELP } from './commands/schema';
import { EXIT, type ExitCode, type Terminal, UsageError } from './outcome';
import { decode, NOT_UTF8 } from './plan-files';

const HELP = `Strategy as Code ${version}: checks strategy plans (strategy.yaml)

${[LINT_HELP, GOAL_HELP, NEW_HELP, COVERAGE_HELP, EXPORT_HELP, DIFF_HELP, LSP_HELP, RULES_HELP, SCHEMA_HELP].map((help) => help.split('\n')[0]).join('\n')}

strategy COMMAND --help says more. Exit status: 0 fine, 1 findings, 2 could not run.
`;

type Command = (args: readonly string[], terminal: Terminal) => ExitCode | Promise<ExitCode>;

const COMMANDS: Readonly<Record<string, Command>> = {
  lint: runLint,
  goal: runGoal,
  new: runNew,
  coverage: runCoverage,
  export: runExport,
  diff: runDiff,
  lsp: runLsp,
  rules: runRules,
  schema: runSchema,
};

/** Runs the command line. Never throws: what goes wrong is one line on standard error and exit status 2. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  try {
    if (name === '--version' || name === '-v') {
      terminal.out(`${version}\n`);
      return EXIT.clean;
    }
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      terminal.out(HELP);
      return name === undefined ? EXIT.trouble : EXIT.clean;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!command) throw new UsageError(`unknown command “${name}”: use ${Object.keys(COMMANDS).join(', ')}`);
    return await command(rest, terminal);
  } catch (error) {
    const trouble = error instanceof UsageError ? error.message : `could not run: ${String(error)}`;
    terminal.error(trouble);
    return EXIT.trouble;
  }
}

const processTerminal: Terminal = {
  cwd: process.cwd(),
  env: process.env,
  out: (text) => void process.stdout.write(text),
  error: (line) => void process.stderr.write(`strategy: ${line}\n`),
  async stdin() {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    const { text, isUtf8 } = decode(Buffer.concat(chunks));
    if (!isUtf8) throw new UsageError(`standard input: ${NOT_UTF8}`);
    return text;
  },
  lines: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  colour: picocolors.isColorSupported,
};

if (require.main === module) {
  // A reader that has seen enough (`| head`) closes the pipe; that is no mistake.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.clean);
    throw error;
  });
  void main(process.argv.slice(2), processTerminal).then((code) => {
    process.exitCode = code;
  });
}
