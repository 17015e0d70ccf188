/** The life of a goal, or of the whole plan: what changed in each revision. */
import type { PlanDocument } from '../../core/document';
import { type Change, changesBetween } from '../changes';
import { trace } from '../changes/trace';
import type { ReadRevision, Revision } from './revision';

export interface LivedThrough {
  readonly revision: Revision;
  readonly changes: readonly Change[];
}

/** More revisions than this are not read: a page of them says enough. */
export const MOST_REVISIONS = 200;

/**
 * What changed in a part of the plan in each of its latest revisions, the latest first; revisions without a change are
 * left out. The first revision of a plan is told as its beginning, without changes.
 *
 * @param path JSON pointer into the plan as it is now; empty for the whole plan
 * @param revisions of the plan's file, the latest first
 */
export async function* lifeOf(
  path: string,
  now: PlanDocument,
  revisions: readonly Revision[],
  read: ReadRevision,
): AsyncIterable<LivedThrough> {
  const looked = revisions.slice(0, MOST_REVISIONS);
  let newer = looked[0] && (await read(looked[0]));
  for (const [number, revision] of looked.entries()) {
    const before = revisions[number + 1];
    const older = before && (await read(before));
    if (newer) {
      const there = path === '' ? newer.root : trace(path, now, newer);
      if (there && !before) yield { revision, changes: [] };
      else if (there && older) {
        const changes = changesBetween(older, newer).filter((change) => isWithin(change.path, there.path));
        if (changes.length > 0) yield { revision, changes };
      }
    }
    newer = older;
  }
}

const isWithin = (path: string, part: string): boolean =>
  part === '' || path === part || path.startsWith(`${part}/`);
