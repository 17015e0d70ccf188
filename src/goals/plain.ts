/** A piece of a goal as prose: one line, without Markdown emphasis. */
export function plain(text: string): string {
  return text
    .replace(/\*{1,3}(?=\S)|(?<=\S)\*{1,3}|_{2,3}|`|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
