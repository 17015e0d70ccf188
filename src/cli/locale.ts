import { LANGUAGES, type Language } from '../core/language';
import { UsageError } from './outcome';

/**
 * The language of what is printed: as asked for, else as the terminal's environment says, else English.
 *
 * @throws UsageError where a language is asked for that we do not speak
 */
export function languageOf(
  asked: string | undefined,
  env: Readonly<Record<string, string | undefined>>,
): Language {
  if (asked !== undefined) {
    const language = LANGUAGES.find((known) => known === asked);
    if (language) return language;
    throw new UsageError(`--lang takes ${LANGUAGES.join(' or ')}, not “${asked}”`);
  }
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ?? '';
  return LANGUAGES.find((known) => locale.toLowerCase().startsWith(known)) ?? 'en';
}

/** The language of what goes wrong, where it may be the very arguments that are wrong. */
export function languageOfTrouble(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Language {
  const at = args.findIndex((arg) => /^--lang(?:=|$)/.test(arg));
  const asked = args[at]?.includes('=') ? args[at].slice('--lang='.length) : args[at + 1];
  return LANGUAGES.find((known) => at >= 0 && known === asked) ?? languageOf(undefined, env);
}
