import {
  type CodeAction,
  type CodeActionContext,
  CodeActionTriggerKind,
  type Diagnostic,
} from 'vscode-languageserver';
import { fixAll } from '../core/edits/fix-all';
import type { Finding } from '../core/finding';
import { textIn } from '../core/language';
import type { LineIndex } from '../core/lines';
import type { Span } from '../core/place';
import { FIX_TITLES, fixRule, quickFixes } from '../language/quick-fixes';
import { sortKeys } from '../language/sort-keys';
import { SOURCE, toDiagnostic, toWorkspaceEdit } from './convert';
import type { Door } from './features';
import { about, type Asked } from './requests';

const QUICK_FIX = 'quickfix';
const FIX_ALL = `source.fixAll.${SOURCE}`;
const SORT_KEYS = `source.sortKeys.${SOURCE}`;
const REWRITE = 'refactor.rewrite.sortKeys';

/** The kinds of actions that there are. */
export const ACTION_KINDS = [QUICK_FIX, FIX_ALL, SORT_KEYS, REWRITE];

/** What an action carries that is worked out when it is chosen. */
interface Later {
  readonly uri: string;
  readonly version: number;
  readonly rule: string;
}

/**
 * Offers the fixes of the findings under the cursor; and all that is safe to fix, and the usual order of the keys, to who
 * asks for such actions, or opens the menu of all of them.
 */
export function registerCodeActions({ connection, session }: Door): void {
  connection.onCodeAction(
    about(session, {
      name: 'codeAction',
      nothing: null,
      answer: async (asked, { range, context }): Promise<CodeAction[] | null> => {
        // Who knows no actions of this form could do nothing with them.
        if (!asked.session.client.codeActions) return null;
        const span = { start: asked.offsetAt(range.start), end: asked.offsetAt(range.end) };
        return [
          ...(wants(context, QUICK_FIX) ? await fixesAt(asked, span, context.diagnostics) : []),
          ...(await wholePlan(asked, context)),
        ];
      },
    }),
  );
  connection.onCodeActionResolve((action) => {
    const open = session();
    const later = laterOf(action.data);
    if (!open || !later) return action;
    const snapshot = open.documents.now(later.uri);
    // Of a text that has changed meanwhile, the places would be wrong.
    if (snapshot?.version !== later.version) return action;
    const findings = open.diagnostics.checked(snapshot)?.findings ?? [];
    const edits = fixRule(snapshot.plan, findings, later.rule);
    return edits.length > 0 ? { ...action, edit: toWorkspaceEdit(snapshot, edits, open.client) } : action;
  });
}

async function fixesAt(asked: Asked, span: Span, shown: readonly Diagnostic[]): Promise<CodeAction[]> {
  const { session, snapshot, plan, settings } = asked;
  const { client } = session;
  const checked = await session.diagnostics.checkedNow(snapshot);
  if (!checked) return [];
  const { findings, lines } = checked;
  const here = findings.filter((one) => touches(one, span) || isShown(one, shown, lines));
  return quickFixes(here, findings, settings.language).map((fix): CodeAction => {
    const { title, finding } = fix;
    const diagnostics = [toDiagnostic(finding, snapshot.uri, lines, client)];
    const action = { title, kind: QUICK_FIX, diagnostics };
    if (fix.kind === 'one') {
      const edit = toWorkspaceEdit(snapshot, fix.edits, client);
      return { ...action, edit, ...(fix.isPreferred ? { isPreferred: true } : {}) };
    }
    const { rule } = finding;
    if (client.resolvesCodeActions)
      return { ...action, data: { uri: snapshot.uri, version: snapshot.version, rule } satisfies Later };
    return { ...action, edit: toWorkspaceEdit(snapshot, fixRule(plan, findings, rule), client) };
  });
}

/** What is done with a plan as a whole. */
async function wholePlan(asked: Asked, context: CodeActionContext): Promise<CodeAction[]> {
  const { session, snapshot, plan, settings } = asked;
  if (snapshot.role === 'config') return [];
  const actions: CodeAction[] = [];
  if (wants(context, FIX_ALL, 'asked')) {
    const checked = await session.diagnostics.checkedNow(snapshot);
    const edits = fixAll(plan, checked?.findings ?? []);
    if (edits.length > 0)
      actions.push({
        title: textIn(FIX_TITLES.all, settings.language),
        kind: FIX_ALL,
        edit: toWorkspaceEdit(snapshot, edits, session.client),
      });
  }
  const kind = [SORT_KEYS, REWRITE].find((one) => wants(context, one, 'asked'));
  const sorted = kind === undefined ? [] : sortKeys(plan);
  if (kind !== undefined && sorted.length > 0)
    actions.push({
      title: textIn(FIX_TITLES.sort, settings.language),
      kind,
      edit: toWorkspaceEdit(snapshot, sorted, session.client),
    });
  return actions;
}

/**
 * Whether an action of some kind is wanted.
 *
 * @param how `asked`: only by who names the kind or opens the menu, not by what asks at every move of the cursor
 */
function wants({ only, triggerKind }: CodeActionContext, kind: string, how?: 'asked'): boolean {
  if (!only || only.length === 0) return how === undefined || triggerKind === CodeActionTriggerKind.Invoked;
  return only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`));
}

const touches = (finding: Span, { start, end }: Span): boolean =>
  finding.start <= end && finding.end >= start;

/** Whether the editor means this finding: some name all of the line. */
function isShown(finding: Finding, shown: readonly Diagnostic[], lines: LineIndex): boolean {
  if (shown.length === 0) return false;
  const { line, character } = lines.at(finding.start);
  return shown.some(
    ({ source, message, range }) =>
      source === SOURCE &&
      message === finding.message &&
      range.start.line === line &&
      range.start.character === character,
  );
}

/** What came back from the editor, if it is still ours. */
function laterOf(data: unknown): Later | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { uri, version, rule } = data as Readonly<Record<string, unknown>>;
  return typeof uri === 'string' && typeof version === 'number' && typeof rule === 'string'
    ? { uri, version, rule }
    : undefined;
}
