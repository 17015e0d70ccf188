import * as vscode from 'vscode';
import { dayOf } from '../core/day';
import { fromProtocol } from './convert';
import type { Guard } from './guard';
import { isPlanFile, PLAN_SELECTOR } from './plan-file';
import { isShown, messageLanguage } from './settings-reader';
import type { SteadyPlans } from './steady-plans';

/** Shows above goals how they stand, and above KPIs and steps what can be done with them. */
export function registerCodeLenses(plans: SteadyPlans, guard: Guard): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('strategy')) changed.fire();
    }),
    vscode.languages.registerCodeLensProvider(
      PLAN_SELECTOR,
      guard.around({
        onDidChangeCodeLenses: changed.event,
        async provideCodeLenses(document) {
          const { uri, version } = document;
          if (!isShown(uri, 'codeLens') || !isPlanFile(document)) return [];
          const { codeLenses } = await import('../language/lens');
          if (document.version !== version) return undefined;
          return codeLenses(plans.get(document), {
            uri: uri.toString(),
            today: dayOf(new Date()),
            language: messageLanguage(uri),
          }).map(
            ({ range, command }) =>
              new vscode.CodeLens(
                fromProtocol(range),
                command && { ...command, title: escapeIcons(command.title) },
              ),
          );
        },
      }),
    ),
  );
}

/** The editor draws icons for such signs in a title; but what a plan says is text. */
const escapeIcons = (title: string): string =>
  title.replaceAll(/\$\([a-z0-9-]+(?:~[a-z0-9-]*)?\)/gi, String.raw`\$&`);
