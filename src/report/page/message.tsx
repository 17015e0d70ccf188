import type { VNode } from 'preact';

/** A message of the linter: what stands between backticks is what one writes in the plan. */
export function Message({ text }: { readonly text: string }): VNode {
  const pieces = text.split('`');
  // Where one is left over it opens nothing.
  const paired = pieces.length % 2 === 1;
  if (!paired) return <bdi>{text}</bdi>;
  return <bdi>{pieces.map((piece, index) => (index % 2 === 1 ? <code>{piece}</code> : piece))}</bdi>;
}
