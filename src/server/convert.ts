import type {
  CompletionItem,
  Diagnostic,
  DiagnosticSeverity,
  MarkupContent,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { Finding } from '../core/finding';
import type { LineIndex, Range } from '../core/lines';
import type { Span } from '../core/place';
import type { Edit, Severity } from '../core/rule';
import { withoutTabStops } from '../language/tab-stops';
import { SNIPPET } from '../language/typed-word';
import type { Client } from './client';
import type { Snapshot } from './documents';

/** What the editor shows as the origin of our findings. */
export const SOURCE = 'strategy';

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = { error: 1, warning: 2, info: 3, hint: 4 };
/** The protocol's number for what is shown faded. */
const UNNECESSARY = 1;

export const toRange = ({ start, end }: Span, lines: LineIndex): Range => lines.range(start, end);

export const toEdits = (edits: readonly Edit[], lines: LineIndex): TextEdit[] =>
  edits.map((edit) => ({ range: toRange(edit, lines), newText: edit.text }));

/** An edit of one text, which says of which version where the editor knows such. */
export function toWorkspaceEdit(
  { uri, version, plan: { lines } }: Snapshot,
  edits: readonly Edit[],
  { knowsVersions }: Client,
): WorkspaceEdit {
  const changes = toEdits(edits, lines);
  if (!knowsVersions) return { changes: { [uri]: changes } };
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

export function toDiagnostic(finding: Finding, uri: string, lines: LineIndex, client: Client): Diagnostic {
  const { related, pages, unnecessary } = client.diagnostics;
  return {
    range: toRange(finding, lines),
    severity: SEVERITIES[finding.severity],
    source: SOURCE,
    code: finding.rule,
    message: finding.message,
    ...(pages ? { codeDescription: { href: finding.url } } : {}),
    ...(unnecessary && finding.unused ? { tags: [UNNECESSARY] } : {}),
    ...(related && finding.related.length > 0
      ? {
          relatedInformation: finding.related.map((one) => ({
            location: { uri, range: toRange(one, lines) },
            message: one.message,
          })),
        }
      : {}),
  };
}

/** Text of ours, which is Markdown, for an editor that may show it as it is written. */
export function toMarkup(markdown: string, knowsMarkdown: boolean): MarkupContent {
  if (knowsMarkdown) return { kind: 'markdown', value: markdown };
  return { kind: 'plaintext', value: markdown.replaceAll(/\\(?=[!-/:-@[-`{-~])/g, '') };
}

/** An offer as the editor can show it. */
export function toCompletion(
  item: CompletionItem,
  { snippets, labelDetails, markdown, kinds }: Client['completion'],
): CompletionItem {
  const shown = { ...item };
  delete shown.data;
  if (shown.kind !== undefined && !kinds.has(shown.kind)) delete shown.kind;
  if (shown.documentation !== undefined)
    shown.documentation = toMarkup(textOf(shown.documentation), markdown);
  if (!labelDetails && shown.labelDetails) {
    const { description } = shown.labelDetails;
    if (description !== undefined) shown.detail ??= description;
    delete shown.labelDetails;
  }
  if (!snippets && shown.insertTextFormat === SNIPPET) {
    delete shown.insertTextFormat;
    if (shown.textEdit)
      shown.textEdit = { ...shown.textEdit, newText: withoutTabStops(shown.textEdit.newText) };
  }
  return shown;
}

const textOf = (text: string | MarkupContent): string => (typeof text === 'string' ? text : text.value);
