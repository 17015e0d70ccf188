import type { PlanDocument } from '../core/document';
import { setKey } from '../core/edits/set-key';
import { fieldAt, type Plan, type Step } from '../core/model';
import type { Edit } from '../core/rule';
import { isWrittenHere } from '../core/tree';

/** The steps that are neither done nor dropped. */
export function openSteps({ steps }: Plan): readonly Step[] {
  return steps.filter(({ status }) => status?.value !== 'done' && status?.value !== 'dropped');
}

/** The step of an id, or at a JSON pointer such as `/steps/setup`. */
export function stepOf({ steps }: Plan, idOrPath: string): Step | undefined {
  return steps.find(({ id }) => id === idOrPath) ?? steps.find(({ key }) => key.path === idOrPath);
}

/** The edits that say of a step that it is done; none where it is, or where there is no place to say so. */
export function markDone(document: PlanDocument, step: Step): readonly Edit[] {
  // Where an alias brings the step in, another one would be done as well.
  if (step.status?.value === 'done' || !isWrittenHere(step.node)) return [];
  const field = fieldAt('/steps/*');
  const after = field?.kind === 'part' ? Object.keys(field.fields) : [];
  const [fix] = setKey(document, step, 'status', 'done', {
    title: { en: 'Mark as done', nl: 'Markeer als klaar' },
    after,
  });
  return fix?.edits ?? [];
}
