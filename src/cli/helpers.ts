import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { engineFile } from './cache/engine';
import type { Checker, Source } from './checker';
import type { CheckedFile } from './checked-text';
import type { Answer, Question, Start } from './helper';

/** How many plans a helper is given ahead, so that it never waits for the next. */
const AHEAD = 4;

/** A plan that a helper checks. */
export interface Pending {
  readonly promise: Promise<CheckedFile>;
  readonly isDone: () => boolean;
}

interface Helper {
  readonly worker: Worker;
  readonly asked: Map<number, (answer: Answer | undefined) => void>;
}

/** Other threads that check plans beside this one, with the same engine. What they cannot do this thread does. */
export class Helpers {
  readonly #helpers: Helper[] = [];
  #number = 0;

  private constructor(
    readonly checker: Checker,
    readonly onTrouble: (reason: string) => void,
  ) {}

  /** Some helpers; undefined where there is no file for them to load. */
  static start(number: number, checker: Checker, onTrouble: (reason: string) => void): Helpers | undefined {
    const file = engineFile();
    if (number <= 0 || file === undefined || !existsSync(file)) return undefined;
    const helpers = new Helpers(checker, onTrouble);
    for (let count = 0; count < number; count++) helpers.#begin(file);
    return helpers;
  }

  /** Gives a plan to a helper; undefined where all have enough to do. */
  offer(source: Source): Pending | undefined {
    let free: Helper | undefined;
    for (const one of this.#helpers) if (one.asked.size < (free?.asked.size ?? AHEAD)) free = one;
    if (!free) return undefined;
    const { worker, asked } = free;
    const number = this.#number++;
    let isDone = false;
    const promise = new Promise<Answer | undefined>((resolve) => asked.set(number, resolve)).then(
      (answer) => {
        isDone = true;
        return this.#checked(source, answer);
      },
    );
    const question: Question = { number, bytes: source.bytes, config: source.config };
    worker.postMessage(question);
    return { promise, isDone: () => isDone };
  }

  /** Lets them go; nothing that they still do is of use. */
  async end(): Promise<void> {
    const helpers = this.#helpers.splice(0);
    await Promise.all(helpers.map(({ worker }) => worker.terminate()));
    for (const { asked } of helpers) for (const resolve of asked.values()) resolve(undefined);
  }

  #begin(file: string): void {
    const { language, today, asksFixes } = this.checker.options;
    const start: Start = { kind: 'strategy-helper', language, today, asksFixes };
    const worker = new Worker(file, {
      workerData: start,
      // A plan's parts die young; room for more of them would only be touched once.
      resourceLimits: { maxYoungGenerationSizeMb: 16 },
    });
    const helper: Helper = { worker, asked: new Map() };
    const gone = (reason: string): void => {
      const at = this.#helpers.indexOf(helper);
      if (at < 0) return;
      this.#helpers.splice(at, 1);
      this.onTrouble(reason);
      for (const resolve of helper.asked.values()) resolve(undefined);
    };
    worker.on('message', (answer: Answer) => {
      helper.asked.get(answer.number)?.(answer);
      helper.asked.delete(answer.number);
    });
    worker.on('error', (error) => gone(String(error)));
    worker.on('exit', (code) => gone(`it ended with ${code}`));
    this.#helpers.push(helper);
  }

  /** What a helper found; where it found nothing out, this thread does it. */
  #checked(source: Source, answer: Answer | undefined): CheckedFile {
    const { line, failures = [] } = answer ?? {};
    const checked = line === undefined ? undefined : this.checker.fromLine(source, line, failures);
    if (!checked || line === undefined) return this.checker.anew(source);
    if (failures.length > 0) return checked;
    return { ...checked, remember: () => this.checker.rememberLine(source, line) };
  }
}
