/** Which entry of the new plan is which of the old one. */
import type { Shape } from '../../core/format/field';
import type { PlanNode } from '../../core/tree';
import { fingerprint, statements } from './sameness';

export interface Pair {
  readonly old: PlanNode;
  readonly now: PlanNode;
}

export interface Matched {
  readonly pairs: readonly Pair[];
  readonly removed: readonly PlanNode[];
  readonly added: readonly PlanNode[];
}

/** So much of what two entries say must be the same for one to be the other under a new id. */
const ALIKE = 0.6;

/** A statement that more entries make than this tells none of them apart. */
const TOO_COMMON = 20;

/** Pairs entries by their ids; of those that are left over, those that say the same, and then those that nearly do. */
export function matchEntries(
  old: readonly PlanNode[],
  now: readonly PlanNode[],
  shape: Shape | undefined,
): Matched {
  const byId = new Map(now.map((node) => [node.name, node]));
  const pairs: Pair[] = [];
  const gone: PlanNode[] = [];
  for (const node of old) {
    const same = byId.get(node.name);
    if (same) pairs.push({ old: node, now: same });
    else gone.push(node);
    byId.delete(node.name);
  }
  const matched = matchByWords(gone, [...byId.values()], shape);
  return { ...matched, pairs: [...pairs, ...matched.pairs] };
}

/** Pairs pieces without ids: those that say the same, then those that nearly do. */
export function matchByWords(
  old: readonly PlanNode[],
  now: readonly PlanNode[],
  shape: Shape | undefined,
): Matched {
  const pairs: Pair[] = [];
  const left = new Set(now);
  const byWords = new Map<string, PlanNode[]>();
  for (const node of now) push(byWords, fingerprint(node, shape), node);
  const gone = old.filter((node) => {
    const same = byWords.get(fingerprint(node, shape))?.shift();
    if (!same) return true;
    left.delete(same);
    pairs.push({ old: node, now: same });
    return false;
  });
  const alike = likest(gone, [...left]);
  for (const pair of alike) left.delete(pair.now);
  const found = new Set(alike.map((pair) => pair.old));
  return {
    pairs: [...pairs, ...alike],
    removed: gone.filter((node) => !found.has(node)),
    added: [...left],
  };
}

/** Each with the one that shares most statements with it, the likest pairs first. */
function likest(old: readonly PlanNode[], now: readonly PlanNode[]): readonly Pair[] {
  if (old.length === 0 || now.length === 0) return [];
  const said = new Map<string, PlanNode[]>();
  const counts = new Map<PlanNode, number>();
  for (const node of now) {
    const all = new Set(statements(node));
    counts.set(node, all.size);
    for (const one of all) push(said, one, node);
  }
  const scored: { readonly pair: Pair; readonly score: number }[] = [];
  for (const node of old) {
    const all = new Set(statements(node));
    const shared = new Map<PlanNode, number>();
    for (const one of all) {
      const others = said.get(one) ?? [];
      if (others.length > TOO_COMMON) continue;
      for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, common] of shared) {
      const score = (2 * common) / (all.size + (counts.get(other) ?? 0));
      if (score >= ALIKE) scored.push({ pair: { old: node, now: other }, score });
    }
  }
  const taken = new Set<PlanNode>();
  return scored
    .sort((one, other) => other.score - one.score)
    .flatMap(({ pair }) => {
      if (taken.has(pair.old) || taken.has(pair.now)) return [];
      taken.add(pair.old).add(pair.now);
      return [pair];
    });
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
