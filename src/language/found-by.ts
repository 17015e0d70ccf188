import { DUTCH_WORDS } from '../core/format/dutch-words';

/** What Dutch authors may type for a word of the format. */
const DUTCH = new Map<string, string[]>();
for (const [dutch, word] of Object.entries(DUTCH_WORDS)) {
  const known = DUTCH.get(word);
  if (known) known.push(dutch);
  else DUTCH.set(word, [dutch]);
}

/**
 * What an author may type to be offered a word of the format: the word itself, what Dutch authors write for it, and what
 * it is called; each once.
 *
 * @param titles what it is called, in any language
 */
export function foundBy(word: string, ...titles: readonly string[]): string {
  const said = [word, ...(DUTCH.get(word) ?? []), ...titles.map((title) => title.toLowerCase())];
  return [...new Set(said)].join(' ');
}
