import { DidChangeWatchedFilesNotification, type Connection } from 'vscode-languageserver';
import { DEFAULT_CONFIG, type ReadConfig } from '../core/config';
import { CONFIG_NAME } from '../core/config-format';
import { ConfigSearch } from '../language/config-search';
import { soon } from '../language/patience';
import { leavesOut, readTeamConfig, teamSettings, type TeamSettings, UNSET } from '../language/team-config';
import { below, folderOf, pathOf, roleOf, schemeOf } from './addresses';
import type { Client } from './client';
import type { Documents, Snapshot } from './documents';
import type { Host } from './host';

/** How a plan is to be checked. */
export interface PlanSettings extends TeamSettings {
  /** Whether the plan is left unchecked. */
  readonly isIgnored: boolean;
  /** The address of the config, where there is one. */
  readonly file?: string;
}

/** A config with its place. */
interface TeamConfig extends TeamSettings {
  readonly file: string;
  readonly folder: string;
}

/**
 * The config of each open plan: from the plan's folder upward, the nearest; not beyond the root of its repository. What
 * is typed into a config counts before it is saved.
 */
export class Configs {
  readonly #search = new ConfigSearch<string>({
    keyOf: (folder) => folder,
    above: folderOf,
    has: async (folder, name) => (await this.host.kindOf(below(folder, name))) !== undefined,
  });
  /** What each config says. */
  readonly #read = new Map<string, Promise<TeamConfig>>();
  /** What the configs that are open say. */
  readonly #open = new WeakMap<Snapshot, ReadConfig>();

  /** @param changed told when the settings of some plans may be other ones */
  constructor(
    readonly connection: Connection,
    readonly host: Host,
    readonly documents: Documents,
    readonly changed: () => void,
  ) {}

  /** Asks the editor to tell when a config changes on the disk; one that cannot tell has ours read again when it saves. */
  follow({ watchesFiles }: Client): void {
    const { connection } = this;
    connection.onDidChangeWatchedFiles(({ changes }) => {
      if (changes.some(({ uri }) => roleOf(uri) === 'config')) this.forget();
    });
    if (!watchesFiles) return;
    const watchers = [{ globPattern: `**/${CONFIG_NAME}` }];
    connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => undefined);
  }

  /** Looks again for all, where anything may have changed, and tells that. */
  forget(): void {
    this.lookAgain();
    this.changed();
  }

  /** Looks again for all when they are next asked for, and tells nobody. */
  lookAgain(): void {
    this.#search.forget();
    this.#read.clear();
  }

  /** How a plan is to be checked. Never fails, and never takes long. */
  async of(plan: string): Promise<PlanSettings> {
    const home = folderOf(plan);
    // Only what is a file has others beside it.
    if (home === undefined || schemeOf(plan) !== 'file') return { ...UNSET, isIgnored: false };
    const found = await soon(this.#find(home), undefined, (late) => {
      if (late) this.changed();
    });
    if (!found) return { ...UNSET, isIgnored: false };
    const { config, frameworks, file, folder } = found;
    return { config, frameworks, file, isIgnored: leavesOut(config, pathOf(folder), pathOf(plan)) };
  }

  /** What a config that is open says, as it stands there. */
  readOpen(snapshot: Snapshot): ReadConfig {
    let read = this.#open.get(snapshot);
    if (!read) this.#open.set(snapshot, (read = readTeamConfig(snapshot.text)));
    return read;
  }

  async #find(folder: string): Promise<TeamConfig | undefined> {
    const home = await this.#search.from(folder);
    if (home === undefined) return undefined;
    const file = below(home, CONFIG_NAME);
    const open = this.documents.now(file);
    if (open) return this.#placed(file, this.readOpen(open));
    let read = this.#read.get(file);
    if (!read) this.#read.set(file, (read = this.#readFile(file)));
    return read;
  }

  async #readFile(file: string): Promise<TeamConfig> {
    let read: ReadConfig | undefined;
    try {
      read = readTeamConfig(await this.host.readConfig(file));
    } catch (error) {
      this.connection.console.warn(error instanceof Error ? error.message : String(error));
    }
    if (read?.isUnreadable) this.connection.console.warn(`${file} cannot be read`);
    return this.#placed(file, read ?? { config: DEFAULT_CONFIG });
  }

  #placed(file: string, read: Pick<ReadConfig, 'config'>): TeamConfig {
    return { ...teamSettings(read), file, folder: folderOf(file) ?? file };
  }
}
