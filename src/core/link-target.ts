/** Where a link in a text of a plan leads; one answer for the editor, the page and what is exported. */

/** Where a link leads. */
export type LinkTarget =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'file'; readonly steps: readonly string[] };

export const LONGEST_ADDRESS = 2000;
export const LONGEST_PATH = 300;

/**
 * What a link in a Markdown text of a plan means: an address of the web or of mail, or a file, by its way from the plan's
 * folder, `..` among its steps.
 *
 * @returns undefined for all else, such as `javascript:`, another server's `//host`, or the root of a disk
 */
export function linkTarget(href: string): LinkTarget | undefined {
  if (href.length > LONGEST_ADDRESS) return undefined;
  if (/^(?:https?:\/\/|mailto:)[\p{L}\p{N}]/iu.test(href)) {
    return URL.canParse(href) ? { kind: 'address', url: href } : undefined;
  }
  const path = decoded(href);
  const steps = path === undefined ? undefined : stepsOf(path);
  return steps && { kind: 'file', steps };
}

/**
 * An address that may be followed from a page that lies beside the plan, in whatever program: of the web, of mail, or of a
 * file below the plan's folder.
 *
 * @returns the address itself, or undefined
 */
export function safeHref(href: string): string | undefined {
  const target = linkTarget(href);
  if (target?.kind === 'file' && wayTo(target, []) === undefined) return undefined;
  return target && href;
}

/**
 * The way to a linked file from the folder that may not be left.
 *
 * @param planFolder the steps from that folder to the plan's
 * @returns undefined where the link leads out of it
 */
export function wayTo(
  { steps }: { readonly steps: readonly string[] },
  planFolder: readonly string[],
): readonly string[] | undefined {
  const way = [...planFolder];
  for (const step of steps) {
    if (step !== '..') way.push(step);
    else if (way.pop() === undefined) return undefined;
  }
  return way.length > 0 ? way : undefined;
}

/**
 * A path as it is on the disk: `my%20plan.md` has a space. Undefined where programs differ in what it is: one takes `a%2fb` for
 * one step and another for two, one decodes twice, and what cannot be decoded is left to each.
 */
function decoded(href: string): string | undefined {
  if (/%(?:2f|5c)/i.test(href)) return undefined;
  try {
    const path = decodeURIComponent(href);
    // A reader of Markdown decodes `&#58;` as well.
    return /%[\da-f]{2}|&#?\w+;/i.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The steps of a relative path, none empty; undefined where it is an address, or begins at the root of something. */
export function stepsOf(path: string): readonly string[] | undefined {
  const [way = ''] = path.trim().split('#');
  if (way === '' || way.length > LONGEST_PATH || /^[/~]|[\\:?*"<>|\p{Cc}]/u.test(way)) return undefined;
  const steps = way.split('/').filter((step) => step !== '' && step !== '.');
  // Windows takes spaces and points off the end of a name.
  if (steps.some((step) => step !== '..' && /^[ .]+$/.test(step))) return undefined;
  return steps.length > 0 && steps.at(-1) !== '..' ? steps : undefined;
}
