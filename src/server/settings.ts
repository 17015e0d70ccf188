import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { LANGUAGES, type Language } from '../core/language';
import type { Client } from './client';
import { soon } from '../language/patience';

/** What the user of an editor set, as the extension for VS Code has it under `strategy`. */
export interface Settings {
  readonly enable: boolean;
  /** The language of messages. */
  readonly language: Language;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
}

const SECTION = 'strategy';

/**
 * The settings of each document: asked of an editor that can be asked, else as it said at the start and told since. What
 * is no setting of ours, or of another type, counts as not set.
 */
export class UserSettings {
  readonly #known = new Map<string, Promise<Settings>>();
  #told: unknown;

  /**
   * @param initial what the editor said at the start
   * @param language where none is set
   * @param changed told when some settings may be other ones
   */
  constructor(
    readonly connection: Connection,
    readonly client: Client,
    initial: unknown,
    readonly language: Language,
    readonly changed: () => void,
  ) {
    this.#told = initial;
  }

  /** Asks the editor to tell what changes. */
  follow(): void {
    const { connection, client } = this;
    connection.onDidChangeConfiguration((change: { readonly settings?: unknown } | undefined) => {
      if (change?.settings !== undefined && change.settings !== null) this.#told = change.settings;
      this.#known.clear();
      this.changed();
    });
    if (!client.watchesSettings) return;
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: SECTION })
      .catch(() => undefined);
  }

  /** The settings for a document. Never fails, and never takes long. */
  of(uri: string): Promise<Settings> {
    let known = this.#known.get(uri);
    if (!known) this.#known.set(uri, (known = this.#ask(uri)));
    return known;
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  #ask(uri: string): Promise<Settings> {
    const told = this.#read(this.#told);
    if (!this.client.tellsSettings) return Promise.resolve(told);
    const asked: Promise<unknown> = this.connection.workspace.getConfiguration({
      scopeUri: uri,
      section: SECTION,
    });
    // Where nothing of ours is set, what was said at the start holds.
    const read = asked.then((answer) => (isObject(answer) ? this.#read({ [SECTION]: answer }) : told));
    return soon(read, told, (answer) => {
      this.#known.set(uri, Promise.resolve(answer));
      this.changed();
    });
  }

  #read(all: unknown): Settings {
    const set = field(all, SECTION) ?? all;
    const messages = field(field(set, 'messages'), 'language') ?? field(set, 'messages.language');
    return {
      enable: field(set, 'enable') !== false,
      codeLens: field(set, 'codeLens') !== false,
      inlayHints: field(set, 'inlayHints') !== false,
      language: LANGUAGES.find((one) => one === messages) ?? this.language,
    };
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const field = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);
