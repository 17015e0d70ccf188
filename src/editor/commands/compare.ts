import * as vscode from 'vscode';
import type { Language } from '../../core/language';
import {
  aboutRevision,
  fileVersion,
  revisionVersion,
  shortId,
  subjectOf,
  type Version,
} from '../compare/version';
import { folderOf } from '../folders';
import { GitProblem } from '../git/git-problem';
import { type FileRevision, PlanRepository } from '../git/plan-repository';
import type { GitRef } from '../git/read-git';
import { withoutIcons } from '../icons';
import type { Services } from '../services';
import { messageLanguage } from '../settings-reader';
import { findPlanFiles } from '../workspace-plans';
import { planFor } from './active-plan';

interface VersionItem extends vscode.QuickPickItem {
  readonly version?: Version;
  readonly isOtherFile?: true;
}

/** So many commits are offered; who looks for an older one names a tag, or goes by the history of a goal. */
const MOST_COMMITS = 100;

/** Asks with what to compare a plan, and shows both side by side. An argument may be the plan’s address. */
export async function compare(services: Services, [address]: readonly unknown[]): Promise<void> {
  const open = await planFor(services.documents, address);
  if (!open) return;
  const { uri } = open.document;
  const chosen = await vscode.window.showQuickPick<VersionItem>(versionsOf(uri), {
    title: vscode.l10n.t('Compare the plan with…'),
    placeHolder: vscode.l10n.t('A commit, a branch, a tag or another file'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  const old = chosen?.isOtherFile ? await otherFile(uri) : chosen?.version;
  if (!old) return;
  (await services.comparisons.get()).open({ old, now: fileVersion(uri) });
}

async function versionsOf(uri: vscode.Uri): Promise<VersionItem[]> {
  const other: VersionItem = { label: vscode.l10n.t('Another File…'), isOtherFile: true };
  const plans = await otherPlans(uri);
  const files = [...plans, other];
  try {
    const repository = await PlanRepository.of(uri);
    const [{ revisions }, refs] = await Promise.all([repository.log(MOST_COMMITS), repository.refs()]);
    const [latest, ...older] = revisions;
    if (repository.head === undefined || !latest)
      return [{ label: vscode.l10n.t('This plan is in no commit yet.') }, ...refItems(uri, refs), ...files];
    return [
      ...commitItems(repository.head, [latest, ...older], messageLanguage(uri)),
      ...refItems(uri, refs),
      separator(vscode.l10n.t('Files')),
      ...files,
    ];
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    return [{ label: vscode.l10n.t('No older versions'), detail: error.message }, ...files];
  }
}

const separator = (label: string): VersionItem => ({ label, kind: vscode.QuickPickItemKind.Separator });

function commitItems(
  head: string,
  commits: readonly [FileRevision, ...FileRevision[]],
  language: Language,
): VersionItem[] {
  const [latest] = commits;
  const last: Version = {
    kind: 'revision',
    uri: latest.file,
    commit: head,
    name: vscode.l10n.t('Last commit'),
    about: aboutRevision(latest, language),
  };
  return [
    {
      label: vscode.l10n.t('Last Commit'),
      description: withoutIcons(aboutRevision(latest, language)),
      version: last,
    },
    separator(vscode.l10n.t('Commits of this plan')),
    ...commits.map((commit) => ({
      label: withoutIcons(subjectOf(commit)),
      description: withoutIcons(aboutRevision({ ...commit, subject: shortId(commit.id) }, language)),
      version: revisionVersion(commit, language),
    })),
  ];
}

function refItems(uri: vscode.Uri, refs: readonly GitRef[]): VersionItem[] {
  const titles = {
    branch: vscode.l10n.t('Branches'),
    'remote-branch': vscode.l10n.t('Branches elsewhere'),
    tag: vscode.l10n.t('Tags'),
  };
  return (['branch', 'tag', 'remote-branch'] as const).flatMap((kind) => {
    const found = refs.filter((ref) => ref.kind === kind);
    if (found.length === 0) return [];
    return [
      separator(titles[kind]),
      ...found.map(({ name, commit }) => ({
        label: withoutIcons(name),
        description: shortId(commit),
        version: { kind: 'revision', uri, commit, name } as const,
      })),
    ];
  });
}

async function otherPlans(uri: vscode.Uri): Promise<VersionItem[]> {
  const { files } = await findPlanFiles((file) => file.toString() !== uri.toString());
  return files.map((file) => {
    const version = fileVersion(file);
    return { label: withoutIcons(version.name), version };
  });
}

async function otherFile(uri: vscode.Uri): Promise<Version | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Compare the plan with…'),
    defaultUri: folderOf(uri),
    canSelectMany: false,
    filters: { YAML: ['yaml', 'yml'] },
  });
  return chosen?.[0] && fileVersion(chosen[0]);
}
