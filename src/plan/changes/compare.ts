/** Lays two plans side by side, key by key of the format, and finds where they differ in meaning. */
import type { PlanDocument } from '../../core/document';
import type { EntriesField, Field, ListField, PartField } from '../../core/format/field';
import { planFormat } from '../../core/format/plan';
import { isBlank } from '../../core/blank';
import type { MapNode, PlanNode } from '../../core/tree';
import { entriesOf, scalarsOf } from '../../core/model';
import { childOf, fieldOf } from './children';
import type { Difference, Thing } from './difference';
import { matchByWords, matchEntries } from './matching';
import { fingerprint, idsIn, type Renames } from './sameness';
import { entryKind, partKind } from './kinds';

/** @returns in the order of the format; for a plan that cannot be read, as if it said nothing */
export function differences(old: PlanDocument, now: PlanDocument): readonly Difference[] {
  return new Comparison(old.root, now.root).run();
}

class Comparison {
  readonly #found: Difference[] = [];
  readonly #renames: Renames;

  constructor(
    readonly old: MapNode | undefined,
    readonly now: MapNode | undefined,
  ) {
    this.#renames = renamesBetween(old, now);
  }

  run(): readonly Difference[] {
    const plan: Thing = { what: 'plan', id: '', field: planFormat, old: this.old, now: this.now };
    this.#part(planFormat, this.old, this.now, plan, []);
    return this.#found;
  }

