/** Names that fit where there is little room: in an outline, above a line, beside an id. */
import type { Target } from '../core/format/field';
import { shorten } from '../core/language';
import type { Person, Plan } from '../core/model';
import { definitions } from '../core/references';
import type { PlanNode } from '../core/tree';
import { personName } from './names';
import { isPlaceholder } from './placeholder';
import { NAMING } from './whereabouts';

/**
 * What a thing of the plan is called: its title, its name, the subject of its goal; a thing that is a text is called by
 * it. On one line, and cut where it is long.
 *
 * @param longest how many code units it may have
 * @returns undefined where it has no name but its id
 */
export function entryName(node: PlanNode, longest?: number): string | undefined {
  if (node.kind === 'scalar') return wordsOf(node, longest);
  if (node.kind === 'list') return undefined;
  for (const key of NAMING) {
    const words = textOf(node.entries.get(key));
    if (words !== undefined) return shorten(key === 'statement' ? subjectOf(words) : words, longest);
  }
  return undefined;
}

/** What the thing is called that an id refers to; undefined where the plan has none, or it has no name but its id. */
export function nameBehind(plan: Plan, to: Target, id: string, longest?: number): string | undefined {
  const node = definitions(plan, to)?.entries.get(id);
  return node && entryName(node, longest);
}

function wordsOf(node: PlanNode, longest?: number): string | undefined {
  const words = textOf(node);
  if (words === undefined) return undefined;
  return shorten(node.parent?.name === 'businessGoals' ? subjectOf(words) : words, longest);
}

function textOf(node: PlanNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  return node.value.trim() === '' || isPlaceholder(node.value) ? undefined : node.value;
}

/** Of a longer text no more is shown anyway. */
const LONGEST_READ = 400;

/** A word that leads to a number, and so ends nothing. One at a time: to look for several at once can take for ever. */
const LEADING =
  /(?<=[ ,;:(])(?:from|to|by|of|at|with|in|on|for|and|is|are|was|goes|grows|van|naar|tot|met|op|voor|en|zijn|gaat|gaan|groeit|stijgt|daalt|uiterlijk|minimaal|maximaal|ten minste|at least|at most|up)$/iu;

/**
 * What a goal is about: its sentence as far as the first number or comma, where that is enough to know it by.
 * "Online orders from 80 to 130 per week" gives "Online orders".
 */
export function subjectOf(statement: string): string {
  const line = statement.slice(0, LONGEST_READ).trim().replaceAll(/\s+/g, ' ');
  const end = line.search(/[\p{Sc}+≥≤<>~]? ?(?<![\p{L}\p{N}])\d|[,;](?= )/u);
  if (end < 0) return line;
  const subject = withoutLeading(line.slice(0, end).trimEnd());
  return subject.split(' ').length > 1 ? subject : line;
}

/** A text without the words at its end that lead to a number, and the signs between them. */
function withoutLeading(text: string): string {
  let rest = text;
  for (;;) {
    const words = withoutSigns(rest);
    const found = LEADING.exec(words);
    if (!found) return rest;
    rest = withoutSigns(words.slice(0, found.index));
  }
}

function withoutSigns(text: string): string {
  let end = text.length;
  while (end > 0 && ' ,;:('.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

const ADDRESSES = /^(?:mr|mrs|ms|miss|sir|dr|prof|dhr|mw|mevr|mevrouw|meneer|de|van)$/i;

const named = new WeakMap<Plan, ReadonlyMap<string, number>>();

/** A person's first name; where two people share it, or it is an initial or a form of address, the whole name. */
export function shortPersonName(person: Person, plan: Plan): string {
  const name = shorten(personName(person));
  const first = firstName(name);
  if (first.length < 2 || first.endsWith('.') || ADDRESSES.test(first)) return name;
  let counts = named.get(plan);
  if (!counts) {
    const found = new Map<string, number>();
    for (const one of plan.people) {
      const its = firstName(personName(one));
      found.set(its, (found.get(its) ?? 0) + 1);
    }
    named.set(plan, (counts = found));
  }
  return (counts.get(first) ?? 0) > 1 ? name : first;
}

const firstName = (name: string): string => /^\S*/.exec(name.trim())![0];
