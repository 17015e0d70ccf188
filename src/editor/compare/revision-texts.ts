import * as vscode from 'vscode';
import { GitProblem } from '../git/git-problem';
import { isCommitId } from '../git/read-git';
import type { Histories } from '../history/histories';
import { REVISION_SCHEME } from '../plan-file';
import { shortId } from './version';

/** The address under which the text of a plan in a commit can be opened, to be read. */
export function revisionUri(file: vscode.Uri, commit: string): vscode.Uri {
  const cut = file.path.lastIndexOf('/') + 1;
  // In its tab, the commit stands with the name.
  const path = `${file.path.slice(0, cut)}(${shortId(commit)}) ${file.path.slice(cut)}`;
  return vscode.Uri.from({
    scheme: REVISION_SCHEME,
    path,
    query: JSON.stringify({ file: file.toString(), commit }),
  });
}

/** Hands the editor the texts of older versions, which nobody can change. */
export function registerRevisionTexts(histories: Histories): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(REVISION_SCHEME, {
    async provideTextDocumentContent({ query }) {
      const asked = readQuery(query);
      if (!asked) return '';
      const older = await histories.older(asked.file, asked.commit);
      if (!older) throw new GitProblem('failed');
      return older.text;
    },
  });
}

function readQuery(query: string): { readonly file: vscode.Uri; readonly commit: string } | undefined {
  try {
    const { file, commit } = { ...(JSON.parse(query) as Readonly<Record<string, unknown>> | null) };
    return typeof file === 'string' && isCommitId(commit)
      ? { file: vscode.Uri.parse(file), commit }
      : undefined;
  } catch {
    return undefined;
  }
}
