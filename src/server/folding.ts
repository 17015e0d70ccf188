import { foldingRanges } from '../language/folding';
import type { Door } from './features';
import { about } from './requests';

/** Folds a plan by its parts. Where we say nothing most editors fold by indentation. */
export function registerFolding({ connection, session }: Door): void {
  connection.onFoldingRanges(
    about(session, {
      name: 'foldingRange',
      nothing: null,
      answer: ({ snapshot, plan }) => (snapshot.role === 'plan' ? [...(foldingRanges(plan) ?? [])] : null),
    }),
  );
}
