/**
 * Anybody's words on one line of a Markdown document of ours, or in the cell of a table: no markup, no HTML, and nobody is
 * called by a mention. That of the export (`report/markdown/text`) keeps more of a text, by a parser that no other command
 * needs.
 */
export function plainText(words: string): string {
  return words
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]<>#|~&@]/g, (sign) => (sign === '@' ? '@\u200B' : `\\${sign}`));
}
