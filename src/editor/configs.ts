import * as vscode from 'vscode';
import { DEFAULT_CONFIG, type ReadConfig } from '../core/config';
import { CONFIG_BOUNDS, CONFIG_NAME } from '../core/config-format';
import { ConfigSearch } from '../language/config-search';
import { soon } from '../language/patience';
import { leavesOut, readTeamConfig, teamSettings, type TeamSettings, UNSET } from '../language/team-config';
import { folderAbove, folderOf } from './folders';
import { isConfigFile } from './plan-file';
import { readBytes } from './read-file';

/** How a plan is to be checked. */
export interface PlanSettings extends TeamSettings {
  /** Whether the plan is left unchecked. */
  readonly isIgnored: boolean;
  /** The config file, where there is one. */
  readonly file?: vscode.Uri;
}

/** A config with its place. */
interface TeamConfig extends Omit<PlanSettings, 'isIgnored'> {
  readonly file: vscode.Uri;
  readonly folder: vscode.Uri;
  /** Of the plans that were asked for, whether it leaves them out. */
  readonly ignored: Map<string, boolean>;
}

/** What is known of a folder's config; one that was replaced by a later answer is told to nobody. */
interface Answer {
  found: TeamConfig | undefined;
  isReady: boolean;
  ready: Promise<void>;
}

/** Folders outside the workspace that are watched. */
const MOST_WATCHED = 32;
/** Of a text in UTF-8, which takes at most three bytes for a code unit. */
const MOST_BYTES = CONFIG_BOUNDS.size * 3;

/**
 * The config of each open plan: from the plan's folder upward, the nearest; not beyond the root of its repository. What
 * is typed into a config counts before it is saved.
 */
