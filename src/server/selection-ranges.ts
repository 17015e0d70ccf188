import { selectionAt } from '../language/selection';
import type { Door } from './features';
import { about } from './requests';

/** Lets a selection grow by what belongs together: value, key and value, thing, part, plan. */
export function registerSelectionRanges({ connection, session }: Door): void {
  connection.onSelectionRanges(
    about(session, {
      name: 'selectionRange',
      nothing: null,
      answer: ({ snapshot, plan, offsetAt }, { positions }) =>
        snapshot.role === 'plan' && plan.kind === 'plan'
          ? positions.map((position) => selectionAt(plan, offsetAt(position)))
          : null,
    }),
  );
}
