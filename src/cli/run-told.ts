import { languageOfTrouble } from './locale';
import { EXIT, type ExitCode, type Terminal, UsageError } from './outcome';

export type Command = (args: readonly string[], terminal: Terminal) => ExitCode | Promise<ExitCode>;

/**
 * Runs a command. Never throws: what goes wrong is one line on standard error and exit status 2. Each script of the
 * command line runs its own commands by this, for a mistake is known by the class that the script has of it.
 */
export async function runTold(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    return await command(args, terminal);
  } catch (error) {
    const trouble =
      error instanceof UsageError
        ? error.in(languageOfTrouble(args, terminal.env))
        : `could not run: ${String(error)}`;
    terminal.error(trouble);
    return EXIT.trouble;
  }
}
