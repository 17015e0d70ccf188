/** Milliseconds since the process began; `performance` would load all that Node has to measure with. */
export const now = (): number => process.uptime() * 1000;
