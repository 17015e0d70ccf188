import * as vscode from 'vscode';
import { SOURCE } from '../convert';
import type { Framework } from '../../frameworks/framework';
import type { Diagnostics } from '../diagnostics';
import { isPlanFile, PLAN_SELECTOR } from '../plan-file';
import { isEnabled } from '../settings-reader';
import { findPlanFiles, openDocument, otherOpenPlans } from '../workspace-plans';
import { KnownPlan } from './known-plan';
import { Slices } from './slices';

/** What is typed is told of after a pause, and what happens to many files at once, once. */
const PAUSE_MS = 150;
/** So long the titles are waited for; plans that were not read by then are shown by their folders until they are. */
const PATIENCE_MS = 250;
/** As many files are read at the same time. */
const AT_ONCE = 8;
/** Of a workspace with more plans, the texts are not kept between reading their titles and counting. */
const MOST_TEXTS = 200;

/** What may be the path of a folder that holds plans: its name has no ending, and packages hold none. */
const FOLDER = /^(?!.*\/(?:node_modules|\.git|\.hg|\.svn)(?:\/|$)).*\/[^/.]+$/;

/** What changed: some plans, or which plans there are. */
export type Change = readonly KnownPlan[] | 'list';

/**
 * The plans of the workspace, as they stand in their editors or else in their files. Nothing is looked for before the
 * first who asks; from then on, it follows what happens to them.
 */
export class Plans implements vscode.Disposable {
  readonly #known = new Map<string, KnownPlan>();
  readonly #changed = new vscode.EventEmitter<Change>();
  readonly onDidChange = this.#changed.event;
  #list: Promise<readonly KnownPlan[]> | undefined;
  #subscriptions: vscode.Disposable | undefined;
  readonly #waiting = new Set<KnownPlan>();
  #isListWaiting = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #counting: object | undefined;
  #finding: object | undefined;

  constructor(readonly diagnostics: Diagnostics) {}

