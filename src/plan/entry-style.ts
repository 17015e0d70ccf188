import { isOwnKey } from '../core/blank';
import type { MapNode } from '../core/tree';

/** Whether the last of the entries stands in braces on its line, so that the next one does too. */
export function endsInBraces({ own }: MapNode): boolean {
  const last = own.filter(({ name }) => !isOwnKey(name)).at(-1);
  return last?.kind === 'map' && last.flow;
}