  #part(
    field: PartField,
    old: PlanNode | undefined,
    now: PlanNode | undefined,
    thing: Thing,
    keys: readonly string[],
  ): void {
    const names = new Set([...Object.keys(field.fields), ...keysOf(old), ...keysOf(now)]);
    for (const name of names) {
      const before = childOf(old, name, field);
      const after = childOf(now, name, field);
      if (before ?? after) this.#field(fieldOf(field, name), before, after, thing, [...keys, name]);
    }
  }

  #field(
    field: Field | undefined,
    old: PlanNode | undefined,
    now: PlanNode | undefined,
    thing: Thing,
    keys: readonly string[],
  ): void {
    if (isBlank(old) && isBlank(now)) return;
    switch (field?.kind) {
      case 'entries':
        if (holds(old, 'map') || holds(now, 'map')) {
          // What stands in the place of a map holds no entries, so all that were there are gone.
          this.#entries(field, old, now, thing, keys);
          if (!holds(old, 'map')) this.#tell(thing, keys, field, old, undefined);
          if (!holds(now, 'map')) this.#tell(thing, keys, field, undefined, now);
          return;
        }
        break;
      case 'list':
        if (holds(old, 'list') && holds(now, 'list')) {
          this.#list(field, old, now, thing, keys);
          return;
        }
        break;
      case 'part': {
        this.#wholePart(field, old, now, thing, keys);
        return;
      }
      case 'reference':
      case 'references':
        if (this.#sameIds(field.to, old, now)) return;
        break;
      default:
    }
    if (old && now && fingerprint(old, field) === fingerprint(now, field)) return;
    this.#tell(thing, keys, field, old, now);
  }

  /** A part that came or went is one change; of one that is in both plans, what it holds is compared. */
  #wholePart(
    field: PartField,
    old: PlanNode | undefined,
    now: PlanNode | undefined,
    thing: Thing,
    keys: readonly string[],
  ): void {
    const what = thing.what === 'plan' && keys.length === 1 ? partKind(keys[0]!) : undefined;
    const own: Thing = what ? { what, id: keys[0]!, field, old, now, within: thing } : thing;
    if (isBlank(old) || isBlank(now)) this.#tell(own, what ? [] : keys, field, old, now);
    else this.#part(field, old, now, own, what ? [] : keys);
  }

  #entries(
    field: EntriesField,
    old: PlanNode | undefined,
    now: PlanNode | undefined,
    thing: Thing,
    keys: readonly string[],
  ): void {
    const { pairs, removed, added } = matchEntries(entriesOf(old), entriesOf(now), field.of);
    const thingOf = (before: PlanNode | undefined, after: PlanNode | undefined): Thing => ({
      what: entryKind(keys),
      id: (after ?? before)!.name,
      field: field.of,
      old: before,
      now: after,
      within: thing,
    });
    for (const { old: before, now: after } of pairs) {
      const pair = thingOf(before, after);
      if (before.name !== after.name)
        this.#found.push({
          kind: 'moved',
          thing: pair,
          keys: [],
          field: field.of,
          old: before,
          now: after,
        });
      if (field.of.kind === 'part') this.#part(field.of, before, after, pair, []);
      else if (fingerprint(before, field.of) !== fingerprint(after, field.of))
        this.#tell(pair, [], field.of, before, after);
    }
    for (const node of removed) this.#tell(thingOf(node, undefined), [], field.of, node, undefined);
    for (const node of added) this.#tell(thingOf(undefined, node), [], field.of, undefined, node);
  }

  /** The order of a list says nothing; what is in it does. */
  #list(
    field: ListField,
    old: PlanNode | undefined,
    now: PlanNode | undefined,
    thing: Thing,
    keys: readonly string[],
  ): void {
    const { pairs, removed, added } = matchByWords(itemsIn(old), itemsIn(now), field.of);
    const isPart = field.of.kind === 'part';
    const what = entryKind(keys);
    const thingOf = (before: PlanNode | undefined, after: PlanNode | undefined): Thing =>
      isPart
        ? { what, id: (after ?? before)!.name, field: field.of, old: before, now: after, within: thing }
        : thing;
    const at = isPart ? [] : keys;
    for (const { old: before, now: after } of pairs)
      if (field.of.kind === 'part') this.#part(field.of, before, after, thingOf(before, after), []);
      else if (fingerprint(before, field.of) !== fingerprint(after, field.of))
        this.#tell(thing, keys, field.of, before, after);
    // One text that took the place of another.
    if (!isPart && removed.length === 1 && added.length === 1) {
      this.#tell(thing, at, field.of, removed[0], added[0]);
      return;
    }
    for (const node of removed) this.#tell(thingOf(node, undefined), at, field.of, node, undefined);
    for (const node of added) this.#tell(thingOf(undefined, node), at, field.of, undefined, node);
  }

  #tell(
    thing: Thing,
    keys: readonly string[],
    field: Field | undefined,
    old: PlanNode | undefined,
    now: PlanNode | undefined,
  ): void {
    const kind = isBlank(old) ? 'added' : isBlank(now) ? 'removed' : 'changed';
    this.#found.push({ kind, thing, keys, field, old, now });
  }

  /** Whether the same things are referred to, in whatever order, be it under their new ids. */
  #sameIds(to: string, old: PlanNode | undefined, now: PlanNode | undefined): boolean {
    const renamed = this.#renames.get(to);
    const before = new Set(idsIn(old).map((id) => renamed?.get(id) ?? id));
    const after = new Set(idsIn(now));
    return before.size === after.size && [...before].every((id) => after.has(id));
  }
}

/** The ids that changed, of all that can be referred to. */
function renamesBetween(old: MapNode | undefined, now: MapNode | undefined): Renames {
  const renames = new Map<string, ReadonlyMap<string, string>>();
  const look = (field: PartField, before: PlanNode | undefined, after: PlanNode | undefined): void => {
    for (const [name, inner] of Object.entries(field.fields)) {
      const [one, other] = [childOf(before, name, field), childOf(after, name, field)];
      if (inner.kind === 'part') look(inner, one, other);
      if (inner.kind !== 'entries' || inner.defines === undefined) continue;
      const { pairs } = matchEntries(entriesOf(one), entriesOf(other), inner.of);
      const changed = pairs.filter((pair) => pair.old.name !== pair.now.name);
      if (changed.length > 0)
        renames.set(inner.defines, new Map(changed.map((pair) => [pair.old.name, pair.now.name])));
    }
  };
  look(planFormat, old, now);
  return renames;
}

const keysOf = (node: PlanNode | undefined): readonly string[] =>
  node?.kind === 'map' ? [...node.entries.keys()] : [];

const itemsIn = (node: PlanNode | undefined): readonly PlanNode[] =>
  node?.kind === 'list' ? node.items : scalarsOf(node);

const holds = (node: PlanNode | undefined, kind: 'map' | 'list'): boolean =>
  isBlank(node) || node?.kind === kind;
