import * as vscode from 'vscode';
import { type Day, dayOf } from '../../core/day';
import { type Language, type OwnLanguage, textIn } from '../../core/language';
import type { Goal, Kpi, Plan } from '../../core/model';
import { latestMeasurement } from '../../plan/measurements';
import { goalName, kpiName } from '../../plan/names';
import {
  readDay,
  readMeasurement,
  recordedOn,
  recordMeasurement as recordIn,
} from '../../plan/record-measurement';
import { textLanguage } from '../../plan/text-language';
import type { Documents } from '../documents';
import { withoutIcons } from '../icons';
import type { Services } from '../services';
import { messageLanguage } from '../settings-reader';
import { applyTo, goalAtCursor, type OpenPlan, planFor, tellNoPlace } from './active-plan';

/** A KPI by its ids, which stay the same while the plan is edited. */
interface Chosen {
  readonly goal: Goal;
  readonly kpi: Kpi;
}

/**
 * Asks for a number and a date, and writes them down with a KPI; nothing is saved. Arguments, of which those at the end may
 * be left out: the plan’s address, the ids of the goal and of the KPI, the number, the date.
 */
export async function recordMeasurement({ documents }: Services, args: readonly unknown[]): Promise<void> {
  const [address, goalId, kpiId, numberGiven, dateGiven] = args;
  const open = await planFor(documents, address);
  const plan = open?.parsed.plan;
  if (!plan) return;
  const { document } = open;
  const say = messageLanguage(document.uri);
  const chosen = find(plan, goalId, kpiId) ?? (await choose(open, plan));
  if (!chosen) return;
  const { goal, kpi } = chosen;
  const asking: Asking = {
    kpi,
    name: textIn(kpiName(kpi), say),
    language: textLanguage(plan),
    say,
    today: dayOf(new Date()),
  };
  const number = given(numberGiven) ?? (await askNumber(asking));
  if (number === undefined || number.trim() === '') return;
  const read = readMeasurement(number, kpi, asking.language, say);
  if (read.refusal !== undefined) {
    void vscode.window.showWarningMessage(read.refusal);
    return;
  }
  const date = given(dateGiven) ?? (await askDate(asking));
  if (date === undefined) return;
  const { day, refusal } = readDay(date, asking.today, say);
  if (refusal !== undefined) {
    void vscode.window.showWarningMessage(refusal);
    return;
  }
  await write(documents, document, { ids: [goal.id, kpi.id], day, value: read.value, name: asking.name });
}

/** What is asked, and how the answers are to be read. */
interface Asking {
  readonly kpi: Kpi;
  readonly name: string;
  /** Of the plan’s texts. */
  readonly language: OwnLanguage;
  /** Of the messages. */
  readonly say: Language;
  readonly today: Day;
}

/** An answer that came as an argument. */
function given(argument: unknown): string | undefined {
  return typeof argument === 'string' || typeof argument === 'number' ? String(argument) : undefined;
}

function askNumber({ kpi, name, language, say, today }: Asking): Thenable<string | undefined> {
  const latest = latestMeasurement(kpi, language, today);
  const before = latest && recordedOn(kpi, latest.day);
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Record a measurement of {0}', name),
    prompt:
      latest && before !== undefined
        ? vscode.l10n.t('What is the number now? On {0} it was {1}.', latest.day, before)
        : vscode.l10n.t('What is the number now?'),
    ignoreFocusOut: true,
    validateInput: (typed) =>
      typed.trim() === '' ? undefined : readMeasurement(typed, kpi, language, say).refusal,
  });
}

function askDate({ name, say, today }: Asking): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: vscode.l10n.t('Record a measurement of {0}', name),
    prompt: vscode.l10n.t('On which day was it measured?'),
    value: today,
    ignoreFocusOut: true,
    validateInput: (typed) => readDay(typed, today, say).refusal,
  });
}

interface Writing {
  readonly ids: readonly [goal: string, kpi: string];
  readonly day: Day;
  readonly value: string | number;
  readonly name: string;
}

/** Looks at the plan as it is now: it may have been edited while the questions were answered. */
async function write(
  documents: Documents,
  document: vscode.TextDocument,
  { ids, day, value, name }: Writing,
): Promise<void> {
  const kpiNow = (): Kpi | undefined => {
    const { plan } = documents.get(document);
    return plan && find(plan, ...ids)?.kpi;
  };
  const first = kpiNow();
  const before = first && recordedOn(first, day);
  if (before !== undefined && !(await mayReplace(before, day))) return;
  const kpi = kpiNow();
  const parsed = documents.get(document);
  const edits = kpi ? recordIn(parsed, kpi, day, value) : [];
  if (edits.length === 0 || !(await applyTo({ document, parsed }, edits))) {
    tellNoPlace();
    return;
  }
  vscode.window.setStatusBarMessage(
    withoutIcons(vscode.l10n.t('{0} recorded for {1} on {2}', value, name, day)),
    5000,
  );
}

async function mayReplace(before: string, day: Day): Promise<boolean> {
  const replace = vscode.l10n.t('Replace');
  const answer = await vscode.window.showWarningMessage(
    vscode.l10n.t('For {0} the plan has {1} already.', day, before),
    { modal: true },
    replace,
  );
  return answer === replace;
}

function find(plan: Plan, goalId: unknown, kpiId: unknown): Chosen | undefined {
  const goal = plan.goals.find(({ id }) => id === goalId);
  const kpi = goal?.kpis.find(({ id }) => id === kpiId);
  return goal && kpi ? { goal, kpi } : undefined;
}

/** The KPIs with their goals; those of the goal under the cursor come first. */
async function choose(open: OpenPlan, plan: Plan): Promise<Chosen | undefined> {
  const say = messageLanguage(open.document.uri);
  const around = goalAtCursor(open);
  const goals = plan.goals.filter(({ kpis }) => kpis.length > 0);
  const ordered = [...goals].sort((a, b) => Number(b.id === around?.id) - Number(a.id === around?.id));
  const items = ordered.flatMap((goal) =>
    goal.kpis.map((kpi) => ({
      label: withoutIcons(kpi.metric?.value ?? kpi.id),
      description: kpi.id,
      detail: withoutIcons(textIn(goalName(goal), say)),
      chosen: { goal, kpi },
    })),
  );
  if (items.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('No goal of this plan has a KPI yet. “Strategy: Add KPI…” adds one.'),
    );
    return undefined;
  }
  const item = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Which KPI was measured?'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return item?.chosen;
}
