import type { OlderPlan } from './older-plan';

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

/** What is known of the revisions of a plan, and a way to read them. */
export interface History<R extends Revision = Revision> {
  /** The latest first. */
  readonly revisions: readonly R[];
  /** Whether there were older ones that are not here, so that the last of these is not the plan's beginning. */
  readonly isCut: boolean;
  /** The plan as it was; undefined where it was not there. */
  readonly read: (revision: R) => Promise<OlderPlan | undefined>;
}
