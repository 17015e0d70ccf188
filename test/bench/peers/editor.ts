/** What a check costs after a letter was typed, tool by tool in turn. */
import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { median } from '../quantile';
import type { Job } from './editor-child';
import { CHECKERS, type Checker, type Editor, timesOf, type Typing } from './results';

/**
 * How many words are typed before the first round, since all is slow that was just started, and how many in each; of each
 * word, how many letters the slow tools check.
 */
const SIZES = [
  { lines: 50, before: 100, words: 5, letters: 8 },
  { lines: 300, before: 60, words: 5, letters: 8 },
  { lines: 3000, before: 15, words: 3, letters: 4 },
  { lines: 30_000, before: 4, words: 1, letters: 2 },
] as const;
const SLOW: ReadonlySet<Checker> = new Set(['ajv', 'yaml', 'spectral', 'yls']);
const ALL_LETTERS = 8;
const FIRST_LINES = 300;
/** In each round. */
const FIRSTS = 3;
/** As many times eight plans that were never seen are checked before the first round: it is another way through the code. */
const FIRSTS_BEFORE = 25;

type Round = ReadonlyMap<Checker, readonly number[]>;

export async function measureEditor(rounds: number, tell: (line: string) => void): Promise<Editor> {
  const children = new Map<Checker, ChildProcess>();
  try {
    for (const checker of CHECKERS) {
      const child = fork(path.join(__dirname, 'editor-child.js'), [checker]);
      children.set(checker, child);
      await answer(child);
    }
    const ask = (checker: Checker, job: Job): Promise<readonly number[]> => {
      const child = children.get(checker)!;
      child.send(job);
      return answer(child);
    };
    const type = (checker: Checker, { lines, letters }: (typeof SIZES)[number]): Promise<readonly number[]> =>
      ask(checker, { lines, letters: SLOW.has(checker) ? letters : ALL_LETTERS });
    for (const checker of CHECKERS) {
      tell(`typing, the warm-up of ${checker}`);
      for (const size of SIZES) for (let word = 0; word < size.before; word++) await type(checker, size);
    }
    for (let time = 0; time < FIRSTS_BEFORE; time++)
      for (const checker of ['yaml', 'ours'] as const) await ask(checker, { lines: FIRST_LINES });
    const typed = new Map<number, Round[]>(SIZES.map(({ lines }) => [lines, []]));
    const firsts: number[] = [];
    for (let round = 1; round <= rounds; round++) {
      tell(`typing, round ${round} of ${rounds}`);
      for (const size of SIZES) {
        const times = new Map<Checker, number[]>(CHECKERS.map((checker) => [checker, []]));
        for (let word = 0; word < size.words; word++)
          for (const checker of CHECKERS) times.get(checker)!.push(...(await type(checker, size)));
        typed.get(size.lines)!.push(times);
      }
      for (let time = 0; time < FIRSTS; time++) {
        const library = median(await ask('yaml', { lines: FIRST_LINES }));
        firsts.push(median(await ask('ours', { lines: FIRST_LINES })) / library);
      }
    }
    return { ...summary(typed), first: median(firsts) };
  } finally {
    for (const child of children.values()) child.kill();
  }
}

function summary(typed: ReadonlyMap<number, readonly Round[]>): Omit<Editor, 'first'> {
  const all = (rounds: readonly Round[], checker: Checker): number[] =>
    rounds.flatMap((round) => [...round.get(checker)!]);
  const typing = [...typed].map(([lines, rounds]): Typing => ({
    lines,
    times: each((checker) => timesOf(all(rounds, checker))),
    ratio: each((checker) =>
      median(rounds.map((round) => median(round.get('ours')!) / median(round.get(checker)!))),
    ),
  }));
  const [small, large] = [typed.get(3000)!, typed.get(30_000)!];
  return {
    typing,
    growth: each((checker) =>
      median(large.map((round, at) => median(round.get(checker)!) / median(small[at]!.get(checker)!))),
    ),
  };
}

function each<T>(of: (checker: Checker) => T): Record<Checker, T> {
  return Object.fromEntries(CHECKERS.map((checker) => [checker, of(checker)])) as Record<Checker, T>;
}

/** @throws Error when the tool ended instead */
function answer(child: ChildProcess): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`a tool ended with ${code}`));
    child.once('exit', ended);
    child.once('message', (times) => {
      child.off('exit', ended);
      resolve(times as readonly number[]);
    });
  });
}
