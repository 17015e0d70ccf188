import { parseArgs, type ParseArgsConfig } from 'node:util';
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
    // Node's message goes on about how to pass a positional that begins with a dash; we say it where it may be one.
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new UsageError(valueMistake(args, options));
    const [message = ''] = (error instanceof Error ? error.message : String(error)).split(/\n|\. (?:To|Did)/);
    const unknown = /^Unknown option '(.*)'$/.exec(message)?.[1];
    if (unknown === undefined) throw new UsageError(message);
    throw new UsageError(
      `unknown option “${unknown}”${/^-\d/.test(unknown) ? '; what begins with a dash comes behind --' : ''}`,
    );
  }
}

/** What is wrong with the first option that lacks its value, or has one that it does not take. */
function valueMistake(args: readonly string[], options: Options): string {
  for (const [index, arg] of args.entries()) {
    const [, name = '', given] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    const type = Object.hasOwn(options, name) ? options[name]?.type : undefined;
    if (type === 'boolean' && given !== undefined) return `--${name} takes no value`;
    if (type !== 'string' || given !== undefined) continue;
    const next = args[index + 1];
    if (next === undefined) return `--${name}: its value is missing`;
    if (next.length > 1 && next.startsWith('-')) {
      return Object.hasOwn(options, next.replace(/^--?|=.*$/gs, ''))
        ? `--${name}: its value is missing`
        : `--${name}: “${next}” begins with a dash; if you mean it, write --${name}=${next}`;
    }
  }
  return 'an option has no value, or one that it does not take';
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
