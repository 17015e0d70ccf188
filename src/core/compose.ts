import {
  Composer,
  CST,
  type Document,
  type ErrorCode,
  isMap,
  isSeq,
  Lexer,
  type ParsedNode,
  Parser,
} from 'yaml';
import { BOUNDS } from './bounds';
import type { Span } from './place';

/** What is wrong with the text as YAML; `code` is the YAML library's, or one of ours. */
export interface SyntaxProblem extends Span {
  readonly code: ErrorCode | 'DUPLICATE' | 'NOT_A_PAIR' | 'ALIAS_OF_ITSELF' | 'KEY_NOT_A_WORD';
  /** What the message names, such as the key that stands there twice. */
  readonly subject?: string;
}

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
  logLevel: 'silent',
  version: '1.2',
} as const;

/**
 * Errors that leave the tree as it was meant: an alias without anchor, an escape that is none. All others may make
 * the parser read what follows as something else than its author meant.
 */
export const HARMLESS: ReadonlySet<string> = new Set<ErrorCode>([
  'BAD_ALIAS',
  'BAD_DQ_ESCAPE',
  'TAG_RESOLVE_FAILED',
  'MULTIPLE_DOCS',
]);

/** The text's tokens as the library's concrete syntax tree, or undefined where it nests absurdly deep. */
export function tokenize(text: string): CST.Token[] | undefined {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let brackets = 0;
  let indicators = 0;
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    // The parser keeps a stack, the composer recurses: so depth is bounded while the words come in.
    if (!scalar) {
      if (lexeme === '[' || lexeme === '{') brackets++;
      else if (lexeme === ']' || lexeme === '}') brackets--;
      else if (lexeme === '-' || lexeme === '?') indicators++;
      else if (lexeme.endsWith('\n')) indicators = 0;
      if (brackets > BOUNDS.depth * 2 || indicators > BOUNDS.depth * 2) return undefined;
    }
    scalar = lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) tokens.push(token);
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

/** Composes the first document of some tokens. */
export function compose(tokens: Iterable<CST.Token>): ComposedText {
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
    }
  } finally {
    Error.stackTraceLimit = limit;
  }
  return { document, second };
}

/** Whether a text that was read alone is a piece of a map, or also a piece of a list. */
export function isPiece(document: Document.Parsed | undefined, list: boolean): boolean {
  return isMap(document?.contents) || (list && isSeq(document?.contents));
}

/** A span that a reader can see: the library sometimes points at a line end or behind the text. */
export function visible(text: string, [from, to]: readonly [number, number]): Span {
  let start = Math.min(from, text.length);
  let end = Math.min(Math.max(to, start), text.length);
  while (end > start && isSpace(text, end - 1)) end--;
  if (end > start) return { start, end };
  while (start > 0 && isSpace(text, start - 1)) start--;
  return { start: Math.max(0, start - 1), end: start };
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] ?? ' ');
}
