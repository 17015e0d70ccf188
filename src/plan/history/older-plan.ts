import { PlanDocument } from '../../core/document';

/** The text of a plan as it was. What it says is read from it when somebody asks, for a history has many of them. */
export class OlderPlan {
  #parsed: WeakRef<PlanDocument> | undefined;

  constructor(readonly text: string) {}

  /** Undefined where the text is no plan that can be read, such as a conflict that was kept by mistake. */
  get document(): PlanDocument | undefined {
    let document = this.#parsed?.deref();
    if (!document) this.#parsed = new WeakRef((document = new PlanDocument(this.text)));
    return document.kind === 'plan' && document.plan ? document : undefined;
  }
}
