import type { FormattingOptions, TextEdit } from 'vscode-languageserver';
import type { Span } from '../core/place';
import { formatPlan } from '../language/format-plan';
import { toEdits } from './convert';
import type { Door } from './features';
import { about, type Asked } from './requests';

/** As wide as a level is where the editor says nothing sound. */
const USUAL_TAB = 2;
const WIDEST_TAB = 16;

/** Formats plans. */
export function registerFormatting({ connection, session }: Door): void {
  connection.onDocumentFormatting(
    about(session, {
      name: 'formatting',
      nothing: null,
      answer: (asked, { options }) => format(asked, options),
    }),
  );
  connection.onDocumentRangeFormatting(
    about(session, {
      name: 'rangeFormatting',
      nothing: null,
      answer: (asked, { options, range }) =>
        format(asked, options, { start: asked.offsetAt(range.start), end: asked.offsetAt(range.end) }),
    }),
  );
}

async function format(
  { snapshot, plan }: Asked,
  options: FormattingOptions | undefined,
  within?: Span,
): Promise<TextEdit[] | null> {
  if (snapshot.role === 'config') return null;
  const asked = options?.tabSize ?? USUAL_TAB;
  const tabSize = Number.isInteger(asked) && asked > 0 && asked <= WIDEST_TAB ? asked : USUAL_TAB;
  return toEdits(await formatPlan(plan, tabSize, within), plan.lines);
}
