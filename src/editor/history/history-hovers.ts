import * as vscode from 'vscode';
import type { Documents } from '../documents';
import { GitProblem } from '../git/git-problem';
import type { Guard } from '../guard';
import { isPlanFile, PLAN_SELECTOR } from '../plan-file';
import { isEnabled, messageLanguage } from '../settings-reader';
import type { Histories } from './histories';

/**
 * Tells below the other hovers what a number, a date or an owner was before. Git is asked when somebody rests the mouse
 * there, and not before; where there is no git, nothing is told.
 */
export function registerHistoryHovers(
  documents: Documents,
  histories: Histories,
  guard: Guard,
): vscode.Disposable {
  return vscode.languages.registerHoverProvider(
    PLAN_SELECTOR,
    guard.around({
      async provideHover(document, position, token) {
        const { uri, version } = document;
        if (uri.scheme !== 'file' || !isPlanFile(document) || !isEnabled(uri)) return undefined;
        const [{ historyCard, historyPlace }, { formerValues }] = await Promise.all([
          import('../../language/history-card'),
          import('../../plan/history/former-values'),
        ]);
        if (document.version !== version) return undefined;
        const plan = documents.get(document);
        const place = historyPlace(plan, document.offsetAt(position));
        if (!place) return undefined;
        const range = new vscode.Range(document.positionAt(place.start), document.positionAt(place.end));
        try {
          const { revisions, read } = await histories.of(uri);
          const isCancelled = (): boolean => token.isCancellationRequested;
          const values = await formerValues(place.path, plan, revisions, read, isCancelled);
          // What was cut short tells half of it.
          if (isCancelled()) return undefined;
          const card = historyCard(values, revisions.length, messageLanguage(uri));
          return card === undefined ? undefined : new vscode.Hover(new vscode.MarkdownString(card), range);
        } catch (error) {
          if (error instanceof GitProblem) return undefined;
          throw error;
        }
      },
    }),
  );
}
