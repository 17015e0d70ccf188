/** Numbers as people write them, in figures and in words: "1.000", "2,5", "12k", "anderhalf", "twenty-five". */
import { readingWords } from './lexicon';
import type { NumberWords } from './lexicon/number-words';
import type { Token } from './text';
import type { Language } from './types';

export interface NumberAt {
  /** Absent when the figures are too many, or can be read in two ways. */
  readonly value?: number;
  /** Index of the token after it. */
  readonly next: number;
  /** Written in words: "one" and "een" are often no number at all. */
  readonly inWords: boolean;
}

const words: Readonly<Record<Language, NumberWords>> = {
  en: readingWords.en.numbers,
  nl: readingWords.nl.numbers,
};
const { units: enUnits, tens: enTens } = words.en;
const { units: nlUnits, tens: nlTens } = words.nl;

/** Only multiply when glued to the figures ("12k", "5m") or in front of nothing else. */
const tightOnly = new Set(['k', 'm', 'b', 'mm']);

/** The value of figures with points and commas in them. */
export function parseFigures(text: string, lang: Language): number | undefined {
  if (text.length > 24) return undefined;
  const bare = text.replace(/[ \u00a0\u202f]/g, '');
  const groups = bare.split(/[.,]/);
  if (groups.length === 1) return finite(bare);
  const tail = groups.at(-1) ?? '';
  const grouped =
    groups.slice(1).every((group) => group.length === 3) &&
    (groups[0]?.length ?? 0) <= 3 &&
    groups[0] !== '0';
  const separators = new Set(bare.replace(/\d/g, ''));
  if (separators.size === 2) {
    const decimal = bare[bare.length - tail.length - 1] ?? '';
    return finite(
      bare
        .split(decimal === '.' ? ',' : '.')
        .join('')
        .replace(',', '.'),
    );
  }
  if (groups.length > 2) return grouped ? finite(groups.join('')) : undefined;
  const ownThousands = separators.has(lang === 'nl' ? '.' : ',');
  if (grouped && (ownThousands || tail === '000' || tail.endsWith('00'))) return finite(groups.join(''));
  return finite(groups.join('.'));
}

function finite(text: string): number | undefined {
  const value = Number(text);
  return text !== '' && text.length <= 16 && Number.isFinite(value) ? value : undefined;
}

/** "vijfentwintig", "honderdtwintig", "tweehonderd": Dutch writes them as one word. */
function dutchWord(word: string): number | undefined {
  const simple = nlUnits.get(word) ?? nlTens.get(word);
  if (simple !== undefined) return simple;
  if (word.length > 30 || !/tig$|honderd|duizend/.test(word)) return undefined;
  for (const [scale, size] of [
    ['duizend', 1000],
    ['honderd', 100],
  ] as const) {
    const at = word.indexOf(scale);
    if (at < 0) continue;
    const before = at === 0 ? 1 : dutchWord(word.slice(0, at));
    const rest = word.slice(at + scale.length).replace(/^en/, '');
    const after = rest === '' ? 0 : dutchWord(rest);
    return before === undefined || after === undefined ? undefined : before * size + after;
  }
  for (const [ten, value] of nlTens) {
    if (!word.endsWith(`en${ten}`)) continue;
    const unit = nlUnits.get(word.slice(0, -ten.length - 2));
    return unit !== undefined && unit > 0 && unit < 10 ? value + unit : undefined;
  }
  return undefined;
}

function englishWord(tokens: readonly Token[], index: number): { value: number; next: number } | undefined {
  const word = tokens[index]?.text ?? '';
  const ten = enTens.get(word);
  if (ten === undefined) {
    const unit = enUnits.get(word);
    return unit === undefined ? undefined : { value: unit, next: index + 1 };
  }
  const unit = enUnits.get(tokens[index + 1]?.text ?? '');
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: ten + unit, next: index + 2 }
    : { value: ten, next: index + 1 };
}

const foldWords: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [/^(.{3,8})fold$/],
  nl: [/^ver(.{3,8})voudig(?:en|t|d|de|ing)?$/, /^(.{3,8})voudig(?:e)?$/, /^(.{3,6})maal$/],
};

