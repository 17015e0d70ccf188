import type { Texts } from '../core/language';
import { languageOfTrouble } from './locale';
import { EXIT, type ExitCode, type Terminal, UsageError } from './outcome';
import { failureOf } from './reasons';

export type Command = (args: readonly string[], terminal: Terminal) => ExitCode | Promise<ExitCode>;

const NOT_RUN: Texts = { en: 'could not run: {why}', nl: 'uitvoeren lukte niet: {why}' };

/**
 * Runs a command. Never throws: what goes wrong is one line on standard error and exit status 2.
 */
export async function runTold(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    return await command(args, terminal);
  } catch (error) {
    const told = error instanceof UsageError ? error : new UsageError(NOT_RUN, { why: failureOf(error) });
    terminal.error(told.in(languageOfTrouble(args, terminal.env)));
    return EXIT.trouble;
  }
}
