import * as vscode from 'vscode';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { SYMBOL } from '../language/symbol-kinds';
import { fromProtocol } from './convert';
import type { Guard } from './guard';
import { PLAN_SELECTOR } from './plan-file';
import { isEnabled, messageLanguage } from './settings-reader';
import type { SteadyPlans } from './steady-plans';

/**
 * Shows what a plan has, by name: in the outline, in the breadcrumbs and in “Go to Symbol”. Also of a plan that the config
 * leaves out: one finds the way in it all the same, and nothing is judged.
 */
export function registerOutline(plans: SteadyPlans, guard: Guard): vscode.Disposable {
  let registered = register(plans, guard);
  return vscode.Disposable.from(
    new vscode.Disposable(() => {
      registered.dispose();
    }),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (!OUR_SETTINGS.some((setting) => change.affectsConfiguration(setting))) return;
      // The editor keeps an outline until the text changes, or those who make outlines do.
      registered.dispose();
      registered = register(plans, guard);
    }),
  );
}

/** Those on which the outline depends. */
const OUR_SETTINGS = ['strategy.enable', 'strategy.messages.language'];

function register(plans: SteadyPlans, guard: Guard): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    PLAN_SELECTOR,
    guard.around({
      async provideDocumentSymbols(document) {
        const { uri, version } = document;
        if (!isEnabled(uri)) return undefined;
        const { outline } = await import('../language/outline');
        if (document.version !== version) return undefined;
        return outline(plans.get(document), messageLanguage(uri)).map(toSymbol);
      },
    }),
    { label: 'Strategy as Code' },
  );
}

const { SymbolKind } = vscode;

/** The protocol's numbers of what we show, as the editor has them. */
const KINDS: Readonly<Partial<Record<number, vscode.SymbolKind>>> = {
  [SYMBOL.module]: SymbolKind.Module,
  [SYMBOL.package]: SymbolKind.Package,
  [SYMBOL.class]: SymbolKind.Class,
  [SYMBOL.property]: SymbolKind.Property,
  [SYMBOL.enum]: SymbolKind.Enum,
  [SYMBOL.interface]: SymbolKind.Interface,
  [SYMBOL.function]: SymbolKind.Function,
  [SYMBOL.constant]: SymbolKind.Constant,
  [SYMBOL.string]: SymbolKind.String,
  [SYMBOL.number]: SymbolKind.Number,
  [SYMBOL.boolean]: SymbolKind.Boolean,
  [SYMBOL.array]: SymbolKind.Array,
  [SYMBOL.object]: SymbolKind.Object,
  [SYMBOL.key]: SymbolKind.Key,
  [SYMBOL.struct]: SymbolKind.Struct,
  [SYMBOL.event]: SymbolKind.Event,
};

function toSymbol({
  name,
  detail,
  kind,
  range,
  selectionRange,
  tags,
  children,
}: DocumentSymbol): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(
    name,
    detail ?? '',
    KINDS[kind] ?? vscode.SymbolKind.Object,
    fromProtocol(range),
    fromProtocol(selectionRange),
  );
  if (tags?.includes(1)) symbol.tags = [vscode.SymbolTag.Deprecated];
  if (children) symbol.children = children.map(toSymbol);
  return symbol;
}
