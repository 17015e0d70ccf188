/** Small numbers in words, of both languages: what people write where a figure would do. */
const WORDS: Readonly<Record<string, number>> = {
  ...inOrder('een twee drie vier vijf zes zeven acht negen tien elf twaalf'),
  ...inOrder('one two three four five six seven eight nine ten eleven twelve'),
  ...inOrder('once twice'),
  ...inOrder('eenmaal tweemaal driemaal viermaal'),
  a: 1,
  an: 1,
  één: 1,
  eens: 1,
  half: 0.5,
  halve: 0.5,
  anderhalf: 1.5,
  anderhalve: 1.5,
};

function inOrder(words: string): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word, before) => [word, before + 1]));
}

/** The number that a word means, or undefined where it is none; "half an hour" and "een half uur" are for the reader. */
export function numberWord(word: string): number | undefined {
  const known = word.toLowerCase();
  return Object.hasOwn(WORDS, known) ? WORDS[known] : undefined;
}

/** The words for numbers, for a pattern. */
export const NUMBER_WORDS = Object.keys(WORDS).sort((a, b) => b.length - a.length);
