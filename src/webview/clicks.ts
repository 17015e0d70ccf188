/** What a click on the page asks of the editor. */
import type { FromPage } from '../report/page/messages';

/** What was clicked on: something for the editor, or another framework to look through. */
export type Clicked =
  Exclude<FromPage, { readonly type: 'ready' }> | { readonly type: 'lens'; readonly id: string };

/**
 * What the keyboard presses on the page: of a button that is text within a sentence no browser knows that Enter and the
 * space bar press it, as they do all others.
 */
export function pressed({
  key,
  target,
  repeat,
  altKey,
  ctrlKey,
  metaKey,
}: KeyboardEvent): HTMLElement | undefined {
  if ((key !== 'Enter' && key !== ' ') || repeat || altKey || ctrlKey || metaKey) return undefined;
  return target instanceof HTMLElement && target.matches('span[role="button"]') ? target : undefined;
}

/** What a click asks for; undefined where it is on nothing that does something. */
export function readClick(event: Event): Clicked | undefined {
  if (!(event.target instanceof Element)) return undefined;
  const asked = event.target.closest('[data-go], [data-add], [data-href], [data-framework]');
  const attribute = (name: string): string | undefined => asked?.getAttribute(name) ?? undefined;
  const path = attribute('data-go');
  if (path !== undefined) {
    const side = asked?.closest('[data-side]')?.getAttribute('data-side');
    return side === 'old' || side === 'now' ? { type: 'reveal', path, side } : { type: 'reveal', path };
  }
  const part = attribute('data-add');
  if (part !== undefined) return { type: 'add', part };
  const href = attribute('data-href');
  if (href !== undefined) return { type: 'open', href };
  const id = attribute('data-framework');
  return id === undefined ? undefined : { type: 'lens', id };
}
