/**
 * Cells as the text of a file (RFC 4180), of which nothing is a formula, also to a spreadsheet that parts it elsewhere.
 *
 * Which sign parts the cells, Excel takes from the country of who opens the file, not from the file: what was written with
 * commas is read by semicolons in Amsterdam. Then a text begins in the middle of a cell, where quotes protect nothing,
 * and each semicolon, tab and line end in it begins a cell of its own.
 */

import { withoutUnshown } from './unshown';

/** What parts cells somewhere. */
const SEPARATORS = [',', ';', '\t', '\r', '\n'] as const;

export type Separator = ',' | ';';

/**
 * A table as text, each line with CRLF.
 *
 * @param rows texts, which may hold anything, and numbers, which are written as the `decimal` has them
 */
export function csvText(
  rows: readonly (readonly (string | number)[])[],
  separator: Separator,
  decimal: '.' | ',',
): string {
  const written = (cell: string | number): string =>
    typeof cell === 'string' ? quoted(harmless(withoutUnshown(cell), separator)) : numberText(cell, decimal);
  return rows.map((row) => `${row.map(written).join(separator)}\r\n`).join('');
}

/** A number as a spreadsheet reads it: without separators of thousands. */
function numberText(value: number, decimal: string): string {
  const text = String(value);
  return text.includes('e') ? text : text.replace('.', decimal);
}

const quoted = (text: string): string =>
  /^\s|[,;\t\r\n"]|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** What begins a formula, as Excel has it; wide signs are taken for the narrow ones. */
const SIGNS = '=+@＝＋－＠-';
/** What a spreadsheet may pass over before it: spaces, controls, and a quotation mark that ends at once. */
const PASSED = '\\s\\p{C}"';

const AT_START = new RegExp(`^(?:[${PASSED}]*[${SIGNS}]|[\\t\\r\\n])`, 'u');
/** All that is passed over and all that parts cells, with the sign behind it: it always matches, so it never goes back. */
const BETWEEN = new RegExp(`[,;${PASSED}]+[${SIGNS}]?`, 'gu');

/**
 * A text that begins no formula: an apostrophe stands before one, which spreadsheets read as “this is text”. Behind what
 * would part it elsewhere a minus becomes a dash, as in `€ 5,–` and in lists; where it is read rightly, no more is to be seen.
 */
function harmless(text: string, separator: Separator): string {
  const foreign = SEPARATORS.filter((one) => one !== separator);
  const within = text.replaceAll(BETWEEN, (run) => {
    const sign = run.at(-1)!;
    if (!isSign(sign) || !foreign.some((one) => run.includes(one))) return run;
    return run.slice(0, -1) + (sign === '-' ? '–' : `'${sign}`);
  });
  return AT_START.test(text) ? `'${within}` : within;
}

const isSign = (sign: string): boolean => SIGNS.includes(sign);
