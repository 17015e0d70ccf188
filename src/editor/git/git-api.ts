/**
 * What we use of the API of VS Code's own Git extension. What it hands out is looked at before it is used: it may be
 * another version, switched off, or not there at all.
 */
import * as vscode from 'vscode';

export interface GitApi {
  getRepository(uri: vscode.Uri): GitRepository | null;
  openRepository?(root: vscode.Uri): Promise<GitRepository | null>;
}

export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly HEAD?: { readonly commit?: string; readonly name?: string } | undefined;
    /** What is staged. */
    readonly indexChanges?: unknown;
  };
  /**
   * The latest first.
   *
   * @param options its range is a commit, of which and before which to tell; then all is told
   */
  log(options: {
    readonly maxEntries: number;
    readonly path?: string;
    readonly range?: string;
  }): Promise<readonly unknown[]>;
  /** The files that differ between two commits; not there in an older VS Code. */
  diffBetween?(old: string, now: string): Promise<unknown>;
  /**
   * The text of a file, decoded as the editor would. A `textconv` program that somebody set up in their own git is run for it,
   * as it is for all that VS Code shows of git; its API has no way to read a file without.
   *
   * @param path absolute
   */
  show(ref: string, path: string): Promise<string>;
  getRefs(query: { readonly sort?: 'committerdate' }): Promise<readonly unknown[]>;
}

/** The API, or undefined where there is none: on the web, in a folder that is not trusted, or switched off. */
export async function gitApi(): Promise<GitApi | undefined> {
  const extension = vscode.extensions.getExtension<unknown>('vscode.git');
  if (!extension) return undefined;
  try {
    const exported = extension.isActive ? extension.exports : await extension.activate();
    // It throws where git is switched off, or not found.
    const api: unknown = call(exported, 'getAPI', 1);
    return has(api, ['getRepository']) ? (api as unknown as GitApi) : undefined;
  } catch {
    return undefined;
  }
}

/** A repository that can do all that we ask; undefined for any other value. */
export function asRepository(value: unknown): GitRepository | undefined {
  return has(value, ['log', 'show', 'getRefs']) && 'rootUri' in value && 'state' in value
    ? (value as unknown as GitRepository)
    : undefined;
}

function call(target: unknown, method: string, ...args: readonly unknown[]): unknown {
  const found: unknown = isObject(target) ? target[method] : undefined;
  return typeof found === 'function' ? Reflect.apply(found, target, args) : undefined;
}

const has = (value: unknown, methods: readonly string[]): value is Readonly<Record<string, unknown>> =>
  isObject(value) && methods.every((method) => typeof value[method] === 'function');

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
