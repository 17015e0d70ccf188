import * as vscode from 'vscode';
import type { Language } from '../../core/language';
import type { Revision } from '../../plan/history/revision';
import { revisionDay } from '../../language/history-card';
import type { FileRevision } from '../git/plan-repository';

/** One of two versions of a plan that are laid side by side. */
export type Version =
  /** A file as it stands in its editor, or else on the disk. */
  | { readonly kind: 'file'; readonly uri: vscode.Uri; readonly name: string }
  /** A file as it was in a commit. */
  | {
      readonly kind: 'revision';
      readonly uri: vscode.Uri;
      readonly commit: string;
      readonly name: string;
      /** Who made it, when and why. */
      readonly about?: string;
    };

/** The first signs of a commit's id, by which people know it. */
export const shortId = (commit: string): string => commit.slice(0, 7);

/** A commit on one line. */
export function aboutRevision(revision: Revision, language: Language): string {
  const { author, subject } = revision;
  return [revisionDay(revision, language), author, subject].filter((one) => one !== '').join(' · ');
}

/** What a commit is called in a list: what it is about, else its id. */
export const subjectOf = ({ id, subject }: Revision): string => (subject === '' ? shortId(id) : subject);

/** A commit as one side of a comparison. */
export function revisionVersion(revision: FileRevision, language: Language): Version {
  const about = aboutRevision(revision, language);
  return { kind: 'revision', uri: revision.file, commit: revision.id, name: shortId(revision.id), about };
}

/** What a file is called beside another version of it. */
export const fileVersion = (uri: vscode.Uri): Version => ({
  kind: 'file',
  uri,
  name: vscode.workspace.asRelativePath(uri),
});

/** Two versions that are laid side by side. */
export interface Versions {
  readonly old: Version;
  readonly now: Version;
}

/** By this two panels of the same versions are told to be the same. */
export const keyOf = ({ old, now }: Versions): string =>
  [old, now]
    .map((version) => `${version.kind === 'revision' ? version.commit : ''} ${version.uri.toString()}`)
    .join(' ');
