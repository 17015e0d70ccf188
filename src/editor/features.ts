import * as vscode from 'vscode';
import { registerCodeLenses } from './code-lenses';
import { followActivePlan } from './commands/context';
import { registerRevisionTexts } from './compare/revision-texts';
import { registerCompletions } from './completions';
import { Configs } from './configs';
import { Diagnostics } from './diagnostics';
import { Documents } from './documents';
import { registerFolding } from './folding';
import { registerFormatting } from './formatting';
import { Guard } from './guard';
import { Histories } from './history/histories';
import { registerHistoryHovers } from './history/history-hovers';
import { registerHovers } from './hovers';
import { registerInlayHints } from './inlay-hints';
import { Late } from './late';
import { registerLinks } from './links';
import { registerNavigation } from './navigation';
import { registerOutline } from './outline';
import { registerQuickFixes } from './quick-fixes';
import { registerRename } from './rename';
import { registerSelectionRanges } from './selection-ranges';
import type { Services } from './services';
import { registerSnippets } from './snippets';
import { registerSortAction } from './sort-action';
import { SteadyPlans } from './steady-plans';
import { StatusBar } from './status-bar';
import { TreeLook } from './tree/look';
import { Plans } from './tree/plans';
import { showWalkthrough } from './walkthrough';
import { WorkspaceFindings } from './workspace-findings';

/** The features, and what they share. */
export interface Features {
  readonly services: Services;
  readonly disposable: vscode.Disposable;
}

/** What the extension does for plans and configs: the table of contents. */
export function registerFeatures({ workspaceState }: vscode.ExtensionContext): Features {
  const log = vscode.window.createOutputChannel('Strategy as Code', { log: true });
  const guard = new Guard(log);
  const documents = new Documents();
  const configs = new Configs(log);
  const steady = new SteadyPlans(documents);
  const diagnostics = new Diagnostics(documents, configs, log);
  const workspaceFindings = new WorkspaceFindings(diagnostics);
  const previews = new Late(async () => {
    const { Previews } = await import('./preview/previews');
    return new Previews({ log, guard, documents, configs, diagnostics });
  });
  const histories = new Histories();
  const comparisons = new Late(async () => {
    const { Comparisons } = await import('./compare/comparisons');
    return new Comparisons({ log, documents, configs }, histories);
  });
  const plans = new Plans(diagnostics);
  const look = new TreeLook(workspaceState);
  showWalkthrough();
  const disposable = vscode.Disposable.from(
    log,
    documents,
    configs,
    diagnostics,
    registerQuickFixes(diagnostics, guard),
    // The editor shows first what was registered last.
    registerHistoryHovers(documents, histories, guard),
    // A window that is opened again has the older texts in it that were open.
    registerRevisionTexts(histories),
    registerHovers(diagnostics, guard),
    registerSnippets(documents, guard),
    registerFormatting(documents, guard),
    registerSortAction(documents, guard),
    registerCompletions(diagnostics, guard),
    registerNavigation(documents, configs, guard),
    registerRename(documents, guard),
    steady,
    registerOutline(steady, guard),
    registerFolding(documents, guard),
    registerSelectionRanges(documents, guard),
    registerLinks(documents, guard),
    registerCodeLenses(steady, configs, guard),
    registerInlayHints(steady, configs, guard),
    new StatusBar(diagnostics, configs),
    followActivePlan(diagnostics),
    workspaceFindings,
    previews,
    comparisons,
    plans,
    look,
  );
  return {
    services: {
      log,
      guard,
      documents,
      configs,
      diagnostics,
      workspaceFindings,
      previews,
      histories,
      comparisons,
      plans,
      look,
    },
    disposable,
  };
}
