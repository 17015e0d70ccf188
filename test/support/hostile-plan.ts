import { PlanDocument } from '../../src/core/document';
import { writtenFields } from '../../src/language/written';

/** What somebody might write who wants a page of the plan to run something, load something, or fall apart. */
const HOSTILE = [
  '<img src=x onerror="window.hacked=1">',
  '</script><script>window.hacked=1</script>',
  '[click](javascript:window.hacked=1) javascript:window.hacked=1 <a href="javascript:window.hacked=1">x</a>',
  "{{constructor.constructor('window.hacked=1')()}} ${window.hacked=1} {title} {0}",
  '\u202Eturned around\u202C \u2067שלום עולם\u2069 مرحبا',
  '</textarea></title></style><svg onload="window.hacked=1"><style>*{display:none}</style>',
  '![x](https://example.invalid/x.png) <iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  'W'.repeat(10_000),
] as const;

export interface HostilePlan {
  readonly text: string;
  /** The marks of the texts, each of which stands in one of them. */
  readonly marks: readonly string[];
}

/** A plan in which each text was replaced by a hostile one with a mark of its own in it. */
export function hostilePlan(text: string): HostilePlan {
  const document = new PlanDocument(text);
  const root = document.root!;
  const texts = [...writtenFields(root, { start: 0, end: text.length })].filter(
    ({ field, node }) => field.kind === 'text' && node.kind === 'scalar' && !node.alias,
  );
  const marks: string[] = [];
  let hostile = text;
  for (const { node } of [...texts].sort((a, b) => b.node.start - a.node.start)) {
    const mark = `mark${marks.length}x`;
    marks.push(mark);
    const end = hostile.slice(node.start, node.end).endsWith('\n') ? '\n' : '';
    const value = JSON.stringify(`${mark} ${HOSTILE[marks.length % HOSTILE.length]!}`);
    hostile = hostile.slice(0, node.start) + value + end + hostile.slice(node.end);
  }
  return { text: hostile, marks };
}
