import * as vscode from 'vscode';
import { SEVERITIES, type Severity } from '../core/rule';
import { SOURCE, toDiagnostic } from './convert';
import type { Diagnostics } from './diagnostics';
import { lintPlan } from './lint-plan';
import { PLAN_SELECTOR } from './plan-file';
import { isEnabled } from './settings-reader';
import { openDocument, readPlan } from './workspace-plans';

/** How many findings of each severity. */
export type Counts = Readonly<Record<Severity, number>>;

/** More findings in unopened files than this are counted, and not shown: each takes memory. */
const MOST_SHOWN = 10_000;
/** What changes what is said of all of them changes often in a row, as a config does while it is typed. */
const PAUSE_MS = 1000;

/**
 * What was found in plans that are not open, since somebody asked for all: their findings stand among the problems until
 * they are opened, and follow what happens to the files. Of a plan that is open, the diagnostics tell.
 */
export class WorkspaceFindings implements vscode.Disposable {
  readonly #shown = vscode.languages.createDiagnosticCollection(`${SOURCE}.workspace`);
  /** The plans that were looked at, with how many findings of each are shown. */
  readonly #followed = new Map<string, number>();
  #total = 0;
  #subscriptions: vscode.Disposable | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly diagnostics: Diagnostics) {}

  /**
   * Looks at a plan and shows what is found, be it open or not.
   *
   * @returns undefined where the file is no plan, or is not to be checked
   * @throws Error where it cannot be read
   */
  async check(file: vscode.Uri): Promise<Counts | undefined> {
    this.#subscriptions ??= this.#follow();
    const open = openDocument(file);
    if (open) {
      this.#remember(file, []);
      const checked = await this.diagnostics.checkedNow(open);
      const isPlan = this.diagnostics.documents.get(open).kind === 'plan';
      return checked && isPlan ? count(checked.findings) : undefined;
    }
    const { configs, documents, log } = this.diagnostics;
    const settings = isEnabled(file) ? await configs.of(file) : undefined;
    if (!settings || settings.isIgnored) {
      this.#forget(file);
      return undefined;
    }
    const plan = await readPlan(file, documents);
    if (plan.kind !== 'plan') {
      this.#forget(file);
      return undefined;
    }
    const findings = lintPlan(plan, file, settings, log);
    // It may have been opened meanwhile: then the diagnostics tell.
    const shown = openDocument(file) ? [] : findings.map((one) => toDiagnostic(one, file, plan.lines));
    this.#remember(file, shown);
    return count(findings);
  }

  /** Takes away all that is shown, before all is looked at anew. */
  clear(): void {
    this.#shown.clear();
    this.#followed.clear();
    this.#total = 0;
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    this.#subscriptions?.dispose();
    this.#shown.dispose();
  }

  #remember(file: vscode.Uri, findings: readonly vscode.Diagnostic[]): void {
    this.#forget(file);
    const shown = findings.slice(0, Math.max(0, MOST_SHOWN - this.#total));
    this.#followed.set(file.toString(), shown.length);
    this.#total += shown.length;
    if (shown.length > 0) this.#shown.set(file, shown);
  }

  #forget(file: vscode.Uri): void {
    const key = file.toString();
    this.#total -= this.#followed.get(key) ?? 0;
    this.#followed.delete(key);
    this.#shown.delete(file);
  }

  /** From the first time on, keeps what is shown true. */
  #follow(): vscode.Disposable {
    const { workspace } = vscode;
    const { pattern = '' } = PLAN_SELECTOR;
    const watcher = workspace.createFileSystemWatcher(pattern, true);
    return vscode.Disposable.from(
      watcher,
      watcher.onDidChange((file) => this.#again(file)),
      watcher.onDidDelete((file) => this.#forget(file)),
      workspace.onDidOpenTextDocument(({ uri }) => {
        if (this.#followed.has(uri.toString())) this.#remember(uri, []);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#again(uri)),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SOURCE)) this.#allAgain();
      }),
      this.diagnostics.configs.onDidChange(() => this.#allAgain()),
    );
  }

  #again(file: vscode.Uri): void {
    if (this.#followed.has(file.toString()) && !openDocument(file)) void this.#attempt(file);
  }

  #allAgain(): void {
    clearTimeout(this.#waiting);
    if (this.#followed.size === 0) return;
    this.#waiting = setTimeout(() => void this.#recheck(), PAUSE_MS);
  }

  /** One after the other, so that who types meanwhile does not wait for all of them. */
  async #recheck(): Promise<void> {
    const asked = this.#waiting;
    for (const key of [...this.#followed.keys()]) {
      if (this.#waiting !== asked) return;
      await this.#attempt(vscode.Uri.parse(key));
    }
  }

  async #attempt(file: vscode.Uri): Promise<void> {
    const isFollowed = this.#followed.has(file.toString());
    try {
      await this.check(file);
      // What is ignored for now may be looked at again when that changes.
      if (isFollowed && !this.#followed.has(file.toString())) this.#remember(file, []);
    } catch (error) {
      this.#forget(file);
      this.diagnostics.log.warn(`${file.toString()} cannot be read`, error);
    }
  }
}

function count(findings: readonly { readonly severity: Severity }[]): Counts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

/** The findings of several plans. */
export function sum(one: Counts, other: Counts): Counts {
  const counts = { ...one };
  for (const severity of SEVERITIES) counts[severity] += other[severity];
  return counts;
}
