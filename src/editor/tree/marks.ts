/** How many problems a node of the tree has, as a number at its end: the way the editor marks files. */
import * as vscode from 'vscode';
import type { Problems } from './known-plan';

/** Addresses of nodes; no file has them. They carry the numbers, so that another number is another address. */
const SCHEME = 'strategy-tree';

export function markedUri(id: string, { errors, warnings }: Problems): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path: `/${id}`, query: `${errors},${warnings}` });
}

export function registerMarks(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration({ scheme, query }) {
      if (scheme !== SCHEME) return undefined;
      const [errors = 0, warnings = 0] = query.split(',').map(Number);
      const count = errors + warnings;
      if (count === 0) return undefined;
      const colour = errors > 0 ? 'list.errorForeground' : 'list.warningForeground';
      return new vscode.FileDecoration(
        count > 9 ? '9+' : String(count),
        problemsText(count),
        new vscode.ThemeColor(colour),
      );
    },
  });
}

/** "2 problems" */
export const problemsText = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', count);
