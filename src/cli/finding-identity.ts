/** By what a finding is known again when the plan around it has changed: by what it is about, not by its line. */
import { createHash } from 'node:crypto';
import type { Finding } from '../core/finding';
import type { LinedText } from './checked-text';

/** What a finding is about; of several that are alike, how many. */
export interface Entry {
  /** What the file is called. */
  readonly file: string;
  readonly rule: string;
  /** Which part of the plan, whatever its place in a list; empty where the place only stands in for what is not there. */
  readonly path: string;
  /** Which of the rule's sentences, the same in every language. */
  readonly message: string;
  /** A hash of the flagged text; of what is not there, what it is. */
  readonly text: string;
  readonly count: number;
}

export function entryOf(file: string, { text }: Pick<LinedText, 'text'>, finding: Finding): Entry {
  const { rule, messageId: message, about, path: place, start, end } = finding;
  // What stands there has nothing to do with it, and may be edited.
  if (about !== undefined) return { file, rule, path: '', message, text: about, count: 1 };
  const flagged = text.slice(start, end).replaceAll('\r\n', '\n');
  const hash = createHash('sha256').update(flagged).digest('hex').slice(0, 16);
  // An item that is put in a list moves those behind it.
  return { file, rule, path: place.replaceAll(/\/\d+(?=\/|$)/g, '/*'), message, text: hash, count: 1 };
}

export const keyOf = ({ file, rule, path: place, message, text }: Entry): string =>
  JSON.stringify([file, rule, place, message, text]);
