import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { PlanDocument } from '../core/document';
import { isGood, type SteadyPlan, steadyPlan } from '../language/steady';
import { type DocumentRole, roleOf } from './addresses';

/** An open plan or config, as it was when something was asked. */
export class Snapshot {
  #plan: PlanDocument | undefined;
  #before: PlanDocument | undefined;

  constructor(
    readonly uri: string,
    readonly version: number,
    readonly text: string,
    readonly role: DocumentRole,
    before?: Snapshot,
  ) {
    this.#before = before?.read;
  }

  /** Parsed once, whoever asks for it. */
  get plan(): PlanDocument {
    if (!this.#plan) {
      this.#plan = new PlanDocument(this.text, this.#before);
      this.#before = undefined;
    }
    return this.#plan;
  }

  /** The plan as it was parsed last. */
  private get read(): PlanDocument | undefined {
    return this.#plan ?? this.#before;
  }
}

/** The plans and configs that are open in the editor. */
export class Documents {
  readonly #texts = new TextDocuments(TextDocument);
  readonly #snapshots = new Map<string, Snapshot>();
  /** Those of which the text was changed since. */
  readonly #changed = new Set<string>();
  /** The open plans as they could last be read. */
  readonly #good = new Map<string, PlanDocument>();

  /** @param told what is told to those who follow */
  constructor(told: {
    readonly opened: (uri: string) => void;
    readonly changed: (uri: string) => void;
    readonly saved: (uri: string) => void;
    readonly closed: (uri: string) => void;
  }) {
    const ours = (tell: (uri: string) => void) => {
      return ({ document: { uri } }: { readonly document: TextDocument }): void => {
        // Of a text without an address, which no sound editor opens, nothing can be said.
        if (typeof uri === 'string' && roleOf(uri)) tell(uri);
      };
    };
    this.#texts.onDidOpen(
      ours((uri) => {
        this.#snapshots.delete(uri);
        this.#good.delete(uri);
        told.opened(uri);
      }),
    );
    this.#texts.onDidChangeContent(
      ours((uri) => {
        this.#changed.add(uri);
        told.changed(uri);
      }),
    );
    this.#texts.onDidSave(ours(told.saved));
    this.#texts.onDidClose(
      ours((uri) => {
        this.#snapshots.delete(uri);
        this.#good.delete(uri);
        told.closed(uri);
      }),
    );
  }

  listen(connection: Connection): void {
    this.#texts.listen(connection);
  }

  /** A plan or config as it stands now; undefined where it is not open, or is neither. */
  now(uri: string): Snapshot | undefined {
    const known = this.#snapshots.get(uri);
    if (known && !this.#changed.has(uri)) return known;
    const role = roleOf(uri);
    const document = role && this.#texts.get(uri);
    if (!role || !document) return undefined;
    const snapshot = new Snapshot(uri, document.version, document.getText(), role, known);
    this.#changed.delete(uri);
    this.#snapshots.set(uri, snapshot);
    return snapshot;
  }

  /** Whether nothing has changed since. */
  isCurrent(snapshot: Snapshot): boolean {
    return this.now(snapshot.uri) === snapshot;
  }

  /** All that is open and ours. */
  all(): readonly Snapshot[] {
    return this.#texts.keys().flatMap((uri) => this.now(uri) ?? []);
  }

  /** A plan for what is shown beside its text. */
  steady({ uri, plan }: Snapshot): SteadyPlan {
    if (isGood(plan)) this.#good.set(uri, plan);
    return steadyPlan(plan, this.#good.get(uri));
  }
}
