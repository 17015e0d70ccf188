import * as vscode from 'vscode';

/** Why git tells nothing of a plan. */
export type GitTrouble = 'no-git' | 'not-a-file' | 'no-repository' | 'not-opened' | 'failed';

/** Its message is for the user, in the language of the editor. */
export class GitProblem extends Error {
  constructor(
    readonly trouble: GitTrouble,
    options?: ErrorOptions,
  ) {
    super(messageOf(trouble), options);
  }
}

function messageOf(trouble: GitTrouble): string {
  switch (trouble) {
    case 'no-git':
      return vscode.l10n.t(
        'There is no git here: VS Code’s own Git extension is switched off, as it is in Restricted Mode, cannot run in this window, or finds no git.',
      );
    case 'not-a-file':
      return vscode.l10n.t('This plan is not a file on a disk that git can look at.');
    case 'no-repository':
      return vscode.l10n.t('This plan is not in a git repository, so there are no older versions of it.');
    case 'not-opened':
      return vscode.l10n.t(
        'VS Code does not open the git repository of this plan: it may lie outside the open folder, belong to somebody else, or be damaged. The Source Control view says more.',
      );
    case 'failed':
      return vscode.l10n.t('Git gave no answer about this plan. Its output says more.');
  }
}
