/**
 * What stays as it is while something else of the plan changes. A new report comes with every keystroke, of which
 * nearly all says what the last one said; what is wrapped in these is not made anew for that.
 */
import { Component, type ComponentChildren, type VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { PageProvider, usePage } from './context';

interface StillProps<T> {
  /** Plain data, compared by what it says. */
  readonly of: T;
  /** Depends on nothing but its argument and the page's language. */
  readonly show: (of: T) => VNode | null;
}

/** Shows something again only where it says something else. */
export class Still<T> extends Component<StillProps<T>> {
  override shouldComponentUpdate(next: StillProps<T>): boolean {
    return !isSame(this.props.of, next.of);
  }

  override render({ of, show }: StillProps<T>): VNode | null {
    return show(of);
  }
}

/**
 * The context for what stands still: the same as long as the page speaks the same language on the same day. Its report
 * is that of when it was made, so nothing within may ask it for more than the day.
 */
export function StillProvider({ children }: { readonly children: ComponentChildren }): VNode {
  const page = usePage();
  const { language, locale, today } = page.report;
  const still = useMemo(() => page, [language, locale, today, page.isLive]);
  return <PageProvider value={still}>{children}</PageProvider>;
}

/** Whether two pieces of a report, which are plain data, say the same. */
export function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) || Array.isArray(other)) {
    return (
      Array.isArray(one) &&
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((item, index) => isSame(item, other[index]))
    );
  }
  const [here, there] = [
    one as Readonly<Record<string, unknown>>,
    other as Readonly<Record<string, unknown>>,
  ];
  const keys = Object.keys(here);
  return (
    keys.length === Object.keys(there).length &&
    keys.every((key) => Object.hasOwn(there, key) && isSame(here[key], there[key]))
  );
}
