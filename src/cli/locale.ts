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
