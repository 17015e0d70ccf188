/** What a number, a date or an owner was before, and who changed it when. */
import type { PlanDocument } from '../../core/document';
import type { Texts } from '../../core/language';
import type { History, Revision } from './revision';
import { ValueVersions } from './value-versions';

/** A change of a value. */
export interface FormerValue {
  /** Which revision brought the value that came after, or is the first that was read with it. */
  readonly revision: Revision;
  /** The last that was read without it, where there are others between: one of them brought it, if not more. */
  readonly after?: Revision;
  /** What it was before; undefined where there was none. */
  readonly old: Texts | undefined;
  /** What it became. */
  readonly new: Texts | undefined;
}

/** What is known of a value's past. */
export interface FormerValues {
  /** The changes, the latest first; of many, the latest {@link MOST_VALUES}. */
  readonly values: readonly FormerValue[];
  /** How many older changes there are at least; exactly so many where each revision was looked at. */
  readonly hidden: number;
  /** Whether revisions were passed over: the value was the same on both sides of them, or changed there and is not told. */
  readonly isSampled: boolean;
  /** What the plan says now, where the latest revision says something else. */
  readonly unkept?: Pick<FormerValue, 'old' | 'new'>;
}

/** How long a search goes on. */
export interface Patience {
  /** Whether nobody waits any more. */
  readonly isCancelled?: () => boolean;
  /** Whether it is time to tell what is known so far. */
  readonly isLate?: () => boolean;
}

/** Of so many revisions each is looked at; of more, those between which a value changed are looked for. */
export const READ_ALL = 48;
/** So many changes are told. */
export const MOST_VALUES = 6;

/**
 * The latest changes of a value. A history of many revisions is not read whole: it is cut into stretches, which are the
 * longer the longer ago they are; where a value is another at the end of one than at its beginning, the change is looked
 * for by halving. Each of such stretches holds one change or more, so the latest changes lie in the latest of them, and
 * the older stretches are left. What changed and was changed back within one stretch is not seen.
 *
 * @param path JSON pointer into the plan as it is now
 * @returns undefined where it was cancelled
 */
export async function formerValues<R extends Revision>(
  path: string,
  now: PlanDocument,
  history: History<R>,
  { isCancelled = () => false, isLate = () => false }: Patience = {},
): Promise<FormerValues | undefined> {
  const { revisions } = history;
  const versions = new ValueVersions(path, now, history);
  let stretches = cut(revisions.length);
  let hidden = 0;
  let isSampled = false;
  for (let isDone = false; !isDone;) {
    if (isCancelled()) return undefined;
    const looked = await Promise.all(stretches.map((stretch) => changesIn(stretch, versions)));
    if (isCancelled()) return undefined;
    isSampled ||= stretches.some((stretch, at) => !looked[at] && !isSingle(stretch));
    const changed = stretches.filter((_, at) => looked[at]);
    const latest = changed.slice(0, MOST_VALUES);
    const left = changed.slice(MOST_VALUES);
    hidden += left.length;
    isSampled ||= !left.every(isSingle);
    isDone = latest.every(isSingle) || isLate();
    stretches = isDone ? latest : latest.flatMap(halves);
  }
  const values = stretches.map(async ([newer, older]) => {
    const [after, before] = await Promise.all([versions.at(newer), versions.at(older)]);
    const between = isSingle([newer, older]) ? {} : { after: revisions[older]! };
    return { revision: revisions[newer]!, ...between, old: before.called(), new: after.called() };
  });
  return { values: await Promise.all(values), hidden, isSampled, ...(await unkeptIn(versions)) };
}

type Versions = Pick<ValueVersions<never>, 'at' | 'now' | 'count'>;

/** From the number of a revision to that of an older one; one beyond the oldest there was nothing. */
type Stretch = readonly [newer: number, older: number];

const isSingle = ([newer, older]: Stretch): boolean => older - newer === 1;

function halves(stretch: Stretch): readonly Stretch[] {
  if (isSingle(stretch)) return [stretch];
  const [newer, older] = stretch;
  const middle = (newer + older) >> 1;
  return [
    [newer, middle],
    [middle, older],
  ];
}

function cut(count: number): readonly Stretch[] {
  const ends: number[] = [];
  // Each half as far back again as the one before it. Before the oldest there was nothing, so that it is an end, too.
  const step = (at: number): number => (count <= READ_ALL ? 1 : Math.max(1, at >> 1));
  for (let at = 0; at < count - 1; at += step(at)) ends.push(at);
  if (count > 0) ends.push(count - 1, count);
  return ends.slice(1).map((older, at) => [ends[at]!, older] as const);
}

async function changesIn([newer, older]: Stretch, versions: Versions): Promise<boolean> {
  const [after, before] = await Promise.all([versions.at(newer), versions.at(older)]);
  return after.said !== before.said;
}

async function unkeptIn(versions: Versions): Promise<Pick<FormerValues, 'unkept'>> {
  if (versions.count === 0) return {};
  const [here, latest] = [versions.now(), await versions.at(0)];
  // A latest revision that cannot be read may have said anything.
  if (here.said === latest.said || latest.number !== 0) return {};
  return { unkept: { old: latest.called(), new: here.called() } };
}
