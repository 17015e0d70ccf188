import { BOUNDS, depthAndSize, type Excess } from './bounds';
import { buildTree } from './build-tree';
import { compose, type ComposedText, type Tokens, tokenize } from './compose';
import type { Span } from '../place';
import { readPlain } from './read-plain';
import { recover } from './recover';
import { HARMLESS, type SyntaxProblem, toProblem, visible } from './syntax-problem';
import type { PlanNode } from '../tree';
import { unknownTags } from './unknown-tags';

/** A text after parsing: a tree of what is sound, and what is wrong with the rest. */
export interface ParsedText {
  readonly root: PlanNode | undefined;
  readonly problems: readonly SyntaxProblem[];
  /** Tags that mean nothing; what stands behind them was read all the same. */
  readonly unknownTags?: readonly Span[];
  /** Set where the text was too large to be read; there is no tree then. */
  readonly excess?: Excess;
  /**
   * Parts that could not be read, keys included. Their keys are in the tree with nothing under them, so that
   * references to them still resolve; what else is said of these places would be misleading.
   */
  readonly unreadable: readonly Span[];
  /** Whether nothing is wrong with it, and each part is read from its own lines alone; see `reparse`. */
  readonly isPlain?: boolean;
  /** The text with what could not be read blanked out, where something could not; offsets and lines are the same. */
  readonly readable?: string;
}

/** Reads a plan's text. Never throws; the work is bounded by {@link BOUNDS}. */
export function parseText(text: string): ParsedText {
  if (isOversized(text)) return beyond('size', text);
  const plain = readPlain(text);
  return plain
    ? { root: plain, problems: [], unknownTags: [], unreadable: [], isPlain: true }
    : parseWhole(text);
}

/** As {@link parseText}, of any text that is not too large: with all that YAML has, and whatever is wrong with it. */
export function parseWhole(text: string): ParsedText {
  const tokens = tokenize(text);
  if (!tokens) return beyond('depth', text);
  // Mostly the bound says enough, and nobody need count.
  if (tokens.deepest > BOUNDS.depth && depthAndSize(tokens.tokens).depth > BOUNDS.depth)
    return beyond('depth', text);
  const composed = compose(tokens);
  return isSound(composed) ? finish(text, composed, tokens) : parseReadable(text, composed);
}

/** Reads what is sound of a text that is not YAML as a whole. */
function parseReadable(text: string, whole: ComposedText): ParsedText {
  const conflict = CONFLICT.exec(text);
  if (conflict) {
    // Both sides stand there: whatever else is said of the plan would be said of neither.
    const problem = {
      code: 'CONFLICT',
      start: conflict.index,
      end: conflict.index + conflict[0].length,
    } as const;
    return { root: undefined, problems: [problem], unreadable: [{ start: 0, end: text.length }] };
  }
  const lone = text.includes('\n') ? -1 : text.indexOf('\r');
  if (lone >= 0) {
    const problem = { code: 'LINE_ENDS', ...visible(text, [0, lone]) } as const;
    return { root: undefined, problems: [problem], unreadable: [{ start: 0, end: text.length }] };
  }
  const { readable, problems, unreadable } = recover(text, whole);
  const tokens = tokenize(readable);
  const composed = tokens && compose(tokens);
  if (!composed || !isSound(composed)) {
    return { root: undefined, problems: problems.slice(0, 1), unreadable: [{ start: 0, end: text.length }] };
  }
  const rest = finish(readable, composed, tokens);
  // An anchor may stand in what was left out.
  const others = rest.problems.filter(({ code }) => code !== 'BAD_ALIAS');
  return {
    ...rest,
    problems: [...problems, ...others].sort((a, b) => a.start - b.start),
    unreadable: [...unreadable, ...rest.unreadable],
    readable,
    isPlain: false,
  };
}

/** What git leaves in a file that two people changed in the same place. */
export const CONFLICT = /^<{7}(?: .*)?$/m;

const isSound = ({ document }: ComposedText): boolean =>
  document === undefined || document.errors.every(({ code }) => HARMLESS.has(code));

/** Builds the tree of a document without errors but harmless ones, and gathers what is wrong with it. */
function finish(text: string, { document, second }: ComposedText, { tokens }: Tokens): ParsedText {
  const tree = buildTree(text, document?.contents ?? undefined, () => depthAndSize(tokens).size);
  if (tree.excess) return { root: undefined, problems: [], excess: tree.excess, unreadable: [] };
  const problems: SyntaxProblem[] = [
    ...(document?.errors ?? []).map((error) => toProblem(text, error)),
    ...tree.problems,
  ];
  const isPlain =
    tree.isPlain &&
    problems.length === 0 &&
    second === undefined &&
    document?.warnings.length === 0 &&
    tokens.every(({ type }) => PLAIN_TOKENS.has(type)) &&
    !LONE_RETURN.test(text);
  if (second !== undefined) problems.push({ code: 'MULTIPLE_DOCS', ...visible(text, [second, second + 3]) });
  problems.sort((a, b) => a.start - b.start);
  return {
    root: tree.root,
    problems,
    unknownTags: unknownTags(text, document, tree.root),
    unreadable: tree.unresolved,
    isPlain,
  };
}

/** What a text without directives and marks between documents consists of. */
const PLAIN_TOKENS: ReadonlySet<string> = new Set(['document', 'comment', 'newline', 'space']);

/** Some take it for the end of a line, and some do not. */
const LONE_RETURN = /\r(?!\n)/;

function beyond(bound: Excess['bound'], text: string): ParsedText {
  const lineEnd = text.slice(0, 200).search(/[\r\n]/);
  const end = lineEnd < 0 ? Math.min(text.length, 200) : lineEnd;
  return { root: undefined, problems: [], excess: { bound, start: 0, end }, unreadable: [] };
}

function isOversized(text: string): boolean {
  if (text.length > BOUNDS.bytes) return true;
  // At most three bytes of UTF-8 for a code unit: most texts need no counting.
  return text.length * 3 > BOUNDS.bytes && new TextEncoder().encode(text).length > BOUNDS.bytes;
}
