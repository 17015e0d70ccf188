/** What all parts of a report are made of. */
import type { Day } from '../../core/day';

/** A JSON pointer (RFC 6901) to where something stands in the plan. */
export type Path = string;

/** Something that is referred to by its id. */
export interface Ref {
  readonly id: string;
  /** What people call it; its id where it has no name. */
  readonly name: string;
  /** Where it is defined; absent where the plan does not define it. */
  readonly path?: Path;
}

export interface Dated {
  readonly day: Day;
  readonly path: Path;
}

/** A text of the plan, possibly Markdown. */
export interface Prose {
  readonly text: string;
  readonly path: Path;
}

/** How many findings point at something or into it. */
export interface Marks {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export const NO_MARKS: Marks = { errors: 0, warnings: 0, infos: 0 };
