/** Places that an author left open: "[target]", "‹doel›", "<date>", "___". */
import type { Sentence } from './sentence';

export interface Blank {
  readonly first: number;
  readonly last: number;
  /** It stands for a date, so the number may be there. */
  readonly date: boolean;
}

const closing = new Map([
  ['[', ']'],
  ['‹', '›'],
  ['<', '>'],
  ['{', '}'],
]);

export function findBlanks(sentence: Sentence): readonly Blank[] {
  const { text, tokens } = sentence;
  const found: Blank[] = [];
  tokens.forEach((token, first) => {
    if (isGap(sentence, first)) found.push({ first, last: first, date: false });
    if (token.kind !== 'word') return;
    const opened = text[token.start - 1] ?? '';
    const close = closing.get(opened);
    // "[x] done" is a box that is ticked.
    if (close === undefined || (token.start === 1 && token.end === 2)) return;
    let last = first;
    while (
      last < first + 3 &&
      text[tokens[last]?.end ?? 0] !== close &&
      tokens[last + 1]?.kind === 'word' &&
      text.slice(tokens[last]?.end, tokens[last + 1]?.start) === ' '
    )
      last++;
    const end = tokens[last]?.end ?? 0;
    // "[the report](https://…)" is a link.
    if (text[end] !== close || text[end + 1] === '(') return;
    found.push({ first, last, date: isDate(sentence, first, last) });
  });
  return found;
}

/** "To ___ by 2028", "met … %": behind a preposition, dots and lines stand for a number. */
function isGap({ text, tokens }: Sentence, at: number): boolean {
  const [before, next] = [tokens[at], tokens[at + 1]];
  if (!before || !next || !/^(?:to|by|of|from|with|naar|met|van|tot)$/.test(before.text)) return false;
  const between = text.slice(before.end, next.start);
  if (/^\s/.test(between) && /\s$/.test(between) && /^[€$£]?_{2,20}$/.test(between.trim())) return true;
  const isDots =
    next.text === '?' || (next.text === '.' && /^(?:…|\.\.)/.test(text.slice(next.start, next.end + 2)));
  return isDots && tokens.slice(at + 2).some(({ kind }) => kind !== 'sign');
}

function isDate(sentence: Sentence, first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (
      /^(?:date|day|month|year|quarter|when|datum|dag|maand|jaar|kwartaal|wanneer)$/.test(sentence.word(at))
    )
      return true;
  return false;
}
