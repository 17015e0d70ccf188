/** Tries inputs without end, in a thread of its own, so that one which takes for ever can be ended from outside. */
import { parentPort, workerData } from 'node:worker_threads';
import { TARGETS } from './targets';

/** What the thread is to do. */
export interface Work {
  readonly seed: number;
  /** The names of the targets. */
  readonly targets: readonly string[];
}

/** What the thread tells: that it begins with an input, and what became of a round. */
export type Told =
  | { readonly kind: 'begins'; readonly target: string; readonly input: unknown; readonly seed: number }
  | {
      readonly kind: 'fails';
      readonly target: string;
      readonly seed: number;
      readonly input: unknown;
      readonly error: string;
    };

/** Inputs in a round of a slow target: few, so that each target has its turn within seconds. */
const RUNS = 10;

async function work({ seed, targets }: Work): Promise<never> {
  const tell = (told: Told): void => {
    try {
      parentPort!.postMessage(told);
    } catch {
      // What cannot be sent, such as a function within a message, is told by its seed alone.
      parentPort!.postMessage({ ...told, input: undefined });
    }
  };
  const chosen = TARGETS.filter(({ name }) => targets.includes(name));
  for (let round = 0; ; round++) {
    for (const { name, speed, round: run } of chosen) {
      const own = seed + round;
      const begin = (input: unknown): void => tell({ kind: 'begins', target: name, input, seed: own });
      const failure = await run({ seed: own, runs: RUNS * speed, begin });
      if (!failure) continue;
      const { input, error } = failure;
      const cause = error.cause instanceof Error ? `\n${error.cause.stack ?? ''}` : '';
      tell({
        kind: 'fails',
        target: name,
        seed: own,
        input,
        error: `${error.stack ?? String(error)}${cause}`,
      });
    }
  }
}

void work(workerData as Work);
