import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { Field } from '../core/format/field';
import { planFormat } from '../core/format/plan';
import { type Language, shorten, textIn } from '../core/language';
import type { Plan } from '../core/model';
import type { Span } from '../core/place';
import { isBlank, isOwnKey } from '../core/blank';
import type { MapNode, PlanNode } from '../core/tree';
import { personOf } from '../plan/names';
import { entryName, shortPersonName } from '../plan/short-names';
import type { SteadyPlan } from './steady';
import { SYMBOL } from './symbol-kinds';
import { writtenChildren } from './written';

/** What is done away with is struck through. */
const DEPRECATED = 1;

/** How the things of a part are shown: their sort, and the keys that are told beside their names. */
interface Look {
  readonly kind: DocumentSymbol['kind'];
  readonly told: readonly string[];
}

/** By the key of the part that they stand in. */
const LOOKS: Readonly<Record<string, Look>> = {
  people: { kind: SYMBOL.object, told: ['role'] },
  stakeholders: { kind: SYMBOL.object, told: ['kind'] },
  needs: { kind: SYMBOL.key, told: ['department'] },
  businessGoals: { kind: SYMBOL.class, told: ['owner'] },
  competitors: { kind: SYMBOL.object, told: [] },
  audiences: { kind: SYMBOL.enum, told: [] },
  goals: { kind: SYMBOL.class, told: ['owner', 'deadline'] },
  kpis: { kind: SYMBOL.number, told: ['target'] },
  channels: { kind: SYMBOL.interface, told: ['cadence', 'owner'] },
  pillars: { kind: SYMBOL.constant, told: [] },
  calendar: { kind: SYMBOL.event, told: ['date', 'channel'] },
  items: { kind: SYMBOL.number, told: [] },
  returns: { kind: SYMBOL.boolean, told: ['kind'] },
  training: { kind: SYMBOL.event, told: ['who', 'date'] },
  tools: { kind: SYMBOL.package, told: ['cost'] },
  risks: { kind: SYMBOL.struct, told: ['owner'] },
  steps: { kind: SYMBOL.function, told: ['status', 'owner', 'due'] },
  held: { kind: SYMBOL.event, told: ['outcome', 'by'] },
  // Parts of which one or two values tell most.
  period: { kind: SYMBOL.module, told: ['from', 'to'] },
  capacity: { kind: SYMBOL.module, told: ['hours'] },
  budget: { kind: SYMBOL.module, told: ['amount'] },
  decision: { kind: SYMBOL.module, told: ['outcome', 'date'] },
  reviews: { kind: SYMBOL.module, told: ['next'] },
  readiness: { kind: SYMBOL.module, told: ['maturity'] },
};

/** How long what is told beside a name may be. */
const LONGEST_DETAIL = 60;

/**
 * The parts of a plan with what stands in them, by the names that people know them by. The keys of a thing, such as a goal's
 * statement, are no entries of their own.
 *
 * @param language of the names of the parts
 */
export function outline(steady: SteadyPlan, language: Language): readonly DocumentSymbol[] {
  const { kind, root, plan } = steady.document;
  if (kind !== 'plan' || !root || !plan) return [];
  return new Outline(steady, plan, language).of(planFormat, root);
}

class Outline {
  constructor(
    readonly steady: SteadyPlan,
    readonly plan: Plan,
    readonly language: Language,
  ) {}

  /** What stands in the plan, or in a part that has parts of its own. */
  of(field: Field, map: MapNode): DocumentSymbol[] {
    if (field.kind !== 'part') return [];
    const isPlan = map.parent === undefined;
    const symbols: DocumentSymbol[] = [];
    for (const child of writtenChildren(map)) {
      const inner = Object.hasOwn(field.fields, child.name) ? field.fields[child.name] : undefined;
      if (!inner) {
        // What the format does not know is shown where it is a part of the plan, for it may be long.
        if (isPlan) symbols.push(...this.#symbol(child, child.name, SYMBOL.property, '', []));
        continue;
      }
      const own = child.alias ? [] : this.#below(inner, child);
      if (!isPlan && !isGroup(inner)) continue;
      const kind = isPlan && isScalar(child) ? SYMBOL.string : groupKind(inner, child.name);
      symbols.push(
        ...this.#symbol(child, textIn(inner.title, this.language), kind, this.#detail(child), own),
      );
    }
    return symbols;
  }

  /** What is shown below a part, a list or a row of entries. */
  #below(field: Field, node: PlanNode): DocumentSymbol[] {
    if (field.kind === 'part' && node.kind === 'map') {
      // A single group within a part needs no heading of its own: KPIs stand right below their goal.
      const groups = Object.entries(field.fields).filter(([, inner]) => isGroup(inner));
      const [only] = groups;
      if (groups.length !== 1 || !only) return this.of(field, node);
      const group = node.entries.get(only[0]);
      return group && !group.alias && node.owns(group) ? this.#below(only[1], group) : [];
    }
    if (!isGroup(field)) return [];
    const { kind } = LOOKS[node.name] ?? { kind: SYMBOL.object };
    return [...writtenChildren(node)].flatMap((child) => {
      if (isOwnKey(child.name)) return [];
      // An id that is a date is the name by which such an entry is known.
      const isDated = field.kind === 'entries' && field.keys === 'day';
      const name = (isDated ? undefined : entryName(child)) ?? this.#id(field, child);
      const below = child.alias ? [] : this.#below(field.of, child);
      return this.#symbol(child, name, kind, this.#detail(child, node.name), below);
    });
  }

