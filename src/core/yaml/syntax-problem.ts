import { type Document, type ErrorCode, isCollection, isNode, visit } from 'yaml';
import type { Span } from '../place';
import { spanOf } from './spans';

/** What is wrong with the text as YAML; `code` is the YAML library's, or one of ours. */
export interface SyntaxProblem extends Span {
  readonly code: ErrorCode | OwnCode;
  /** What the message names, such as the key that stands there twice. */
  readonly subject?: string;
}

export type OwnCode =
  | 'ALIAS_OF_ITSELF'
  | 'CONFLICT'
  | 'DUPLICATE'
  /** Lines that end as they did on old computers, with a carriage return alone. */
  | 'LINE_ENDS'
  | 'KEY_NOT_A_WORD'
  | 'NOT_A_PAIR'
  /** A bracket or brace that is not closed; the library calls it an indentation. */
  | 'OPEN_BRACKET';

/**
 * Errors that leave the tree as it was meant: an escape that is none, a tag that nobody knows. All others may make
 * the parser read what follows as something else than its author meant.
 */
export const HARMLESS: ReadonlySet<string> = new Set<ErrorCode>(['BAD_DQ_ESCAPE', 'TAG_RESOLVE_FAILED']);

/** What we read of the library's errors. */
export interface LibraryError {
  readonly code: ErrorCode;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** One of the library's errors, with a place that a reader can see. */
export function toProblem(text: string, { code, pos }: LibraryError): SyntaxProblem {
  return { code, ...visible(text, pos) };
}

/**
 * The first error that matters of a piece of the text, where its author would look for it: an open quote at the
 * quote, not where the parser ran out of text.
 *
 * @param offset where the piece begins in the text; the document's positions are relative to it
 */
export function firstProblem(
  text: string,
  document: Document.Parsed,
  offset: number,
): SyntaxProblem | undefined {
  const errors = document.errors.filter(({ code }) => !HARMLESS.has(code));
  const [error] = errors;
  if (!error) return undefined;
  // What the library misses of the whole document it places in front of it.
  const [from, to] = [Math.max(0, error.pos[0]), Math.max(0, error.pos[1])];
  const at = (span: Span): Span => ({ start: span.start + offset, end: span.end + offset });
  const unclosed = isUnclosed(error) ? openedBefore(text.slice(offset), document, from) : undefined;
  if (unclosed) return { code: unclosed.code, ...toLineEnd(text, at(unclosed)) };
  if (error.code === 'MISSING_CHAR')
    return { code: 'NOT_A_PAIR', ...toLineEnd(text, at({ start: from, end: to })) };
  const deeper = errors.find(({ code, pos }) => code === 'MULTILINE_IMPLICIT_KEY' && pos[0] === from);
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    // "Meer omzet", and below it a key that stands too far to the right.
    if (deeper) return { code: 'BAD_INDENT', ...lastLine(text, at({ start: from, end: deeper.pos[1] })) };
    return { code: error.code, ...toLineEnd(text, at({ start: from, end: from })) };
  }
  if (error.code === 'BAD_INDENT')
    return { code: error.code, ...toLineEnd(text, at({ start: from, end: from })) };
  return { code: error.code, ...visible(text, [from + offset, to + offset]) };
}

/** The library says "missing" of a key's colon as well, and "indentation" of an open bracket. */
function isUnclosed({ code, message }: LibraryError): boolean {
  return (
    (code === 'MISSING_CHAR' && message.startsWith('Missing closing')) ||
    (code === 'BAD_INDENT' && message.startsWith('Flow'))
  );
}

/** The innermost quote or bracket that was opened before a place and not closed there. */
function openedBefore(
  piece: string,
  document: Document.Parsed,
  offset: number,
): (Span & { readonly code: SyntaxProblem['code'] }) | undefined {
  let found: (Span & { readonly code: SyntaxProblem['code'] }) | undefined;
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range) return;
    const { start, end } = spanOf(node, 0);
    if (start >= offset || node.range[2] < offset || isClosed(piece, start, end)) return;
    const { type, flow } = node as { type?: string; flow?: boolean };
    if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE')
      found = { code: 'MISSING_CHAR', start, end: offset };
    else if (isCollection(node) && flow) found = { code: 'OPEN_BRACKET', start, end: offset };
  });
  return found;
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

function isClosed(piece: string, start: number, end: number): boolean {
  return end > start + 1 && piece[end - 1] === CLOSING[piece[start] ?? ''];
}

/** From a place to the end of its line, without what follows the text; a line's indentation is passed over. */
function toLineEnd(text: string, { start }: Span): Span {
  let from = start;
  while (from < text.length && /[ \t]/.test(text[from]!)) from++;
  const rest = /^[^\r\n]*/.exec(text.slice(from, from + 500))![0].replace(/(?<!\s)\s+#.*/, '');
  return visible(text, [from, from + rest.trimEnd().length]);
}

function lastLine(text: string, { end }: Span): Span {
  return toLineEnd(text, { start: text.lastIndexOf('\n', end - 1) + 1, end });
}

/** A span that a reader can see: the library sometimes points at a line end or behind the text. */
export function visible(text: string, [from, to]: readonly [number, number]): Span {
  let start = Math.min(from, text.length);
  let end = Math.min(Math.max(to, start), text.length);
  if (/^\t+/.test(text.slice(start, end))) return { start, end };
  while (end > start && isSpace(text, end - 1)) end--;
  if (end > start) return { start, end };
  while (start > 0 && isSpace(text, start - 1)) start--;
  return { start: Math.max(0, start - 1), end: start };
}

function isSpace(text: string, at: number): boolean {
  return /\s/.test(text[at] ?? ' ');
}
