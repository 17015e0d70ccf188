import * as vscode from 'vscode';
import type { InlayHint } from 'vscode-languageserver-types';
import type { Configs } from './configs';
import type { Guard } from './guard';
import { isPlanFile, PLAN_SELECTOR } from './plan-file';
import { isShown, messageLanguage } from './settings-reader';
import { whenShownAnew } from './shown-anew';
import type { SteadyPlans } from './steady-plans';

/** Shows within the lines what they leave out: weekdays, names, what hours cost. */
export function registerInlayHints(plans: SteadyPlans, configs: Configs, guard: Guard): vscode.Disposable {
  const { event, disposable } = whenShownAnew(configs);
  return vscode.Disposable.from(
    disposable,
    vscode.languages.registerInlayHintsProvider(
      PLAN_SELECTOR,
      guard.around({
        onDidChangeInlayHints: event,
        async provideInlayHints(document, range) {
          const { uri, version } = document;
          if (!isShown(uri, 'inlayHints') || !isPlanFile(document)) return [];
          const [{ inlayHints }, { isIgnored }] = await Promise.all([
            import('../language/inlay-hints'),
            configs.of(uri),
          ]);
          if (isIgnored) return [];
          if (document.version !== version) return undefined;
          const within = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
          return inlayHints(plans.get(document), within, messageLanguage(uri)).map(toHint);
        },
      }),
    ),
  );
}

function toHint({ position, label, tooltip, paddingLeft }: InlayHint): vscode.InlayHint {
  const at = new vscode.Position(position.line, position.character);
  const hint = new vscode.InlayHint(at, typeof label === 'string' ? label : '');
  if (paddingLeft !== undefined) hint.paddingLeft = paddingLeft;
  // A plain text: what a plan says is no Markdown.
  if (typeof tooltip === 'string') hint.tooltip = tooltip;
  return hint;
}
