import { CST, Lexer } from 'yaml';
import type { Span } from '../place';

/** What decides where a comment stands, or can stand. */
export interface Layout {
  /** The comments, from their `#` to their last visible sign. */
  readonly comments: readonly Span[];
  /** The texts that run over several lines: of a block text from its `|` or `>` on. Nothing fits between their lines. */
  readonly longTexts: readonly Span[];
}

/**
 * Finds the comments of a text as the YAML library reads them: a `#` within a text is none. It reads words only, so it
 * also serves a text that is not YAML as a whole.
 */
export function layoutOf(text: string): Layout {
  const comments: Span[] = [];
  const longTexts: Span[] = [];
  let at = 0;
  let isText = false;
  let header: number | undefined;
  for (const lexeme of new Lexer().lex(text)) {
    // Marks of the library's own, which do not stand in the text.
    if (!isText && (lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END)) continue;
    if (!isText && lexeme === CST.SCALAR) {
      isText = true;
      continue;
    }
    const end = at + lexeme.length;
    const type = isText ? 'scalar' : CST.tokenType(lexeme);
    if (type === 'block-scalar-header') header = at;
    else if (type === 'comment') comments.push({ start: at, end: at + lexeme.trimEnd().length });
    else if (type === 'scalar' || type === 'single-quoted-scalar' || type === 'double-quoted-scalar') {
      const start = isText ? (header ?? at) : at;
      if (header !== undefined || /[\r\n]/.test(lexeme)) longTexts.push({ start, end });
      header = undefined;
    }
    isText = false;
    at = end;
  }
  return { comments, longTexts };
}
