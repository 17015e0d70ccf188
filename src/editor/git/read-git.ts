/** Reads what the Git extension tells of commits and refs. */
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

/** Undefined where it is no commit. */
export function readCommit(value: unknown): Revision | undefined {
  const { hash, message, authorDate, commitDate, authorName } = fieldsOf(value);
  const date = [authorDate, commitDate].find((one) => one instanceof Date && !Number.isNaN(one.getTime()));
  if (!isCommitId(hash)) return undefined;
  return {
    id: hash,
    date: date instanceof Date ? date.toISOString() : '',
    author: typeof authorName === 'string' ? authorName : '',
    subject: typeof message === 'string' ? (message.trim().split(/\r?\n/, 1)[0] ?? '') : '',
  };
}

const KINDS: readonly GitRef['kind'][] = ['branch', 'remote-branch', 'tag'];

/** Undefined where it is neither a branch nor a tag, or names no commit. */
export function readRef(value: unknown): GitRef | undefined {
  const { type, name, commit } = fieldsOf(value);
  const kind = typeof type === 'number' ? KINDS[type] : undefined;
  if (kind === undefined || typeof name !== 'string' || !isCommitId(commit)) return undefined;
  return { name, kind, commit };
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
