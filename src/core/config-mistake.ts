import type { ConfigMistake } from './config';
import { fill, type Filling, OWN_LANGUAGES, type Texts } from './language';
import type { Place } from './place';

/** A mistake at a place of a config, told in both languages. */
export function mistake(
  at: Place,
  message: Texts,
  data: Filling | undefined,
  fixes: ConfigMistake['fixes'] = [],
  rule = 'config',
): ConfigMistake {
  const [en, nl] = OWN_LANGUAGES.map((language) => fill(message, data ?? {}, language));
  const { start, end, path } = at;
  return { rule, start, end, path, message: { en: en!, nl: nl! }, fixes };
}
