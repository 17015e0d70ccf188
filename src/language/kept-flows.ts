import type { PlanDocument } from '../core/document';
import type { Span } from '../core/place';
import { isBlank } from '../core/blank';
import type { PlanNode } from '../core/tree';
import { layoutOf } from '../core/yaml/layout';

/** Pieces of a text that a formatter would spoil, hidden behind a short word each. */
export interface Hidden {
  readonly text: string;
  /** Puts them back in a text in which the words stand. */
  show(text: string): string;
}

/**
 * Hides what a formatter would spoil in the braces and brackets of a plan: what stands on one long line, which it would
 * part over many while its author wants to see the plan at a glance; braces with nothing but a comment in them, which it
 * would move out; and that a key waits for its value, for it would take the colon away.
 *
 * @param width the width in characters beyond which a line is long
 */
export function hideFlows(document: PlanDocument, width: number): Hidden {
  const { text, root } = document;
  const kept = root ? keptPieces(document, root, width) : [];
  const word = unusedWord(text);
  const parts: string[] = [];
  let done = 0;
  for (const [number, { start, end }] of kept.entries()) {
    // The word is the value that a key waits for; it goes with the space before it.
    parts.push(text.slice(done, start), end === start ? ' ' : '', `${word}${number}_`);
    done = end;
  }
  parts.push(text.slice(done));
  const hidden = kept.map(({ start, end }) => text.slice(start, end));
  return {
    text: parts.join(''),
    show: (formatted) =>
      formatted.replaceAll(new RegExp(`( ?)${word}(\\d+)_`, 'g'), (found, space: string, number: string) => {
        const was = hidden[+number] ?? found;
        return was === '' ? '' : space + was;
      }),
  };
}

/** What is to be hidden, in the order of the text; where a key waits for its value, the place of that. */
function keptPieces(document: PlanDocument, root: PlanNode, width: number): readonly Span[] {
  const { text, lines } = document;
  const flows = outermostFlows(root);
  const comments = flows.length > 0 ? layoutOf(text).comments : [];
  const isLong = ({ start, end }: Span): boolean => {
    const { line } = lines.at(start);
    return lines.at(end).line === line && lines.text(line).trimEnd().length > width;
  };
  const hasComment = ({ start, end }: Span): boolean =>
    comments.some((comment) => comment.start >= start && comment.end <= end);
  return flows.flatMap((flow): readonly Span[] => {
    const isWhole = flow !== root && (isLong(flow) || (isEmpty(flow) && hasComment(flow)));
    return isWhole ? [{ start: flow.start, end: flow.end }] : openValues(text, flow);
  });
}

const isEmpty = (node: PlanNode): boolean =>
  (node.kind === 'map' && node.entries.size === 0) || (node.kind === 'list' && node.items.length === 0);

/** The maps and lists in braces or brackets that stand in no others, in the order of the text. */
function outermostFlows(node: PlanNode): readonly PlanNode[] {
  const found = new Map<number, PlanNode>();
  const visit = (one: PlanNode): void => {
    // What an alias brings stands elsewhere, and is met there.
    if (one.kind === 'scalar' || one.alias) return;
    if (one.flow) found.set(one.start, one);
    else for (const inner of one.kind === 'map' ? one.own : one.items) visit(inner);
  };
  visit(node);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The places behind the colons of the keys in braces that wait for their value. */
function openValues(text: string, node: PlanNode): readonly Span[] {
  if (node.alias || node.kind === 'scalar') return [];
  const inner = node.kind === 'map' ? node.own : node.items;
  return inner.flatMap((entry): readonly Span[] => {
    if (node.kind !== 'map' || entry.kind !== 'scalar') return openValues(text, entry);
    if (entry.end > Math.max(entry.start, entry.keyEnd) || entry.alias || !isBlank(entry)) return [];
    COLON.lastIndex = entry.keyEnd;
    const colon = COLON.exec(text)?.[0].length;
    return colon === undefined ? [] : [{ start: entry.keyEnd + colon, end: entry.keyEnd + colon }];
  });
}

const COLON = /[ \t]*:(?=\s*[,}])/y;

function unusedWord(text: string): string {
  let word = 'flow_';
  while (text.includes(word)) word += '_';
  return word;
}
