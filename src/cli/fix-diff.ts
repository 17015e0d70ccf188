import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';

/** A comparison that takes longer is not worth waiting for; then all lines are shown as replaced. */
const LONGEST_MS = 2000;

/**
 * A unified diff that `git apply` and `patch -p1` take.
 *
 * @param name the file's path, with forward slashes
 */
export function unifiedDiff(name: string, before: string, after: string): string {
  if (before === after) return '';
  const [from, to] = [`a/${name.replace(/^\/+/, '')}`, `b/${name.replace(/^\/+/, '')}`];
  const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
  return (
    createTwoFilesPatch(from, to, before, after, undefined, undefined, { ...options, timeout: LONGEST_MS }) ??
    `--- ${from}\n+++ ${to}\n${wholeHunk(before, after)}`
  );
}

function wholeHunk(before: string, after: string): string {
  const old = linesOf(before);
  const now = linesOf(after);
  const side = (sign: string, lines: readonly string[]): string =>
    lines
      .map((line) => (line.endsWith('\n') ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`))
      .join('');
  return `@@ -1,${old.length} +1,${now.length} @@\n${side('-', old)}${side('+', now)}`;
}

const linesOf = (text: string): readonly string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
