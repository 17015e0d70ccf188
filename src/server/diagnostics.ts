import type { Finding } from '../core/finding';
import type { LineIndex } from '../core/lines';
import { lintPlan } from '../language/lint-plan';
import { pauseBefore } from '../language/pause';
import { teamConfigFindings } from '../language/team-config';
import { toDiagnostic } from './convert';
import type { Documents, Snapshot } from './documents';
import type { Session } from './session';

/** The letters of a quick typist come within this time, in milliseconds; they are checked together. */
const SHORTEST_PAUSE_MS = 60;

/** What was found in one version of a text. */
export interface Checked {
  readonly snapshot: Snapshot;
  readonly findings: readonly Finding[];
  readonly lines: LineIndex;
}

/** Checks the plans and the configs that are open, and tells the editor what was found. */
export class Diagnostics {
  readonly #checked = new Map<string, Checked>();
  readonly #waiting = new Map<string, ReturnType<typeof setTimeout>>();
  /** The texts of which findings are shown. */
  readonly #shown = new Set<string>();
  #lastMs = 0;

  constructor(
    readonly documents: Documents,
    readonly session: () => Session | undefined,
  ) {}

  /** What was found in this version of a text, if it was checked by now. */
  checked(snapshot: Snapshot): Checked | undefined {
    const known = this.#checked.get(snapshot.uri);
    return known?.snapshot === snapshot ? known : undefined;
  }

  /** What is to be said of a text, though it has just changed; undefined where it is not to be checked. */
  async checkedNow(snapshot: Snapshot): Promise<Checked | undefined> {
    const known = this.#waiting.has(snapshot.uri) ? undefined : this.checked(snapshot);
    return known ?? this.#check(snapshot);
  }

  /**
   * Checks a text soon: several changes that come together are checked once, after the last.
   *
   * @param wait whether more changes may be on their way
   */
  schedule(uri: string, wait: boolean): void {
    clearTimeout(this.#waiting.get(uri));
    const pause = wait ? Math.max(SHORTEST_PAUSE_MS, pauseBefore(this.#lastMs)) : 0;
    this.#waiting.set(
      uri,
      setTimeout(() => {
        this.#waiting.delete(uri);
        void this.#run(uri);
      }, pause),
    );
  }

  /** @param wait whether more changes may be on their way */
  scheduleAll(wait: boolean): void {
    for (const { uri } of this.documents.all()) this.schedule(uri, wait);
  }

  /** Takes back what was said of a text that is closed. */
  clear(uri: string): void {
    clearTimeout(this.#waiting.get(uri));
    this.#waiting.delete(uri);
    this.#checked.delete(uri);
    this.#show(uri, undefined);
  }

  async #run(uri: string): Promise<void> {
    const snapshot = this.documents.now(uri);
    if (!snapshot) return;
    try {
      const checked = await this.#check(snapshot);
      // What was typed meanwhile is checked by itself.
      if (!this.documents.isCurrent(snapshot) || this.#waiting.has(uri)) return;
      if (!checked) this.#checked.delete(uri);
      this.#show(uri, checked);
    } catch (error) {
      this.session()?.connection.console.error(`The check of ${uri} failed: ${String(error)}`);
    }
  }

  async #check(snapshot: Snapshot): Promise<Checked | undefined> {
    const session = this.session();
    if (!session) return undefined;
    const { uri, role } = snapshot;
    const { enable, language } = await session.settings.of(uri);
    if (!enable) return undefined;
    let checked: Checked;
    if (role === 'config') {
      const read = session.configs.readOpen(snapshot);
      checked = { snapshot, findings: teamConfigFindings(read, language), lines: read.document.lines };
    } else {
      const team = await session.configs.of(uri);
      if (team.isIgnored) return undefined;
      const begun = performance.now();
      const findings = lintPlan(snapshot.plan, {
        ...team,
        language,
        today: session.host.today(),
        onError: (rule, error) =>
          session.connection.console.error(`${rule} failed on ${uri}: ${String(error)}`),
      });
      this.#lastMs = performance.now() - begun;
      checked = { snapshot, findings, lines: snapshot.plan.lines };
    }
    if (this.documents.isCurrent(snapshot)) this.#checked.set(uri, checked);
    return checked;
  }

  #show(uri: string, checked: Checked | undefined): void {
    const session = this.session();
    if (!session) return;
    // Of other people's files nothing is said, not even that there is nothing to say.
    if (!this.#shown.has(uri) && (!checked || isForeign(checked.snapshot))) return;
    if (checked) this.#shown.add(uri);
    else this.#shown.delete(uri);
    const { connection, client } = session;
    const diagnostics = (checked?.findings ?? []).map((one) =>
      toDiagnostic(one, uri, checked!.lines, client),
    );
    const version = client.diagnostics.versions && checked ? { version: checked.snapshot.version } : {};
    void connection.sendDiagnostics({ uri, diagnostics, ...version });
  }
}

const isForeign = ({ role, plan }: Snapshot): boolean => role === 'plan' && plan.kind === 'foreign';
