/** What the editor and the page beside it say to each other. Both sides check what they get. */
import type { CompareReport, Side } from '../compare';
import type { Path, PlanReport } from '../report';

export type ToPage =
  | {
      readonly type: 'report';
      readonly report: PlanReport;
      /** The file's name, for the head of the page. */
      readonly file: string;
      /** What was edited since the last report, to be marked for a moment. */
      readonly changed: readonly Path[];
    }
  /** Two versions of a plan, where the panel is one that compares. */
  | { readonly type: 'compare'; readonly report: CompareReport }
  /** The text cannot be read just now: the last page stays, with a note that says so. */
  | { readonly type: 'broken'; readonly note: string }
  /** Where the cursor stands in the text. */
  | { readonly type: 'cursor'; readonly path: Path }
  /** Which plan the panel is of, for the page to remember. */
  | ({ readonly type: 'panel' } & PanelState);

/** What a panel needs to come back after the window was reloaded; the page remembers it. */
export interface PanelState {
  /** The plan's address. */
  readonly uri: string;
  /** Whether it stays with that plan when another one becomes active. */
  readonly isLocked: boolean;
}

export type FromPage =
  | { readonly type: 'ready' }
  /** Somebody clicked on what stands there. */
  | {
      readonly type: 'reveal';
      readonly path: Path;
      /** In which of two versions; absent where there is one. */
      readonly side?: Side;
    }
  /** Somebody wants to write the part that is lacking: the key of a part of the format. */
  | { readonly type: 'add'; readonly part: string }
  /** A link in a text of the plan, or to the page of a rule. */
  | { readonly type: 'open'; readonly href: string };

/** What a page may have sent, or undefined: it shows what others wrote, so nothing of it is trusted. */
export function readFromPage(message: unknown): FromPage | undefined {
  const { type, path, part, href, side } = fieldsOf(message);
  switch (type) {
    case 'ready':
      return { type };
    case 'reveal':
      if (!isPath(path)) return undefined;
      return side === 'old' || side === 'now' ? { type, path, side } : { type, path };
    case 'add':
      return isShort(part) ? { type, part } : undefined;
    case 'open':
      return isShort(href) ? { type, href } : undefined;
    default:
      return undefined;
  }
}

/** What the editor may have sent, or undefined. What a report holds is not looked at: the editor made it. */
export function readToPage(message: unknown): ToPage | undefined {
  const { type, report, file, changed, note, path, ...rest } = fieldsOf(message);
  switch (type) {
    case 'report':
      return isReport(report) && typeof file === 'string' && Array.isArray(changed)
        ? { type, report, file, changed: changed.filter(isPath) }
        : undefined;
    case 'compare':
      return isCompareReport(report) ? { type, report } : undefined;
    case 'broken':
      return typeof note === 'string' ? { type, note } : undefined;
    case 'cursor':
      return isPath(path) ? { type, path } : undefined;
    case 'panel': {
      const panel = readPanelState(rest);
      return panel && { type, ...panel };
    }
    default:
      return undefined;
  }
}

/** What a page remembered of its panel, or undefined: it may have been written by another version. */
export function readPanelState(state: unknown): PanelState | undefined {
  const { uri, isLocked } = fieldsOf(state);
  return isShort(uri) && uri !== '' ? { uri, isLocked: isLocked === true } : undefined;
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const isReport = (value: unknown): value is PlanReport => {
  const { language, head } = fieldsOf(value);
  return typeof language === 'string' && typeof fieldsOf(head)['title'] === 'string';
};

const isCompareReport = (value: unknown): value is CompareReport => {
  const { title, changes, now } = fieldsOf(value);
  return typeof title === 'string' && Array.isArray(changes) && isReport(fieldsOf(now)['frame']);
};

const isPath = (value: unknown): value is Path => isShort(value) && (value === '' || value.startsWith('/'));

const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;

const LONGEST = 4000;