/** "Fivefold", "vervijfvoudigen", "viermaal": a number inside the word. */
export function foldOf(word: string, lang: Language): number | undefined {
  const { units, tens } = words[lang];
  for (const shape of foldWords[lang]) {
    const inner = word.length > 6 ? shape.exec(word)?.[1] : undefined;
    if (inner === undefined) continue;
    const value = units.get(inner) ?? units.get(inner.replace(/v$/, 'f')) ?? tens.get(inner);
    return value !== undefined && value > 1 ? value : undefined;
  }
  return undefined;
}

type Read = Record<Language, (NumberAt | null)[]>;
const read = new WeakMap<readonly Token[], Read>();
/** One sentence is asked for its numbers many times in a row. */
let last: { readonly tokens: readonly Token[]; readonly numbers: Read } | undefined;

/** The number that starts at this token, if one does. Times, quantities and fractions all ask, so it is read once. */
export function numberAt(tokens: readonly Token[], index: number, lang: Language): NumberAt | undefined {
  const numbers = numbersOf(tokens)[lang];
  let number = numbers[index];
  if (number === undefined) numbers[index] = number = readNumber(tokens, index, lang) ?? null;
  return number ?? undefined;
}

function numbersOf(tokens: readonly Token[]): Read {
  if (last?.tokens === tokens) return last.numbers;
  let numbers = read.get(tokens);
  if (!numbers) read.set(tokens, (numbers = { en: [], nl: [] }));
  last = { tokens, numbers };
  return numbers;
}

/** A plain Dutch "een" (a) is no number. */
function readNumber(tokens: readonly Token[], index: number, lang: Language): NumberAt | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (token.kind === 'number')
    return scaled(tokens, numberOf(parseFigures(token.text, lang), index + 1, false), lang);
  if (token.kind !== 'word') return undefined;
  const half = token.text === 'half' ? halfOf(tokens, index, lang) : undefined;
  if (half) return half;
  const sum = sumAt(tokens, index, lang);
  if (sum) return sum;
  if (token.text === 'anderhalf' || token.text === 'anderhalve')
    return scaled(tokens, { value: 1.5, next: index + 1, inWords: true }, lang);
  if (lang === 'nl') {
    if (token.text === 'een' && !token.accent) return undefined;
    const value = token.text === 'honderd' ? 100 : token.text === 'duizend' ? 1000 : dutchWord(token.text);
    if (value !== undefined) return scaled(tokens, { value, next: index + 1, inWords: true }, lang);
  }
  const english = lang === 'en' ? englishWord(tokens, index) : undefined;
  if (english) return scaled(tokens, { ...english, inWords: true }, lang);
  const scale = token.text.length > 2 ? words[lang].scales.get(token.text) : undefined;
  const article = tokens[index - 1]?.text;
  if (
    scale !== undefined &&
    token.text !== 'ton' &&
    (article === 'a' || article === 'een' || lang === 'nl')
  ) {
    return { value: scale, next: index + 1, inWords: true };
  }
  return undefined;
}

/** "Half a million", "een half miljoen". */
function halfOf(tokens: readonly Token[], index: number, lang: Language): NumberAt | undefined {
  const at = lang === 'en' && tokens[index + 1]?.text === 'a' ? index + 2 : index + 1;
  const name = tokens[at]?.text ?? '';
  const scale = name.length > 2 && name !== 'ton' ? words[lang].scales.get(name) : undefined;
  return scale === undefined || scale < 1000 ? undefined : { value: scale / 2, next: at + 1, inWords: true };
}

/** A number below a hundred, or a Dutch one written as one word. */
function partOfSum(
  tokens: readonly Token[],
  index: number,
  lang: Language,
): { value: number; next: number } | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word') return undefined;
  if (lang === 'en') return englishWord(tokens, index);
  const value = token.text === 'een' && !token.accent ? undefined : dutchWord(token.text);
  return value === undefined ? undefined : { value, next: index + 1 };
}

const hundreds: Readonly<Record<Language, ReadonlyMap<string, number>>> = {
  en: new Map([
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
  ]),
  nl: new Map([
    ['honderd', 100],
    ['duizend', 1e3],
    ['miljoen', 1e6],
  ]),
};

