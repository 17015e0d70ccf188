/** Edits as people make them, and some that nobody would, from a seed: the same seed gives the same edits. */

/** A source of numbers from 0 up to, and without, 1. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SIGNS = [
  'a',
  'e',
  ' ',
  '  ',
  '\n',
  ':',
  ': ',
  '-',
  '- ',
  '#',
  ' # ',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  ',',
  '7',
];
const ODD = [
  '|\n',
  '>-\n',
  '|+\n',
  '&a ',
  '*a',
  '<<: *a',
  '!x ',
  '---\n',
  '...\n',
  '%',
  '\t',
  '\r',
  '\r\n',
  '? ',
  '\uFEFF',
  '🙂',
  '~',
];
const LINES = [
  'title: Another title\n',
  '  extra:\n    statement: From 1 to 2 by 1 May 2027\n',
  '    owner: anna\n',
  '      note: |\n        Two\n\n        lines\n',
  'x-own: { a: [1, 2], b: "c" }\n',
  '# strategy-disable-next-line goal-vague\n',
  '\n',
  '  - one\n',
  'steps:\n',
];

/** A text after one edit. */
export function edited(text: string, next: () => number): string {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const at = Math.floor(next() * (text.length + 1));
  const line = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = (text.indexOf('\n', at) + 1 || text.length + 1) - 1;
  const kind = next();
  const put = (from: number, to: number, what: string): string => text.slice(0, from) + what + text.slice(to);
  if (kind < 0.3) return put(at, at, pick(SIGNS));
  if (kind < 0.5) return put(at, Math.min(text.length, at + 1), '');
  if (kind < 0.56) return put(at, Math.min(text.length, at + Math.floor(next() * 80)), '');
  if (kind < 0.64) return put(line, line, pick(LINES));
  if (kind < 0.7) return put(line, Math.min(text.length, lineEnd + 1), '');
  if (kind < 0.76) return put(line, line, text.slice(line, Math.min(text.length, lineEnd + 1)));
  if (kind < 0.82) return put(line, line, pick([' ', '  ']));
  if (kind < 0.88)
    return text[line] === ' ' ? put(line, line + 1 + Math.floor(next() * 2), '') : put(at, at, 'x');
  if (kind < 0.92) return put(at, at, pick(ODD));
  if (kind < 0.96) {
    const other = Math.floor(next() * text.length);
    return put(at, at, text.slice(other, other + Math.floor(next() * 120)));
  }
  return put(line, lineEnd, `${text.slice(line, lineEnd)} ${pick(SIGNS)}`);
}
