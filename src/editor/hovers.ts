import * as vscode from 'vscode';
import { dayOf } from '../core/day';
import { goalHover } from '../language/goal-hover';
import { toHover } from './convert';
import type { Documents } from './documents';
import { PLAN_SELECTOR } from './plan-file';
import { isEnabled, messageLanguage } from './settings-reader';

/** Explains what the cursor rests on. */
export function registerHovers(documents: Documents): vscode.Disposable {
  return vscode.languages.registerHoverProvider(PLAN_SELECTOR, {
    provideHover(document, position) {
      const { uri } = document;
      if (!isEnabled(uri)) return undefined;
      const plan = documents.get(document);
      const hover = goalHover(plan, document.offsetAt(position), dayOf(new Date()), messageLanguage(uri));
      return hover && toHover(hover);
    },
  });
}
