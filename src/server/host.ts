import type { Day } from '../core/day';
import type { Language } from '../core/language';

/** What the server has from where it runs. Files are known by their addresses (`file:///…`). */
export interface Host {
  /** The version of the product. */
  readonly version: string;
  /** The language of messages where neither the editor nor its user says one. */
  readonly language: Language;
  today(): Day;
  /** What lies at an address, where a link is a thing of its own; undefined where nothing does. Never fails. */
  kindOf(address: string): Promise<'file' | 'folder' | 'other' | undefined>;
  /**
   * The text of a team's config.
   *
   * @throws Error with the reason, for a reader, where it cannot be read
   */
  readConfig(address: string): Promise<string>;
}
