import type { ComponentChildren, VNode } from 'preact';

interface SectionProps {
  /** Stays the same while the plan changes: what was opened or focused is found again by it. */
  readonly id: string;
  readonly title: string;
  /** Beside the title: a count, a sum. */
  readonly aside?: string | undefined;
  readonly children: ComponentChildren;
}

/** A part of the page under a heading. */
export function Section({ id, title, aside, children }: SectionProps): VNode {
  return (
    <section id={id} aria-labelledby={`${id}-title`} class={`section ${id}`}>
      <h2 id={`${id}-title`}>
        {title}
        {aside === undefined ? null : <span class="aside">{aside}</span>}
      </h2>
      {children}
    </section>
  );
}
