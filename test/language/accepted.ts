import assert from 'node:assert/strict';
import type { CompletionItem, TextEdit } from 'vscode-languageserver-types';
import { LineIndex } from '../../src/core/lines';

/**
 * The text after an item was accepted, as an editor does it: its further edits are made too, its tab stops hold what they
 * hold at first, and the lines of a snippet are indented as the line is on which it begins.
 */
export function accept(
  text: string,
  offset: number,
  items: readonly CompletionItem[],
  label: string,
): string {
  const item = items.find((one) => one.label === label);
  const { textEdit, additionalTextEdits = [], insertTextFormat } = item ?? {};
  assert.ok(textEdit && 'range' in textEdit, `“${label}” is not offered`);
  const { line, character } = textEdit.range.start;
  const lines = new LineIndex(text);
  const indent = /^ */.exec(lines.text(line).slice(0, character))![0];
  const newText =
    insertTextFormat === 2 ? expand(textEdit.newText).replaceAll('\n', `\n${indent}`) : textEdit.newText;
  const main = { range: textEdit.range, newText };
  const start = lines.offset(main.range.start);
  const end = lines.offset(main.range.end);
  assert.ok(start <= offset && offset <= end, 'the cursor is not in what is replaced');
  for (const { range } of additionalTextEdits)
    assert.ok(lines.offset(range.end) < start || lines.offset(range.start) > end, 'the edits touch');
  const last = (one: TextEdit, other: TextEdit): number =>
    lines.offset(other.range.start) - lines.offset(one.range.start);
  return [main, ...additionalTextEdits]
    .sort(last)
    .reduce(
      (done, { range, newText: put }) =>
        done.slice(0, lines.offset(range.start)) + put + done.slice(lines.offset(range.end)),
      text,
    );
}

/** A snippet as it stands there at first: of a list of words the first. */
function expand(snippet: string): string {
  return snippet
    .replaceAll(/(?<!\\)\$\{\d+\|((?:[^\\,|]|\\.)*)(?:,(?:[^\\|]|\\.)*)?\|\}/g, '$1')
    .replaceAll(/(?<!\\)\$\{\d+:((?:[^\\}]|\\.)*)\}/g, '$1')
    .replaceAll(/(?<!\\)\$\d+/g, '')
    .replaceAll(/\\([\\$},|])/g, '$1');
}
