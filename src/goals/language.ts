/** Which language a plan is in, by the votes of its function words; ties go to English. */
import { tokenize } from './text';
import type { Language } from './types';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const english = set(
  'the and of for with from our by we will are this that its their which more at is as have has be an any each every than within before after new next year years into who these least all month ' +
    'week quarter per increase reduce grow improve between through raise to use support',
);
const dutch = set(
  'de het een en van voor met naar onze ons wij zijn wordt worden dit dat die meer minder dan bij aan op te ook niet hebben heeft elke elk ieder iedere alle jaar binnen onder tussen uit om door ' +
    'aantal procent maand kwartaal vergroten verhogen verlagen verbeteren eind einde minimaal minstens komende volgend nieuwe over iets willen tot per uiterlijk omzet ' +
    'naamsbekendheid klanten leden bezoekers opdrachten volgers zichtbaar beter betere geen gaan maken laten krijgen',
);
/** Endings and letter pairs that one of the two languages has and the other hardly. */
const dutchShape = /(?:ij|aa|uu|sch|eeuw|eren$|heid$|ingen$|lijk$|lijke$|tjes?$)/;
const englishShape = /(?:tion|ness$|ing$|ship$|ous$|ough|ally$)/;

export function detectLanguage(texts: readonly string[]): Language {
  let balance = 0;
  for (const text of texts) balance += languageBalance(text);
  return balance > 0 ? 'nl' : 'en';
}

/** How Dutch a text reads: above zero where the Dutch votes win, below it where the English do; a word's vote is 3. */
export function languageBalance(text: string): number {
  let balance = 0;
  for (const { kind, text: word } of tokenize(text)) {
    if (kind !== 'word') continue;
    const [en, nl] = [english.has(word), dutch.has(word)];
    if (nl && !en) balance += 3;
    else if (en && !nl) balance -= 3;
    else if (!en && !nl && dutchShape.test(word)) balance += 1;
    else if (!en && !nl && englishShape.test(word)) balance -= 1;
  }
  return balance;
}
