/** What a click on the page asks of the editor. */
import type { FromPage } from '../report/page/messages';

/** What was clicked on: something for the editor, or another framework to look through. */
export type Clicked =
  Exclude<FromPage, { readonly type: 'ready' }> | { readonly type: 'lens'; readonly id: string };

/** What a click asks for; undefined where it is on nothing that does something. */
export function readClick(event: Event): Clicked | undefined {
  if (!(event.target instanceof Element)) return undefined;
  const asked = event.target.closest('[data-go], [data-add], [data-href], [data-framework]');
  const attribute = (name: string): string | undefined => asked?.getAttribute(name) ?? undefined;
  const path = attribute('data-go');
  if (path !== undefined) return { type: 'reveal', path };
  const part = attribute('data-add');
  if (part !== undefined) return { type: 'add', part };
  const href = attribute('data-href');
  if (href !== undefined) return { type: 'open', href };
  const id = attribute('data-framework');
  return id === undefined ? undefined : { type: 'lens', id };
}
