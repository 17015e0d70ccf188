import { BOUNDS } from '../core/yaml/bounds';

/** A byte order mark in front, and what may be cut off of a character at the end. */
const ROUND_ABOUT = 8;

/** So much is read of a plan: of one that is too large enough to say so. */
export const PLAN_BYTES = BOUNDS.bytes + ROUND_ABOUT;
