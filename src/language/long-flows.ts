import type { PlanDocument } from '../core/document';
import type { PlanNode } from '../core/tree';

/** Braces and brackets that a formatter is to leave on their one line, hidden behind a short word each. */
export interface Hidden {
  readonly text: string;
  /** Puts them back in a text in which the words stand. */
  show(text: string): string;
}

/**
 * Hides what the author wrote in braces or brackets on one long line. A formatter would part it over many lines; who
 * keeps a step or a person on a line wants to see the plan at a glance.
 *
 * @param width the width in characters beyond which a line is long
 */
export function hideLongFlows(document: PlanDocument, width: number): Hidden {
  const { text, lines, root } = document;
  const flows = root && !root.flow ? outermostFlows(root) : [];
  const long = flows.filter(({ start, end }) => {
    const { line } = lines.at(start);
    return lines.at(end).line === line && lines.text(line).trimEnd().length > width;
  });
  const word = unusedWord(text);
  const parts: string[] = [];
  let done = 0;
  for (const [number, { start, end }] of long.entries()) {
    parts.push(text.slice(done, start), `${word}${number}_`);
    done = end;
  }
  parts.push(text.slice(done));
  const hidden = long.map(({ start, end }) => text.slice(start, end));
  return {
    text: parts.join(''),
    show: (formatted) =>
      formatted.replaceAll(
        new RegExp(`${word}(\\d+)_`, 'g'),
        (found, number: string) => hidden[+number] ?? found,
      ),
  };
}

/** The maps and lists in braces or brackets that stand in no others, in the order of the text. */
function outermostFlows(node: PlanNode): readonly PlanNode[] {
  const found = new Map<number, PlanNode>();
  const visit = (one: PlanNode): void => {
    // What an alias brings stands elsewhere, and is met there.
    if (one.kind === 'scalar' || one.alias) return;
    if (one.flow) found.set(one.start, one);
    else for (const inner of one.kind === 'map' ? one.own.keys() : one.items) visit(inner);
  };
  visit(node);
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function unusedWord(text: string): string {
  let word = 'flow_';
  while (text.includes(word)) word += '_';
  return word;
}
