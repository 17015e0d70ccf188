/**
 * What rules said of single goals. A keystroke changes one of them, and what is said of the others is said again: asking the
 * rules would give the same, for all that they look at is the same.
 */
import type { Day } from './day';
import type { Language } from './language';
import type { Goal, Plan } from './model';
import type { Place } from './place';
import type { Words } from './rule';
import type { Said } from './said';
import { Memory } from './memory';
import { isBlank } from './blank';

/**
 * What rules that look at single goals may look at besides the goal, by their names in the plan, and whether there is anything
 * under a name at all; a test holds them to it.
 * Without a `language`, that is what all texts of the plan tell, and then nothing is remembered.
 */
export const AROUND_GOALS = ['language', 'status', 'period', 'audiences', 'businessGoals'] as const;

/** What one of some rules said of a goal or a KPI. */
export interface Remark {
  readonly said: Said;
  /** The number of the rule. */
  readonly rule: number;
  /** The number of the KPI; -1 where it was asked for the goal. */
  readonly kpi: number;
  /** The number of the remark among all that the rule said of it. */
  readonly number: number;
}

/** What remarks depend on besides the goal. */
interface Circumstances {
  /** The rules that are asked, as they are set. */
  readonly asked: readonly unknown[];
  readonly today: Day;
  readonly language: Language;
  readonly words: Words;
  /** What stands under the names of {@link AROUND_GOALS}, the same object as long as it says the same; and which parts there are. */
  readonly around: readonly unknown[];
}

class Known {
  constructor(
    readonly circumstances: Circumstances,
    readonly remarks: readonly Remark[],
    /** How far the goal had moved when they were made. */
    readonly moved: number,
  ) {}
}

const KNOWN = new Memory<Known>();

/** Remembers for one check what was said in the last. */
export class GoalMemo {
  private constructor(private circumstances: Circumstances) {}

  /** @returns undefined for a plan of which nothing may be remembered */
  static for(plan: Plan, circumstances: Omit<Circumstances, 'around'>): GoalMemo | undefined {
    const { node } = plan;
    if (!plan.language || node.kind !== 'map') return undefined;
    const around = AROUND_GOALS.map((name) => {
      const part = node.entries.get(name);
      return part?.kind === 'map' ? part.identity : part?.kind === 'scalar' ? part.value : part;
    });
    // What is misspelled counts as there, whatever its name.
    const names = [...node.entries.values()].filter((entry) => !isBlank(entry)).map(({ name }) => name);
    return new GoalMemo({ ...circumstances, around: [...around, names.join(' ')] });
  }

  /** What was said of a goal, at the places where that stands now. */
  of({ node }: Goal): readonly Remark[] | undefined {
    const known = node.kind === 'map' ? KNOWN.of(node) : undefined;
    if (!known || node.kind !== 'map' || !this.#holds(known)) return undefined;
    const by = node.moved - known.moved;
    return by === 0 ? known.remarks : known.remarks.map((remark) => moved(remark, by));
  }

  /** Remembers what was said of a goal, unless it is said of other places, too, which may move otherwise. */
  keep({ node }: Goal, remarks: readonly Remark[]): void {
    if (node.kind !== 'map') return;
    const { keyStart, writtenEnd } = node;
    const path = remarks.length > 0 ? node.path : '';
    const isWithin = (place: Place): boolean =>
      place.start >= keyStart &&
      place.end <= writtenEnd &&
      (place.path === path || place.path.startsWith(`${path}/`));
    if (!remarks.every(({ said }) => isWithin(said) && said.related.every(isWithin))) return;
    KNOWN.keep(node, new Known(this.circumstances, remarks, node.moved));
  }

  #holds({ circumstances: before }: Known): boolean {
    const now = this.circumstances;
    if (before === now) return true;
    const isSame =
      before.today === now.today &&
      before.language === now.language &&
      before.words === now.words &&
      areSame(before.asked, now.asked) &&
      areSame(before.around, now.around);
    // The next goal is compared at a glance.
    if (isSame) this.circumstances = before;
    return isSame;
  }
}

const areSame = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((part, at) => part === other[at]);

function moved(remark: Remark, by: number): Remark {
  const place = <P extends Place>(at: P): P => ({ ...at, start: at.start + by, end: at.end + by });
  const { said } = remark;
  return { ...remark, said: { ...place(said), related: said.related.map(place) } };
}
