/** How an entry stands in a file: its key, its day and its size, what is remembered, and a sum of all that. */
import { hash } from 'node:crypto';
import type { Day } from '../../core/day';

/** The hash of a text in base64url, a space, and that of the settings. */
const KEY_LENGTH = 43 + 1 + 22;
const DAY_LENGTH = '2027-01-31'.length;
/** How long what follows is, in bytes, as figures. */
const SIZE_LENGTH = 8;
const HEAD_LENGTH = KEY_LENGTH + 1 + DAY_LENGTH + 1 + SIZE_LENGTH + 1;
/** So many letters of the sum are enough to see what was altered by accident: who alters it on purpose alters this too. */
const SUM_LENGTH = 11;
/** A space and the sum, and a line end for those who look. */
const TAIL_LENGTH = 1 + SUM_LENGTH + 1;
/** More is not remembered of one text. */
const MOST_BYTES = 16 * 1024 * 1024;

const FIGURES = /^\d{8}$/;
const LINE_END = 0x0a;

/** Where entries are read from. */
export interface Entries {
  /** So many bytes at a place, which hold until the next are asked for; undefined where there are not so many. */
  readonly bytes: (start: number, length: number) => Buffer | undefined;
}

/** An entry as it is written; undefined where it would be too large. */
export function entryOf(key: string, day: Day, text: string): Buffer | undefined {
  const size = Buffer.byteLength(text);
  if (size > MOST_BYTES) return undefined;
  const said = `${key} ${day} ${String(size).padStart(SIZE_LENGTH, '0')} ${text}`;
  return Buffer.from(`${said} ${sumOf(said)}\n`);
}

/** The entry at a place, as it is written; undefined where none begins there. What it says may still be wrong. */
export function entryAt(entries: Entries, at: number): Buffer | undefined {
  const head = entries.bytes(at, HEAD_LENGTH);
  if (!head) return undefined;
  const figures = head.toString('latin1', HEAD_LENGTH - 1 - SIZE_LENGTH, HEAD_LENGTH - 1);
  const size = Number(figures);
  if (!FIGURES.test(figures) || size > MOST_BYTES) return undefined;
  const entry = entries.bytes(at, HEAD_LENGTH + size + TAIL_LENGTH);
  return entry?.at(-1) === LINE_END ? entry : undefined;
}

export const keyOf = (entry: Buffer): string => entry.toString('latin1', 0, KEY_LENGTH);

export const dayOf = (entry: Buffer): string =>
  entry.toString('latin1', KEY_LENGTH + 1, KEY_LENGTH + 1 + DAY_LENGTH);

/** What an entry remembers; undefined where it was altered, or is about something else. */
export function remembered(entry: Buffer, key: string): Buffer | undefined {
  const end = entry.length - TAIL_LENGTH;
  const isWhole =
    keyOf(entry) === key &&
    entry.toString('latin1', end + 1, end + 1 + SUM_LENGTH) === sumOf(entry.subarray(0, end));
  return isWhole ? entry.subarray(HEAD_LENGTH, end) : undefined;
}

const sumOf = (said: string | Buffer): string => hash('sha256', said, 'base64url').slice(0, SUM_LENGTH);
