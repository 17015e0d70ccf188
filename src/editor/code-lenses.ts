import * as vscode from 'vscode';
import { dayOf } from '../core/day';
import type { Configs } from './configs';
import { fromProtocol } from './convert';
import type { Guard } from './guard';
import { withoutIcons } from './icons';
import { isPlanFile, PLAN_SELECTOR } from './plan-file';
import { isShown, messageLanguage } from './settings-reader';
import { whenShownAnew } from './shown-anew';
import type { SteadyPlans } from './steady-plans';

/** Shows above goals how they stand, and above KPIs and steps what can be done with them. */
export function registerCodeLenses(plans: SteadyPlans, configs: Configs, guard: Guard): vscode.Disposable {
  const { event, disposable } = whenShownAnew(configs);
  return vscode.Disposable.from(
    disposable,
    vscode.languages.registerCodeLensProvider(
      PLAN_SELECTOR,
      guard.around({
        onDidChangeCodeLenses: event,
        async provideCodeLenses(document) {
          const { uri, version } = document;
          if (!isShown(uri, 'codeLens') || !isPlanFile(document)) return [];
          const [{ codeLenses }, { isIgnored }] = await Promise.all([
            import('../language/lens'),
            configs.of(uri),
          ]);
          if (isIgnored) return [];
          if (document.version !== version) return undefined;
          return codeLenses(plans.get(document), {
            uri: uri.toString(),
            today: dayOf(new Date()),
            language: messageLanguage(uri),
          }).map(
            ({ range, command }) =>
              new vscode.CodeLens(
                fromProtocol(range),
                command && { ...command, title: withoutIcons(command.title) },
              ),
          );
        },
      }),
    ),
  );
}
