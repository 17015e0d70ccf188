import type { ReachCell } from './report';

/** The cells of the matrix by the ids of their channels, and then of their audiences. */
export function cellsByChannel(
  cells: readonly ReachCell[],
): ReadonlyMap<string, ReadonlyMap<string, ReachCell>> {
  const channels = new Map<string, Map<string, ReachCell>>();
  for (const cell of cells) {
    let row = channels.get(cell.channel);
    if (!row) channels.set(cell.channel, (row = new Map<string, ReachCell>()));
    row.set(cell.audience, cell);
  }
  return channels;
}
