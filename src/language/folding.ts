import type { FoldingRange } from 'vscode-languageserver-types';
import type { PlanDocument } from '../core/document';
import { writtenScalars } from './written';

/** A stretch of lines that is not closed yet. */
interface Open {
  readonly indent: number;
  readonly line: number;
}

interface Comment {
  readonly line: number;
  readonly indent: number;
}

/**
 * What can be folded in a plan: its parts and all that stands indented below a line, long texts, several lines of comment,
 * and what stands between `# region` and `# endregion`. It goes by the lines, so that nothing unfolds while one of them is
 * typed; only where a text runs over several lines is known from the tree.
 *
 * @returns undefined where we have nothing to say, so that the editor folds as it does without us
 */
export function foldingRanges(document: PlanDocument): readonly FoldingRange[] | undefined {
  if (document.kind !== 'plan' || document.parsed.excess) return undefined;
  const ranges: FoldingRange[] = [];
  const { lines } = document;
  const texts = linesOfTexts(document);
  const open: Open[] = [];
  const regions: number[] = [];
  /** The comments since the last line that holds more. */
  let comments: Comment[] = [];
  let block: { readonly start: number; end: number } | undefined;
  let last = 0;
  const close = (indent: number): void => {
    for (let one = open.at(-1); one && one.indent >= indent; one = open.at(-1)) {
      open.pop();
      const { indent: within, line } = one;
      const outside = comments.findIndex((comment) => comment.indent <= within);
      const inside = (outside < 0 ? comments : comments.slice(0, outside)).at(-1);
      const end = inside?.line ?? last;
      if (end > line) ranges.push({ startLine: line, endLine: end });
    }
  };
  const endBlock = (): void => {
    if (block && block.end > block.start)
      ranges.push({ startLine: block.start, endLine: block.end, kind: 'comment' });
    block = undefined;
  };
  for (let number = 0; number < lines.count; number++) {
    const line = lines.text(number);
    const isText = texts.has(number);
    const indent = line.search(/[^ \t]/);
    if (!isText && line[indent] === '#') {
      comments.push({ line: number, indent });
      if (block) block.end = number;
      else block = { start: number, end: number };
      const [, end, begin] = /^#\s*(?:(endregion\b)|(region\b))/.exec(line.slice(indent)) ?? [];
      if (begin !== undefined) regions.push(number);
      const started = end === undefined ? undefined : regions.pop();
      if (started !== undefined) ranges.push({ startLine: started, endLine: number, kind: 'region' });
      continue;
    }
    endBlock();
    if (indent < 0) continue;
    if (!isText) {
      // A list may stand no further to the right than the key above it.
      const depth = /^-(?:[ \t]|$)/.test(line.slice(indent)) ? indent + 0.5 : indent;
      close(depth);
      open.push({ indent: depth, line: number });
    }
    comments = [];
    last = number;
  }
  endBlock();
  close(0);
  return ranges.sort((one, other) => one.startLine - other.startLine || other.endLine - one.endLine);
}

/** The lines of texts but for their first: what stands there is neither key nor comment. */
function linesOfTexts({ root, lines }: PlanDocument): ReadonlySet<number> {
  const found = new Set<number>();
  if (!root) return found;
  for (const { start, end } of writtenScalars(root)) {
    // Most scalars are short, and a look-up of their lines would be for nothing.
    if (end - start < 2) continue;
    const first = lines.at(start).line;
    const final = lines.at(end).line;
    for (let line = first + 1; line <= final; line++) found.add(line);
  }
  return found;
}
