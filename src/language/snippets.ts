import snippets from '../../snippets/strategy.json';
import { PlanDocument } from '../core/document';
import { keysAbove } from './keys-above';

/** A piece of a plan with tab stops, as VS Code and the Language Server Protocol write snippets. */
export interface Snippet {
  readonly name: string;
  readonly prefix: string;
  readonly description: string;
  readonly body: string;
  /** The word that was typed and is replaced, as offsets. */
  readonly start: number;
  readonly end: number;
}

interface SnippetSource {
  readonly prefix: string | readonly string[];
  readonly description: string;
  /** The part of a plan that it belongs to, by its key; `top` for a whole plan. */
  readonly where: string;
  readonly body: readonly string[];
}

/** Where in a plan the entries of each part stand: the keys above them, `*` for any. */
const PLACES: Readonly<Record<string, readonly string[]>> = {
  goals: ['goals'],
  kpis: ['goals', '*', 'kpis'],
  people: ['people'],
  audiences: ['audiences'],
  channels: ['channels'],
  steps: ['steps'],
  held: ['reviews', 'held'],
};

/**
 * The snippets that fit where the cursor is: a whole plan in an empty file, an entry in the part it belongs to, and
 * at the beginning of a line a part that the plan has not yet. It goes by the text alone, for a plan that is being
 * typed is seldom sound.
 *
 * @param offset where the cursor is, at the end of what was typed
 */
export function snippetsAt(document: PlanDocument, offset: number): readonly Snippet[] {
  const { text } = document;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const typed = /^( *)([\w-]*)$/.exec(text.slice(lineStart, offset));
  if (!typed) return [];
  const [, indent = '', word = ''] = typed;
  const span = { start: offset - word.length, end: offset };
  const bare = text.slice(0, span.start) + text.slice(span.end);
  if (!isPlanWithout(document, bare)) return [];
  const keys = keysAbove(text.slice(0, lineStart), indent.length);
  const blank = new PlanDocument(bare).kind === 'blank';
  return Object.entries<SnippetSource>(snippets).flatMap(([name, { prefix, description, where, body }]) => {
    const lines = fitting(where, body, keys, { blank, text: bare });
    if (!lines) return [];
    return [prefix]
      .flat()
      .map((one) => ({ name, prefix: one, description, body: lines.join('\n'), ...span }));
  });
}

/** A file is still a plan, or an empty one, while the author types the word that is going to be replaced. */
function isPlanWithout(document: PlanDocument, bare: string): boolean {
  return document.kind !== 'foreign' || new PlanDocument(bare).kind !== 'foreign';
}

function fitting(
  where: string,
  body: readonly string[],
  keys: readonly string[],
  { blank, text }: { readonly blank: boolean; readonly text: string },
): readonly string[] | undefined {
  const place = PLACES[where];
  if (!place) return blank && keys.length === 0 ? body : undefined;
  if (place.length === keys.length && place.every((key, i) => key === '*' || key === keys[i])) return body;
  const absent = place.length === 1 && !new RegExp(`^${where}:`, 'm').test(text);
  if (blank || keys.length > 0 || !absent) return undefined;
  return [`${where}:`, ...body.map((line) => (line === '$0' ? line : `  ${line}`))];
}
