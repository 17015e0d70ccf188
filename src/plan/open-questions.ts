import type { PlanDocument } from '../core/document';
import { fieldAt } from '../core/model';
import type { PlanNode, ScalarNode } from '../core/tree';
import { PLACEHOLDERS } from '../core/placeholders';
import { isPlaceholder } from './placeholder';

const known = new WeakMap<PlanDocument, readonly ScalarNode[]>();

/**
 * The placeholders of a plan that nothing else is said of, in the order of the text. In the place of an id the reference
 * is unknown; goals and KPIs have rules of their own.
 */
export function openPlaceholders(document: PlanDocument): readonly ScalarNode[] {
  let open = known.get(document);
  if (!open) {
    known.set(document, (open = MENTION.test(document.text) ? [...find(document)] : []));
  }
  return open;
}

/** Few plans have one, and then the tree need not be walked. To look for all at once takes V8 a sixth of one after the other. */
const MENTION = new RegExp(Object.values(PLACEHOLDERS).join('|'));

function* find({ root }: PlanDocument): Iterable<ScalarNode> {
  const waiting: PlanNode[] = root ? [root] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.kind === 'map') waiting.push(...[...node.entries.values()].reverse());
    else if (node.kind === 'list') waiting.push(...[...node.items].reverse());
    else if (isPlaceholder(node.value) && isAskedHere(node.path)) yield node;
  }
}

function isAskedHere(path: string): boolean {
  const field = fieldAt(path);
  const referring = field?.kind === 'reference' || field?.kind === 'references';
  return field !== undefined && !referring && !ASKED_ELSEWHERE.test(path);
}

/** What rules of goals and KPIs say themselves. */
const ASKED_ELSEWHERE = /^\/goals\/[^/]+\/(?:statement|kpis\/[^/]+\/(?:unit|source))$/;
