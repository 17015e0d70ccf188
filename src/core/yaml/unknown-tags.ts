import type { Document } from 'yaml';
import type { Span } from '../place';
import { isOwnKey } from '../blank';
import type { PlanNode } from '../tree';
import { visible } from './syntax-problem';

/** The types that YAML itself names: `!!str 2027`, `!!timestamp 2027-01-31`. */
const YAML_TYPES =
  /^Unresolved tag: tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq|binary|timestamp|set|omap|pairs|merge)$/;

/**
 * The tags of a text that mean nothing to YAML, such as `!foo`: what stands behind them is read as if they were not
 * there. Below the author's own keys anything goes.
 */
export function unknownTags(
  text: string,
  document: Document.Parsed | undefined,
  root: PlanNode | undefined,
): readonly Span[] {
  const warnings = (document?.warnings ?? []).filter(
    ({ code, message }) => code === 'TAG_RESOLVE_FAILED' && !YAML_TYPES.test(message),
  );
  if (warnings.length === 0) return [];
  const own = ownSpans(root);
  let next = 0;
  return warnings
    .map(({ pos }) => visible(text, pos))
    .sort((a, b) => a.start - b.start)
    .filter(({ start }) => {
      while (next < own.length && own[next]!.end <= start) next++;
      return !own[next] || start < own[next]!.start;
    });
}

/** Where the author's own keys and what they hold stand, in the order of the text. */
function ownSpans(root: PlanNode | undefined): readonly Span[] {
  const spans: Span[] = [];
  const waiting: PlanNode[] = root ? [root] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.alias) continue;
    if (node.parent?.kind === 'map' && isOwnKey(node.name))
      spans.push({ start: node.keyStart, end: Math.max(node.keyEnd, node.end) });
    else if (node.kind === 'map') waiting.push(...node.own);
    else if (node.kind === 'list') waiting.push(...node.items);
  }
  return spans.sort((a, b) => a.start - b.start);
}
