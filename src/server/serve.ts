import {
  CodeLensRefreshRequest,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type ServerCapabilities,
  TextDocumentSyncKind,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { roleOf } from './addresses';
import { type Client, readClient } from './client';
import { ACTION_KINDS } from './code-actions';
import { COMMANDS } from './commands';
import { TRIGGERS } from './completion';
import { Configs } from './configs';
import { Diagnostics } from './diagnostics';
import { Documents } from './documents';
import { registerFeatures } from './features';
import type { Host } from './host';
import type { Session } from './session';
import { UserSettings } from './settings';

/** Answers an editor over a connection, as the Language Server Protocol has it. */
export function serve(connection: Connection, host: Host): void {
  let session: Session | undefined;
  const current = (): Session | undefined => session;
  const documents: Documents = new Documents({
    opened(uri) {
      // A config may have come or gone where nobody watches.
      session?.configs.lookAgain();
      diagnostics.schedule(uri, false);
    },
    changed(uri) {
      if (roleOf(uri) === 'config') diagnostics.scheduleAll(true);
      else diagnostics.schedule(uri, true);
    },
    saved(uri) {
      if (roleOf(uri) === 'config') session?.configs.forget();
      else {
        session?.configs.lookAgain();
        diagnostics.schedule(uri, false);
      }
    },
    closed(uri) {
      session?.settings.forget(uri);
      diagnostics.clear(uri);
      if (roleOf(uri) === 'config') session?.configs.forget();
    },
  });
  const diagnostics = new Diagnostics(documents, current);
  let whenFoldersChange = (_change: WorkspaceFoldersChangeEvent): void => undefined;

  connection.onInitialize((params): InitializeResult => {
    const client = readClient(params);
    const again = (): void => {
      diagnostics.scheduleAll(false);
      const { codeLenses, inlayHints } = client.refreshes;
      if (codeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
      if (inlayHints) connection.languages.inlayHint.refresh().catch(() => undefined);
    };
    const language = client.language ?? host.language;
    let folders = foldersOf(params);
    whenFoldersChange = ({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => withoutSlash(uri)));
      folders = [...folders.filter((one) => !gone.has(one)), ...added.map(({ uri }) => withoutSlash(uri))];
    };
    session = {
      connection,
      host,
      client,
      documents,
      diagnostics,
      settings: new UserSettings(connection, client, params.initializationOptions, language, again),
      configs: new Configs(connection, host, documents, again),
      get folders() {
        return folders;
      },
    };
    return {
      capabilities: capabilitiesFor(client),
      serverInfo: { name: 'Strategy as Code', version: host.version },
    };
  });
  connection.onInitialized(() => {
    session?.settings.follow();
    session?.configs.follow(session.client);
    if (session?.client.tellsFolders)
      connection.workspace.onDidChangeWorkspaceFolders((change) => whenFoldersChange(change));
  });
  registerFeatures({ connection, session: current });
  documents.listen(connection);
  connection.listen();
}

function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    // Positions are counted as the protocol has it without a choice; each editor can do that.
    positionEncoding: 'utf-16',
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
    completionProvider: { triggerCharacters: [...TRIGGERS], resolveProvider: true },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    documentSymbolProvider: { label: 'Strategy as Code' },
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    codeActionProvider: client.codeActions
      ? { codeActionKinds: [...ACTION_KINDS], resolveProvider: client.resolvesCodeActions }
      : true,
    codeLensProvider: {},
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    executeCommandProvider: { commands: [...COMMANDS] },
    inlayHintProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
  };
}

/** The addresses of the folders that are open, as the editor says it, or as those said it that came before. */
function foldersOf(params: InitializeParams): readonly string[] {
  const { rootUri }: { readonly rootUri?: string | null } = params;
  return (params.workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])).map(withoutSlash);
}

const withoutSlash = (folder: string): string => folder.replace(/\/$/, '');