export class Configs implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  /** The settings of some plans may be other ones now. */
  readonly onDidChange = this.#changed.event;
  readonly #answers = new Map<string, Answer>();
  readonly #search = new ConfigSearch<vscode.Uri>({
    keyOf: (folder) => folder.toString(),
    above: folderAbove,
    has: (folder, name) => {
      this.#watchOutside(folder);
      return isThere(vscode.Uri.joinPath(folder, name));
    },
  });
  /** What each config says. */
  readonly #read = new Map<string, Promise<TeamConfig>>();
  /** What the configs that are open say, by the version that was read. */
  readonly #open = new WeakMap<
    vscode.TextDocument,
    { readonly version: number; readonly read: ReadConfig }
  >();
  readonly #watchers = new Map<string, vscode.Disposable>();
  readonly #subscriptions: vscode.Disposable;

  constructor(readonly log: vscode.LogOutputChannel) {
    const { workspace } = vscode;
    const changed = (document: vscode.TextDocument): void => {
      if (isConfigFile(document)) this.#forgetText(document.uri);
    };
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#watch(`**/${CONFIG_NAME}`),
      workspace.onDidChangeTextDocument(({ document }) => changed(document)),
      workspace.onDidCloseTextDocument(changed),
      workspace.onDidSaveTextDocument((document) => {
        // It may be a new file, where nobody watches.
        if (isConfigFile(document)) this.#forgetPlaces(document.uri);
      }),
      workspace.onDidChangeWorkspaceFolders(() => this.#forgetPlaces()),
    );
  }

  /** How a plan is to be checked, if that is known by now. */
  known(plan: vscode.Uri): PlanSettings | undefined {
    const answer = this.#answers.get(homeOf(plan).toString());
    return answer?.isReady ? settingsOf(plan, answer.found) : undefined;
  }

  /** How a plan is to be checked, as soon as that is known. Never fails, and never takes long. */
  async of(plan: vscode.Uri): Promise<PlanSettings> {
    const folder = homeOf(plan);
    for (;;) {
      const answer = this.#ask(folder);
      await answer.ready;
      // What changed meanwhile is asked again.
      if (this.#answers.get(folder.toString()) === answer) return settingsOf(plan, answer.found);
    }
  }

  /** Looks again for the config of a plan, where something may have changed that nobody watches. */
  lookAgain(plan: vscode.Uri): void {
    const home = homeOf(plan);
    this.#answers.delete(home.toString());
    this.#search.forget(home);
  }

  /** What a config that is open says, as it stands there. */
  readOpen(document: vscode.TextDocument): ReadConfig {
    const { version } = document;
    const known = this.#open.get(document);
    if (known?.version === version) return known.read;
    const read = readTeamConfig(document.getText());
    this.#open.set(document, { version, read });
    return read;
  }

  dispose(): void {
    this.#subscriptions.dispose();
    this.#watchers.forEach((watcher) => {
      watcher.dispose();
    });
  }

  #ask(folder: vscode.Uri): Answer {
    const key = folder.toString();
    const known = this.#answers.get(key);
    if (known) return known;
    const answer: Answer = { found: undefined, isReady: false, ready: Promise.resolve() };
    // A file system that answers slowly is not waited for: what it says late takes effect late.
    const found = soon(this.#find(folder), undefined, (late) => {
      answer.found = late;
      if (late) this.#changed.fire();
    });
    answer.ready = found.then((inTime) => {
      answer.found = inTime;
      answer.isReady = true;
    });
    this.#answers.set(key, answer);
    return answer;
  }

  async #find(folder: vscode.Uri): Promise<TeamConfig | undefined> {
    try {
      const home = await this.#search.from(folder);
      if (!home) return undefined;
      const file = vscode.Uri.joinPath(home, CONFIG_NAME);
      let read = this.#read.get(file.toString());
      if (!read) this.#read.set(file.toString(), (read = this.#readFile(file)));
      return await read;
    } catch (error) {
      this.log.error(`The config for ${folder.toString()} cannot be found`, error);
      return undefined;
    }
  }

  async #readFile(file: vscode.Uri): Promise<TeamConfig> {
    const folder = folderOf(file);
    let read: ReadConfig | undefined;
    try {
      const key = file.toString();
      const open = vscode.workspace.textDocuments.find(
        (document) => document.isDirty && document.uri.toString() === key,
      );
      read = open
        ? this.readOpen(open)
        : readTeamConfig(new TextDecoder().decode(await readBytes(file, MOST_BYTES)));
    } catch (error) {
      this.log.warn(`${file.toString()} cannot be opened`, error);
    }
    if (read?.isUnreadable) this.log.warn(`${file.toString()} cannot be read`);
    return { ...teamSettings(read ?? { config: DEFAULT_CONFIG }), file, folder, ignored: new Map() };
  }

  #forgetText(file: vscode.Uri): void {
    this.#read.delete(file.toString());
    this.#answers.clear();
    this.#changed.fire();
  }

  #forgetPlaces(file?: vscode.Uri): void {
    this.#search.forget();
    if (file) this.#read.delete(file.toString());
    else this.#read.clear();
    this.#answers.clear();
    this.#changed.fire();
  }

  #watch(pattern: vscode.GlobPattern): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    return vscode.Disposable.from(
      watcher,
      watcher.onDidCreate((file) => this.#forgetPlaces(file)),
      watcher.onDidChange((file) => this.#forgetText(file)),
      watcher.onDidDelete((file) => this.#forgetPlaces(file)),
    );
  }

  /** The editor watches what is in the workspace; of the folders above, and of a plan alone, these few files. */
  #watchOutside(folder: vscode.Uri): void {
    const key = folder.toString();
    if (this.#watchers.size >= MOST_WATCHED || this.#watchers.has(key)) return;
    if (vscode.workspace.getWorkspaceFolder(folder)) return;
    this.#watchers.set(key, this.#watch(new vscode.RelativePattern(folder, CONFIG_NAME)));
  }
}

function settingsOf(plan: vscode.Uri, found: TeamConfig | undefined): PlanSettings {
  if (!found) return { ...UNSET, isIgnored: false };
  const { config, frameworks, file, folder, ignored } = found;
  let isIgnored = ignored.get(plan.path);
  if (isIgnored === undefined) {
    isIgnored = leavesOut(config, folder.path, plan.path);
    ignored.set(plan.path, isIgnored);
  }
  return { config, frameworks, isIgnored, file };
}

/**
 * The folder from which a plan's config is looked for. A plan that was never saved lies in none: it is taken to belong
 * where it says that it will be saved, else at the top of what is open.
 */
function homeOf(plan: vscode.Uri): vscode.Uri {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (plan.scheme !== 'untitled' || folders.length === 0) return folderOf(plan);
  const around = folders.find(({ uri }) => plan.path.startsWith(`${uri.path}/`));
  return around ? folderOf(around.uri.with({ path: plan.path })) : folders[0]!.uri;
}

/** Whether something is there, and may be looked at; a link to nothing is not. */
async function isThere(file: vscode.Uri): Promise<boolean> {
  try {
    return (await vscode.workspace.fs.stat(file)).type !== vscode.FileType.SymbolicLink;
  } catch {
    return false;
  }
}
