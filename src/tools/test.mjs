// Runs every test of the project, and first installs what they need.
//   npm test                   all of it but what runs on demand: the suites in the oldest VS Code
//   npm test -- unit vscode    some of the steps, with what they need; an unknown name lists them
import './setup/node-version.mjs';
import { availableParallelism } from 'node:os';
import { PlainError, runMain } from './setup/plain-error.mjs';
import { schedule } from './test/schedule.mjs';
import { STEPS } from './test/steps.mjs';

/** @typedef {import('./test/steps.mjs').Step} Step */

async function main() {
  const begun = performance.now();
  const steps = chosen(process.argv.slice(2));
  const sum = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const failures = [];
  await schedule(steps, Math.min(Math.max(availableParallelism(), 2), 4), {
    started: ({ title }) => console.log(`▸ ${title}`),
    ended: (step, outcome) => {
      const { passed, failed, skipped, failures: tests = [] } = counts(step, outcome);
      if (failed > 0) failures.push(`${step.title}${tests.map((test) => `\n    ${test}`).join('')}`);
      sum.passed += passed;
      sum.failed += failed;
      sum.skipped += skipped;
      const mark = outcome.skipped ? '○' : outcome.ok ? '✔' : '✘';
      console.log(
        `${mark} ${step.title}  ${outcome.skipped ? `skipped: ${outcome.skipped}` : `${outcome.seconds.toFixed(1)} s`}`,
      );
      const output = outcome.output?.replace(/^\n+/, '').trimEnd();
      if (output) console.log(`\n${output}\n`);
    },
  });
  if (sum.failed > 0) process.exitCode = 1;
  // Once more, where they are found: what the steps print is long.
  for (const failure of failures) console.log(`\n✘ ${failure}`);
  console.log(`\nAll in ${((performance.now() - begun) / 1000).toFixed(0)} s`);
  console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
}

/** @param {Step} step @param {import('./test/schedule.mjs').Ended} outcome @returns {import('./test/results.mjs').Result} */
function counts(step, outcome) {
  if (outcome.result) return outcome.result;
  if (outcome.skipped) return { passed: 0, failed: 0, skipped: step.prepares ? 0 : 1 };
  if (!outcome.ok) return { passed: 0, failed: 1, skipped: 0 };
  return { passed: step.prepares ? 0 : 1, failed: 0, skipped: 0 };
}

/** The named steps and, in turn, what they need. @param {readonly string[]} names */
function chosen(names) {
  if (names.length === 0) return STEPS.filter(({ onDemand }) => !onDemand);
  /** @type {Set<string>} */
  const wanted = new Set();
  /** @param {string} name */
  const add = (name) => {
    const step = STEPS.find((one) => one.name === name);
    if (!step)
      throw new PlainError(
        `There is no step “${name}”. There are ${STEPS.map((one) => one.name).join(', ')}.`,
      );
    wanted.add(name);
    step.needs.forEach(add);
  };
  names.forEach(add);
  return STEPS.filter(({ name }) => wanted.has(name));
}

await runMain(main);
