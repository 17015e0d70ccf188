/**
 * The way through the page by keyboard. All of a large plan are a thousand things that can be pressed: Tab stops once in
 * each section, and the arrows lead from one thing to the next within it.
 */

/** What can be pressed. */
const THINGS = '[role="button"][data-go], button[data-add], button[data-framework], a[data-href]';

/** Those at which a browser has Tab stop by itself. */
const NEW =
  'button[data-add]:not([tabindex]), button[data-framework]:not([tabindex]), a[data-href]:not([tabindex])';

/** What Tab stops at once; an opened fold is a section by itself, as its line is a stop. */
const SECTIONS = 'details[open], section, header';

/** Whether two things stand on one line: their tops differ by less than half of it, in pixels. */
const SAME_LINE = 8;

/** Has Tab stop at one thing in each section: where one was before, else at the first that can be seen. */
export function placeStops(root: HTMLElement): void {
  // A browser has Tab stop at these; at the others, only when it is told to.
  for (const thing of root.querySelectorAll<HTMLElement>(NEW)) thing.tabIndex = -1;
  for (const fold of root.querySelectorAll('details:not([open])')) setStop(fold, undefined);
  for (const section of [root, ...root.querySelectorAll(SECTIONS)]) {
    const stop = stops.get(section);
    // Whether it can be seen otherwise is not asked again: that would have the page laid out with each letter.
    if (stop?.isConnected && sectionOf(stop, root) === section && !stop.closest(FOLDED)) continue;
    setStop(section, firstThing(section));
  }
}

/** What has the focus is where Tab comes back to. */
export function moveStop(root: HTMLElement, target: EventTarget | null): void {
  if (target instanceof HTMLElement && target.matches(THINGS)) setStop(sectionOf(target, root), target);
}

/** The one thing that Tab stops at, of each section. */
const stops = new WeakMap<Element, HTMLElement>();

function setStop(section: Element, stop: HTMLElement | undefined): void {
  const old = stops.get(section);
  if (old) old.tabIndex = -1;
  if (!stop) {
    stops.delete(section);
    return;
  }
  stops.set(section, stop);
  stop.tabIndex = 0;
}

/** A large plan has tens of thousands of things, most of them folded: they are gone through as far as is needed. */
function firstThing(section: Element): HTMLElement | undefined {
  const walker = document.createTreeWalker(section, NodeFilter.SHOW_ELEMENT, (node) => {
    if (!(node instanceof HTMLElement)) return NodeFilter.FILTER_SKIP;
    if (node.matches(`${SECTIONS}, ${FOLDED}`)) return NodeFilter.FILTER_REJECT;
    return node.matches(THINGS) && node.checkVisibility() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
  const first = walker.nextNode();
  return first instanceof HTMLElement ? first : undefined;
}

/** Where an arrow, Home or End leads to; undefined for other keys, and beyond the last thing of a section. */
export function nextByKey(root: HTMLElement, event: KeyboardEvent): HTMLElement | undefined {
  const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey) return undefined;
  if (!KEYS.has(key) || !(target instanceof HTMLElement) || !target.matches(THINGS)) return undefined;
  const things = thingsBeside(target, root).filter(isSeen);
  const at = things.indexOf(target);
  switch (key) {
    case 'ArrowRight':
      return things[at + 1];
    case 'ArrowLeft':
      return things[at - 1];
    case 'Home':
      return things[0];
    case 'End':
      return things.at(-1);
    default:
      return onNextLine(target, things, key === 'ArrowDown' ? 1 : -1);
  }
}

const KEYS: ReadonlySet<string> = new Set(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp', 'Home', 'End']);

/** Most of what is not seen is folded away, which is told without asking for the page's layout. */
const isSeen = (thing: HTMLElement): boolean => !thing.closest(FOLDED) && thing.checkVisibility();

const FOLDED = 'details:not([open]) > :not(summary)';

const sectionOf = (thing: HTMLElement, root: HTMLElement): Element => thing.closest(SECTIONS) ?? root;

function thingsBeside(thing: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
  const section = sectionOf(thing, root);
  const all = section.querySelectorAll<HTMLElement>(THINGS);
  return [...all].filter((other) => sectionOf(other, root) === section);
}

/** The nearest thing on the next line below, or above. */
function onNextLine(
  from: HTMLElement,
  things: readonly HTMLElement[],
  direction: 1 | -1,
): HTMLElement | undefined {
  const start = from.getBoundingClientRect();
  let best: { readonly thing: HTMLElement; readonly down: number; readonly aside: number } | undefined;
  for (const thing of things) {
    const { top, left } = thing.getBoundingClientRect();
    const down = (top - start.top) * direction;
    if (down < SAME_LINE) continue;
    const aside = Math.abs(left - start.left);
    const isSameLine = best !== undefined && Math.abs(down - best.down) < SAME_LINE;
    if (!best || (isSameLine ? aside < best.aside : down < best.down)) best = { thing, down, aside };
  }
  return best?.thing;
}
