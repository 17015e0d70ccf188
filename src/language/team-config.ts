import { type Config, configFindings, DEFAULT_CONFIG, readConfig, type ReadConfig } from '../core/config';
import { ignores } from '../core/config-ignore';
import type { Finding } from '../core/finding';
import type { Language } from '../core/language';
import { pageUrl, ruleUrl } from '../core/project';
import type { Framework } from '../frameworks/framework';
import { frameworkMistakes } from '../frameworks/mistakes';
import { ownFrameworks } from '../frameworks/read';
import { RULES } from '../rules';

/** What a team decided about its plans. */
export interface TeamSettings {
  readonly config: Config;
  /** The frameworks of the team. */
  readonly frameworks: readonly Framework[];
}

/** How plans are checked where nobody decided anything. */
export const UNSET: TeamSettings = { config: DEFAULT_CONFIG, frameworks: [] };

/** Reads a team's config, and finds what is wrong with it. Never throws. */
export function readTeamConfig(text: string): ReadConfig {
  return readConfig(text, RULES, ({ frameworks }) => frameworkMistakes(frameworks));
}

export function teamSettings({ config }: Pick<ReadConfig, 'config'>): TeamSettings {
  return { config, frameworks: ownFrameworks(config) };
}

/** What is wrong with a config, to be shown like the findings of a plan. */
export function teamConfigFindings(read: ReadConfig, language: Language): readonly Finding[] {
  return configFindings(read, language, (rule) => (rule === 'config' ? pageUrl('config') : ruleUrl(rule)));
}

/**
 * Whether a config leaves a plan out.
 *
 * @param folder the path of the config's folder, with forward slashes
 * @param plan the path of the plan
 */
export function leavesOut({ ignore }: Config, folder: string, plan: string): boolean {
  const above = folder.replace(/\/?$/, '/');
  return ignores(ignore, plan.startsWith(above) ? plan.slice(above.length) : plan.replace(/^.*\//, ''));
}
