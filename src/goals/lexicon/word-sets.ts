/** How the word lists of a language are written: words with spaces between, "verhog*" for all that begin so. */

export const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** For what only the other language says. */
export const none: ReadonlySet<string> = new Set();

/** Words with their places in the list, from zero. */
export const inOrder = (text: string): ReadonlyMap<string, number> =>
  new Map(text.split(' ').map((word, place) => [word, place]));

/** Words, some of them in all forms that begin the same. */
export interface WordForms {
  has(word: string): boolean;
}

/** All that begin with the same letter lie together, so that most words are compared with few. */
export function forms(text: string): WordForms {
  const whole = new Set<string>();
  const stems = new Map<string, string[]>();
  for (const word of text.split(' ')) {
    if (!word.endsWith('*')) whole.add(word);
    else stems.set(word.charAt(0), [...(stems.get(word.charAt(0)) ?? []), word.slice(0, -1)]);
  }
  return {
    has: (word) =>
      whole.has(word) || (stems.get(word.charAt(0))?.some((stem) => word.startsWith(stem)) ?? false),
  };
}
