/** Words that say a thing is done: "signed", "afgehandeld". Read from their form; nouns that look like them are listed. */
import type { Language } from './types';

const english =
  /^(?:[a-z]{2,}[^e]ed|built|rebuilt|sold|bought|won|held|paid|met|found|gone|relet|let|kept|sent|seen)$/;
const dutchWeak = /^(?:af|op|aan|uit|in|toe|terug|weg|samen|over)?(?:ge|ver|be|her|ont)[a-z]{3,}[dt]$/;
const dutchStrong =
  /^(?:af|op|aan|uit|in|toe|terug|weg|over)?(?:genomen|gesloten|geschreven|gewonnen|gekozen|gegeven|gevonden|gesproken|geholpen|gekomen|gelezen|bezonken)$|^(?:verdwenen|verkozen|vervallen|ontslagen|verholpen|begrepen|besloten|bewezen)$/;
const nouns = new Set(
  'gebied geluid gezicht gewicht bericht gedicht beleid bekend bereid gezond gewest verband verstand bestand gerecht verkeert gemeent bedrijft geweld verbond overzicht beeldt hundred indeed'.split(
    ' ',
  ),
);

export function isParticiple(word: string, lang: Language): boolean {
  // "Behoudt" is what somebody does; a participle never ends so.
  if (word.length < 3 || nouns.has(word) || (lang === 'nl' && word.endsWith('dt'))) return false;
  return lang === 'en' ? english.test(word) : dutchWeak.test(word) || dutchStrong.test(word);
}
