import type { PlanDocument } from '../core/document';
import type { Range } from '../core/lines';
import { LONGEST_ADDRESS, LONGEST_PATH, stepsOf } from '../core/link-target';
import { contains, type Span } from '../core/place';
import type { ScalarNode } from '../core/tree';
import { writtenScalars } from './written';

/** A piece of a plan that may lead somewhere. */
export type PlanLink = AddressLink | FileLink;

/** An address on the web, or of mail. */
export interface AddressLink {
  readonly kind: 'address';
  readonly range: Range;
  readonly url: string;
}

/**
 * What looks like a file beside the plan. Whether there is such a file, and whether it lies where the reader's editor may
 * look, only that editor knows.
 */
export interface FileLink {
  readonly kind: 'file';
  readonly range: Range;
  /** The steps from the plan's folder, `..` among them; none of them is empty. */
  readonly steps: readonly string[];
}

/** So many files are looked for at the most. */
const MOST_FILES = 50;

/**
 * The addresses in a plan's texts, and what looks like files: `policy.document` whatever it is called, and what ends as
 * documents do.
 */
export function planLinks({ kind, root, text, lines }: PlanDocument): readonly PlanLink[] {
  if (kind !== 'plan' || !root) return [];
  const links: PlanLink[] = [];
  let files = 0;
  for (const node of writtenScalars(root)) {
    if (typeof node.value !== 'string') continue;
    const addresses = addressesIn(text, node);
    for (const { start, end } of addresses) {
      const written = text.slice(start, end);
      // As people say and write it.
      const url = /^www\./i.test(written) ? `https://${written}` : written;
      links.push({ kind: 'address', range: lines.range(start, end), url });
    }
    for (const { span, steps } of filesIn(text, node)) {
      if (files >= MOST_FILES || addresses.some((address) => contains(address, span))) continue;
      files++;
      links.push({ kind: 'file', range: lines.range(span.start, span.end), steps });
    }
  }
  return links;
}

/**
 * Whether all steps of a way are folders and the last is a file; a link on the way, which may lead anywhere, is neither.
 *
 * @param kindOf what lies at the end of some steps
 */
export async function leadsToFile(
  way: readonly string[],
  kindOf: (steps: readonly string[]) => Promise<'file' | 'folder' | 'other' | undefined>,
): Promise<boolean> {
  for (let count = 1; count <= way.length; count++) {
    const wanted = count === way.length ? 'file' : 'folder';
    if ((await kindOf(way.slice(0, count))) !== wanted) return false;
  }
  return true;
}

// A backslash may be an escape, and what stands behind it is not what is meant.
const ADDRESS = /(?<![\p{L}\p{N}])(?:https?:\/\/|mailto:|www\.)[^\s"'<>`{}|\\^[\]]+/giu;
const SENTENCE_END = '.,;:!?…*_~';

/** Where addresses stand, without the signs behind them that belong to the sentence. */
function addressesIn(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  for (const match of text.slice(start, end).matchAll(ADDRESS)) {
    const written = match[0].slice(0, LONGEST_ADDRESS);
    const url = withoutForeignBrackets(written.slice(0, endBefore(SENTENCE_END, written)));
    if (/^(?:https?:\/\/|mailto:|www\.)[\p{L}\p{N}]/iu.test(url))
      found.push({ start: start + match.index, end: start + match.index + url.length });
  }
  return found;
}

/** "(see https://example.com/a_(b))": the last bracket was opened before the address. */
function withoutForeignBrackets(address: string): string {
  const count = (sign: string): number => address.split(sign).length - 1;
  const ended = address.length - endBefore(')', address);
  const foreign = Math.min(ended, Math.max(0, count(')') - count('(')));
  return address.slice(0, address.length - foreign);
}

/** Where the signs begin that a text ends with. */
function endBefore(signs: string, text: string): number {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1]!)) end--;
  return end;
}

const DOCUMENT =
  /^[\p{L}\p{N}_./-]+\.(?:md|markdown|txt|pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|html?|ya?ml|json|png|jpe?g|gif|svg|webp|mp4)$/iu;

interface WrittenPath {
  readonly span: Span;
  readonly steps: readonly string[];
}

function filesIn(text: string, node: ScalarNode): readonly WrittenPath[] {
  const { start, end, style, path } = node;
  if (path === '/policy/document') {
    const quotes = style === 'single' || style === 'double' ? 1 : 0;
    const steps = typeof node.value === 'string' ? stepsOf(node.value) : undefined;
    return steps
      ? [{ span: { start: start + quotes, end: Math.max(start + quotes, end - quotes) }, steps }]
      : [];
  }
  const written = text.slice(start, end);
  // Most texts name no file, and a point is soon looked for.
  if (!written.includes('.')) return [];
  return [...written.matchAll(/[^\s"'()<>,;:]+/g)].flatMap(({ 0: word, index }): WrittenPath[] => {
    if (word.length > LONGEST_PATH || !DOCUMENT.test(word)) return [];
    const steps = stepsOf(word);
    return steps ? [{ span: { start: start + index, end: start + index + word.length }, steps }] : [];
  });
}
