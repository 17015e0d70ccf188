/** What the editor and the page beside it say to each other. Both sides check what they get. */
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
  /** The text cannot be read just now: the last page stays, with a note that says so. */
  | { readonly type: 'broken'; readonly note: string }
  /** Where the cursor stands in the text. */
  | { readonly type: 'cursor'; readonly path: Path };

export type FromPage =
  | { readonly type: 'ready' }
  /** Somebody clicked on what stands there. */
  | { readonly type: 'reveal'; readonly path: Path }
  /** Somebody wants to write the part that is lacking: the key of a part of the format. */
  | { readonly type: 'add'; readonly part: string }
  /** A link in a text of the plan, or to the page of a rule. */
  | { readonly type: 'open'; readonly href: string }
  /** Through which framework the steps are looked at. */
  | { readonly type: 'framework'; readonly id: string };

/** What a page may have sent, or undefined: it shows what others wrote, so nothing of it is trusted. */
export function readFromPage(message: unknown): FromPage | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { type, path, part, href, id } = message as Readonly<Record<string, unknown>>;
  const isShort = (value: unknown): value is string => typeof value === 'string' && value.length <= LONGEST;
  switch (type) {
    case 'ready':
      return { type };
    case 'reveal':
      return isShort(path) && (path === '' || path.startsWith('/')) ? { type, path } : undefined;
    case 'add':
      return isShort(part) ? { type, part } : undefined;
    case 'open':
      return isShort(href) ? { type, href } : undefined;
    case 'framework':
      return isShort(id) ? { type, id } : undefined;
    default:
      return undefined;
  }
}

const LONGEST = 4000;
