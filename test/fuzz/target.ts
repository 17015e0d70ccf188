import fc from 'fast-check';
import { shrunk } from './shrink';

/** Something that must hold of any input. */
export interface TargetSource<T> {
  readonly name: string;
  readonly input: fc.Arbitrary<T>;
  /** So many are tried in the time in which the slowest targets try one; 1 where nothing is said. */
  readonly speed?: number;
  /** Throws where it does not hold. */
  readonly check: (input: T) => void | Promise<void>;
  /** The same input with less in it, in all the ways that are worth a try, the shortest first. */
  readonly smaller?: (input: T) => Iterable<T>;
}

/** An input of which something does not hold that should. */
export interface Failure {
  readonly input: unknown;
  readonly error: Error;
}

export interface Round {
  readonly seed: number;
  readonly runs: number;
  /** Told of each input before it is tried. */
  readonly begin?: (input: unknown) => void;
}

export interface Target {
  readonly name: string;
  readonly speed: number;
  /** Tries as many inputs as are asked for, the same ones for the same seed, and makes small what fails. */
  readonly round: (round: Round) => Promise<Failure | undefined>;
  /** Tries an input that was kept. */
  readonly again: (input: unknown) => Promise<void>;
}

/** So many smaller inputs are tried of one that fails, by what made it and then piece by piece. */
const MOST_SMALLER = 400;

export function target<T>({ name, speed = 1, input, check, smaller }: TargetSource<T>): Target {
  const round = async ({ seed, runs, begin }: Round): Promise<Failure | undefined> => {
    let first: { readonly error: Error } | undefined;
    let tries = 0;
    const failureOf = async (value: T): Promise<Error | undefined> => {
      begin?.(value);
      try {
        await check(value);
        return undefined;
      } catch (error) {
        return error instanceof Error ? error : new Error(String(error));
      }
    };
    const property = fc.asyncProperty(input, async (value) => {
      if (first && ++tries > MOST_SMALLER) return;
      const error = await failureOf(value);
      // A smaller input that fails in another way is another failure.
      if (!error || (first && kindOf(error) !== kindOf(first.error))) return;
      first ??= { error };
      throw error;
    });
    const { counterexample } = await fc.check(property, { seed, numRuns: runs });
    if (!counterexample) return undefined;
    const fails = async (value: T): Promise<boolean> => {
      const error = await failureOf(value);
      return error !== undefined && kindOf(error) === kindOf(first!.error);
    };
    const smallest = smaller
      ? await shrunk(counterexample[0], smaller, fails, MOST_SMALLER)
      : counterexample[0];
    return { input: smallest, error: (await failureOf(smallest)) ?? first!.error };
  };
  return { name, speed, round, again: async (value) => check(value as T) };
}

/** What two failures of the same mistake have in common: where it was noticed. */
export function kindOf({ name, stack = '' }: Error): string {
  const at = stack.split('\n').filter((line) => /[/\\](?:src|test)[/\\]/.test(line));
  return [name, ...at.slice(0, 2).map((line) => line.trim())].join(' ');
}
