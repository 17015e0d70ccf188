import { CONFIG_NAME } from '../core/config-format';
import { isPlanName } from '../core/plan-name';

/** What a document is for us: by its name, for what is in it is looked at later. */
export type DocumentRole = 'plan' | 'config';

/** Those of old versions, which nobody edits. */
const OLD_VERSIONS = /^(?:git|gitlens|gitsigns|fugitive|diffview)$/i;

/** @returns undefined for what is none of ours */
export function roleOf(address: string): DocumentRole | undefined {
  if (OLD_VERSIONS.test(schemeOf(address))) return undefined;
  const path = pathOf(address);
  if (isPlanName(path)) return 'plan';
  return path === CONFIG_NAME || path.endsWith(`/${CONFIG_NAME}`) ? 'config' : undefined;
}

export const schemeOf = (address: string): string => /^[^:/]*(?=:)/.exec(address)?.[0] ?? '';

/** The path of an address as people write it, `%20` a space. */
export function pathOf(address: string): string {
  const path = address.replace(/^[^:/]*:(?:\/\/[^/]*)?/, '').replace(/[?#].*$/s, '');
  try {
    return decodeURIComponent(path);
  } catch {
    // It has a percent sign that stands for itself.
    return path;
  }
}

/** The address of the folder that something lies in; undefined at the root, and for what lies in none. */
export function folderOf(address: string): string | undefined {
  return /^([^:/]*:\/\/[^/]*(?:\/[^/]+)*)\/[^/]+\/?$/.exec(address)?.[1];
}

/** The address of what lies in a folder, by the steps to it. */
export function below(folder: string, ...steps: readonly string[]): string {
  return [folder.replace(/\/$/, ''), ...steps.map(encodeURIComponent)].join('/');
}

/** The steps from a folder down to another; undefined where that does not lie in it. */
export function stepsBetween(outer: string, inner: string): readonly string[] | undefined {
  if (schemeOf(outer) !== schemeOf(inner)) return undefined;
  const [from, to] = [outer, inner].map((address) =>
    pathOf(address)
      .split('/')
      .filter((step) => step !== ''),
  );
  return from!.every((step, index) => to![index] === step) ? to!.slice(from!.length) : undefined;
}
