import type { OlderPlan } from '../../plan/history/older-plan';

/** So many older versions of plans are kept, in all no longer than this many code units. */
const MOST = 400;
const MOST_LENGTH = 16_000_000;

/** So many versions are asked of git at the same time. */
const AT_ONCE = 8;

/** Older versions of plans, each asked for once; those that were asked for longest ago are forgotten. */
export class OlderPlans {
  readonly #plans = new Map<string, Promise<OlderPlan | undefined>>();
  readonly #lengths = new Map<string, number>();
  readonly #waiting: (() => void)[] = [];
  #length = 0;
  #busy = 0;

  /** The version of a name, which is asked for where it is not known. */
  get(key: string, ask: () => Promise<OlderPlan | undefined>): Promise<OlderPlan | undefined> {
    let plan = this.#plans.get(key);
    if (plan) this.#plans.delete(key);
    else {
      plan = this.#inTurn(ask);
      void plan.then((found) => {
        this.#keep(key, found);
      });
    }
    this.#plans.set(key, plan);
    return plan;
  }

  #keep(key: string, plan: OlderPlan | undefined): void {
    if (!plan) {
      // Git may have been busy with something else: who asks again may have more luck.
      this.#plans.delete(key);
      return;
    }
    this.#lengths.set(key, plan.text.length);
    this.#length += plan.text.length;
    for (const old of this.#plans.keys()) {
      if ((this.#lengths.size <= MOST && this.#length <= MOST_LENGTH) || old === key) break;
      const length = this.#lengths.get(old);
      // One that is still being asked for counts when it is there.
      if (length === undefined) continue;
      this.#plans.delete(old);
      this.#lengths.delete(old);
      this.#length -= length;
    }
  }

  async #inTurn<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#busy >= AT_ONCE) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#busy++;
    try {
      return await ask();
    } finally {
      this.#busy--;
      this.#waiting.shift()?.();
    }
  }
}
