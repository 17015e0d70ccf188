import * as vscode from 'vscode';
import { dayOf } from '../core/day';
import { RULES } from '../rules';
import { toHover } from './convert';
import type { Diagnostics } from './diagnostics';
import type { Guard } from './guard';
import { CONFIG_SELECTOR, isConfigFile, isPlanFile, PLAN_SELECTOR } from './plan-file';
import { isEnabled, messageLanguage } from './settings-reader';

/** Explains what the cursor rests on, in plans and configs. What explains is loaded when it is first asked for. */
export function registerHovers(diagnostics: Diagnostics, guard: Guard): vscode.Disposable {
  const { languages } = vscode;
  return vscode.Disposable.from(
    languages.registerHoverProvider(
      PLAN_SELECTOR,
      guard.around({
        async provideHover(document, position) {
          const { uri, version } = document;
          if (!isPlanFile(document) || !isEnabled(uri)) return undefined;
          const { documents, configs } = diagnostics;
          const [{ planHover }, settings] = await Promise.all([
            import('../language/plan-hover'),
            configs.of(uri),
          ]);
          if (settings.isIgnored || document.version !== version) return undefined;
          const hover = planHover(documents.get(document), document.offsetAt(position), {
            language: messageLanguage(uri),
            today: dayOf(new Date()),
            findings: diagnostics.checked(document)?.findings ?? [],
            rules: RULES,
            words: settings.config.words,
            frameworks: settings.frameworks,
          });
          return hover && toHover(hover);
        },
      }),
    ),
    languages.registerHoverProvider(
      CONFIG_SELECTOR,
      guard.around({
        async provideHover(document, position) {
          const { uri, version } = document;
          if (!isConfigFile(document) || !isEnabled(uri)) return undefined;
          const { configHover } = await import('../language/config-hover');
          if (document.version !== version) return undefined;
          const offset = document.offsetAt(position);
          const hover = configHover(document.getText(), offset, RULES, messageLanguage(uri));
          return hover && toHover(hover);
        },
      }),
    ),
  );
}
