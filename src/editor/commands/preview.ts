import type { PreviewPlace } from '../preview/previews';
import { planFor } from './active-plan';
import type { Run } from '.';

/** Shows a plan as a page, in the column of the active editor or beside it. An argument may be the plan’s address. */
export function openPreview(place: PreviewPlace): Run {
  return async ({ documents, previews }, [address]) => {
    const open = await planFor(documents, address);
    if (open) (await previews.get()).open(open.document, place);
  };
}

/** Keeps the active panel on its plan, or lets it follow the active one. */
export function lockPreview(isLocked: boolean): Run {
  return async ({ previews }) => (await previews.get()).lockActive(isLocked);
}