/** "One hundred and fifty", "two thousand five hundred", "honderd vijftig": several words that add up. */
function sumAt(tokens: readonly Token[], index: number, lang: Language): NumberAt | undefined {
  let at = index;
  let total = 0;
  let current = 0;
  let scale = Infinity;
  let parts = 0;
  for (;;) {
    const joined = parts > 0 && scale < Infinity && /^(?:and|en)$/.test(tokens[at]?.text ?? '');
    const start = joined ? at + 1 : at;
    const size = hundreds[lang].get(tokens[start]?.text ?? '');
    const article = parts === 0 && lang === 'en' && /^an?$/.test(tokens[index - 1]?.text ?? '');
    if (size !== undefined && !joined && (current > 0 || (parts === 0 && (lang === 'nl' || article)))) {
      if (size === 100 ? current >= 100 : size >= scale && total > 0) break;
      if (size === 100) current = (current || 1) * 100;
      else {
        total += (current || 1) * size;
        current = 0;
      }
      scale = size;
      parts++;
      at = start + 1;
      continue;
    }
    const part = partOfSum(tokens, start, lang);
    // "Two hundred five-star reviews"
    if (
      !part ||
      part.value >= scale ||
      (parts > 0 && !joined && part.value < 10 && !isScale(tokens, part.next, lang))
    )
      break;
    if (parts > 0 && current % 100 !== 0) break;
    if (parts > 0 && scale === Infinity) break;
    current += part.value;
    parts++;
    at = part.next;
  }
  return parts > 2 || (parts === 2 && scale < Infinity && (total + current) % scale !== 0)
    ? { value: total + current, next: at, inWords: true }
    : undefined;
}

function isScale(tokens: readonly Token[], at: number, lang: Language): boolean {
  return hundreds[lang].has(tokens[at]?.text ?? '');
}

function numberOf(value: number | undefined, next: number, inWords: boolean): NumberAt {
  return value === undefined ? { next, inWords } : { value, next, inWords };
}

function scaled(tokens: readonly Token[], number: NumberAt, lang: Language): NumberAt {
  const after = tokens[number.next];
  const scale = after?.kind === 'word' ? words[lang].scales.get(after.text) : undefined;
  if (!after || scale === undefined) return number;
  if (tightOnly.has(after.text) && !after.tight) return loose(tokens, number, after.text, scale);
  if (after.text === 'ton' && tokens[number.next - 2]?.text !== '€') return number;
  const value = number.value === undefined ? undefined : number.value * scale;
  return numberOf(value, number.next + 1, number.inWords);
}

/** "€ 2.4 M" are millions; "2.4 M packs" may be, and "25 m" may be metres, so their value is left open. */
function loose(tokens: readonly Token[], number: NumberAt, letter: string, scale: number): NumberAt {
  if (letter !== 'm' && letter !== 'k') return number;
  if (/^[€$£]$/.test(tokens[number.next - 2]?.text ?? '') || letter === 'k') {
    const value = number.value === undefined ? undefined : number.value * scale;
    return numberOf(value, number.next + 1, number.inWords);
  }
  return tokens[number.next + 1]?.kind === 'word' && !number.inWords
    ? numberOf(undefined, number.next, number.inWords)
    : number;
}

/** How much the word behind the figures multiplies them: 1000 in "15k", 1 in "15". */
export function scaleAt(tokens: readonly Token[], { next }: NumberAt, lang: Language): number {
  const word = tokens[next - 1];
  return word?.kind === 'word' && tokens[next - 2]?.kind === 'number'
    ? (words[lang].scales.get(word.text) ?? 1)
    : 1;
}

