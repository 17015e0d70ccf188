// Node's assert is not there in a web worker.

class Unexpected extends Error {
  readonly showDiff = true;

  constructor(
    message: string,
    readonly actual: unknown,
    readonly expected: unknown,
  ) {
    super(message);
  }
}

/** Fails unless both are the same plain data. */
export function same(actual: unknown, expected: unknown, message = 'not as expected'): void {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  throw new Unexpected(message, actual, expected);
}

export function ok(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** Far beyond what the editor needs; only what will never come waits for it. */
const LIMIT_MS = 20_000;
const LOOK_EVERY_MS = 25;

/** Waits until what is read is what is expected, and fails with the difference if that never happens. */
export async function eventually(read: () => unknown, expected: unknown, message?: string): Promise<void> {
  const wanted = JSON.stringify(expected);
  const until = Date.now() + LIMIT_MS;
  while (JSON.stringify(read()) !== wanted && Date.now() < until) await pause(LOOK_EVERY_MS);
  same(read(), expected, message);
}

/** Waits for something that is not there yet. */
export async function appears<T>(find: () => T | undefined, what: string): Promise<T> {
  const until = Date.now() + LIMIT_MS;
  for (;;) {
    const found = find();
    if (found !== undefined) return found;
    ok(Date.now() < until, `${what} never came`);
    await pause(LOOK_EVERY_MS);
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
