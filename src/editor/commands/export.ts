import * as vscode from 'vscode';
import { lintSettings } from '../../core/config';
import { dayOf } from '../../core/day';
import { textIn } from '../../core/language';
import { buildReport } from '../../report/build';
import {
  CSV_TABLES,
  type CsvTable,
  EXPORT_FORMATS,
  type ExportFormat,
  exportName,
  fileName,
} from '../../report/export';
import { FORMAT_TEXTS } from '../../report/format-texts';
import { folderOf } from '../folders';
import { lintPlan } from '../lint-plan';
import { pageLanguage } from '../preview/page-source';
import type { Services } from '../services';
import { editorLanguage } from '../settings-reader';
import { type OpenPlan, planFor } from './active-plan';

/**
 * Writes a plan for people who have no editor, where the user says. Arguments, each of which may be left out: the plan’s
 * address, the format, the address to write to, the table of a csv. What is there is replaced only after asking.
 */
export async function exportPlan(services: Services, args: readonly unknown[]): Promise<void> {
  const [address, formatGiven, placeGiven, tableGiven] = args;
  const plan = await planFor(services.documents, address);
  if (!plan || !isReadable(plan)) return;
  const format = EXPORT_FORMATS.find((one) => one === formatGiven) ?? (await askFormat());
  if (format === undefined) return;
  const given = CSV_TABLES.find((one) => one === tableGiven);
  const table = format !== 'csv' ? 'kpis' : (given ?? (await askTable()));
  if (table === undefined) return;
  const { uri } = plan.document;
  const place =
    typeof placeGiven === 'string'
      ? await unlessKept(vscode.Uri.parse(placeGiven))
      : await askPlace(uri, format, table);
  if (!place) return;
  if (place.toString() === uri.toString()) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('That is the plan itself: choose another name, so that it is kept.'),
    );
    return;
  }
  const text = await written(services, plan, format, table);
  if (text === undefined) return;
  await vscode.workspace.fs.writeFile(place, new TextEncoder().encode(text));
  void offerToOpen(place);
}

/** Whether all of a plan can be read; if not, the user is told, as who reads the export cannot see that a piece is lacking. */
function isReadable({ parsed }: OpenPlan): boolean {
  const isOther = parsed.malformed.some(({ kind }) => kind === 'version');
  if (parsed.plan && !isOther && parsed.parsed.problems.length === 0) return true;
  const show = vscode.l10n.t('Show Problems');
  void vscode.window
    .showWarningMessage(
      vscode.l10n.t('A piece of this plan cannot be read: mend that first, so that nothing is left out.'),
      show,
    )
    .then((answer) => {
      if (answer === show) void vscode.commands.executeCommand('workbench.actions.view.problems');
    });
  return false;
}

async function askFormat(): Promise<ExportFormat | undefined> {
  const language = editorLanguage();
  const items = EXPORT_FORMATS.map((format) => {
    const { label, detail } = FORMAT_TEXTS[format];
    return { label: textIn(label, language), detail: textIn(detail, language), format };
  });
  const title = vscode.l10n.t('Export the plan: as what?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDetail: true }))?.format;
}

async function askTable(): Promise<CsvTable | undefined> {
  const { t } = vscode.l10n;
  const labels: Readonly<Record<CsvTable, string>> = {
    kpis: t('KPIs with their measurements'),
    goals: t('Goals'),
    steps: t('Steps'),
  };
  const items = CSV_TABLES.map((table) => ({ label: labels[table], table }));
  const title = t('Which table? A file holds one.');
  return (await vscode.window.showQuickPick(items, { title }))?.table;
}

/** Where to write: beside the plan, unless the user says otherwise. The dialog asks before it replaces a file. */
async function askPlace(
  plan: vscode.Uri,
  format: ExportFormat,
  table: CsvTable,
): Promise<vscode.Uri | undefined> {
  const name = exportName(plan.path, format, table);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const beside = plan.scheme === 'untitled' ? folder : folderOf(plan);
  return vscode.window.showSaveDialog({
    ...(beside ? { defaultUri: vscode.Uri.joinPath(beside, name) } : {}),
    filters: { [format.toUpperCase()]: [format] },
    title: vscode.l10n.t('Export the plan'),
    saveLabel: vscode.l10n.t('Export'),
  });
}

/** A place that was given, unless a file is there that the user wants to keep. */
async function unlessKept(place: vscode.Uri): Promise<vscode.Uri | undefined> {
  try {
    await vscode.workspace.fs.stat(place);
  } catch {
    return place;
  }
  const replace = vscode.l10n.t('Replace');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('{0} is there already. Replace it?', fileName(place.path)),
    { modal: true },
    replace,
  );
  return answer === replace ? place : undefined;
}

async function written(
  { documents, configs, log }: Services,
  { document }: OpenPlan,
  format: ExportFormat,
  table: CsvTable,
): Promise<string | undefined> {
  const { uri } = document;
  const settings = await configs.of(uri);
  // It may have been edited while the questions were answered.
  const parsed = documents.get(document);
  const { plan } = parsed;
  if (!plan) return undefined;
  const language = pageLanguage(uri, plan);
  const report = buildReport({
    document: parsed,
    plan,
    findings: lintPlan(parsed, uri, settings, log, language),
    language,
    today: dayOf(new Date()),
    frameworks: settings.frameworks,
    setting: lintSettings(settings.config).setting,
  });
  const { writeReport } = await import('../../report/writers');
  return writeReport(report, format, { file: uri.path, table });
}

async function offerToOpen(place: vscode.Uri): Promise<void> {
  const open = vscode.l10n.t('Open');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('The plan was exported as {0}.', fileName(place.path)),
    open,
  );
  if (answer !== open) return;
  // The programs of this computer know its own files only.
  const isHere = place.scheme === 'file' && vscode.env.remoteName === undefined;
  if (isHere && !place.path.endsWith('.md')) await vscode.env.openExternal(place);
  else await vscode.commands.executeCommand('vscode.open', place);
}
