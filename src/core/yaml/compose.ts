import { Composer, CST, type Document, isMap, isSeq, Lexer, type ParsedNode, Parser } from 'yaml';
import { BOUNDS } from './bounds';
import type { LibraryError } from './syntax-problem';

/** One YAML document as the library composed it, with the library's errors. */
export interface ComposedText {
  readonly document: Document.Parsed | undefined;
  /** Where a second document begins, if one does. */
  readonly second: number | undefined;
}

const COMPOSER_OPTIONS = {
  // Line and column are ours to find, once, for the findings that are shown.
  prettyErrors: false,
  // The library compares each key with all before it; the tree finds the same with one look-up.
  uniqueKeys: false,
  // Plain scalars stay texts here; the tree reads them faster.
  schema: 'failsafe',
  // Nor may a tag make of a list or a text what is no node: `!!omap`, `!!pairs`.
  resolveKnownTags: false,
  logLevel: 'silent',
  version: '1.2',
} as const;

const SPACE = 32;
const LINE_FEED = 10;

/** How much may be open at once while reading; what is sound but too deep is found afterwards. */
const MOST_OPEN = BOUNDS.depth * 2;

/** A text's tokens: the library's concrete syntax tree. */
export interface Tokens {
  readonly tokens: readonly CST.Token[];
  /** How deep it nests at the most; seldom the exact depth. */
  readonly deepest: number;
}

/** The text's tokens, or undefined where it nests absurdly deep. */
export function tokenize(text: string): Tokens | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let brackets = 0;
  let indicators = 0;
  let mostBrackets = 0;
  let mostIndicators = 0;
  let mostSpaces = 0;
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    // The parser keeps a stack, the composer recurses: so depth is bounded while the words come in.
    if (lexeme.length === 1 && !scalar) {
      switch (lexeme) {
        case '[':
        case '{':
          if (++brackets > mostBrackets) mostBrackets = brackets;
          break;
        case ']':
        case '}':
          brackets--;
          break;
        case '-':
        case '?':
          if (++indicators > mostIndicators) mostIndicators = indicators;
          break;
        case '\n':
          indicators = 0;
      }
      if (brackets > MOST_OPEN || indicators > MOST_OPEN) return undefined;
    } else if (lexeme.charCodeAt(0) === SPACE && lexeme.length > mostSpaces) mostSpaces = lexeme.length;
    else if (indicators > 0 && lexeme.charCodeAt(0) === LINE_FEED) indicators = 0;
    scalar = lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) tokens.push(token);
  }
  for (const token of parser.end()) tokens.push(token);
  // A level of lines takes a column at least, one of brackets a bracket, one on the same line an indicator.
  return { tokens, deepest: mostBrackets + mostIndicators + mostSpaces + 1 };
}

/** Composes the first document of some tokens. */
export function compose({ tokens }: Tokens): ComposedText {
  let document: Document.Parsed | undefined;
  let second: number | undefined;
  // Each error is an Error object; a stack trace for each would make a text of mistakes slow to read.
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    for (const next of new Composer<ParsedNode>(COMPOSER_OPTIONS).compose(tokens, true)) {
      if (document) {
        second = next.range[0];
        break;
      }
      document = next;
      if (next.errors.length > 0) next.errors = next.errors.filter((error) => !isShortKey(error));
    }
  } finally {
    Error.stackTraceLimit = limit;
  }
  return { document, second };
}

/** The longest key that YAML allows for without a mark, in code units. */
const LONGEST_KEY = 1024;

/**
 * Whether the library took all that is empty before a key for a part of it: what it says of its length is not so, as
 * below a key with nothing behind it but a long comment, or a long piece that was blanked.
 */
function isShortKey({ code, pos: [start, end] }: LibraryError): boolean {
  return code === 'KEY_OVER_1024_CHARS' && end - start <= LONGEST_KEY;
}

/** Whether a text that was read alone is a piece of a map, or also a piece of a list. */
export function isPiece(document: Document.Parsed | undefined, list: boolean): boolean {
  return isMap(document?.contents) || (list && isSeq(document?.contents));
}
