import { type ComposedText, compose, isPiece, tokenize } from './compose';
import type { Span } from '../place';
import { firstProblem, HARMLESS, type SyntaxProblem, visible } from './syntax-problem';

/** What can still be read of a text, and what is wrong with the rest. */
export interface Recovered {
  /** The text with what cannot be read blanked out: offsets and lines are the same. */
  readonly readable: string;
  /** One for each piece that cannot be read. */
  readonly problems: readonly SyntaxProblem[];
  /** The pieces, keys included. */
  readonly unreadable: readonly Span[];
}

/**
 * Finds what is sound of a text that is not YAML as a whole. One open quote makes the parser take the rest of the
 * plan for something else, so the text is cut at the keys in column 0, each piece is read by itself, and of a piece
 * that cannot be read only the entry that is wrong is left out. What follows the end of the document is not looked at.
 */
export function recover(text: string, whole: ComposedText): Recovered {
  const bad = pieces(text, documentOf(text), 0).flatMap((piece) => badIn(text, piece));
  const first = whole.document && firstProblem(text, whole.document, 0);
  return {
    readable: blankAll(
      text,
      bad.map(({ span }) => span),
    ),
    problems: bad.length > 0 ? bad.map(({ problem }) => problem) : first ? [first] : [],
    unreadable: bad.map(({ span }) => span),
  };
}

/** A piece of the text that cannot be read. */
export interface BadPiece {
  readonly span: Span;
  readonly problem: SyntaxProblem;
}

/** What cannot be read of a piece that begins with a key in column 0: some of its entries, or all of it. */
export function badIn(text: string, piece: Span): readonly BadPiece[] {
  const problem = problemIn(text, piece, false);
  if (!problem) return [];
  const entries = entriesOf(text, piece);
  const wrong = badAmong(text, entries);
  // Where its entries are all sound, or all wrong, the trouble lies between them.
  if (wrong.length > 0 && wrong.length < entries.length) return wrong;
  return [{ span: withoutTail(text, piece), problem }];
}

/** Those of some entries that cannot be read, each by itself. */
export function badAmong(text: string, entries: readonly Span[]): readonly BadPiece[] {
  return entries.flatMap((entry) => {
    const problem = problemIn(text, entry, true);
    return problem ? [{ span: withoutTail(text, entry), problem }] : [];
  });
}

/** Directives, up to the mark that ends them: `%YAML 1.2`, `---`. */
const DIRECTIVES = /^\uFEFF?(?:(?:%.*|[ \t]*(?:#.*)?)\r?\n)*---(?=\s|$)/;

/** The first document: without its directives, where those are sound, and up to the mark behind it. */
function documentOf(text: string): Span {
  const [directives = ''] = DIRECTIVES.exec(text) ?? [];
  const tokens = tokenize(directives);
  const document = tokens && compose(tokens).document;
  const isSound = document?.errors.every(({ code }) => HARMLESS.has(code)) === true;
  const start = isSound ? directives.length : 0;
  let hasContent = false;
  for (let at = start; at < text.length; at = lineEnd(text, at)) {
    if (hasContent && isMark(text, at)) return { start, end: at };
    hasContent ||= !isMark(text, at) && !/[\s#%]/.test(text[at]!);
  }
  return { start, end: text.length };
}

/**
 * A piece without the comments that end it, those further to the right than its key excepted: they belong to what
 * follows, and may silence what is said of that.
 */
function withoutTail(text: string, { start, end }: Span): Span {
  const indent = text.slice(start, end).search(/[^ ]/);
  let last = end;
  while (last > start) {
    const from = text.lastIndexOf('\n', last - 2) + 1;
    const line = text.slice(from, last).trimEnd();
    const column = line.search(/[^ ]/);
    if (from <= start || (line !== '' && (line[column] !== '#' || column > indent))) break;
    last = from;
  }
  return { start, end: last };
}

/** The pieces of a text that begin with a key at this many columns. */
export function pieces(text: string, { start, end }: Span, indent: number): readonly Span[] {
  const starts: number[] = [];
  for (let at = start; at < end; at = lineEnd(text, at)) {
    const column = text.slice(at, lineEnd(text, at)).search(/[^ ]/);
    if (column === indent && !/[ \t\r\n#}\]]/.test(text[at + indent] ?? ' ') && !isMark(text, at))
      starts.push(at);
  }
  return starts.map((from, i) => ({ start: from, end: starts[i + 1] ?? end }));
}

/** The entries of a piece, by the indentation of its second line. */
function entriesOf(text: string, piece: Span): readonly Span[] {
  const body = lineEnd(text, piece.start);
  const indent = /^(?:[ \t]*(?:#.*)?\r?\n)*( +)(?=[^\s#])/.exec(text.slice(body, piece.end))?.[1]?.length;
  return indent ? pieces(text, { start: body, end: piece.end }, indent) : [];
}

function problemIn(text: string, piece: Span, list: boolean): SyntaxProblem | undefined {
  const tokens = tokenize(text.slice(piece.start, piece.end));
  if (!tokens) return { code: 'RESOURCE_EXHAUSTION', ...visible(text, [piece.start, piece.end]) };
  const { document } = compose(tokens);
  const problem = document && firstProblem(text, document, piece.start);
  if (problem || isPiece(document, list)) return problem;
  const line = lineEnd(text, piece.start);
  return { code: 'NOT_A_PAIR', ...visible(text, [piece.start, Math.min(line, piece.end)]) };
}

/** The text with some pieces blanked, in order, their keys excepted; offsets and lines stay what they are. */
export function blankAll(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    const line = text.slice(start, Math.min(lineEnd(text, start), end));
    const key = /^\s*(?:[\w.-]+|"[^"\n]*"|'[^'\n]*')\s*:(?=\s|$)/.exec(line)?.[0] ?? '';
    const from = start + key.length;
    parts.push(text.slice(done, from), text.slice(from, end).replace(/[^\r\n]/g, ' '));
    done = end;
  }
  return parts.join('') + text.slice(done);
}

/** Whether a line is the mark between documents, or behind one. */
function isMark(text: string, at: number): boolean {
  return /^(?:---|\.\.\.)(?=\s|$)/.test(text.slice(at, at + 4));
}

/** Offset after the line's end. */
function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
}
