import type { InitializeParams } from 'vscode-languageserver';
import { LANGUAGES, type Language } from '../core/language';

/** What the editor can do, as it said at the start; what it did not say it cannot. */
export interface Client {
  /** Whether it can be asked for settings. */
  readonly tellsSettings: boolean;
  /** Whether it can be asked to tell when settings change. */
  readonly watchesSettings: boolean;
  /** Whether it can be asked to tell when files change. */
  readonly watchesFiles: boolean;
  readonly tellsFolders: boolean;
  /** Whether edits can say of which version of a text they are. */
  readonly knowsVersions: boolean;
  /** Whether it changes texts when it is asked to. */
  readonly applies: boolean;
  readonly diagnostics: {
    readonly versions: boolean;
    readonly related: boolean;
    readonly pages: boolean;
    readonly unnecessary: boolean;
  };
  readonly completion: {
    readonly snippets: boolean;
    readonly labelDetails: boolean;
    readonly markdown: boolean;
    readonly kinds: ReadonlySet<number>;
  };
  readonly hoverMarkdown: boolean;
  readonly definitionLinks: boolean;
  readonly symbolTree: boolean;
  readonly symbolKinds: ReadonlySet<number>;
  readonly preparesRename: boolean;
  readonly codeActions: boolean;
  readonly resolvesCodeActions: boolean;
  /** What it can be asked to show anew. */
  readonly refreshes: { readonly codeLenses: boolean; readonly inlayHints: boolean };
  /** The language of its menus, if we speak it. */
  readonly language: Language | undefined;
}

/** Those that every editor has, by the protocol. */
const FIRST_COMPLETION_KINDS = 18;
const FIRST_SYMBOL_KINDS = 18;

export function readClient({ capabilities, locale }: InitializeParams): Client {
  const { workspace, textDocument } = capabilities;
  const { publishDiagnostics, completion, codeAction, rename } = textDocument ?? {};
  const { completionItem } = completion ?? {};
  return {
    tellsSettings: workspace?.configuration === true,
    watchesSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    tellsFolders: workspace?.workspaceFolders === true,
    knowsVersions: workspace?.workspaceEdit?.documentChanges === true,
    applies: workspace?.applyEdit === true,
    diagnostics: {
      versions: publishDiagnostics?.versionSupport === true,
      related: publishDiagnostics?.relatedInformation === true,
      pages: publishDiagnostics?.codeDescriptionSupport === true,
      unnecessary: publishDiagnostics?.tagSupport?.valueSet.includes(1) === true,
    },
    completion: {
      snippets: completionItem?.snippetSupport === true,
      labelDetails: completionItem?.labelDetailsSupport === true,
      markdown: completionItem?.documentationFormat?.includes('markdown') === true,
      kinds: new Set(completion?.completionItemKind?.valueSet ?? upTo(FIRST_COMPLETION_KINDS)),
    },
    hoverMarkdown: textDocument?.hover?.contentFormat?.includes('markdown') === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    symbolKinds: new Set(textDocument?.documentSymbol?.symbolKind?.valueSet ?? upTo(FIRST_SYMBOL_KINDS)),
    preparesRename: rename?.prepareSupport === true,
    codeActions: codeAction?.codeActionLiteralSupport !== undefined,
    resolvesCodeActions:
      codeAction?.dataSupport === true && codeAction.resolveSupport?.properties.includes('edit') === true,
    refreshes: {
      codeLenses: workspace?.codeLens?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
    },
    language: LANGUAGES.find((language) => locale?.toLowerCase().startsWith(language)),
  };
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);
