import * as vscode from 'vscode';
import type { Plan, Step } from '../../core/model';
import { markDone as doneIn, openSteps, stepOf } from '../../plan/mark-done';
import { withoutIcons } from '../icons';
import type { Services } from '../services';
import { applyTo, planFor, tellNoPlace } from './active-plan';

/** Marks a step done; nothing is saved. Arguments, both of which may be left out: the plan’s address, the step’s id or path. */
export async function markDone({ documents }: Services, args: readonly unknown[]): Promise<void> {
  const [address, idOrPath] = args;
  const open = await planFor(documents, address);
  const plan = open?.parsed.plan;
  if (!plan) return;
  const named = typeof idOrPath === 'string' ? stepOf(plan, idOrPath) : undefined;
  const id = (named ?? (await choose(plan)))?.id;
  if (id === undefined) return;
  // The plan may have been edited while the question was answered.
  const parsed = documents.get(open.document);
  const step = parsed.plan && stepOf(parsed.plan, id);
  if (step?.status?.value === 'done') return;
  const edits = step ? doneIn(parsed, step) : [];
  if (edits.length === 0 || !(await applyTo({ ...open, parsed }, edits))) tellNoPlace();
}

async function choose(plan: Plan): Promise<Step | undefined> {
  const steps = openSteps(plan);
  if (steps.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('No step of this plan is still to be done.'));
    return undefined;
  }
  const items = steps.map((step) => ({
    label: withoutIcons(step.title?.value ?? step.id),
    description: [step.owner?.id, step.due?.value].filter((one) => one !== undefined).join(' · '),
    step,
  }));
  const title = vscode.l10n.t('Which step is done?');
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.step;
}
