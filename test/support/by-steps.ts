import type { Parameters as Limits } from 'recheck';

/**
 * How regular expressions are looked through: without the limits of time, only those of steps are left. Else what is sound
 * would be called slow on a machine that is busy.
 */
export const BY_STEPS: Limits = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
};
