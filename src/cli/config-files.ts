import type { ReadConfig } from '../core/config';
import { readTeamConfig } from '../language/team-config';
import { ConfigSearch, type ConfigText } from './config-search';

/** A config that was read, with its place. */
export interface ConfigFile extends ReadConfig, ConfigText {}

/** Finds the config of each plan, and reads what it says. */
export class ConfigFiles {
  readonly #search: ConfigSearch;

  /** @param named the one config to use for all plans, instead of searching */
  constructor(cwd: string, named: string | undefined) {
    this.#search = new ConfigSearch(cwd, named);
  }

  /**
   * The config of the plans in a folder.
   *
   * @throws UsageError where there is one that cannot be read
   */
  async of(folder: string): Promise<ConfigFile | undefined> {
    const found = await this.#search.of(folder);
    return found && { ...readTeamConfig(found.text), ...found };
  }
}
