/** What the page remembers while its panel is hidden, and when the window is reloaded. */
import { type PanelState, readPanelState } from '../report/page/messages';

export interface PageState extends PanelState {
  /** The framework that the steps are looked at through, where the reader chose one. */
  readonly lens?: string;
  /** How far it is scrolled, in pixels. */
  readonly scroll: number;
  /** What the reader opened or closed, by the ids. */
  readonly folds: Readonly<Record<string, boolean>>;
}

/** What was remembered, or undefined: it may have been written by another version. */
export function readPageState(state: unknown): PageState | undefined {
  const panel = readPanelState(state);
  if (!panel || typeof state !== 'object' || state === null) return undefined;
  const { lens, scroll, folds } = state as Readonly<Record<string, unknown>>;
  const isNumber = typeof scroll === 'number' && Number.isFinite(scroll) && scroll >= 0;
  return {
    ...panel,
    ...(typeof lens === 'string' ? { lens } : {}),
    scroll: isNumber ? scroll : 0,
    folds: readFolds(folds),
  };
}

function readFolds(folds: unknown): Readonly<Record<string, boolean>> {
  if (typeof folds !== 'object' || folds === null) return {};
  const known = Object.entries(folds).filter(
    (entry): entry is [string, boolean] => typeof entry[1] === 'boolean',
  );
  return Object.fromEntries(known);
}
