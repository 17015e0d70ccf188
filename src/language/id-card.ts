import type { Day } from '../core/day';
import { isDay } from '../core/day';
import type { EntriesField, Field, PartField, Target } from '../core/format/field';
import { fill, type Language, shorten, textIn, type Texts } from '../core/language';
import { fieldAt, type Plan, type Reference } from '../core/model';
import { pathsUp } from '../core/place';
import { references } from '../core/references';
import { isBlank, isOwnKey } from '../core/blank';
import { nodeAt, type PlanNode, type ScalarNode } from '../core/tree';
import { dayText } from '../plan/day-text';
import { isPlaceholder } from '../plan/placeholder';
import { entryName, nameBehind } from '../plan/short-names';
import { NAMING } from '../plan/whereabouts';
import { kpiInShort } from './kpi-card';
import { escapeMarkdown } from './markdown';

/** What a card depends on besides the thing that it tells of. */
export interface CardFacts {
  readonly plan: Plan;
  readonly today: Day;
  readonly language: Language;
}

/** More than this of a text, of the names on one line, or of what is below a thing would be no small card. */
const LONGEST = { text: 160, name: 60, title: 240, names: 4, lines: 8 } as const;

const USED: Texts = { en: 'In this plan:', nl: 'In dit plan:' };
const AND_MORE: Texts = { en: '{names} and {count} more', nl: '{names} en nog {count}' };

/**
 * A thing that has an id (a person, a goal, a step) as a small card, in Markdown: what it is called, what the plan says of
 * it, and what in the plan refers to it.
 *
 * @param entries the part of the plan that defines it
 * @param node what stands behind its id
 */
export function idCard(entries: EntriesField, node: PlanNode, facts: CardFacts): string {
  return new IdCard(entries, node, facts).markdown;
}

class IdCard {
  /** The field that says what the thing is called. */
  readonly #naming: string | undefined;

  constructor(
    readonly entries: EntriesField,
    readonly node: PlanNode,
    readonly facts: CardFacts,
  ) {
    this.#naming = this.#namingField();
  }

  get markdown(): string {
    const { of, defines } = this.entries;
    const own = of.kind === 'part' ? this.#own(of) : [];
    const used = defines ? this.#uses(defines) : [];
    return [
      this.#title(),
      ...(own.length > 0 ? [own.join('\n')] : []),
      ...(used.length > 0 ? [`${textIn(USED, this.facts.language)}\n${used.join('\n')}`] : []),
    ].join('\n\n');
  }

