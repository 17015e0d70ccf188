const BEGIN = '<!-- npm run bench:peers -- --write: what is between this and the end is written by it -->';
const END = '<!-- the end -->';

/** @throws Error where a page lacks one of the two markers, or has them the wrong way round */
export function putBetweenMarkers(page: string, text: string): string {
  const from = page.indexOf(BEGIN);
  const to = page.indexOf(END);
  if (from < 0 || to < from) throw new Error(`the page has no “${BEGIN}” with “${END}” after it`);
  return `${page.slice(0, from + BEGIN.length)}\n\n${text}\n\n${page.slice(to)}`;
}
