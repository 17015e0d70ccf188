import { version } from '../../package.json';
import { LINT_HELP, runLint } from './commands/lint';
import { keepCompiled } from './compile-cache';
import { loadEngine } from './engine-script';
import { EXIT, type ExitCode, type Terminal } from './outcome';
import { ProcessTerminal } from './process-terminal';
import { runTold } from './run-told';

/** Runs the command line. Never throws: what goes wrong is one line on standard error and exit status 2. */
export async function main(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === '--version' || name === '-v') {
    terminal.out(`${version}\n`);
    return EXIT.clean;
  }
  // What changed little since the last run needs nothing of the others.
  if (name === 'lint') return runTold(runLint, rest, terminal);
  const others = await loadEngine();
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    terminal.out(help(others.HELP_LINES));
    return name === undefined ? EXIT.trouble : EXIT.clean;
  }
  if (others.isName(name)) return others.run(name, rest, terminal);
  terminal.error(`unknown command “${name}”: use ${['lint', ...others.NAMES].join(', ')}`);
  return EXIT.trouble;
}

const help = (
  lines: readonly string[],
): string => `Strategy as Code ${version}: checks strategy plans (strategy.yaml)

${[LINT_HELP.split('\n')[0], ...lines].join('\n')}

strategy COMMAND --help says more. Exit status: 0 fine, 1 findings, 2 could not run.
`;

if (require.main === module) {
  keepCompiled(process.env);
  const terminal = new ProcessTerminal();
  void main(process.argv.slice(2), terminal).then((code) => {
    terminal.flush();
    process.exitCode = code;
  });
}
