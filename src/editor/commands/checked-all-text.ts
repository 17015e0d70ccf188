import { MOST_FILES } from '../most-files';
import type { Counts } from '../workspace-findings';

/** What came of looking at all plans. */
export interface CheckedAll {
  readonly plans: number;
  readonly counts: Counts;
  /** Files that could not be read; the log says why. */
  readonly unreadable: number;
  /** Whether there were no more files than are looked at. */
  readonly isAll: boolean;
  readonly isCancelled: boolean;
}

/** Who translates: the editor. */
interface Editor {
  readonly l10n: { t(message: string, ...values: number[] | string[]): string };
}

/** What is said when all plans were looked at: how many, what was found, and what was left out. */
export function checkedAllText(
  { plans, counts, unreadable, isAll, isCancelled }: CheckedAll,
  editor: Editor,
): string {
  const sentences = [
    checkedText(plans, isCancelled, editor),
    ...(plans > 0 ? [foundText(counts, editor)] : []),
  ];
  if (unreadable > 0)
    sentences.push(
      unreadable === 1
        ? editor.l10n.t('1 file could not be read.')
        : editor.l10n.t('{0} files could not be read.', unreadable),
    );
  if (!isAll && !isCancelled)
    sentences.push(
      editor.l10n.t(
        'There are more files of a plan’s name than are looked at at once ({0}): open a smaller folder for the others.',
        MOST_FILES,
      ),
    );
  return sentences.join(' ');
}

function checkedText(plans: number, isCancelled: boolean, editor: Editor): string {
  if (isCancelled)
    return plans === 1
      ? editor.l10n.t('Stopped after 1 plan.')
      : editor.l10n.t('Stopped after {0} plans.', plans);
  if (plans === 0) return editor.l10n.t('There is no plan to check in this workspace.');
  return plans === 1 ? editor.l10n.t('1 plan checked.') : editor.l10n.t('{0} plans checked.', plans);
}

/** What was found, the worst first; hints are counted with the information, as the problems view does. */
function foundText({ error, warning, info, hint }: Counts, editor: Editor): string {
  const others = info + hint;
  const parts = [
    ...(error > 0 ? [error === 1 ? editor.l10n.t('1 error') : editor.l10n.t('{0} errors', error)] : []),
    ...(warning > 0
      ? [warning === 1 ? editor.l10n.t('1 warning') : editor.l10n.t('{0} warnings', warning)]
      : []),
    ...(others > 0
      ? [others === 1 ? editor.l10n.t('1 suggestion') : editor.l10n.t('{0} suggestions', others)]
      : []),
  ];
  return parts.length === 0
    ? editor.l10n.t('Nothing to remark.')
    : editor.l10n.t('Found: {0}.', parts.join(', '));
}
