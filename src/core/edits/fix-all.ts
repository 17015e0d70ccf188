import type { PlanDocument } from '../document';
import type { Finding } from '../finding';
import type { Edit } from '../rule';

/**
 * The edits of every fix that can be applied without asking, as far as they do not touch each other: of two that do,
 * the one whose finding comes first. What is left can be asked for again of the text that they make.
 *
 * @returns edits in the order of the text
 */
export function fixAll(document: PlanDocument, findings: readonly Finding[]): readonly Edit[] {
  const taken: Edit[] = [];
  for (const finding of findings) {
    const fix = finding.fixes().find(({ safe, suppresses }) => safe && !suppresses);
    const edits = fix?.edits.filter(({ start, end, text }) => document.text.slice(start, end) !== text) ?? [];
    const places = edits.map((edit) => indexOf(taken, edit));
    if (places.some((place, at) => touches(taken, edits[at]!, place))) continue;
    for (const edit of edits) taken.splice(indexOf(taken, edit), 0, edit);
  }
  return taken;
}

/** Where an edit belongs among those that are taken. */
function indexOf(taken: readonly Edit[], { start }: Edit): number {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (taken[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Also edits that only meet touch: two texts put in at one place would stand in an order that nobody chose. */
function touches(taken: readonly Edit[], { start, end }: Edit, place: number): boolean {
  const before = taken[place - 1];
  const after = taken[place];
  return (before !== undefined && before.end >= start) || (after !== undefined && after.start <= end);
}

/** The text after some edits, which do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text: inserted } of [...edits].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )) {
    parts.push(text.slice(done, start), inserted);
    done = end;
  }
  return parts.join('') + text.slice(done);
}
