import { parseArgs, type ParseArgsConfig } from 'node:util';
import { type Day, dayOf, isDay } from '../core/day';
import { UsageError } from './outcome';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What Node's parser makes of these options. */
type Arguments<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true; strict: true; args: string[] }>
>;

/**
 * Reads a command's arguments by Node's own parser.
 *
 * @throws UsageError with one line that says what is wrong
 */
export function readArguments<const O extends Options>(args: readonly string[], options: O): Arguments<O> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Node's message goes on about how to pass a positional that begins with a dash.
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      message.split(/\n|\. (?:To|Did)/)[0]!.replace(/^Unknown option '(.*)'$/, 'unknown option “$1”'),
    );
  }
}

/** Refuses what a command would leave unread. */
export function takeNoMore(positionals: readonly string[]): void {
  if (positionals.length > 0) throw new UsageError(`“${positionals[0]}” is one argument too many`);
}

/** One of the words that an option takes. */
export function choose<const W extends string>(option: string, value: string, words: readonly W[]): W {
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  throw new UsageError(`${option} takes ${words.join(', ')}; not “${value}”`);
}

/** The date that `--today` gives, else that of the clock. */
export function todayOf(value: string | undefined): Day {
  if (value === undefined) return dayOf(new Date());
  if (!isDay(value)) throw new UsageError(`--today takes a date such as 2027-01-31, not “${value}”`);
  return value;
}
