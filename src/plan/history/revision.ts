import type { PlanDocument } from '../../core/document';

/** A version of a plan that somebody kept. */
export interface Revision {
  /** By which it can be read again. */
  readonly id: string;
  /** ISO 8601, with the time. */
  readonly date: string;
  readonly author: string;
  /** The first line of what was said of it. */
  readonly subject: string;
}

/** Reads the plan as it was; undefined where it was not there, or was no plan that can be read. */
export type ReadRevision = (revision: Revision) => Promise<PlanDocument | undefined>;
