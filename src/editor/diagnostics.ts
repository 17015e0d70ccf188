import * as vscode from 'vscode';
import { dayOf } from '../core/day';
import type { Finding } from '../core/finding';
import { lint } from '../core/lint';
import { ruleUrl } from '../core/project';
import { RULES } from '../rules';
import { SOURCE, toDiagnostic } from './convert';
import type { Documents } from './documents';
import { isPlanFile } from './plan-file';
import { isEnabled, messageLanguage } from './settings-reader';

/** A check that takes longer than a frame waits for a pause in the typing, this many times as long as it takes. */
const PAUSE_FACTOR = 3;
const FRAME_MS = 16;
const LONGEST_PAUSE_MS = 1000;

/** Checks the plans that are open, on every change, and shows what was found. */
export class Diagnostics implements vscode.Disposable {
  readonly #shown = vscode.languages.createDiagnosticCollection(SOURCE);
  readonly #findings = new Map<string, { readonly version: number; readonly findings: readonly Finding[] }>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #subscriptions: vscode.Disposable;
  #lastMs = 0;

  constructor(
    readonly documents: Documents,
    readonly log: vscode.LogOutputChannel,
  ) {
    const { workspace } = vscode;
    this.#subscriptions = vscode.Disposable.from(
      this.#shown,
      workspace.onDidOpenTextDocument((document) => this.#check(document)),
      workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document)),
      workspace.onDidCloseTextDocument((document) => this.#clear(document)),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(SOURCE)) this.#checkAll();
      }),
    );
    this.#checkAll();
  }

  /** What was found in this version of a document. */
  findings(document: vscode.TextDocument): readonly Finding[] {
    const known = this.#findings.get(document.uri.toString());
    return known?.version === document.version ? known.findings : [];
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
    if (!isPlanFile(document)) return;
    const key = document.uri.toString();
    clearTimeout(this.#waiting.get(key));
    const pause = this.#lastMs > FRAME_MS ? Math.min(this.#lastMs * PAUSE_FACTOR, LONGEST_PAUSE_MS) : 0;
    this.#waiting.set(
      key,
      setTimeout(() => this.#check(document), pause),
    );
  }

  #check(document: vscode.TextDocument): void {
    const { uri, version } = document;
    const key = uri.toString();
    clearTimeout(this.#waiting.get(key));
    this.#waiting.delete(key);
    if (document.isClosed || !isPlanFile(document)) return;
    if (!isEnabled(uri)) {
      this.#clear(document);
      return;
    }
    const begun = performance.now();
    const plan = this.documents.get(document);
    const findings = lint(plan, {
      rules: RULES,
      today: dayOf(new Date()),
      language: messageLanguage(uri),
      url: ruleUrl,
      onError: (rule, error) => this.log.error(`${rule} failed on ${uri.toString()}`, error),
    });
    this.#lastMs = performance.now() - begun;
    this.#findings.set(key, { version, findings });
    this.#shown.set(
      uri,
      findings.map((finding) => toDiagnostic(finding, uri, plan.lines)),
    );
  }

  #clear({ uri }: vscode.TextDocument): void {
    const key = uri.toString();
    clearTimeout(this.#waiting.get(key));
    this.#waiting.delete(key);
    this.#findings.delete(key);
    this.#shown.delete(uri);
  }
}
