import * as vscode from 'vscode';
import { dayOf } from '../core/day';
import { goalHover } from '../language/goal-hover';
import type { Configs } from './configs';
import { toHover } from './convert';
import type { Documents } from './documents';
import { PLAN_SELECTOR } from './plan-file';
import { isEnabled, messageLanguage } from './settings-reader';

/** Explains what the cursor rests on. */
export function registerHovers(documents: Documents, configs: Configs): vscode.Disposable {
  return vscode.languages.registerHoverProvider(PLAN_SELECTOR, {
    async provideHover(document, position) {
      const { uri, version } = document;
      if (!isEnabled(uri)) return undefined;
      const { isIgnored, config } = await configs.of(uri);
      if (isIgnored || document.version !== version) return undefined;
      const circumstances = { today: dayOf(new Date()), words: config.words };
      const offset = document.offsetAt(position);
      const hover = goalHover(documents.get(document), offset, circumstances, messageLanguage(uri));
      return hover && toHover(hover);
    },
  });
}
