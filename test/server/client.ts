import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { ROOT } from '../../src/tools/generated';
import { builtServer } from '../support/built-server';

/** What an editor of today can do. */
export const CAPABILITIES: ClientCapabilities = {
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    publishDiagnostics: {
      versionSupport: true,
      relatedInformation: true,
      codeDescriptionSupport: true,
      tagSupport: { valueSet: [1] },
    },
    completion: {
      completionItem: { snippetSupport: true, labelDetailsSupport: true, documentationFormat: ['markdown'] },
      completionItemKind: { valueSet: Array.from({ length: 25 }, (_, index) => (index + 1) as 1) },
    },
    hover: { contentFormat: ['markdown'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    rename: { prepareSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [''] } },
      dataSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
};

export const addressOf = (...steps: readonly string[]): string => pathToFileURL(path.join(...steps)).href;

/** Starts `strategy lsp --stdio`, built of its source. */
export function startServer(env: Readonly<Record<string, string>> = {}): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [builtServer(), 'lsp', '--stdio'], {
    cwd: ROOT,
    env: { ...process.env, LC_ALL: 'C', ...env },
  });
}

interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly folder?: string;
  readonly params?: Partial<InitializeParams>;
  /** What it answers to who asks for settings of a section. */
  readonly settings?: () => unknown;
}

/** An editor, as the protocol’s own library makes one. */
export class TestClient {
  readonly connection: ProtocolConnection;
  initialized: InitializeResult | undefined;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #told: PublishDiagnosticsParams[] = [];
  readonly #waiting = new Set<() => void>();
  readonly applied: unknown[] = [];
  readonly registered: string[] = [];
  readonly logged: string[] = [];
  stderr = '';

  private constructor(settings: () => unknown) {
    this.#process = startServer();
    this.#process.stderr.on('data', (chunk: Buffer) => (this.stderr += chunk.toString()));
    this.connection = createProtocolConnection(this.#process.stdout, this.#process.stdin);
    this.connection.onNotification('textDocument/publishDiagnostics', (told: PublishDiagnosticsParams) => {
      this.#told.push(told);
      for (const look of this.#waiting) look();
    });
    this.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logged.push(message);
    });
    this.connection.onRequest('workspace/configuration', ({ items }: { items: readonly unknown[] }) =>
      items.map(settings),
    );
    this.connection.onRequest(
      'client/registerCapability',
      ({ registrations }: { registrations: readonly { method: string }[] }) => {
        this.registered.push(...registrations.map(({ method }) => method));
        return null;
      },
    );
    this.connection.onRequest('workspace/applyEdit', ({ edit }: { edit: unknown }) => {
      this.applied.push(edit);
      return { applied: true };
    });
    this.connection.listen();
  }

  static async start({
    capabilities = CAPABILITIES,
    folder,
    params,
    settings = () => null,
  }: ClientOptions = {}): Promise<TestClient> {
    const client = new TestClient(settings);
    const uri = folder === undefined ? undefined : addressOf(folder);
    client.initialized = await client.ask<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: uri ?? null,
      workspaceFolders: uri === undefined ? null : [{ uri, name: 'plans' }],
      capabilities,
      ...params,
    });
    await client.tell('initialized', {});
    return client;
  }

  ask<T = unknown>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  tell(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    return this.tell('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version, text } });
  }

  change(uri: string, text: string, version: number): Promise<void> {
    return this.tell('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  }

  /** What is told of a text, as soon as it is as wanted. */
  diagnostics(
    uri: string,
    wanted: (told: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<PublishDiagnosticsParams> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.#told.findLast((told) => told.uri === uri);
        if (!found || !wanted(found)) return;
        this.#waiting.delete(look);
        resolve(found);
      };
      this.#waiting.add(look);
      look();
    });
  }

  /** Whether anything was ever told of a text. */
  wasTold(uri: string): boolean {
    return this.#told.some((told) => told.uri === uri);
  }

  /** The versions of a text of which something was told, in the order of the telling. */
  versionsOf(uri: string): readonly number[] {
    return this.#told.flatMap((told) => (told.uri === uri ? (told.version ?? []) : []));
  }

  /** Ends the server as an editor does. @returns its exit status */
  async end(): Promise<number | null> {
    const exited = once(this.#process, 'exit') as Promise<[number | null]>;
    await this.ask('shutdown', undefined);
    await this.tell('exit', undefined);
    const [code] = await exited;
    this.connection.dispose();
    return code;
  }
}
