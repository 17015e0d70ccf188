import type { ComponentChildren, VNode } from 'preact';

interface TableBoxProps {
  /** What the table shows, for those who come to it by keyboard. */
  readonly label: string;
  readonly children: ComponentChildren;
}

/** The box in which a wide table scrolls sideways, by keyboard too: the page itself never does. */
export function TableBox({ label, children }: TableBoxProps): VNode {
  return (
    <div class="scroll" role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
