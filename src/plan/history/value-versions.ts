import type { PlanDocument } from '../../core/document';
import type { Texts } from '../../core/language';
import type { Field } from '../../core/format/field';
import { fieldAt } from '../../core/model';
import type { PlanNode } from '../../core/tree';
import { fingerprint } from '../changes/sameness';
import { trace } from '../changes/trace';
import { valueCalled } from '../changes/words';
import { linesOf } from './lines-of';
import type { OlderPlan } from './older-plan';
import type { History, Revision } from './revision';

/** What stood at a place in a revision. */
interface Said {
  /** Equal for what means the same; empty where there is nothing. */
  readonly said: string;
  /** As people call it. */
  readonly called: () => Texts | undefined;
  /** Of which revision it was read. */
  readonly number: number;
}

/** The same, once it was read. */
interface Read {
  readonly said: string;
  readonly called: Texts | undefined;
}

/** So many revisions after each other that cannot be read are passed over; then the value counts as not there. */
const MOST_UNREAD = 4;

/** What stood at a place in each revision of a plan, each read once, and parsed where its lines are others. */
export class ValueVersions<R extends Revision> {
  readonly #known = new Map<number, Promise<Said | undefined>>();
  readonly #byLines = new Map<string, Read>();
  readonly #field: Field | undefined;

  constructor(
    readonly path: string,
    readonly plan: PlanDocument,
    readonly history: History<R>,
  ) {
    this.#field = fieldAt(path);
  }

  get count(): number {
    return this.history.revisions.length;
  }

  /** What stands there now. */
  now(): Said {
    const node = this.plan.nodeAt(this.path);
    return { said: this.#said(node), called: () => this.#called(node, this.plan), number: -1 };
  }

  /**
   * What stood there in a revision. One without a plan that can be read says nothing of the value (the file was away, or a
   * conflict was kept): then it is what it was before.
   */
  async at(number: number): Promise<Said> {
    for (let older = number; older < Math.min(this.count, number + MOST_UNREAD); older++) {
      let said = this.#known.get(older);
      if (!said) this.#known.set(older, (said = this.#read(older)));
      const found = await said;
      if (found) return found;
    }
    return { said: '', called: () => undefined, number };
  }

  async #read(number: number): Promise<Said | undefined> {
    const older = await this.history.read(this.history.revisions[number]!);
    if (!older) return undefined;
    const lines = linesOf(this.path, older.text);
    const known = lines === undefined ? undefined : this.#byLines.get(lines);
    if (known) return { said: known.said, called: () => this.#calledLike(known, older), number };
    const { document } = older;
    const node = document && trace(this.path, this.plan, document);
    // What cannot be read may be the piece that it stands in.
    if (!document || (!node && document.isPartial)) return undefined;
    const found = { said: this.#said(node), called: this.#called(node, document) };
    if (lines !== undefined) this.#byLines.set(lines, found);
    return { said: found.said, called: () => found.called, number };
  }

  /** What has the same lines is called the same; but who is behind an id may have another name by then. */
  #calledLike({ called }: Read, { document }: OlderPlan): Texts | undefined {
    const isName = this.#field?.kind === 'reference' || this.#field?.kind === 'references';
    return isName && document ? this.#called(trace(this.path, this.plan, document), document) : called;
  }

  #said(node: PlanNode | undefined): string {
    return node ? fingerprint(node, this.#field) : '';
  }

  #called(node: PlanNode | undefined, document: PlanDocument): Texts | undefined {
    return valueCalled(node, this.#field, document);
  }
}
