import * as vscode from 'vscode';
import { dayOf } from '../../core/day';
import { PlanDocument } from '../../core/document';
import { fill, type Texts } from '../../core/language';
import { planTitle } from '../../language/goal-list';
import { readFromPage, type ToPage } from '../../report/page/messages';
import type { CompareReport, Side } from '../../report/compare';
import type { Path } from '../../report/report';
import { buildComparison } from '../../report/build/compare';
import type { Histories } from '../history/histories';
import { revealText } from '../preview/answers';
import { beginPage } from '../preview/html';
import { pageLanguage } from '../preview/page-source';
import type { Services } from '../services';
import { openDocument, readPlan } from '../workspace-plans';
import { revisionUri } from './revision-texts';
import type { Version, Versions } from './version';

/** While somebody types, the page follows after a pause: two plans are compared as a whole. */
const PAUSE_MS = 150;

const NOTES = {
  unread: {
    en: '{name} is no plan that can be read, so there is nothing to compare.',
    nl: '{name} is geen plan dat te lezen is, dus er valt niets te vergelijken.',
  },
  absent: {
    en: 'This plan is not in {name}, nor under a name it had before; or it is too large there to be a plan.',
    nl: 'Dit plan staat niet in {name}, ook niet onder een naam die het eerder had; of het is daar te groot voor een plan.',
  },
  partial: {
    en: 'A piece of {name} cannot be read, so what stands there is not compared.',
    nl: 'Een stuk van {name} is niet te lezen; wat daar staat, is niet vergeleken.',
  },
  broken: {
    en: 'A piece of the text cannot be read just now. This is the comparison as it could last be made.',
    nl: 'Een stuk van de tekst is nu niet te lezen. Dit is de vergelijking zoals die voor het laatst te maken was.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

export type CompareServices = Pick<Services, 'log' | 'documents' | 'configs'>;

/** A panel that shows two versions of a plan side by side, and follows the texts that are edited. */
export class ComparePanel implements vscode.Disposable {
  readonly #subscriptions: vscode.Disposable;
  #isReady = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #shown: CompareReport | undefined;

  constructor(
    readonly panel: vscode.WebviewPanel,
    readonly versions: Versions,
    readonly services: CompareServices,
    readonly histories: Histories,
  ) {
    const isOurs = (uri: vscode.Uri): boolean =>
      [versions.old, versions.now].some(
        (version) => version.kind === 'file' && version.uri.toString() === uri.toString(),
      );
    this.#subscriptions = vscode.Disposable.from(
      panel.webview.onDidReceiveMessage((message: unknown) => this.#receive(message)),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.#isReady = false;
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && isOurs(document.uri)) this.#schedule();
      }),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (isOurs(uri)) this.#schedule();
      }),
    );
    beginPage(panel, pageLanguage(versions.now.uri, undefined));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#isReady = false;
    this.#subscriptions.dispose();
    this.panel.dispose();
  }

  #receive(message: unknown): void {
    const read = readFromPage(message);
    if (read?.type === 'ready') {
      this.#isReady = true;
      this.#post({ type: 'panel', uri: this.versions.now.uri.toString(), isLocked: true });
      void this.#update();
    } else if (read?.type === 'reveal') void this.#reveal(read.path, read.side ?? 'now');
  }

  #schedule(): void {
    if (!this.#isReady || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#update();
    }, PAUSE_MS);
  }

  async #update(): Promise<void> {
    try {
      const { old, now } = this.versions;
      const [before, after] = await Promise.all([this.#read(old), this.#read(now)]);
      if (!this.#isReady) return;
      const language = pageLanguage(now.uri, after?.plan ?? before?.plan);
      const isBroken = isUnfinished(old, before) || isUnfinished(now, after);
      const report =
        before && after && !(isBroken && this.#shown)
          ? buildComparison({
              old: { document: before, name: old.name, about: aboutOf(old) },
              now: { document: after, name: now.name, about: aboutOf(now) },
              language,
              today: dayOf(new Date()),
              frameworks: this.services.configs.known(now.uri)?.frameworks ?? [],
            })
          : undefined;
      if (report) {
        this.#shown = report;
        this.panel.title = vscode.l10n.t('Changes in {0}', planTitle(after!) ?? now.name);
        this.#post({ type: 'compare', report });
      }
      // A page that was hidden is made anew, and knows nothing.
      else if (this.#shown) this.#post({ type: 'compare', report: this.#shown });
      const note = noteOf(report !== undefined, this.#shown !== undefined, [
        [old, before],
        [now, after],
      ]);
      if (note) this.#post({ type: 'broken', note: fill(note.text, { name: note.name }, language) });
    } catch (error) {
      this.services.log.error('two versions of a plan were not compared', error);
    }
  }

  /** Undefined where it is not there. */
  async #read(version: Version): Promise<PlanDocument | undefined> {
    const { uri } = version;
    try {
      return version.kind === 'file'
        ? await readPlan(uri, this.services.documents)
        : await this.#older(version);
    } catch (error) {
      this.services.log.warn(`${uri.toString()} cannot be read`, error);
      return undefined;
    }
  }

  /** What is no plan that can be read is an empty one, to which nothing can be compared. */
  async #older({ uri, commit }: Version & { kind: 'revision' }): Promise<PlanDocument | undefined> {
    const older = await this.histories.older(uri, commit);
    return older && (older.document ?? new PlanDocument(''));
  }

  async #reveal(path: Path, side: Side): Promise<void> {
    const version = this.versions[side];
    const uri = version.kind === 'file' ? version.uri : revisionUri(version.uri, version.commit);
    try {
      const known = openDocument(uri);
      const document = known ?? (await vscode.workspace.openTextDocument(uri));
      const parsed = this.services.documents.get(document);
      await revealText(document, parsed, path, { column: this.panel.viewColumn, staysVisible: true });
    } catch (error) {
      this.services.log.warn(`${uri.toString()} cannot be shown`, error);
      void vscode.window.showWarningMessage(vscode.l10n.t('The text of {0} cannot be opened.', version.name));
    }
  }

  #post(message: ToPage): void {
    if (this.#isReady) void this.panel.webview.postMessage(message);
  }
}

type ReadVersion = readonly [Version, PlanDocument | undefined];

/** A text that somebody may be in the middle of; what an older version lacks it will always lack. */
const isUnfinished = ({ kind }: Version, read: PlanDocument | undefined): boolean =>
  kind === 'file' && read?.isPartial !== false;

/** What there is to say of a comparison; undefined where it is whole. */
function noteOf(
  isMade: boolean,
  isShown: boolean,
  versions: readonly ReadVersion[],
): { readonly text: Texts; readonly name: string } | undefined {
  const find = (is: (read: PlanDocument | undefined) => boolean): Version | undefined =>
    versions.find(([, read]) => is(read))?.[0];
  if (isMade) {
    const partial = find((read) => read?.isPartial === true);
    return partial && { text: NOTES.partial, name: partial.name };
  }
  if (isShown) return { text: NOTES.broken, name: '' };
  const unread = find((read) => !isReadable(read));
  if (!unread) return undefined;
  const isAbsent = unread.kind === 'revision' && find((read) => !read) === unread;
  return { text: isAbsent ? NOTES.absent : NOTES.unread, name: unread.name };
}

const isReadable = (document: PlanDocument | undefined): boolean =>
  document?.kind === 'plan' && document.plan !== undefined;

const aboutOf = (version: Version): string | undefined =>
  version.kind === 'revision' ? version.about : undefined;