/** "a third", "two thirds", "driekwart", "3/5", "two out of five", "9 van de 10": a part of a whole. */
export function fractionAt(tokens: readonly Token[], index: number, lang: Language): NumberAt | undefined {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token) return undefined;
  if (token.text === 'driekwart') return { value: 0.75, next: index + 1, inWords: true };
  const names = words[lang].fractions;
  const article =
    lang === 'nl' ? token.text === 'een' || token.text === 'de' : token.text === 'a' || token.text === 'one';
  const named = next?.kind === 'word' ? names.get(next.text) : undefined;
  if (named !== undefined && next) {
    if (
      article &&
      (token.text !== 'de' || next.text === 'helft') &&
      isPart(tokens, index + 2, next.text, lang)
    ) {
      return { value: named, next: index + 2, inWords: true };
    }
    const count = article ? undefined : numberAt(tokens, index, lang);
    if (count?.next === index + 1 && count.value !== undefined && count.value > 1)
      return { value: count.value * named, next: index + 2, inWords: true };
  }
  if (lang === 'en' && token.text === 'half' && /^(?:of|the|our|all)$/.test(next?.text ?? ''))
    return { value: 0.5, next: index + 1, inWords: true };
  return ratioAt(tokens, index, lang);
}

/** "A quarter" may be three months and "een derde" may be number three: a part is followed by its whole, or by nothing. */
function isPart(tokens: readonly Token[], after: number, name: string, lang: Language): boolean {
  const following = tokens[after]?.text;
  if (following === undefined || !/^[a-z]/.test(following))
    return lang === 'nl' || name !== 'quarter' || following !== undefined;
  return lang === 'en'
    ? tokens[after - 3]?.text === 'by' || words[lang].partFollowers.has(following)
    : name === 'kwart' || name === 'helft' || words[lang].partFollowers.has(following);
}

const lengths =
  /^(?:seconds?|minutes?|mins?|hours?|days?|nights?|weeks?|months?|quarters?|years?|seconden|minuten|uur|uren|dagen|nachten|weken|maanden|kwartalen|jaar|jaren)$/;

function ratioAt(tokens: readonly Token[], index: number, lang: Language): NumberAt | undefined {
  // In "een op de drie" the bare "een" is a number after all.
  const bare = lang === 'nl' && tokens[index]?.text === 'een' && tokens[index + 1]?.text === 'op';
  const part = bare ? { value: 1, next: index + 1, inWords: true } : numberAt(tokens, index, lang);
  // "4.7 out of 5" is a mark, no part of five.
  if (part?.value === undefined || !Number.isInteger(part.value)) return undefined;
  let at = part.next;
  const sign = tokens[at]?.text;
  if (sign === '/' && tokens[at]?.tight && tokens[at + 1]?.tight) at += 1;
  else if (lang === 'en' && sign === 'out' && tokens[at + 1]?.text === 'of') at += 2;
  else if (
    lang === 'en' &&
    sign === 'of' &&
    tokens[at + 1]?.kind === 'number' &&
    tokens[index]?.kind === 'number'
  )
    return wholeOf(tokens, at + 1, part.value, lang);
  else if (lang === 'en' && sign === 'in' && !/^20\d\d/.test(tokens[at + 1]?.text ?? '')) at += 1;
  else if (
    lang === 'nl' &&
    (sign === 'van' || sign === 'op' || sign === 'vd') &&
    tokens[at + 1]?.text === 'de'
  )
    at += 2;
  else if (lang === 'nl' && sign === 'op') at += 1;
  else return undefined;
  if (lang === 'en' && tokens[at]?.text === 'every') at += 1;
  const whole = numberAt(tokens, at, lang);
  if (whole?.value === undefined || whole.value < part.value || whole.value < 2) return undefined;
  // "1 in 20 orders", not "1 in 20 days"
  const rare = part.value === 1 && whole.value <= 1000 && !lengths.test(tokens[whole.next]?.text ?? '');
  const shape = whole.value <= 10 || whole.value === 100 || sign === 'out' || rare;
  return shape ? { value: part.value / whole.value, next: whole.next, inWords: part.inWords } : undefined;
}

/** "24 of 24": two figures of which the second is the whole. */
function wholeOf(tokens: readonly Token[], at: number, part: number, lang: Language): NumberAt | undefined {
  const whole = numberAt(tokens, at, lang);
  if (whole?.value === undefined || whole.value < part || whole.value < 2) return undefined;
  return { value: part / whole.value, next: whole.next, inWords: false };
}
