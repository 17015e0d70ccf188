import type { ComponentChildren, VNode } from 'preact';
import type { Path, Ref } from '../report';
import { usePage } from './context';

interface GoProps {
  /** Where a click goes to; absent: nowhere. */
  readonly path: Path | undefined;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** Something of the plan that one can click to go to its text, where there is a text beside the page. */
export function Go({ path, children, class: name }: GoProps): VNode {
  const { isLive } = usePage();
  if (!isLive || path === undefined) return <span class={name}>{children}</span>;
  return (
    // A <button> is a block, also within a sentence: a long name in it would break away from the words around it. Where
    // Tab stops, the script of the page says: not at each of a thousand.
    <span role="button" tabIndex={-1} class={name === undefined ? 'go' : `go ${name}`} data-go={path}>
      {children}
    </span>
  );
}

/** What is referred to by its id, by name; marked where the plan does not define it. */
export function Reference({ to }: { readonly to: Ref }): VNode {
  return (
    <Go path={to.path} class={to.path === undefined ? 'unknown-ref' : 'ref'}>
      <bdi>{unbroken(to.name)}</bdi>
    </Go>
  );
}

/** A name that was cut: what says so never stands alone on the next line. */
const unbroken = (name: string): string => name.replace(/ …$/, '\u00A0…');

/** Several of them, with commas between. */
export function References({ to }: { readonly to: readonly Ref[] }): VNode {
  return (
    <>
      {to.map((ref, index) => (
        <>
          {index > 0 ? ', ' : ''}
          <Reference to={ref} />
        </>
      ))}
    </>
  );
}
