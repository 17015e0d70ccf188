import * as vscode from 'vscode';

/** What our extension says of a file, in the order of the text. */
export function findings(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ source }) => source === 'strategy')
    .sort((a, b) => a.range.start.compareTo(b.range.start) || (ruleOf(a) < ruleOf(b) ? -1 : 1));
}

export function ruleOf({ code }: vscode.Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : '';
}

/** The findings of a document as rule and flagged text: `unknown-key onwer`. */
export function flagged(document: vscode.TextDocument): string[] {
  return findings(document.uri).map((finding) => `${ruleOf(finding)} ${document.getText(finding.range)}`);
}

/** Of some rules only: those that come later may have more to say of the same plan. */
export function flaggedBy(rules: readonly string[], document: vscode.TextDocument): string[] {
  return flagged(document).filter((line) => rules.includes(line.slice(0, line.indexOf(' '))));
}

export const count = (uri: vscode.Uri): number => findings(uri).length;