  #id(field: Field, child: PlanNode): string {
    if (field.kind === 'entries') return child.name;
    return field.kind === 'list' ? textIn(field.of.title, this.language) : '';
  }

  /** What is told beside a name, by the part that the thing stands in, else by the part that it is. */
  #detail(node: PlanNode, within = node.name): string {
    if (node.kind === 'scalar') {
      const isName = entryName(node) !== undefined && node.parent?.parent !== undefined;
      return isName ? '' : shorten(this.#named(node), LONGEST_DETAIL);
    }
    if (node.kind === 'list') return '';
    if (within === 'kpis') return wayOf(node);
    const told = (LOOKS[within]?.told ?? []).flatMap((key) => {
      const value = node.entries.get(key);
      const word = value ? this.#named(value) : '';
      return word === '' ? [] : [word];
    });
    return shorten(told.join(within === 'period' ? ' – ' : ' · '), LONGEST_DETAIL);
  }

  /** A value in a word; people by their names. */
  #named(node: PlanNode): string {
    const word = wordOf(node);
    if (node.name !== 'owner' && node.name !== 'by' && node.name !== 'who' && node.name !== 'sponsor')
      return word;
    const person = personOf(this.plan, word);
    return person ? shortPersonName(person, this.plan) : word;
  }

  /** Nothing where it was typed over. */
  #symbol(
    node: PlanNode,
    name: string,
    kind: DocumentSymbol['kind'],
    detail: string,
    children: DocumentSymbol[],
  ): DocumentSymbol[] {
    const whole = spanOf(node);
    const range = this.steady.place(whole);
    const named = node.parent?.kind === 'list' ? firstLine(this.steady.document.text, whole) : node.key;
    const selectionRange = this.steady.place(named);
    if (!range || !selectionRange) return [];
    return [
      {
        // The editor refuses a symbol without a name.
        name: name.trim().replaceAll(/\s+/g, ' ') || '…',
        kind,
        range,
        selectionRange,
        ...(detail === '' ? {} : { detail }),
        ...(isOver(node) ? { tags: [DEPRECATED] } : {}),
        ...(children.length === 0 ? {} : { children }),
      },
    ];
  }
}

/** What has entries of its own to show: but not measurements, which are numbers by date, nor lists of texts. */
function isGroup(field: Field): field is Field & { readonly kind: 'entries' | 'list' } {
  if (field.kind === 'list') return field.of.kind === 'part';
  return field.kind === 'entries' && !(field.keys === 'day' && field.of.kind === 'quantity');
}

const isScalar = ({ kind }: PlanNode): boolean => kind === 'scalar';

function groupKind(field: Field, name: string): DocumentSymbol['kind'] {
  if (field.kind === 'part') return LOOKS[name]?.kind ?? SYMBOL.module;
  return isGroup(field) ? SYMBOL.module : SYMBOL.array;
}

/** From which number to which a KPI goes, as they are written. */
function wayOf({ entries }: MapNode): string {
  const [from, to] = ['baseline', 'target'].map((key) => wordOf(entries.get(key)));
  const unit = wordOf(entries.get('unit'));
  if (!to) return from && unit ? `${from} ${unit}` : (from ?? '');
  const isSaid = unit === '' || to.includes(unit);
  return shorten(`${from ? `${from} → ` : ''}${to}${isSaid ? '' : ` ${unit}`}`, LONGEST_DETAIL);
}

/** What stands there in a word: of a map that has a `value`, that. Of several, nothing. */
function wordOf(node: PlanNode | undefined): string {
  if (node?.kind === 'map') return wordOf(node.entries.get('value'));
  if (node?.kind === 'list') return node.items.length === 1 ? wordOf(node.items[0]) : '';
  return !node || isBlank(node) ? '' : node.word.trim();
}

/** Whether it was dropped, or closed. */
function isOver(node: PlanNode): boolean {
  const status = node.kind === 'map' ? node.entries.get('status')?.value : undefined;
  return status === 'dropped' || status === 'closed';
}

function spanOf(node: PlanNode): Span {
  if (node.parent?.kind === 'list') return node.alias ?? node;
  return { start: node.keyStart, end: node.writtenEnd };
}

function firstLine(text: string, { start, end }: Span): Span {
  const length = text.slice(start, end).search(/[\r\n]|$/);
  return { start, end: start + length };
}
