// VS Code measures what it waits for, on the clock. This extension starts before ours in the same host of the desktop, and
// notes what the parts of ours take of the processor, so that what else the machine does is not in it.
const { appendFileSync } = require('node:fs');
const Module = require('node:module');

const FILE = process.env['ACTIVATION_PROBE'] ?? '';
const OURS = /strategy-as-code\.strategy-as-code[^/\\]*[/\\]dist[/\\](web[/\\])?extension\.js$/;

/** The time of this thread on the processor, in milliseconds. */
function now() {
  const { user, system } = /** @type {any} */ (process).threadCpuUsage();
  return (user + system) / 1000;
}

/**
 * @template T
 * @param {string} part
 * @param {() => T} work
 */
function noted(part, work) {
  const begun = now();
  const result = work();
  note(part, begun);
  return result;
}

/** @param {string} part @param {number} begun */
const note = (part, begun) => appendFileSync(FILE, `${JSON.stringify({ part, ms: now() - begun })}\n`);

/** @param {Record<string, any>} door */
const timedDoor = (door) => ({
  ...door,
  activate: (/** @type {unknown} */ context) => noted('door: activate', () => door['activate'](context)),
});

/** @param {Record<string, any>} inside */
const timedEngine = (inside) => ({
  ...inside,
  loadFeatures: async () => {
    const begun = now();
    // Nothing else runs until then: what is loaded comes with the next turn of the same queue.
    const features = await inside['loadFeatures']();
    note('engine: modules', begun);
    return {
      ...features,
      registerFeatures: (/** @type {unknown} */ context) =>
        noted('engine: register', () => features.registerFeatures(context)),
    };
  },
});

exports.activate = () => {
  const { prototype } = /** @type {any} */ (Module);
  const compile = prototype._compile;
  prototype._compile = function (
    /** @type {string} */ content,
    /** @type {string} */ name,
    /** @type {any[]} */ ...rest
  ) {
    const ours = OURS.exec(name);
    if (!ours) return compile.call(this, content, name, ...rest);
    const part = ours[1] ? 'engine' : 'door';
    const result = noted(`${part}: file`, () => compile.call(this, content, name, ...rest));
    this.exports = part === 'door' ? timedDoor(this.exports) : timedEngine(this.exports);
    return result;
  };
};