  /**
   * All plans, in the order of their paths. Where there are so many that reading them takes longer than one likes to wait,
   * some were not read yet, and may turn out to be none; {@link onDidChange} tells when all were.
   */
  all(): Promise<readonly KnownPlan[]> {
    this.#subscriptions ??= this.#follow();
    return (this.#list ??= this.#find());
  }

  /** All plans, each of which was read, however long that takes. */
  async allRead(): Promise<readonly KnownPlan[]> {
    const plans = await this.all();
    for (const plan of plans) if (!plan.isRead) await plan.look();
    return plans.filter(({ isShown }) => isShown);
  }

  /** A plan by its address, if it is known. */
  at(uri: vscode.Uri): KnownPlan | undefined {
    const plan = this.#known.get(uri.toString());
    return plan?.isShown ? plan : undefined;
  }

  /** The frameworks of the teams whose plans are known, each once. */
  frameworks(): readonly Framework[] {
    const all = [...this.#known.values()].flatMap(({ frameworks }) => frameworks);
    return [...new Map(all.map((one) => [one.id, one])).values()];
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#counting = undefined;
    this.#subscriptions?.dispose();
    this.#changed.dispose();
  }

  async #find(): Promise<readonly KnownPlan[]> {
    const asked = (this.#finding = {});
    const { files } = await findPlanFiles(isEnabled);
    const others = otherOpenPlans(files).filter(({ uri }) => isEnabled(uri));
    const uris = [...files, ...others.map(({ uri }) => uri)];
    const keys = new Set(uris.map((uri) => uri.toString()));
    for (const key of this.#known.keys()) if (!keys.has(key)) this.#known.delete(key);
    const plans = uris.map((uri) => this.#plan(uri));
    const looking = this.#look(plans);
    const isDone = await Promise.race([looking.then(() => true), pause(PATIENCE_MS)]);
    if (isDone) void this.#count(plans);
    else
      void looking.then(() => {
        if (this.#finding === asked) this.#looked(plans);
      });
    return plans.filter(({ isRead, isShown }) => isShown ?? !isRead);
  }

  /** The list is shown already, of plans that were known by their files. */
  #looked(plans: readonly KnownPlan[]): void {
    this.#list &&= Promise.resolve(plans.filter(({ isShown }) => isShown));
    this.#changed.fire('list');
    void this.#count(plans);
  }

  /** Reads the titles of those that were not read since they changed. */
  async #look(plans: readonly KnownPlan[]): Promise<void> {
    const slices = new Slices();
    const unread = plans.filter(({ isRead }) => !isRead);
    const isMuch = unread.length > MOST_TEXTS;
    for (let at = 0; at < unread.length; at += AT_ONCE) {
      await Promise.all(
        unread.slice(at, at + AT_ONCE).map(async (plan) => {
          await plan.look();
          if (isMuch) plan.forgetText();
          await slices.pause();
        }),
      );
    }
  }

  #plan(uri: vscode.Uri): KnownPlan {
    const key = uri.toString();
    let plan = this.#known.get(key);
    if (!plan) this.#known.set(key, (plan = new KnownPlan(uri, this.diagnostics)));
    return plan;
  }

  /** Counts what is said of the plans, one after the other, while nobody waits for it. */
  async #count(plans: readonly KnownPlan[]): Promise<void> {
    const asked = (this.#counting = {});
    const slices = new Slices();
    const counted: KnownPlan[] = [];
    for (const plan of plans) {
      if (plan.isShown && !plan.isCounted) {
        await slices.pause();
        if (this.#counting !== asked) break;
        await plan.count();
        plan.forgetText();
        counted.push(plan);
      }
    }
    if (counted.length > 0) this.#changed.fire(counted);
  }

  #follow(): vscode.Disposable {
    const { workspace } = vscode;
    const { pattern = '' } = PLAN_SELECTOR;
    const plans = workspace.createFileSystemWatcher(pattern);
    const ignores = workspace.createFileSystemWatcher('**/.gitignore');
    // Of a folder that comes or goes, nobody tells what is in it.
    const folders = workspace.createFileSystemWatcher('**', false, true, false);
    const list = (): void => this.#listChanged();
    return vscode.Disposable.from(
      plans,
      ignores,
      folders,
      folders.onDidCreate(({ path }) => {
        if (FOLDER.test(path)) list();
      }),
      folders.onDidDelete(({ path }) => {
        if (this.#hasBelow(path)) list();
      }),
      plans.onDidCreate((file) => {
        this.#known.get(file.toString())?.changed();
        list();
      }),
      plans.onDidDelete(list),
      plans.onDidChange((file) => {
        // Of what is open, the diagnostics tell.
        if (!openDocument(file)) this.#planChanged(file);
      }),
      ...[ignores.onDidCreate(list), ignores.onDidChange(list), ignores.onDidDelete(list)],
      workspace.onDidChangeWorkspaceFolders(list),
      this.diagnostics.onDidCheck((uri) => this.#planChanged(uri)),
      workspace.onDidOpenTextDocument((document) => {
        if (isPlanFile(document) && !this.#known.has(document.uri.toString())) list();
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (!isPlanFile(document)) return;
        this.#planChanged(document.uri);
        if (document.isUntitled) list();
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SOURCE) || change.affectsConfiguration('files.exclude'))
          this.#allChanged();
      }),
      this.diagnostics.configs.onDidChange(() => this.#allChanged()),
    );
  }

  #hasBelow(path: string): boolean {
    for (const { uri } of this.#known.values()) if (uri.path.startsWith(`${path}/`)) return true;
    return false;
  }

  #planChanged(uri: vscode.Uri): void {
    const plan = this.#known.get(uri.toString());
    if (!plan) return;
    plan.changed();
    this.#waiting.add(plan);
    this.#tellSoon();
  }

  #allChanged(): void {
    for (const plan of this.#known.values()) plan.changed();
    this.#listChanged();
  }

  #listChanged(): void {
    this.#isListWaiting = true;
    this.#tellSoon();
  }

  #tellSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#tell(), PAUSE_MS);
  }

  async #tell(): Promise<void> {
    const plans = [...this.#waiting];
    this.#waiting.clear();
    for (const plan of plans) {
      const wasShown = plan.isShown;
      await plan.count();
      // A file becomes a plan while it is typed.
      if (plan.isShown !== wasShown) this.#isListWaiting = true;
    }
    if (this.#isListWaiting) {
      this.#isListWaiting = false;
      this.#list = undefined;
      this.#changed.fire('list');
    } else if (plans.length > 0) this.#changed.fire(plans);
  }
}

const pause = (ms: number): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, ms));
