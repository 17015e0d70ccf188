/** One tool in a process of its own, as editors run them: nobody waits for what another one left to be collected. */
import { generatePlan } from '../generate-plan';
import { load } from './checkers';
import type { Checker } from './results';
import { Typist } from './typist';

/** What is asked of it. */
export interface Job {
  readonly lines: number;
  /** How many letters of the next word are checked; the rest is typed only. Absent: plans that were never seen are. */
  readonly letters?: number;
}

const FIRST_CHECKS = 8;

async function main(): Promise<void> {
  const check = await load(process.argv[2] as Checker);
  const typists = new Map<number, Typist>();
  let seed = 5_000_000;

  async function measure({ lines, letters }: Job): Promise<readonly number[]> {
    const typist = typists.get(lines) ?? new Typist(lines);
    typists.set(lines, typist);
    const texts =
      letters === undefined
        ? Array.from({ length: FIRST_CHECKS }, () => generatePlan(lines, ++seed))
        : typist.word().slice(-letters);
    const times: number[] = [];
    for (const text of texts) {
      const work = check(text, letters === undefined ? undefined : lines);
      const begun = performance.now();
      await work();
      times.push(performance.now() - begun);
    }
    return times;
  }

  process.on('message', (job: Job) => void measure(job).then((times) => process.send?.(times)));
  process.send?.([]);
}

void main();
