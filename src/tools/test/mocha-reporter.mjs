import Mocha from 'mocha';
import { report } from './results.mjs';

const { Base } = Mocha.reporters;

/** Groups that take longer are told with their time: they make the run long. */
const LONG_MS = 4000;

/** Each group of tests on a line of its own with its number, what failed in full, and the counts for the sum. */
export default class CountingReporter extends Base {
  /**
   * @param {import('mocha').Runner} runner
   * @param {import('mocha').MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    const { detailed } = /** @type {{ detailed?: string }} */ (options.reporterOptions ?? {});
    /** @type {Map<string, { passed: number, failed: number, ms: number }>} */
    const groups = new Map();
    /** @param {import('mocha').Test} test @param {'passed' | 'failed'} outcome */
    const count = (test, outcome) => {
      const name = test.titlePath()[0] ?? '';
      const group = groups.get(name) ?? { passed: 0, failed: 0, ms: 0 };
      group[outcome]++;
      group.ms += test.duration ?? 0;
      groups.set(name, group);
    };
    let skipped = 0;
    /** @type {string[]} */
    const failures = [];
    runner.on('pass', (test) => {
      count(test, 'passed');
      if (detailed) Base.consoleLog(`  ✔ ${test.titlePath().join(': ')}`);
    });
    runner.on('fail', (test, error) => {
      count(test, 'failed');
      failures.push(`${test.titlePath().join(': ')}: ${firstLine(error)}`);
      if (detailed) Base.consoleLog(`  ✘ ${test.titlePath().join(': ')}`);
    });
    runner.on('pending', () => skipped++);
    runner.once('end', () => {
      if (!detailed) {
        for (const [name, { passed, failed, ms }] of groups) {
          const counts = `${passed}${failed > 0 ? `, ${failed} failed` : ''}`;
          const time = ms < LONG_MS ? '' : `  ${(ms / 1000).toFixed(0)} s`;
          Base.consoleLog(`  ${failed > 0 ? '✘' : '✔'} ${name} (${counts})${time}`);
        }
      }
      this.epilogue();
      report({ passed: runner.stats?.passes ?? 0, failed: runner.stats?.failures ?? 0, skipped, failures });
    });
  }
}

/** @param {unknown} error */
const firstLine = (error) => String(error).split('\n', 1)[0] ?? '';
