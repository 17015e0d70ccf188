/** Behind which line a new one may come, so that what stands below an entry stays with it. */
import type { PlanDocument } from '../document';
import type { PlanNode } from '../tree';

/**
 * Where a new key comes that would stand in a column: below the comments that stand deeper, for those are about what is
 * above them. An entry that somebody put behind a `#` must not become a part of another one.
 */
export function behindComments({ lines }: PlanDocument, offset: number, column: number): number {
  let { line } = lines.at(offset);
  for (let next = line + 1; next < lines.count; next++) {
    const written = lines.text(next);
    if (written.trim() === '') continue;
    if (!/^\s*#/.test(written) || written.search(/\S/) <= column) break;
    line = next;
  }
  return Math.max(offset, lines.offset({ line, character: 0 }));
}

/** Where an entry ends, with the empty lines below it where they are its text's own, as a `|+` keeps them. */
export function behindKeptLines({ lines, text }: PlanDocument, entry: PlanNode): number {
  let last: PlanNode | undefined = entry;
  while (last && !last.alias && last.kind !== 'scalar')
    last = last.kind === 'map' ? last.lastOwn : last.items.at(-1);
  if (last?.kind !== 'scalar' || last.alias || !/^[|>]\d?\+/.test(text.slice(last.start, last.start + 3)))
    return entry.writtenEnd;
  let { line } = lines.at(entry.writtenEnd);
  // What comes behind the last line end is no line.
  while (line + 2 < lines.count && lines.text(line + 1).trim() === '') line++;
  return Math.max(entry.writtenEnd, lines.offset({ line, character: 0 }));
}
