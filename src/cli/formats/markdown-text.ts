import { printable } from './terminal-text';

/**
 * Anybody's words on one line of a Markdown document of ours, or in the cell of a table: no markup, no HTML, and nobody is
 * called by a mention. That of the export (`report/markdown/text`) keeps more of a text, by a parser that no other command
 * needs.
 */
export function plainText(words: string): string {
  return oneLine(words).replaceAll(/[\\`*_{}[\]<>#|~&@]/g, (sign) =>
    sign === '@' ? '@\u200B' : `\\${sign}`,
  );
}

/** Words on one line, so that none of them begins a block of its own, and without what nobody sees or a terminal obeys. */
export function oneLine(words: string): string {
  return printable(words).replaceAll(/\s+/g, ' ');
}
