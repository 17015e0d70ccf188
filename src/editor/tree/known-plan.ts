import type * as vscode from 'vscode';
import { lintSettings } from '../../core/config';
import { type Day, dayOf } from '../../core/day';
import { PlanDocument } from '../../core/document';
import type { Finding } from '../../core/finding';
import { planTitle } from '../../language/goal-list';
import { planHead } from '../../language/plan-head';
import type { PlanReport } from '../../report/report';
import type { Framework } from '../../frameworks/framework';
import { once } from '../../goals/once';
import type { PlanSettings } from '../configs';
import type { Diagnostics } from '../diagnostics';
import { lintPlan } from '../lint-plan';
import { isEnabled, messageLanguage } from '../settings-reader';
import { openDocument, readPlanText } from '../workspace-plans';

/** Errors and warnings: what the badge counts. */
export interface Problems {
  readonly errors: number;
  readonly warnings: number;
}

/** What was read of a plan, until it changes. */
interface Read {
  /** The whole of it, parsed when it is first asked for. */
  readonly document: () => PlanDocument;
  readonly settings: PlanSettings;
  /** Of the document in the editor. */
  readonly version?: number;
}

/** What is known of one plan of the workspace; each piece is found out when it is first asked for. */
export class KnownPlan {
  /** Whether it is a plan, and is to be shown; undefined until it was read. */
  isShown: boolean | undefined;
  title: string | undefined;
  /** Those of the team. */
  frameworks: readonly Framework[] = [];
  /** As they were counted last. */
  problems: Problems | undefined;
  /** Whether nothing of it can be read. */
  isUnreadable = false;
  /** Whether it was looked at since it changed. */
  isRead = false;
  /** Whether the problems were counted since it changed. */
  isCounted = false;
  /** What could be told of it last. */
  #report: PlanReport | undefined;
  #reportedOn: Day | undefined;
  #isStale = true;
  #read: Read | undefined;
  #reading: Promise<Read | undefined> | undefined;

  constructor(
    readonly uri: vscode.Uri,
    readonly diagnostics: Diagnostics,
  ) {}

  get key(): string {
    return this.uri.toString();
  }

  /** Its text, or what is said of it, may be another one now. */
  changed(): void {
    this.#read = undefined;
    this.#reading = undefined;
    this.#isStale = true;
    this.isRead = false;
    this.isCounted = false;
  }

  /** Reads it, for its title. Never fails: what cannot be read is not shown, and the log says why. */
  async look(): Promise<void> {
    await this.#ask();
  }

  /** Counts what is said of it. */
  async count(): Promise<void> {
    const read = await this.#ask();
    if (!read || this.isCounted) return;
    const findings = await this.#findings(read);
    if (findings && this.#read === read) this.#setProblems(findings);
  }

  /**
   * All that there is to see of it; while a line that is typed cannot be read, what there was before.
   *
   * @returns undefined where it cannot be read at all
   */
  async report(): Promise<PlanReport | undefined> {
    const today = dayOf(new Date());
    if (!this.#isStale && this.#reportedOn === today) return this.#report;
    const read = await this.#ask();
    if (!read) return undefined;
    const { settings } = read;
    const document = read.document();
    const findings = await this.#findings(read);
    // It was typed on meanwhile: who tells of that asks again.
    if (!findings || this.#read !== read) return this.#report;
    this.#setProblems(findings);
    if (document.isPartial && this.#report) return this.#report;
    const { plan } = document;
    this.isUnreadable = !plan;
    if (plan) {
      const { buildReport } = await import('../../report/build');
      const { frameworks, config } = settings;
      const language = messageLanguage(this.uri);
      const { setting } = lintSettings(config);
      this.#report = buildReport({ document, plan, findings, language, today, frameworks, setting });
    } else this.#report = undefined;
    this.#reportedOn = today;
    this.#isStale = false;
    return this.#report;
  }

  /** Gives back what takes much memory; it is made again when it is asked for. */
  forget(): void {
    this.#read = undefined;
    this.#reading = undefined;
    this.#report = undefined;
    this.#isStale = true;
  }

  /** Gives back the text, of which all is known that is asked without opening it. */
  forgetText(): void {
    if (openDocument(this.uri)) return;
    this.#read = undefined;
    this.#reading = undefined;
  }

  #setProblems(findings: readonly Finding[]): void {
    const count = (wanted: Finding['severity']): number =>
      findings.filter(({ severity }) => severity === wanted).length;
    this.problems = { errors: count('error'), warnings: count('warning') };
    this.isCounted = true;
  }

  async #ask(): Promise<Read | undefined> {
    const version = openDocument(this.uri)?.version;
    if (this.#read && this.#read.version === version) return this.#read;
    const reading = (this.#reading ??= this.#readAnew());
    const read = await reading;
    if (this.#reading === reading) {
      this.#reading = undefined;
      this.#read = read;
      this.isRead = true;
    }
    return read;
  }

  async #readAnew(): Promise<Read | undefined> {
    const { configs, documents, log } = this.diagnostics;
    try {
      const settings = isEnabled(this.uri) ? await configs.of(this.uri) : undefined;
      if (!settings || settings.isIgnored) {
        this.isShown = false;
        return undefined;
      }
      this.frameworks = settings.frameworks;
      const open = openDocument(this.uri);
      const text = open ? undefined : await readPlanText(this.uri);
      const head = text === undefined ? documents.get(open!) : planHead(text);
      this.isShown = head.kind === 'plan';
      if (!this.isShown) return undefined;
      // A title that cannot be read for a moment is the one that it was.
      this.title = planTitle(head) ?? (head.isPartial ? this.title : undefined);
      return {
        document: text === undefined ? () => head : once(() => new PlanDocument(text)),
        settings,
        ...(open ? { version: open.version } : {}),
      };
    } catch (error) {
      this.isShown = false;
      log.warn(`${this.key} cannot be read`, error);
      return undefined;
    }
  }

  /** Of an open plan what the diagnostics know of it; undefined where they do not know this version, and will tell. */
  async #findings({ document, settings }: Read): Promise<readonly Finding[] | undefined> {
    const open = openDocument(this.uri);
    if (!open) return lintPlan(document(), this.uri, settings, this.diagnostics.log);
    const checked = this.diagnostics.checked(open) ?? (await this.diagnostics.checkedNow(open));
    return checked?.findings;
  }
}
