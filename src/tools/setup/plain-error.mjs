/** An error that its reader can do something about: told in its own words, without a stack. */
export class PlainError extends Error {}

/** @param {unknown} error */
export function tell(error) {
  if (error instanceof PlainError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Runs a script's main function; what it throws is told on standard error, and the exit code is 1.
 * @param {() => Promise<unknown>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(tell(error));
    process.exitCode = 1;
  }
}
