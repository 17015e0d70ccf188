import type { Connection } from 'vscode-languageserver';
import type { Client } from './client';
import type { Configs } from './configs';
import type { Diagnostics } from './diagnostics';
import type { Documents } from './documents';
import type { Host } from './host';
import type { UserSettings } from './settings';

/** What the features share, from when the editor has said what it can do. */
export interface Session {
  readonly connection: Connection;
  readonly host: Host;
  readonly client: Client;
  readonly documents: Documents;
  readonly settings: UserSettings;
  readonly configs: Configs;
  readonly diagnostics: Diagnostics;
  /** The addresses of the folders that are open. */
  readonly folders: readonly string[];
}
