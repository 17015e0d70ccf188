/**
 * The keys under which a line with this indentation stands, outermost first. It goes by the text alone, for what is
 * being typed is seldom sound.
 *
 * @param before the text above the line
 */
export function keysAbove(before: string, indent: number): readonly string[] {
  const keys: string[] = [];
  let within = indent;
  for (const line of before.split(/\r?\n/).reverse()) {
    if (within === 0) break;
    const key = /^( *)(?:"([^"]*)" *|'([^']*)' *|([^\s#'"{[-][^:#]*)):/.exec(line);
    if (!key || key[1]!.length >= within) continue;
    within = key[1]!.length;
    keys.unshift(key[2] ?? key[3] ?? key[4]!.trimEnd());
  }
  return keys;
}
