import * as vscode from 'vscode';
import { EXTENSION_ID } from './extension-id';

/** Extensions that format YAML, of those that people have; others are known by what they say of themselves. */
const KNOWN: ReadonlySet<string> = new Set([
  'redhat.vscode-yaml',
  'esbenp.prettier-vscode',
  'prettier.prettier-vscode',
  'dprint.dprint',
  'bluebrown.yamlfmt',
  'kennylong.kubernetes-yaml-formatter',
]);

/**
 * Whether somebody else formats YAML here: then two would be asked which of them, at each save. Who chose us as the
 * formatter of YAML has us all the same; who chose another, even one that is not there, has that.
 *
 * @param uri a plan whose folder may have a choice of its own
 */
export function othersFormat(uri?: vscode.Uri): boolean {
  const scope = uri ? { uri, languageId: 'yaml' } : { languageId: 'yaml' };
  const chosen = vscode.workspace.getConfiguration('editor', scope).get<string | null>('defaultFormatter');
  if (chosen) return chosen.toLowerCase() !== EXTENSION_ID;
  return vscode.extensions.all.some(({ id, packageJSON }) => {
    const name = id.toLowerCase();
    return name !== EXTENSION_ID && (KNOWN.has(name) || formatsYaml(packageJSON));
  });
}

/** Whether an extension says that it is a formatter and wakes up for YAML. Manifests are other people's: anything may be in them. */
function formatsYaml(manifest: unknown): boolean {
  if (typeof manifest !== 'object' || manifest === null) return false;
  const { categories, activationEvents } = manifest as Readonly<Record<string, unknown>>;
  return isIn(categories, 'Formatters') && isIn(activationEvents, 'onLanguage:yaml');
}

const isIn = (list: unknown, wanted: string): boolean => Array.isArray(list) && list.includes(wanted);
