/**
 * A goal's text as tokens. Everything after this works on tokens, so that quotes, capitals, emoji,
 * Markdown emphasis and double spaces cannot change a verdict, and every step is linear.
 */

export const maxLength = 2000;

export type TokenKind = 'word' | 'number' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  /** Lower case, without accents and apostrophes: "Vóór" is "voor", "foto's" is "fotos". */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this token and the one before it. */
  readonly tight: boolean;
  /** Written with an accent, which in Dutch tells "één" from "een" and "vóór" from "voor". */
  readonly accent: boolean;
  /** An apostrophe stands in front, as in "Q4 '27". */
  readonly shortened: boolean;
}

const signs = new Set('%€$£+-/<>:,;.!?()=→'.split(''));
const spelled = new Map([
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
  ['‑', '-'],
  ['≤', '<'],
  ['≥', '>'],
  ['➔', '→'],
  ['➜', '→'],
  ['⇒', '→'],
  ['…', '.'],
]);
/** Their full stop ends no sentence. */
const abbreviations = new Set(
  (
    'max min mln mio mld ca nr no incl excl approx jan feb mar apr jun jul aug sep sept okt oct nov dec jr mnd gem avg resp st vs pct ' +
    'circa kw wk'
  ).split(' '),
);
const apostrophes = new Set(["'", '’', '‘', '`', '´']);

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 192) return false;
  if (code >= 0x300 && code <= 0x36f) return true;
  const letter = text[index] ?? '';
  return letter.toLowerCase() !== letter.toUpperCase();
}

function fold(raw: string): { text: string; accent: boolean } {
  const lower = raw.toLowerCase();
  let plain = true;
  for (let index = 0; index < lower.length && plain; index++) {
    const code = lower.charCodeAt(index);
    plain = code < 128 && code !== 39 && code !== 46 && code !== 96;
  }
  if (plain) return { text: lower, accent: false };
  const bare = lower.replace(/['’‘`´.]/g, '');
  const text = bare.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
  return { text, accent: text !== bare };
}

/** Where the word that starts here ends; "t.o.v." and "don't" are one word, "break-even" is two. */
function wordEnd(text: string, start: number, length: number): number {
  let index = start;
  while (index < length) {
    if (isLetter(text, index) || isDigit(text.charCodeAt(index))) {
      index++;
    } else if (
      index + 1 < length &&
      ((apostrophes.has(text[index] ?? '') && isLetter(text, index + 1)) ||
        (text[index] === '.' &&
          isInitial(text, start, index) &&
          isLetter(text, index + 1) &&
          !isLetter(text, index + 2)))
    ) {
      index += 2;
    } else break;
  }
  return index;
}

/** Whether everything from `start` up to the dot is single letters with dots: "t", "t.o". */
function isInitial(text: string, start: number, dot: number): boolean {
  return dot - start === 1 || (dot - start > 1 && text[dot - 2] === '.');
}

function numberEnd(text: string, start: number, length: number): number {
  let index = start;
  while (index < length) {
    if (isDigit(text.charCodeAt(index))) index++;
    else if (isSeparator(text, index) && isDigit(text.charCodeAt(index + 1))) index += 2;
    else if (text.charCodeAt(index) === 32 && isThousands(text, start, index)) index += 4;
    else break;
  }
  return index;
}

function isSeparator(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 46 || code === 44 || code === 0xa0 || code === 0x202f;
}

/** "10 000": a space followed by exactly three zeros, after at most three digits. */
function isThousands(text: string, start: number, space: number): boolean {
  return space - start <= 3 && text.startsWith('000', space + 1) && !isDigit(text.charCodeAt(space + 4));
}

export function tokenize(text: string): readonly Token[] {
  const length = Math.min(text.length, maxLength);
  const tokens: Token[] = [];
  let previousEnd = -1;
  let index = 0;
  const add = (kind: TokenKind, value: string, end: number, accent = false): void => {
    tokens.push({
      kind,
      text: value,
      start: index,
      end,
      tight: previousEnd === index,
      accent,
      shortened: apostrophes.has(text[index - 1] ?? ''),
    });
    previousEnd = end;
    index = end;
  };
  while (index < length) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) {
      const end = numberEnd(text, index, length);
      add('number', text.slice(index, end), end);
    } else if (isLetter(text, index)) {
      const end = wordEnd(text, index, length);
      const { text: folded, accent } = fold(text.slice(index, end));
      // The ending of an emphasised word: "the _city_'s tender", "20 _foto_'s".
      const last = tokens.at(-1);
      if (folded === 's' && apostrophes.has(text[index - 1] ?? '')) {
        if (last?.kind === 'word') tokens[tokens.length - 1] = { ...last, text: `${last.text}s`, end };
        index = previousEnd = end;
        continue;
      }
      add('word', folded, end, accent);
      if (
        text[end] === '.' &&
        (abbreviations.has(folded) || text.slice(tokens.at(-1)?.start, end).includes('.'))
      )
        index = end + 1;
    } else if (code === 10) {
      add('sign', ';', index + 1);
    } else {
      const raw = text[index] ?? '';
      const sign = spelled.get(raw) ?? raw;
      if (tokens.length === 0 && (sign === '-' || sign === '+') && text[index + 1] === ' ') index++;
      else if (sign === '-' && text[index + 1] === '>') add('sign', '→', index + 2);
      else if (sign === '=' && text[index + 1] === '>') add('sign', '→', index + 2);
      else if (sign === '-' && joinsWords(text, index)) index++;
      else if (signs.has(sign)) add('sign', sign, index + 1);
      else index++;
    }
  }
  return tokens;
}

function isEmphasis(text: string, index: number): boolean {
  return text[index] === '_' || text[index] === '*';
}

/** A hyphen inside a compound says nothing: "three-year", "12-month", "ISO-27001". */
function joinsWords(text: string, index: number): boolean {
  const left = isEmphasis(text, index - 1) ? index - 2 : index - 1;
  const right = isEmphasis(text, index + 1) ? index + 2 : index + 1;
  if (left < 0) return false;
  const before = isLetter(text, left);
  const after = isLetter(text, right);
  return (before && (after || isDigit(text.charCodeAt(right)))) || (after && isDigit(text.charCodeAt(left)));
}
