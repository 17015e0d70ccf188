/** What a number, a date or an owner was before, and who changed it when. */
import type { PlanDocument } from '../../core/document';
import { fieldAt } from '../../core/model';
import type { Texts } from '../../core/language';
import { fingerprint } from '../changes/sameness';
import { trace } from '../changes/trace';
import { valueCalled } from '../changes/words';
import type { ReadRevision, Revision } from './revision';

/** A change of a value. */
export interface FormerValue {
  /** Which revision brought the value that came after. */
  readonly revision: Revision;
  /** What it was before; undefined where there was none. */
  readonly old: Texts | undefined;
  /** What it became. */
  readonly new: Texts | undefined;
}

/** Of so many revisions each is read; of more, those between which a value changed are looked for. */
export const READ_ALL = 48;
/** Into so many stretches a longer history is cut. */
const STRETCHES = 24;

/**
 * The changes of a value, the latest first. A history of many revisions is not read whole: it is cut into stretches, and
 * where a value is another at the end of one than at its beginning, the change is looked for by halving. So a value that
 * changed and was changed back within one stretch is not seen there.
 *
 * @param path JSON pointer into the plan as it is now
 * @param revisions of the plan's file, the latest first
 */
export async function formerValues(
  path: string,
  now: PlanDocument,
  revisions: readonly Revision[],
  read: ReadRevision,
  isCancelled: () => boolean = () => false,
): Promise<readonly FormerValue[]> {
  const versions = new Versions(path, now, revisions, read);
  // What is newer than the last revision is not kept yet, and no revision brought it.
  const look = async (newer: number, older: number): Promise<readonly FormerValue[]> => {
    if (isCancelled()) return [];
    const [after, before] = await Promise.all([versions.at(newer), versions.at(older)]);
    if (after.said === before.said) return [];
    if (older - newer === 1) return [{ revision: revisions[newer]!, old: before.called, new: after.called }];
    const middle = (newer + older) >> 1;
    return (await Promise.all([look(newer, middle), look(middle, older)])).flat();
  };
  // Whoever reads may do so at the same time for all of them.
  const found = await Promise.all(stretches(revisions.length).map(([newer, older]) => look(newer, older)));
  return found.flat();
}

/** Pairs of numbers of revisions; the last is one beyond the oldest: before it, there was nothing. */
function stretches(count: number): readonly (readonly [number, number])[] {
  if (count === 0) return [];
  const step = count <= READ_ALL ? 1 : Math.ceil(count / STRETCHES);
  const ends = Array.from({ length: Math.ceil(count / step) }, (_, at) => at * step);
  return ends.map((end) => [end, Math.min(end + step, count)]);
}

interface Said {
  /** Equal for what means the same; empty where there is nothing. */
  readonly said: string;
  readonly called: Texts | undefined;
}

const NOTHING: Said = { said: '', called: undefined };

/** What stood at a place in each revision, each read once. */
class Versions {
  readonly #known = new Map<number, Promise<Said>>();

  constructor(
    readonly path: string,
    readonly now: PlanDocument,
    readonly revisions: readonly Revision[],
    readonly read: ReadRevision,
  ) {}

  at(number: number): Promise<Said> {
    let said = this.#known.get(number);
    if (!said) this.#known.set(number, (said = this.#read(number)));
    return said;
  }

  async #read(number: number): Promise<Said> {
    const revision = this.revisions[number];
    const document = revision && (await this.read(revision));
    if (!document) return NOTHING;
    const node = trace(this.path, this.now, document);
    const field = fieldAt(this.path);
    return node ? { said: fingerprint(node, field), called: valueCalled(node, field, document) } : NOTHING;
  }
}
