import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { textIn, type Texts } from '../core/language';
import { MARK_DONE } from '../language/lens';
import { markDone, stepOf } from '../plan/mark-done';
import { toWorkspaceEdit } from './convert';
import type { Door } from './features';
import { Refused } from './requests';
import type { Session } from './session';

/** The commands that any editor can run. */
export const COMMANDS = [MARK_DONE];

const REFUSALS = {
  noStep: { en: 'The plan has no such step any more.', nl: 'Het plan heeft deze stap niet meer.' },
  noPlace: {
    en: 'Nothing was changed: what stands at its place in the plan cannot be read, is written in another form, or belongs to another part, too.',
    nl: 'Er is niets veranderd: wat er op die plek in het plan staat is niet te lezen, staat er in een andere vorm, of hoort ook bij een ander deel.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** Runs the commands that stand in lenses. */
export function registerCommands({ connection, session }: Door): void {
  connection.onExecuteCommand(async ({ command, arguments: args }) => {
    const open = session();
    // The line above a goal only tells.
    if (!open || command === '') return null;
    if (command !== MARK_DONE)
      throw new ResponseError(ErrorCodes.InvalidParams, `${command}: no such command`);
    await done(open, args ?? []);
    return null;
  });
}

/**
 * Marks a step done; nothing is saved.
 *
 * @param args the plan's address, and the step's id or path
 * @throws Refused with the reason where that cannot be
 */
async function done(
  { connection, documents, settings, client }: Session,
  args: readonly unknown[],
): Promise<void> {
  const [uri, idOrPath] = args;
  if (typeof uri !== 'string' || typeof idOrPath !== 'string')
    throw new ResponseError(ErrorCodes.InvalidParams, `${MARK_DONE}: which step of which plan?`);
  const { language } = await settings.of(uri);
  const snapshot = documents.now(uri);
  const step = snapshot?.plan.plan && stepOf(snapshot.plan.plan, idOrPath);
  if (!snapshot || !step) throw new Refused(textIn(REFUSALS.noStep, language));
  if (step.status?.value === 'done') return;
  const edits = markDone(snapshot.plan, step);
  if (edits.length === 0) throw new Refused(textIn(REFUSALS.noPlace, language));
  await connection.workspace.applyEdit(toWorkspaceEdit(snapshot, edits, client));
}
