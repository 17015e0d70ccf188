import type { PlanDocument } from '../core/document';
import { type Refusal, renamableAt, renameAt } from '../language/rename';
import { toRange, toWorkspaceEdit } from './convert';
import type { Door } from './features';
import { about, type Asked, Refused } from './requests';

/** Gives what an id names another id, wherever that stands in its plan. */
export function registerRename({ connection, session }: Door): void {
  connection.onPrepareRename(
    about(session, {
      name: 'prepareRename',
      nothing: null,
      answer: (asked, { position }) => {
        const plan = planOf(asked);
        if (!plan) return null;
        const { id, span } = granted(renamableAt(plan, asked.offsetAt(position), asked.settings.language));
        return { range: toRange(span, plan.lines), placeholder: id };
      },
    }),
  );
  connection.onRenameRequest(
    about(session, {
      name: 'rename',
      nothing: null,
      answer: (asked, { position, newName }) => {
        const plan = planOf(asked);
        if (!plan) return null;
        const offset = asked.offsetAt(position);
        const { edits } = granted(renameAt(plan, offset, newName, asked.settings.language));
        return toWorkspaceEdit(asked.snapshot, edits, asked.session.client);
      },
    }),
  );
}

const planOf = ({ snapshot, plan }: Asked): PlanDocument | undefined =>
  snapshot.role === 'plan' && plan.kind === 'plan' ? plan : undefined;

/** @throws Refused with the reason, which editors show */
function granted<T extends object>(answer: T | Refusal): T {
  if ('refusal' in answer) throw new Refused(answer.refusal);
  return answer;
}
