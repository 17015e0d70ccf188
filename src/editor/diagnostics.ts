import * as vscode from 'vscode';
import type { Finding } from '../core/finding';
import type { LineIndex } from '../core/lines';
import { pauseBefore } from '../language/pause';
import { teamConfigFindings } from '../language/team-config';
import type { Configs } from './configs';
import { SOURCE, toDiagnostic } from './convert';
import type { Documents } from './documents';
import { lintPlan } from './lint-plan';
import { isConfigFile, isPlanFile } from './plan-file';
import { isEnabled, messageLanguage } from './settings-reader';

/** What was found in one version of a document. */
export interface Checked {
  readonly version: number;
  readonly findings: readonly Finding[];
  readonly lines: LineIndex;
}

/** Checks the plans and the configs that are open, on every change, and shows what was found. */
export class Diagnostics implements vscode.Disposable {
  readonly #shown = vscode.languages.createDiagnosticCollection(SOURCE);
  readonly #checked = new Map<string, Checked>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** The plans whose config is still looked for. */
  readonly #asking = new Set<string>();
  readonly #told = new vscode.EventEmitter<vscode.Uri>();
  /** What is known of a document has changed. */
  readonly onDidCheck = this.#told.event;
  readonly #subscriptions: vscode.Disposable;
  #lastMs = 0;

  constructor(
    readonly documents: Documents,
    readonly configs: Configs,
    readonly log: vscode.LogOutputChannel,
  ) {
    const { workspace } = vscode;
    this.#subscriptions = vscode.Disposable.from(
      this.#shown,
      this.#told,
      workspace.onDidOpenTextDocument((document) => {
        if (isPlanFile(document)) this.configs.lookAgain(document.uri);
        this.#check(document);
      }),
      workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document)),
      workspace.onDidCloseTextDocument((document) => this.#clear(document)),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SOURCE)) this.#checkAll();
      }),
      configs.onDidChange(() => {
        workspace.textDocuments.filter(isPlanFile).forEach((document) => this.#schedule(document));
      }),
    );
    this.#checkAll();
  }

  /** What was found in this version of a document, if it was checked by now. */
  checked(document: vscode.TextDocument): Checked | undefined {
    const known = this.#checked.get(document.uri.toString());
    return known?.version === document.version ? known : undefined;
  }

  /** What is to be said of a document as it is now, though it has just changed. */
  async checkedNow(document: vscode.TextDocument): Promise<Checked | undefined> {
    if (isPlanFile(document)) await this.configs.of(document.uri);
    if (this.#waiting.has(document.uri.toString()) || !this.checked(document)) this.#check(document);
    return this.checked(document);
  }

  dispose(): void {
    this.#waiting.forEach((timer) => clearTimeout(timer));
    this.#subscriptions.dispose();
  }

  #checkAll(): void {
    vscode.workspace.textDocuments.forEach((document) => this.#check(document));
  }

  /** Several changes that come together are checked once, after the last. */
  #schedule(document: vscode.TextDocument): void {
    if (!isPlanFile(document) && !isConfigFile(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.#waiting.get(key));
    this.#waiting.set(
      key,
      setTimeout(() => this.#check(document), pauseBefore(this.#lastMs)),
    );
  }

  #check(document: vscode.TextDocument): void {
    const { uri, version } = document;
    const isPlan = isPlanFile(document);
    if (document.isClosed || (!isPlan && !isConfigFile(document))) return;
    const key = uri.toString();
    clearTimeout(this.#waiting.get(key));
    this.#waiting.delete(key);
    if (!isEnabled(uri)) {
      this.#clear(document);
      return;
    }
    const found = isPlan ? this.#lint(document) : this.#lintConfig(document);
    if (!found) return;
    const { findings, lines } = found;
    this.#checked.set(key, { version, findings, lines });
    this.#shown.set(
      uri,
      findings.map((finding) => toDiagnostic(finding, uri, lines)),
    );
    this.#told.fire(uri);
  }

  /** Nothing where the plan is not to be checked, or not yet. */
  #lint(document: vscode.TextDocument): Omit<Checked, 'version'> | undefined {
    const { uri } = document;
    const settings = this.configs.known(uri);
    if (!settings) {
      void this.#ask(document);
      return undefined;
    }
    if (settings.isIgnored) {
      this.#clear(document);
      return undefined;
    }
    const begun = performance.now();
    const plan = this.documents.get(document);
    const findings = lintPlan(plan, uri, settings, this.log);
    this.#lastMs = performance.now() - begun;
    return { findings, lines: plan.lines };
  }

  #lintConfig(document: vscode.TextDocument): Omit<Checked, 'version'> {
    const read = this.configs.readOpen(document);
    return {
      findings: teamConfigFindings(read, messageLanguage(document.uri)),
      lines: read.document.lines,
    };
  }

  /** Checks a plan when its config is known: as it stands then, which may be another text, or opened anew. */
  async #ask({ uri }: vscode.TextDocument): Promise<void> {
    const key = uri.toString();
    if (this.#asking.has(key)) return;
    this.#asking.add(key);
    await this.configs.of(uri);
    this.#asking.delete(key);
    const document = vscode.workspace.textDocuments.find((one) => one.uri.toString() === key);
    if (document) this.#check(document);
  }

  #clear({ uri }: vscode.TextDocument): void {
    const key = uri.toString();
    clearTimeout(this.#waiting.get(key));
    this.#waiting.delete(key);
    this.#checked.delete(key);
    this.#shown.delete(uri);
    this.#told.fire(uri);
  }
}
