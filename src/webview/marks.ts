/** Marks on the page: what was just edited, and what the cursor stands in. */
import type { Path } from '../report/report';

const EDITED = 'edited';
const AT_CURSOR = 'at-cursor';
const MARKED_MS = 1000;

/** Marks for a moment where parts of the plan stand that were edited. */
export function markEdited(root: ParentNode, paths: readonly Path[]): void {
  const found = paths.map((path) => placeOf(root, path)).filter((element) => element !== undefined);
  for (const element of new Set(found)) {
    element.classList.remove(EDITED);
    // Who edits on sees it begin anew.
    void element.getBoundingClientRect();
    element.classList.add(EDITED);
    clearTimeout(timers.get(element));
    timers.set(
      element,
      setTimeout(() => element.classList.remove(EDITED), MARKED_MS),
    );
  }
}

const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>();

/** Marks where the part stands that the cursor is in. @returns that place */
export function markCursor(root: ParentNode, path: Path): Element | undefined {
  const place = placeOf(root, path);
  for (const old of root.querySelectorAll(`.${AT_CURSOR}`))
    if (old !== place) old.classList.remove(AT_CURSOR);
  place?.classList.add(AT_CURSOR);
  return place;
}

/**
 * Where a part of the plan stands on the page, or the nearest part around it that can be seen. Where all of them are
 * folded away, the line that opens the first; what only refers to it is the last resort.
 */
function placeOf(root: ParentNode, path: Path): Element | undefined {
  let folded: Element | undefined;
  let reference: Element | undefined;
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const value = `"${CSS.escape(at)}"`;
    for (const element of root.querySelectorAll(`[data-go=${value}], [data-path=${value}]`)) {
      if (element.classList.contains('ref')) reference ??= element;
      else if (element.checkVisibility()) return element;
      else folded ??= element;
    }
  }
  return (folded && lineOf(folded)) ?? reference;
}

function lineOf(hidden: Element): Element | undefined {
  let line: Element | undefined;
  for (let fold = hidden.closest('details:not([open])'); fold;) {
    line = fold.querySelector(':scope > summary') ?? line;
    fold = fold.parentElement?.closest('details:not([open])') ?? null;
  }
  return line;
}
