/** A plan as a tree: what its framework asks, its goals, and what is done when; plain data, which an editor can list. */
import { type Language, textIn, type Texts } from '../core/language';
import { type Marks, NO_MARKS, type Path, type PlanReport } from './report';
import { frameworkNodes } from './tree/framework-nodes';
import { goalsNode } from './tree/goal-nodes';
import { type BuiltNode, prune, type TreeFilter } from './tree/filter';
import { timelineNode } from './tree/timeline-nodes';
import { Teller } from './tree/teller';

export type { TreeFilter } from './tree/filter';

/** What a node stands for: a step is one of a framework, a task one of the plan's own steps. */
export type NodeKind =
  | 'framework'
  | 'no-framework'
  | 'step'
  | 'part'
  | 'goals'
  | 'goal'
  | 'kpi'
  | 'timeline'
  | 'task'
  | 'review'
  | 'unreadable';

/** What the colour of a node's icon says; words beside it say the same. */
export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'muted' | 'plain';

export interface TreeNode {
  /** The same as long as the node stands for the same; no other node of the plan has it. */
  readonly id: string;
  readonly kind: NodeKind;
  readonly label: string;
  /** What stands paler behind the label. */
  readonly description: string;
  /** All that is known at a glance, on several lines. */
  readonly tooltip: string;
  /** What a reader of screens says. */
  readonly spoken: string;
  /** The name of a codicon. */
  readonly icon: string;
  readonly tone: Tone;
  /** The findings that point at it or into it. */
  readonly marks: Marks;
  /** Where in the plan it stands, or belongs. */
  readonly path?: Path;
  /** The ids by which commands know it: of a goal, of a KPI behind that of its goal, of a task. */
  readonly ids: readonly string[];
  /** Of a task: whether it is still to be done. */
  readonly isOpen?: boolean;
  /** Whether what is below it is shown from the start. */
  readonly isExpanded: boolean;
  readonly children: readonly TreeNode[];
}

export interface TreeOptions {
  /** The id of the framework to look through, instead of those that the plan follows. */
  readonly lens?: string;
  readonly filter?: TreeFilter;
}

/** What there is below a plan; with a filter, only what it lets through and what that hangs below. */
export function planTree(report: PlanReport, { lens, filter }: TreeOptions = {}): readonly TreeNode[] {
  const teller = new Teller(report, filter?.kind === 'missing');
  const nodes: readonly BuiltNode[] = [
    ...frameworkNodes(teller, lens),
    goalsNode(teller),
    timelineNode(teller),
  ];
  return filter ? prune(nodes, filter) : nodes;
}

/** What stands below a plan of which nothing can be read. */
export function unreadableTree(language: Language): readonly TreeNode[] {
  const [label, description] = [textIn(UNREADABLE, language), textIn(UNREADABLE_HINT, language)];
  return [
    {
      id: 'unreadable',
      kind: 'unreadable',
      label,
      description,
      tooltip: `${label}\n${description}`,
      spoken: `${label}, ${description}`,
      icon: 'error',
      tone: 'bad',
      marks: NO_MARKS,
      path: '',
      ids: [],
      isExpanded: false,
      children: [],
    },
  ];
}

const UNREADABLE: Texts = { en: 'This cannot be read yet', nl: 'Dit is nog niet te lezen' };
const UNREADABLE_HINT: Texts = {
  en: 'the findings in the text say where it goes wrong',
  nl: 'de bevindingen in de tekst zeggen waar het misgaat',
};

/** Those who answer for something in a plan, by name, each once. */
export function ownersOf({ head, goals, timeline, reach, risks }: PlanReport): readonly string[] {
  const owners = [head, ...goals, ...timeline.steps, ...reach.channels, ...risks].flatMap(({ owner }) =>
    owner ? [owner.name] : [],
  );
  return [...new Set(owners)];
}
