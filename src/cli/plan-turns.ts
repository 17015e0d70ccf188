import path from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { ignores } from '../core/config-ignore';
import type { Texts } from '../core/language';
import type { Shown } from './cache/shown';
import type { Checker, KnownConfig, Source } from './checker';
import type { CheckedFile } from './checked-text';
import { now } from './clock';
import type { ConfigSearch, ConfigText } from './config-search';
import { Helpers, type Pending } from './helpers';
import { UsageError } from './outcome';
import { PLAN_BYTES } from './plan-bytes';
import { findPlans, type PlanFile, type Unreadable } from './plan-files';
import { readFileBytes, readNamed } from './read-file';
import { reasonOf } from './reasons';
import { tightenHeap } from './tight-heap';

/** A plan on its way through a run: begun in the order of the search, and told in that order too. */
export type Turn =
  | { readonly kind: 'unreadable'; readonly name: string; readonly reason: Texts }
  | { readonly kind: 'left out'; readonly plan: PlanFile; readonly config: ConfigText }
  /** What was printed of it in an earlier run. */
  | { readonly kind: 'shown'; readonly plan: PlanFile; readonly shown: Shown }
  | {
      readonly kind: 'file';
      readonly plan: PlanFile;
      readonly source: Source;
      readonly checked: CheckedFile | Pending;
    };

/** How long, in ms, nobody else gets a turn: a helper that answers, or somebody who interrupts. */
const BREATH_MS = 30;
/** With so many plans V8 has the room that one takes, and before long it would have taken far more. */
const MANY = 5;
/** Larger than nearly all plans, in bytes. */
const ROOM = 256 * 1024;
/** How many plans may wait for one that takes longer. */
const MOST_WAITING = 32;

export interface TurnOptions {
  readonly cwd: string;
  readonly configs: ConfigSearch;
  readonly checker: Checker;
  /** How many threads check, this one counted. */
  readonly threads: number;
  /** Told why the helpers are gone, where they fail. */
  readonly onTrouble: (reason: string) => void;
}

/** Reads and checks plan after plan; a few ahead of the one that is told, where helpers check too. */
export class PlanTurns {
  /** Where file after file is read: of thousands of small ones most of the time went into making room. */
  readonly #room = Buffer.allocUnsafeSlow(ROOM);
  #helpers: Helpers | undefined;
  #areHelpersAsked = false;
  #breathed = now();

  constructor(readonly options: TurnOptions) {}

  /**
   * Tells of the plans at some paths, in the order in which they are found. Of what is known from an earlier run it tells
   * without waiting for anything.
   *
   * @param tell of one plan at a time
   * @param isOver asked before each plan
   */
  async each(
    paths: readonly string[],
    tell: (turn: Turn) => void | Promise<void>,
    isOver: () => boolean,
  ): Promise<void> {
    const waiting: Turn[] = [];
    let begun = 0;
    try {
      for (const plan of findPlans(paths, this.options.cwd)) {
        if (now() - this.#breathed > BREATH_MS) {
          await breath();
          this.#breathed = now();
        }
        if (isOver()) return;
        if (++begun === MANY) tightenHeap();
        const turn = 'reason' in plan ? unreadable(plan) : this.#begin(plan, isOver);
        waiting.push(turn instanceof Promise ? await turn : turn);
        // Who was waited for may have taken so long that somebody interrupted.
        if (isOver()) return;
        while (waiting.length > MOST_WAITING || isReady(waiting[0])) {
          const told = tell(waiting.shift()!);
          if (told) await told;
        }
      }
      for (const turn of waiting) {
        if (isOver()) return;
        await tell(turn);
      }
    } finally {
      await this.#helpers?.end();
    }
  }

  #begin(plan: PlanFile, isOver: () => boolean): Turn | Promise<Turn> {
    const { configs, checker } = this.options;
    const config = configs.known(path.dirname(plan.file));
    if (config === 'not known') return this.#beginSlowly(plan, isOver);
    const known = config && checker.knownConfig(config);
    return config && !known ? this.#beginSlowly(plan, isOver) : this.#read(plan, config, known, isOver);
  }

  async #beginSlowly(plan: PlanFile, isOver: () => boolean): Promise<Turn> {
    const { configs, checker } = this.options;
    let config: ConfigText | undefined;
    try {
      config = await configs.of(path.dirname(plan.file));
    } catch (error) {
      // Who tells of the plan tells of this too.
      if (!(error instanceof UsageError)) throw error;
    }
    return this.#read(plan, config, config && (await checker.config(config)), isOver);
  }

  #read(
    plan: PlanFile,
    config: ConfigText | undefined,
    known: Pick<KnownConfig, 'ignore'> | undefined,
    isOver: () => boolean,
  ): Turn | Promise<Turn> {
    if (config && known && leavesOut(config, known.ignore, plan)) return { kind: 'left out', plan, config };
    const cannot = (error: unknown): Turn => unreadable({ name: plan.name, reason: reasonOf(error) });
    let bytes: Buffer | Promise<Buffer>;
    try {
      const { file, named } = plan;
      bytes = named
        ? readNamed(file, PLAN_BYTES, this.#room, isOver)
        : readFileBytes(file, PLAN_BYTES, this.#room);
    } catch (error) {
      return cannot(error);
    }
    if (!(bytes instanceof Promise)) return this.#look(plan, config, bytes);
    return bytes.then((read) => this.#look(plan, config, read), cannot);
  }

  #look(plan: PlanFile, config: ConfigText | undefined, bytes: Buffer): Turn | Promise<Turn> {
    const { checker } = this.options;
    const source = checker.source(bytes, config);
    const shown = checker.shown(source);
    if (shown) return { kind: 'shown', plan, shown };
    return this.#check(plan, { ...source, bytes: Buffer.from(bytes) });
  }

  async #check(plan: PlanFile, source: Source): Promise<Turn> {
    const { checker, threads, onTrouble } = this.options;
    const known = checker.remembered(source);
    if (known) return { kind: 'file', plan, source, checked: known };
    const helped = this.#helpers?.offer(source);
    if (helped) return { kind: 'file', plan, source, checked: helped };
    await checker.load();
    const checked = checker.anew(source);
    // One plan is checked sooner than a helper has begun.
    if (!this.#areHelpersAsked) this.#helpers = Helpers.start(threads - 1, checker, onTrouble);
    this.#areHelpersAsked = true;
    return { kind: 'file', plan, source, checked };
  }
}

const unreadable = ({ name, reason }: Unreadable): Turn => ({ kind: 'unreadable', name, reason });

function leavesOut({ folder }: ConfigText, patterns: readonly string[], { file }: PlanFile): boolean {
  if (patterns.length === 0) return false;
  return ignores(patterns, path.relative(folder, file).split(path.sep).join('/'));
}

const isReady = (turn: Turn | undefined): boolean =>
  turn !== undefined && (turn.kind !== 'file' || !('promise' in turn.checked) || turn.checked.isDone());
