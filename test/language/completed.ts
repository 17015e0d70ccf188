import type { CompletionItem } from 'vscode-languageserver-types';
import { LineIndex } from '../../src/core/lines';

/** A text with its cursor, written as `|`. */
export function atCursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('|');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** The text after an item was chosen. */
export function choose(text: string, items: readonly CompletionItem[], label: string): string {
  const edit = items.find((item) => item.label === label)?.textEdit;
  if (!edit || !('range' in edit))
    throw new Error(`“${label}” is not offered, but ${labels(items).join(', ')}`);
  const lines = new LineIndex(text);
  const { start, end } = edit.range;
  return text.slice(0, lines.offset(start)) + edit.newText + text.slice(lines.offset(end));
}

export const labels = (items: readonly CompletionItem[]): string[] => items.map(({ label }) => label);
