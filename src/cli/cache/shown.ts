/** What was printed of a plan, as an entry of the cache and back: a run in which nothing changed copies it. */
import type { DocumentKind } from '../../core/document';
import { SEVERITIES, type Severity } from '../../core/rule';

/** What is printed of a plan, its name apart, and what it counts for. */
export interface Shown {
  readonly kind: DocumentKind;
  /** How many findings there are of each severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** In UTF-8; empty where nothing is printed. */
  readonly piece: Uint8Array;
}

/** Each kind as a letter. */
const LETTERS: Readonly<Record<DocumentKind, string>> = { plan: 'p', blank: 'b', foreign: 'f' };
const KINDS = new Map(Object.entries(LETTERS).map(([kind, letter]) => [letter, kind as DocumentKind]));

/** The kind and four numbers of figures, with a line end behind them. */
const HEAD = /^([pbf]) (\d{1,9}) (\d{1,9}) (\d{1,9}) (\d{1,9})\n/;
const LONGEST_HEAD = 1 + 4 * 10 + 1;

export function toShown(
  kind: DocumentKind,
  counts: Readonly<Record<Severity, number>>,
  piece: string,
): string {
  return `${LETTERS[kind]} ${SEVERITIES.map((severity) => counts[severity]).join(' ')}\n${piece}`;
}

/** What an entry says; undefined where it is not such an entry, for a file may hold anything. */
export function fromShown(entry: Buffer): Shown | undefined {
  const found = HEAD.exec(entry.toString('latin1', 0, Math.min(LONGEST_HEAD, entry.length)));
  const kind = found && KINDS.get(found[1]!);
  if (!kind) return undefined;
  const counts = { error: +found[2]!, warning: +found[3]!, info: +found[4]!, hint: +found[5]! };
  return { kind, counts, piece: entry.subarray(found[0].length) };
}
