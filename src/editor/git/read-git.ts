/** Reads what the Git extension tells of commits and refs. */
import { shorten } from '../../core/language';
import type { Revision } from '../../plan/history/revision';

/** A branch or a tag. */
export interface GitRef {
  readonly name: string;
  readonly kind: 'branch' | 'remote-branch' | 'tag';
  readonly commit: string;
}

/** The id of a commit, and nothing that git could take for an option or a range. */
export const isCommitId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);

/** Signs that cannot be seen, or turn the order of the text around: in a list they would say something else than they are. */
const UNSEEN = /[\p{Cc}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]+/gu;
const LONGEST_LINE = 200;

const asLine = (text: string): string =>
  shorten(text.slice(0, 10 * LONGEST_LINE).replaceAll(UNSEEN, ' '), LONGEST_LINE);

/** A commit, and where it stands. */
export interface GitCommit extends Revision {
  /** The commit it was made on; undefined for the first. */
  readonly parent?: string;
  /** Whether it was made on one that is not here, as in a shallow clone. */
  readonly isCut: boolean;
}

/** Undefined where it is no commit. */
export function readCommit(value: unknown): GitCommit | undefined {
  const { hash, message, authorDate, commitDate, authorName, parents, refNames } = fieldsOf(value);
  const date = [authorDate, commitDate].find((one) => one instanceof Date && !Number.isNaN(one.getTime()));
  if (!isCommitId(hash)) return undefined;
  const parent: unknown = Array.isArray(parents) ? parents[0] : undefined;
  return {
    id: hash,
    date: date instanceof Date ? date.toISOString() : '',
    author: typeof authorName === 'string' ? asLine(authorName) : '',
    subject: typeof message === 'string' ? asLine(message.trim().split(/\r?\n/, 1)[0] ?? '') : '',
    ...(isCommitId(parent) ? { parent } : {}),
    isCut: Array.isArray(refNames) && refNames.includes('grafted'),
  };
}

const KINDS: readonly GitRef['kind'][] = ['branch', 'remote-branch', 'tag'];

/** Undefined where it is neither a branch nor a tag, or names no commit. */
export function readRef(value: unknown): GitRef | undefined {
  const { type, name, commit } = fieldsOf(value);
  const kind = typeof type === 'number' ? KINDS[type] : undefined;
  if (kind === undefined || typeof name !== 'string' || !isCommitId(commit)) return undefined;
  return { name: asLine(name), kind, commit };
}

/** What an object has, be it of its own or of its class. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
