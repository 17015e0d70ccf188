import * as vscode from 'vscode';
import type { Documents } from '../documents';
import { GitProblem } from '../git/git-problem';
import type { Guard } from '../guard';
import { isPlanFile, PLAN_SELECTOR } from '../plan-file';
import { isEnabled, messageLanguage } from '../settings-reader';
import type { Histories } from './histories';

/** So long a change is looked for among many commits. What was read is kept, and who asks again learns more. */
const PATIENCE_MS = 800;

/**
 * Tells below the other hovers what a number, a date or an owner was before. Git is asked when somebody rests the mouse
 * there, and not before; where there is no git, nothing is told. Nor does the mouse open a repository that is not open.
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
        const began = Date.now();
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
          const history = await histories.of(uri, 'known');
          const values = await formerValues(place.path, plan, history, {
            isCancelled: () => token.isCancellationRequested,
            isLate: () => Date.now() - began > PATIENCE_MS,
          });
          const card = values && historyCard(values, history, messageLanguage(uri));
          return card === undefined ? undefined : new vscode.Hover(new vscode.MarkdownString(card), range);
        } catch (error) {
          if (error instanceof GitProblem) return undefined;
          throw error;
        }
      },
    }),
  );
}
