/** A piece of the plan's text in UTF-16 code units, as JavaScript and the Language Server Protocol count them. */
export interface Span {
  /** Offset of the first code unit. */
  readonly start: number;
  /** Offset after the last code unit; equal to `start` where the piece is empty. */
  readonly end: number;
}

/** A piece of text, and which part of the plan it belongs to. */
export interface Place extends Span {
  /** JSON pointer (RFC 6901) to that part, such as `/goals/orders/statement`; empty for the plan itself. */
  readonly path: string;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** One step of a JSON pointer: `~` and `/` are escaped as RFC 6901 asks. */
export function pointerStep(name: string): string {
  // Few keys have either, and every place of a plan has a pointer.
  if (!name.includes('~') && !name.includes('/')) return `/${name}`;
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** The name that a step of a JSON pointer stands for; the step without its slash. */
export const nameOfStep = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

/** A JSON pointer and those above it, the innermost first; the plan itself, which is empty, is none of them. */
export function* pathsUp(path: string): Iterable<string> {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) yield at;
}
