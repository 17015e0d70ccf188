// What the extension host calls to run the suites, which are imported after this file; see bundle-suite.mjs.
// Mocha's build for browsers runs in a web worker and in Node alike.
import 'mocha/mocha.js';

interface InHost {
  readonly mocha: Mocha & { setup(options: object): void };
  readonly Mocha: typeof Mocha;
}
const { mocha, Mocha: Class } = globalThis as unknown as InHost;

// What a run prints is told from the lines of the workbench by a tag. The host forbids to replace console.log.
Class.reporters.Base.consoleLog = (format = '', ...values: unknown[]) => {
  for (const line of fill(String(format), values).split('\n')) console.log(`@@suite ${line}`);
};

// A safety for what hangs. The suites wait for what they expect and no longer.
mocha.setup({ ui: 'bdd', reporter: Class.reporters.Spec, timeout: 60_000 });

export function run(): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed: string[] = [];
    // The build's own run() asks for the address of a web page, which Node does not have.
    const runner = Class.prototype.run.call(mocha, (failures) => {
      const { passes = 0, pending = 0 } = runner.stats ?? {};
      const result = { passed: passes, failed: failures, skipped: pending, failures: failed };
      console.log(`@@result ${JSON.stringify(result)}`);
      if (failures > 0) reject(new Error(`${failures} failed`));
      else resolve();
    });
    runner.on('fail', (test, error: unknown) => {
      failed.push(`${test.titlePath().join(': ')}: ${String(error).split('\n', 1)[0]}`);
    });
  });
}

/** As console.log does with %s and %d, which the web worker's log leaves as they are. */
function fill(format: string, values: readonly unknown[]): string {
  let next = 0;
  const text = format.replace(/%[sd]/g, () => String(values[next++]));
  return [text, ...values.slice(next).map(String)].join(' ');
}
