import type * as vscode from 'vscode';
import type { Comparisons } from './compare/comparisons';
import type { Configs } from './configs';
import type { Diagnostics } from './diagnostics';
import type { Documents } from './documents';
import type { Guard } from './guard';
import type { Histories } from './history/histories';
import type { Late } from './late';
import type { Previews } from './preview/previews';
import type { TreeLook } from './tree/look';
import type { Plans } from './tree/plans';
import type { WorkspaceFindings } from './workspace-findings';

/** What the features share, for who comes later, as the commands do. */
export interface Services {
  readonly log: vscode.LogOutputChannel;
  readonly guard: Guard;
  readonly documents: Documents;
  readonly configs: Configs;
  readonly diagnostics: Diagnostics;
  readonly workspaceFindings: WorkspaceFindings;
  readonly plans: Plans;
  readonly look: TreeLook;
  readonly previews: Late<Previews>;
  readonly histories: Histories;
  readonly comparisons: Late<Comparisons>;
}
