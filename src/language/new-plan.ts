/** A new plan to fill in: a template with tab stops at its questions. */
import { PlanDocument } from '../core/document';
import { renderScalar } from '../core/edits/render';
import { type Language, ownLanguage, textIn, type Texts } from '../core/language';
import type { Span } from '../core/place';
import { PLACEHOLDERS } from '../core/placeholders';
import { definitions, references } from '../core/references';
import { isOwnKey } from '../core/blank';
import type { PlanNode } from '../core/tree';
import { FRAMEWORKS } from '../frameworks/builtin';
import { TEMPLATES } from '../frameworks/templates';
import { newId } from '../plan/new-id';
import { escapeSnippet } from './tab-stops';

/** A way to begin. */
export interface Beginning {
  readonly id: string;
  readonly title: Texts;
  /** What it asks, step by step. */
  readonly detail: Texts;
}

const OTHERS: readonly Beginning[] = [
  {
    id: 'blank',
    title: { en: 'Without a framework', nl: 'Zonder vaste aanpak' },
    detail: {
      en: 'The parts that every plan needs: people, audiences, goals, channels, steps.',
      nl: 'De onderdelen die elk plan nodig heeft: mensen, doelgroepen, doelen, kanalen, stappen.',
    },
  },
  {
    id: 'opt-out',
    title: { en: 'Decide against it', nl: 'Ervan afzien' },
    detail: {
      en: 'Not taking part is a decision too: why, and when you look at it again.',
      nl: 'Niet meedoen is ook een besluit: waarom, en wanneer je er weer naar kijkt.',
    },
  },
];

/** The ways to begin: each framework with its steps, then those that follow none. */
export function beginnings(): readonly Beginning[] {
  const frameworks = FRAMEWORKS.map(({ id, title, steps }) => ({
    id,
    title,
    detail: {
      en: steps.map((step) => step.title.en).join(' · '),
      nl: steps.map((step) => step.title.nl).join(' · '),
    },
  }));
  return [...frameworks, ...OTHERS].filter(({ id }) => Object.hasOwn(TEMPLATES, id));
}

/**
 * A new plan as a snippet of VS Code and the Language Server Protocol: a tab stop at each question, one for each goal and
 * KPI, and one for each id that is written wherever it is referred to.
 *
 * @param beginning the id of one of the {@link beginnings}
 * @param title what the plan is called; empty leaves that open, too
 * @returns undefined where there is no such beginning
 */
export function newPlanSnippet(beginning: string, language: Language, title: string): string | undefined {
  const text = newPlan(beginning, language, title);
  return text === undefined ? undefined : withStops(new PlanDocument(text), textIn(PLACEHOLDERS, language));
}

/** The text of a new plan. */
export function newPlan(beginning: string, language: Language, title: string): string | undefined {
  const template = Object.hasOwn(TEMPLATES, beginning) ? TEMPLATES[beginning] : undefined;
  const words = title.trim().replaceAll(/\s+/g, ' ');
  // An example of a title helps nobody who has one.
  return template?.[ownLanguage(language)].replace(/^title:.*$/m, (line) =>
    words === '' ? line : `title: ${renderScalar(words, undefined, false)}`,
  );
}

interface Stop extends Span {
  /** Stops of one key are written together. */
  readonly key: string;
}

function withStops(document: PlanDocument, placeholder: string): string {
  const { text, root, plan } = document;
  const stops: Stop[] = [];
  for (const { start, end } of scalars(root)) {
    if (text.slice(start, end) === placeholder) stops.push({ start, end, key: `at ${start}` });
  }
  for (const { id, to, start, end } of plan ? references(plan) : []) {
    const entry = plan && to !== 'frameworks' ? definitions(plan, to)?.entries.get(id) : undefined;
    if (!entry || isOwnKey(id)) continue;
    const { start: keyStart, end: keyEnd } = entry.key;
    const key = `${to} ${id}`;
    if (!stops.some((stop) => stop.start === keyStart)) stops.push({ start: keyStart, end: keyEnd, key });
    stops.push({ start, end, key });
  }
  // Goals and KPIs are called by their ids wherever they are shown, also where nothing refers to them.
  for (const { key } of plan?.goals.flatMap((goal) => [goal, ...goal.kpis]) ?? []) {
    if (!stops.some(({ start }) => start === key.start)) stops.push({ ...key, key: `at ${key.start}` });
  }
  stops.sort((a, b) => a.start - b.start);
  const numbers = new Map<string, number>();
  let snippet = '';
  let done = 0;
  for (const { start, end, key } of stops) {
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    snippet += `${escapeSnippet(text.slice(done, start))}\${${number}:${escapeSnippet(text.slice(start, end))}}`;
    done = end;
  }
  return snippet + escapeSnippet(text.slice(done));
}

function* scalars(node: PlanNode | undefined): Iterable<PlanNode> {
  if (node?.kind === 'scalar') yield node;
  else if (node?.kind === 'map') for (const entry of node.entries.values()) yield* scalars(entry);
  else if (node?.kind === 'list') for (const item of node.items) yield* scalars(item);
}

/**
 * A file's name for a new plan: `strategy.yaml`, or where that is taken `social-media-2027.strategy.yaml`.
 *
 * @param taken whether a file of that name is there
 */
export async function newPlanName(
  title: string,
  taken: (name: string) => boolean | Promise<boolean>,
): Promise<string> {
  if (!(await taken('strategy.yaml'))) return 'strategy.yaml';
  const id = newId(title, new Set()) ?? 'new';
  for (let number = 1; number < MOST_NAMES; number++) {
    const name = `${id}${number === 1 ? '' : `-${number}`}.strategy.yaml`;
    if (!(await taken(name))) return name;
  }
  return `${id}-${MOST_NAMES}.strategy.yaml`;
}

/** Nobody has so many plans of one name; a file system that calls every name taken must not hold us for ever. */
const MOST_NAMES = 100;
