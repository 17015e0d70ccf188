import { tell } from '../setup/plain-error.mjs';

/**
 * @typedef {import('./steps.mjs').Step} Step
 * @typedef {import('./steps.mjs').Outcome} Outcome
 * @typedef {Outcome & { seconds: number }} Ended
 */

/**
 * Runs steps as soon as what they wait for is done, so many at a time. One that needs a failed step is not run.
 * @param {readonly Step[]} steps
 * @param {number} atOnce
 * @param {{ started: (step: Step) => void, ended: (step: Step, outcome: Ended) => void }} listener
 */
export async function schedule(steps, atOnce, listener) {
  /** @type {Map<string, Ended>} */
  const done = new Map();
  /** @type {Set<Promise<void>>} */
  const running = new Set();
  const waiting = [...steps];

  /** @param {Step} step @param {Ended} outcome */
  const end = (step, outcome) => {
    done.set(step.name, outcome);
    listener.ended(step, outcome);
  };
  /** @param {Step} step */
  const isReady = ({ needs, after = [] }) =>
    [...needs, ...after].every((name) => done.has(name) || !steps.some((step) => step.name === name));
  /** @param {Step} step */
  const start = async (step) => {
    listener.started(step);
    const begun = performance.now();
    const outcome = await attempt(step);
    end(step, { ...outcome, seconds: (performance.now() - begun) / 1000 });
  };

  while (waiting.length > 0 || running.size > 0) {
    while (running.size < atOnce) {
      const index = waiting.findIndex(isReady);
      if (index < 0) break;
      const [step] = waiting.splice(index, 1);
      if (!step) break;
      const reason = obstacle(step, steps, done);
      if (reason) {
        end(step, { ok: true, skipped: reason, seconds: 0 });
        continue;
      }
      const run = start(step).finally(() => running.delete(run));
      running.add(run);
    }
    if (running.size > 0) await Promise.race(running);
  }
}

/** @param {Step} step @returns {Promise<Outcome>} */
async function attempt(step) {
  try {
    return await step.run();
  } catch (error) {
    return { ok: false, output: tell(error) };
  }
}

/**
 * Why a step cannot run.
 * @param {Step} step
 * @param {readonly Step[]} steps
 * @param {ReadonlyMap<string, Ended>} done
 */
function obstacle({ needs }, steps, done) {
  for (const name of needs) {
    const outcome = done.get(name);
    if (outcome?.skipped) return outcome.skipped;
    if (outcome && !outcome.ok)
      return `it needs “${steps.find((step) => step.name === name)?.title}”, which failed`;
  }
  return undefined;
}
