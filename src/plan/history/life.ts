/** The life of a goal, or of the whole plan: what changed in each revision. */
import type { PlanDocument } from '../../core/document';
import { type Change, changesBetween } from '../changes';
import { trace } from '../changes/trace';
import type { History, Revision } from './revision';

export interface LivedThrough<R extends Revision = Revision> {
  readonly revision: R;
  /** The one before it that can be read; undefined for the first of all. */
  readonly before: R | undefined;
  readonly changes: readonly Change[];
}

/** More revisions than this are not read: a page of them says enough. */
export const MOST_REVISIONS = 200;
/** So many are asked for while the ones before them are compared. */
const AHEAD = 6;

/**
 * What changed in a part of the plan in each of its latest revisions, the latest first; revisions without a change are
 * left out, and those that cannot be read are passed over. The first revision is told as the beginning, without changes.
 *
 * @param path JSON pointer into the plan as it is now; empty for the whole plan
 */
export async function* lifeOf<R extends Revision>(
  path: string,
  now: PlanDocument,
  { revisions, read }: History<R>,
): AsyncIterable<LivedThrough<R>> {
  const looked = revisions.slice(0, MOST_REVISIONS + 1);
  const asked = looked.slice(0, AHEAD).map(read);
  let newer: { readonly revision: R; readonly document: PlanDocument } | undefined;
  for (const [number, revision] of looked.entries()) {
    const ahead = looked[number + AHEAD];
    if (ahead) asked.push(read(ahead));
    const document = (await asked[number])?.document;
    if (!document) continue;
    if (newer) {
      const there = partOf(path, now, newer.document);
      const changes = there
        ? changesBetween(document, newer.document).filter((change) => isWithin(change.path, there.path))
        : [];
      if (changes.length > 0) yield { revision: newer.revision, before: revision, changes };
    }
    newer = { revision, document };
  }
  if (newer && looked.length === revisions.length && partOf(path, now, newer.document))
    yield { revision: newer.revision, before: undefined, changes: [] };
}

const partOf = (
  path: string,
  now: PlanDocument,
  then: PlanDocument,
): { readonly path: string } | undefined => (path === '' ? then.root : trace(path, now, then));

const isWithin = (path: string, part: string): boolean =>
  part === '' || path === part || path.startsWith(`${part}/`);
