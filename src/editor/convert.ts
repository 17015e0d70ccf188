import * as vscode from 'vscode';
import type { Hover } from 'vscode-languageserver-types';
import type { Finding } from '../core/finding';
import type { LineIndex } from '../core/lines';
import type { Span } from '../core/place';
import type { Severity } from '../core/rule';

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
  return new vscode.Hover(
    new vscode.MarkdownString(text),
    range && new vscode.Range(range.start.line, range.start.character, range.end.line, range.end.character),
  );
}
