import * as vscode from 'vscode';
import type { CompletionItem, Hover, MarkupContent } from 'vscode-languageserver-types';
import type { Finding } from '../core/finding';
import type { LineIndex, Range } from '../core/lines';
import type { Span } from '../core/place';
import type { Edit, Severity } from '../core/rule';
import { withTabStops } from '../language/tab-stops';
import { AS_IS, ASK_NEXT, KIND, SNIPPET } from '../language/typed-word';

/** What the editor shows as the origin of our findings. */
export const SOURCE = 'strategy';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export function toRange({ start, end }: Span, lines: LineIndex): vscode.Range {
  const from = lines.at(start);
  const to = lines.at(end);
  return new vscode.Range(from.line, from.character, to.line, to.character);
}

export const toTextEdits = (edits: readonly Edit[], lines: LineIndex): vscode.TextEdit[] =>
  edits.map((edit) => vscode.TextEdit.replace(toRange(edit, lines), edit.text));

/** Edits of one text as one change. */
export function toWorkspaceEdit(
  uri: vscode.Uri,
  edits: readonly Edit[],
  lines: LineIndex,
): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  change.set(uri, toTextEdits(edits, lines));
  return change;
}

/** The same, where what an edit leaves for the author becomes tab stops, if the editor can have them there. */
export function toEditWithStops(
  uri: vscode.Uri,
  edits: readonly Edit[],
  lines: LineIndex,
): vscode.WorkspaceEdit {
  const change = new vscode.WorkspaceEdit();
  change.set(
    uri,
    edits.map((edit) => {
      const range = toRange(edit, lines);
      const snippet = withTabStops(edit.text);
      if (snippet === undefined) return vscode.TextEdit.replace(range, edit.text);
      const stops = vscode.SnippetTextEdit.replace(range, new vscode.SnippetString(snippet));
      // The text has the plan’s own indentation already.
      stops.keepWhitespace = true;
      return stops;
    }),
  );
  return change;
}

export function toDiagnostic(finding: Finding, uri: vscode.Uri, lines: LineIndex): vscode.Diagnostic {
  const range = toRange(finding, lines);
  const diagnostic = new vscode.Diagnostic(range, finding.message, SEVERITIES[finding.severity]);
  diagnostic.source = SOURCE;
  diagnostic.code = { value: finding.rule, target: vscode.Uri.parse(finding.url) };
  if (finding.unused) diagnostic.tags = [vscode.DiagnosticTag.Unnecessary];
  if (finding.related.length > 0) {
    diagnostic.relatedInformation = finding.related.map(
      (related) =>
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(uri, toRange(related, lines)),
          related.message,
        ),
    );
  }
  return diagnostic;
}

/** What stands in a hover comes from plans, so it may neither run commands nor be HTML: the editor's own defaults. */
export function toHover({ contents, range }: Hover): vscode.Hover {
  const text = typeof contents === 'object' && 'value' in contents ? contents.value : '';
  return new vscode.Hover(new vscode.MarkdownString(text), range && fromProtocol(range));
}

/** The protocol's numbers of what we offer, as the editor has them. */
const KINDS: Readonly<Partial<Record<number, vscode.CompletionItemKind>>> = {
  [KIND.property]: vscode.CompletionItemKind.Property,
  [KIND.value]: vscode.CompletionItemKind.Value,
  [KIND.keyword]: vscode.CompletionItemKind.Keyword,
  [KIND.snippet]: vscode.CompletionItemKind.Snippet,
  [KIND.reference]: vscode.CompletionItemKind.Reference,
  [KIND.enumMember]: vscode.CompletionItemKind.EnumMember,
};

export function toCompletion(item: CompletionItem): vscode.CompletionItem {
  const { label, labelDetails, kind, detail, documentation, sortText, filterText, textEdit } = item;
  const found = new vscode.CompletionItem(
    labelDetails ? { label, ...labelDetails } : label,
    kind === undefined ? undefined : KINDS[kind],
  );
  if (detail !== undefined) found.detail = detail;
  if (documentation !== undefined) found.documentation = toText(documentation);
  if (sortText !== undefined) found.sortText = sortText;
  if (filterText !== undefined) found.filterText = filterText;
  if (textEdit && 'range' in textEdit) {
    const { newText, range } = textEdit;
    found.insertText = item.insertTextFormat === SNIPPET ? new vscode.SnippetString(newText) : newText;
    found.range = fromProtocol(range);
  }
  if (item.insertTextMode === AS_IS) found.keepWhitespace = true;
  if (item.additionalTextEdits)
    found.additionalTextEdits = item.additionalTextEdits.map(({ range, newText }) =>
      vscode.TextEdit.replace(fromProtocol(range), newText),
    );
  if (item.data === ASK_NEXT) found.command = { command: 'editor.action.triggerSuggest', title: '' };
  return found;
}

const toText = (text: string | MarkupContent): vscode.MarkdownString =>
  new vscode.MarkdownString(typeof text === 'string' ? text : text.value);

export function fromProtocol({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
