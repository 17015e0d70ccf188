/** Whether a target is a change from the baseline (`+30 %`, `-5`), not a number of its own. */
export function isRelative(target: number | string): boolean {
  return typeof target === 'string' && /^\s*[+\-−–]\s*\d/.test(target);
}
