/** What a fix leaves open, as tab stops. */
import { PLACEHOLDERS } from '../core/placeholders';

/** A blank of a suggestion (`‹target›`), or the word that a fix writes where only the author knows the answer. */
const BLANK = new RegExp(
  `‹(?!\\s)[^‹›\\n]{1,80}(?<!\\s)›|(?<![\\w-])(?:${Object.values(PLACEHOLDERS).join('|')})(?![\\w-])`,
  'g',
);

/**
 * A fix's text as a snippet of VS Code and the Language Server Protocol, with a tab stop on each blank, so that the
 * author types over them one by one.
 *
 * @returns undefined where nothing is left open: then the text is inserted as it is
 */
export function withTabStops(text: string): string | undefined {
  let stops = 0;
  let snippet = '';
  let end = 0;
  for (const { 0: blank, index } of text.matchAll(BLANK)) {
    snippet += `${escapeSnippet(text.slice(end, index))}\${${++stops}:${escapeSnippet(blank)}}`;
    end = index + blank.length;
  }
  return stops === 0 ? undefined : snippet + escapeSnippet(text.slice(end));
}

/** A text with what a snippet would take for its own signs escaped. */
export function escapeSnippet(text: string): string {
  return text.replaceAll(/[\\$}]/g, String.raw`\$&`);
}

/** `$0`, `$1`, `${1}`, `${1:a blank}`, `${1|one,another|}`, or a sign that is escaped. */
const SNIPPET_PIECE =
  /\\([\\$}])|\$\d+|\$\{\d+(?::((?:\\.|[^\\}])*)|\|((?:\\.|[^\\,|}])*)(?:[,|](?:\\.|[^\\}])*)?)?\}/g;

/** A snippet as plain text, for an editor without tab stops: each stop is what it would show first. */
export function withoutTabStops(snippet: string): string {
  return snippet.replaceAll(
    SNIPPET_PIECE,
    (_all, sign?: string, blank?: string, choice?: string) =>
      sign ?? (blank ?? choice ?? '').replaceAll(/\\([\\$},|])/g, '$1'),
  );
}
