import { PlanDocument } from '../core/document';

/** The keys by which a list knows a plan, with what belongs to them: lines that are further in, empty, or comments. */
const HEAD = /^(?:strategy|title)[ \t]*:.*(?:\r?\n(?:[ \t]+.*|#.*)?(?=\r?\n|$))*/gm;
/** Longer texts are not searched for their head. */
const LONGEST = 2_000_000;

/**
 * What says of a text whether it is a plan, and what it is called; many times faster to read than the whole. Where the text
 * is not written as most are, it is the whole.
 */
export function planHead(text: string): PlanDocument {
  const lines = text.length > LONGEST ? [] : text.match(HEAD);
  const head = lines && lines.length <= 2 ? new PlanDocument(lines.join('\n')) : undefined;
  // Of a plan without a title, or with an alias for one, the whole tells.
  const isEnough = head?.kind === 'plan' && !head.isPartial && head.plan?.title !== undefined;
  return head && isEnough ? head : new PlanDocument(text);
}
