import { PlanDocument } from '../core/document';
import { layoutOf } from '../core/yaml/layout';

/**
 * Whether a text says what a plan says: the same keys with the same values, whatever their order, and every comment is
 * there still. What changes a text by its form alone asks this before it hands out a change.
 *
 * @param comments whether the comments may stand in another order, too
 */
export function saysTheSame(
  document: PlanDocument,
  text: string,
  comments: 'in order' | 'in any order',
): boolean {
  const after = new PlanDocument(text);
  if (after.parsed.problems.length > 0 || after.parsed.excess) return false;
  const [before, behind] = [commentsOf(document.text), commentsOf(text)];
  if (comments === 'in any order') for (const list of [before, behind]) list.sort();
  return before.join('\n') === behind.join('\n') && canonical(document) === canonical(after);
}

/** The comments of a text, from top to bottom. */
function commentsOf(text: string): string[] {
  return layoutOf(text).comments.map(({ start, end }) => text.slice(start, end));
}

/** What a plan says, without the order in which it says it. */
function canonical({ root }: PlanDocument): string {
  return JSON.stringify(root?.value, (_, value: unknown) =>
    isMap(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value,
  );
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
