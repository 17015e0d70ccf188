import { changedSpan } from '../core/changed-span';
import type { PlanDocument } from '../core/document';
import type { Range } from '../core/lines';
import { contains, type Span } from '../core/place';

/** A plan to tell something of, and where its pieces stand in the text as it is now. */
export interface SteadyPlan {
  readonly document: PlanDocument;
  /** Whether that document is an older one than the text. */
  readonly isPast: boolean;
  /** Where a piece of that document stands now; undefined where it was typed over. */
  place(span: Span): Range | undefined;
}

/**
 * What is shown beside the text may not come and go while a line is typed. So where a piece of the text cannot be read for
 * the moment, and nothing else has changed since all of it could be, the plan is taken as it was then, moved to where its
 * pieces stand now.
 *
 * @param lastGood the last version of the text that could be read as a whole
 */
export function steadyPlan(current: PlanDocument, lastGood: PlanDocument | undefined): SteadyPlan {
  if (lastGood && lastGood !== current && current.isPartial) {
    const move = new Move(lastGood.text, current.text);
    if (current.parsed.unreadable.some((span) => contains(span, move.changed)))
      return {
        document: lastGood,
        isPast: true,
        place(span) {
          const moved = move.of(span);
          return moved && current.lines.range(moved.start, moved.end);
        },
      };
  }
  return {
    document: current,
    isPast: false,
    place: ({ start, end }) => current.lines.range(start, end),
  };
}

/** Whether all of a plan can be read, so that it may be remembered as the last good one. */
export function isGood({ kind, isPartial, root }: PlanDocument): boolean {
  return kind === 'plan' && !isPartial && root !== undefined;
}

/** From one text to another of which one piece was replaced. */
class Move {
  readonly #from: number;
  /** Where the piece ended in the old text. */
  readonly #to: number;
  readonly #by: number;

  constructor(old: string, now: string) {
    const { start, oldEnd } = changedSpan(old, now);
    this.#from = start;
    this.#to = oldEnd;
    this.#by = now.length - old.length;
  }

  /** The piece in the new text. */
  get changed(): Span {
    return { start: this.#from, end: this.#to + this.#by };
  }

  /** Where a span of the old text stands in the new one; undefined where nothing of it is left. */
  of({ start, end }: Span): Span | undefined {
    // What only touches the change has not changed.
    if (end <= this.#from) return { start, end };
    if (start >= this.#to) return { start: start + this.#by, end: end + this.#by };
    if (start >= this.#from && end <= this.#to) return undefined;
    return {
      start: start <= this.#from ? start : this.#to + this.#by,
      end: end >= this.#to ? end + this.#by : this.#from,
    };
  }
}