  #title(): string {
    const { node, entries, facts } = this;
    const named = this.#naming !== undefined && node.kind === 'map' ? node.entries.get(this.#naming) : node;
    const words =
      named?.kind === 'scalar' && !isPlaceholder(named.value) ? String(named.value ?? '').trim() : '';
    const [name, id] = [shorten(words, LONGEST.title), node.name].map(escapeMarkdown);
    const kind = textIn(entries.of.title, facts.language);
    // A number is no name, and a thing without one is known by its id.
    if (entries.of.kind === 'quantity') return `**${id}** · ${kind}${name === '' ? '' : `: ${name}`}`;
    return name === '' || name === id ? `**${id}** · ${kind}` : `**${name}** · ${kind} ${id}`;
  }

  /** What things are called by everywhere, of which it has the text; an address or a reason is no name. */
  #namingField(): string | undefined {
    const { node } = this;
    const { of } = this.entries;
    if (of.kind !== 'part' || node.kind !== 'map') return undefined;
    return NAMING.find((name) => of.fields[name]?.kind === 'text' && isSaid(node.entries.get(name)));
  }

  /** What the plan says of it, a line for each key. */
  #own({ fields }: PartField): readonly string[] {
    const { node, facts } = this;
    if (node.kind !== 'map') return [];
    return Object.entries(fields)
      .flatMap(([name, field]) => {
        const child = node.entries.get(name);
        if (!child || name === this.#naming || !isSaid(child)) return [];
        const said = this.#said(field, child);
        return said === '' ? [] : [`- ${textIn(field.title, facts.language)}: ${said}`];
      })
      .slice(0, LONGEST.lines);
  }

  #said(field: Field, node: PlanNode): string {
    const { language } = this.facts;
    switch (field.kind) {
      case 'reference':
      case 'references':
        return this.#listed(wordsIn(node).map((id) => this.#nameOf(field.to, id)));
      case 'choice': {
        const word = wordsIn(node)[0] ?? '';
        const meaning = Object.hasOwn(field.values, word) ? field.values[word] : undefined;
        return escapeMarkdown(word) + (meaning ? ` (${textIn(meaning, language)})` : '');
      }
      case 'day': {
        const value = node.kind === 'scalar' ? node.value : undefined;
        return isDay(value) ? `${value} (${textIn(dayText(value, this.facts.today), language)})` : '';
      }
      case 'list':
        return this.#listed(wordsIn(node));
      case 'entries':
        return this.#entriesSaid(node);
      case 'part':
        return node.kind === 'map' ? this.#listed([...node.entries.values()].flatMap(wordsIn)) : shown(node);
      default:
        return shown(node);
    }
  }

  /** Of a goal’s KPIs how each of them stands; of other entries what they are called. */
  #entriesSaid(node: PlanNode): string {
    if (node.kind !== 'map') return '';
    const entries = [...node.entries.values()].filter(({ name }) => !isOwnKey(name));
    const goal = this.entries.defines === 'goals' ? this.#goal() : undefined;
    if (!goal) return this.#listed(entries.map((one) => entryName(one, LONGEST.name) ?? one.name));
    const lines = goal.kpis.slice(0, LONGEST.names).map((kpi) => {
      const name = escapeMarkdown(shorten(kpi.metric?.value ?? kpi.id, LONGEST.name));
      return `\n    - ${name}: ${kpiInShort({ ...this.facts, kpi, goal })}`;
    });
    const more = goal.kpis.length - lines.length;
    return `${goal.kpis.length}${lines.join('')}${more > 0 ? '\n    - …' : ''}`;
  }

  #goal(): Plan['goals'][number] | undefined {
    return this.facts.plan.goals.find(({ node }) => node === this.node);
  }

  /** What refers to it, a line for each key under which that stands. */
  #uses(to: Target): readonly string[] {
    const groups = new Map<string, { count: number; readonly names: string[] }>();
    for (const reference of references(this.facts.plan)) {
      if (reference.to !== to || reference.id !== this.node.name) continue;
      const label = this.#label(reference);
      const group = groups.get(label) ?? { count: 0, names: [] };
      groups.set(label, group);
      group.count++;
      const name = this.#whose(reference);
      if (name !== undefined) group.names.push(name);
    }
    return [...groups].slice(0, LONGEST.lines).map(([label, { count, names }]) => {
      if (names.length > 0) return `- ${label}: ${this.#listed(names)}`;
      return count > 1 ? `- ${label}: ${count}×` : `- ${label}`;
    });
  }

  /** Under which key a reference stands, and in which part of the plan, or which list of it. */
  #label({ path }: Reference): string {
    const { language } = this.facts;
    const title = textIn(fieldAt(path)?.title, language) ?? '';
    // Outermost first, without the key itself.
    const outer = [...pathsUp(path)].slice(1).reverse();
    const above = outer.flatMap((one) => fieldAt(one) ?? []);
    const part = above.find(({ kind }) => kind === 'list') ?? above[0];
    return part ? `${textIn(part.title, language)} (${lower(title)})` : title;
  }

  /** What the thing is called that has a reference; undefined where it has no name. */
  #whose({ path }: Reference): string | undefined {
    const { plan } = this.facts;
    const [, top = '', id] = path.split('/');
    const field = fieldAt(`/${top}`);
    if (field?.kind === 'reference' || field?.kind === 'references') return plan.title?.value;
    if (field?.kind !== 'entries' || id === undefined) return undefined;
    const node = nodeAt(plan.node, `/${top}/${id}`);
    return node && (entryName(node, LONGEST.name) ?? node.name);
  }

  #nameOf(to: Target, id: string): string {
    return nameBehind(this.facts.plan, to, id, LONGEST.name) ?? id;
  }

  /** Texts of the plan on one line, the first few of them. */
  #listed(texts: readonly string[]): string {
    const names = texts
      .slice(0, LONGEST.names)
      .map((text) => escapeMarkdown(shorten(text, LONGEST.name)))
      .join(' · ');
    const count = texts.length - LONGEST.names;
    return count > 0 ? fill(AND_MORE, { names, count }, this.facts.language) : names;
  }
}

/** Whether anything stands there but a word to type over. */
const isSaid = (node: PlanNode | undefined): node is PlanNode =>
  !isBlank(node) && !(node?.kind === 'scalar' && isPlaceholder(node.value));

const lower = (title: string): string => (title.startsWith('KPI') ? title : title.toLowerCase());

/** The words of a scalar, or of those of a list. */
function wordsIn(node: PlanNode): readonly string[] {
  const scalars: readonly ScalarNode[] =
    node.kind === 'scalar'
      ? [node]
      : node.kind === 'list'
        ? node.items.filter((item) => item.kind === 'scalar')
        : [];
  return scalars
    .filter((one) => !isBlank(one))
    .map(({ value, word }) => (typeof value === 'string' ? value : word));
}

const shown = (node: PlanNode): string =>
  wordsIn(node)
    .map((words) => escapeMarkdown(shorten(words, LONGEST.text)))
    .join(' · ');
