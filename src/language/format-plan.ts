import { applyEdits } from '../core/edits/fix-all';
import type { PlanDocument } from '../core/document';
import type { Span } from '../core/place';
import type { Edit } from '../core/rule';
import { keepCommentColumns } from './comment-columns';
import { hideFlows } from './kept-flows';
import { saysTheSame } from './same-plan';

/** Lines beyond it are long; what stands in braces over several lines is put on one where it is shorter. */
const WIDTH = 100;

/**
 * The edits that format a plan: indentation, white space, quotes and empty lines. Comments stay, in their columns; what
 * stands on one line stays on one line.
 *
 * @param tabSize how many spaces a level takes
 * @param within formats only what lies there, by as few lines as make sense by themselves
 * @returns edits in the order of the text; none where the text is no sound plan, for then nobody knows what is meant,
 *   and none where the plan would not say the same afterwards
 */
export async function formatPlan(
  document: PlanDocument,
  tabSize: number,
  within?: Span,
): Promise<readonly Edit[]> {
  const { kind, parsed, text } = document;
  if (kind !== 'plan' || !document.root || parsed.problems.length > 0) return [];
  const { prettify, lineEdits } = await import('./format-text');
  const hidden = hideFlows(document, WIDTH);
  const style = { tabSize, singleQuotes: prefersSingle(text), width: WIDTH };
  let formatted: string;
  try {
    formatted = hidden.show(await prettify(hidden.text, style));
  } catch {
    // What it cannot read it cannot format.
    return [];
  }
  const wanted = keepCommentColumns(text, formatted).replaceAll('\n', document.newline);
  const edits = lineEdits(linesOf(text), linesOf(wanted));
  const choices = within
    ? [within, partsAround(document, within)].map((span) => touching(edits, span))
    : [edits];
  return choices.find((some) => saysTheSame(document, applyEdits(text, some), 'in order')) ?? [];
}

const linesOf = (text: string): readonly string[] => text.split(/(?<=\n)/);

/** Whether the author mostly uses single quotes. */
function prefersSingle(text: string): boolean {
  const count = (quoted: RegExp): number => text.match(quoted)?.length ?? 0;
  return count(/[:[{,-][ \t]+'/g) > count(/[:[{,-][ \t]+"/g);
}

const touching = (edits: readonly Edit[], { start, end }: Span): readonly Edit[] =>
  edits.filter((edit) => edit.start <= end && edit.end >= start);

/** From the first to the last of the plan's own keys that a piece of text touches. */
function partsAround({ root, text }: PlanDocument, { start, end }: Span): Span {
  const keys = (root?.own ?? []).map(({ keyStart }) => keyStart);
  return {
    start: keys.findLast((key) => key <= start) ?? 0,
    end: (keys.find((key) => key > end) ?? text.length + 1) - 1,
  };
}
