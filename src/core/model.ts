import { type Day, isDay } from './day';
import type {
  ChoiceField,
  DayField,
  EntriesField,
  Field,
  Fields,
  ListField,
  PartField,
  QuantityField,
  ReferenceField,
  ReferencesField,
  Shape,
  Target,
  TextField,
} from './format/field';
import { planFormat } from './format/plan';
import { meantFor } from './misspelled';
import type { Place } from './place';
import { isBlank, isOwnKey } from './blank';
import type { PlanNode, Scalar, ScalarNode, ScalarStyle } from './tree';

/** A value in the plan, with its place in the text and the place of its key. */
export interface Value<T> extends Place {
  readonly value: T;
  readonly style: ScalarStyle;
  readonly key: Place;
  /** The key itself: the field's name, or the id of an entry. */
  readonly name: string;
}

/** An id that refers to something which the plan defines elsewhere. */
export interface Reference extends Place {
  readonly id: string;
  readonly to: Target;
  /** The key it stands under, such as `owner`. */
  readonly field: string;
}

/** A map of the plan: what it says by key, and where. What is absent, empty or malformed is undefined. */
export interface Part {
  /** The key or id it stands under. */
  readonly key: Place;
  readonly id: string;
  readonly node: PlanNode;
  /** The place of one of its keys, also where nothing stands behind it. */
  keyOf(field: string): Place | undefined;
  /**
   * Whether something stands behind a key, be it malformed, or behind a misspelling of it: then what is wrong with it is
   * told there, and it does not count as absent.
   */
  has(field: string): boolean;
}

type Read<F> = F extends TextField
  ? Value<string> | undefined
  : F extends DayField
    ? Value<Day> | undefined
    : F extends QuantityField
      ? Value<number | string> | undefined
      : F extends ChoiceField<infer V>
        ? Value<V> | undefined
        : F extends ReferenceField
          ? Reference | undefined
          : F extends ReferencesField
            ? readonly Reference[]
            : F extends ListField<infer I>
              ? readonly Item<I>[]
              : F extends EntriesField<infer I>
                ? readonly Item<I>[]
                : F extends PartField<infer P>
                  ? ModelOf<P> | undefined
                  : never;

type Item<F> = NonNullable<Read<F>>;

/** The typed view of a map with these fields. */
export type ModelOf<F extends Fields> = Part & { readonly [K in keyof F]: Read<F[K]> };

export type Plan = ModelOf<typeof planFormat.fields>;
export type Goal = Plan['goals'][number];
export type Kpi = Goal['kpis'][number];
export type Person = Plan['people'][number];
export type Step = Plan['steps'][number];

/** Reads a plan's tree by the format. Nothing is copied or computed before it is asked for. */
export function readPlan(root: PlanNode): Plan {
  return instance(planFormat, root) as unknown as Plan;
}

class PartModel implements Part {
  /** Parts, lists and entries that were read, by the numbers of their fields; scalars are the tree's own nodes. */
  declare private memo: unknown[] | undefined;

  constructor(
    readonly node: PlanNode,
    readonly field: PartField,
  ) {
    // Not as a field with a value: there is one of these for each entry, and V8 calls a function for such fields.
    this.memo = undefined;
  }

  get key(): Place {
    return this.node.key;
  }
  get id(): string {
    return this.node.name;
  }

  keyOf(field: string): Place | undefined {
    return this.child(field)?.key;
  }

  has(field: string): boolean {
    const child = this.child(field);
    if (child || this.node.kind !== 'map') return !isBlank(child);
    return !isBlank(meantFor(this.node, this.field, field));
  }

  child(name: string): PlanNode | undefined {
    if (this.node.kind === 'map') return this.node.entry(name);
    // The short form: the scalar is the field it stands for.
    return name === this.field.shorthand && this.node.kind === 'scalar' ? this.node : undefined;
  }

  /** @param number of the field, among those of its part that are not scalars */
  readOnce(name: string, field: Field, number: number): unknown {
    const known = this.memo?.[number];
    if (known !== undefined) return known;
    const node = this.child(name);
    const value = readNode(field, node);
    // Most parts have few such fields.
    if (node) (this.memo ??= [])[number] = value;
    return value;
  }
}

const classes = new WeakMap<PartField, new (node: PlanNode, field: PartField) => PartModel>();

/** A part's class has a getter for each of its fields, so that what no rule reads costs nothing. */
function instance(field: PartField, node: PlanNode): PartModel {
  let Model = classes.get(field);
  if (!Model) {
    Model = class extends PartModel {};
    let lists = 0;
    for (const [name, inner] of Object.entries(field.fields)) {
      const number = isScalarField(inner) ? -1 : lists++;
      Object.defineProperty(Model.prototype, name, {
        get: isScalarField(inner)
          ? function (this: PartModel) {
              return readScalar(inner, this.child(name));
            }
          : function (this: PartModel) {
              return this.readOnce(name, inner, number);
            },
      });
    }
    classes.set(field, Model);
  }
  return new Model(node, field);
}

type ScalarField = TextField | DayField | QuantityField | ChoiceField | ReferenceField;

function isScalarField(field: Field): field is ScalarField {
  const { kind } = field;
  return (
    kind === 'text' || kind === 'day' || kind === 'quantity' || kind === 'choice' || kind === 'reference'
  );
}

function readScalar(field: ScalarField, node: PlanNode | undefined): ScalarNode | Reference | undefined {
  if (node?.kind !== 'scalar') return undefined;
  const { value } = node;
  switch (field.kind) {
    case 'text':
      return isWords(value) ? node : undefined;
    case 'day':
      return isDay(value) ? node : undefined;
    case 'quantity':
      if (isGrouped(node)) return node.readAs(node.word);
      return isQuantity(value) || ((field.orWords || field.of) && isWords(value)) ? node : undefined;
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(field.values, value) ? node : undefined;
    case 'reference':
      return refer(node, field.to);
  }
}

/** A yes or a no is neither a number nor words for one. */
const isWords = (value: Scalar): value is string => typeof value === 'string' && value.trim() !== '';

/**
 * Whether a number is written with a point before three figures: to YAML that begins decimals, but for a Dutch author
 * `12.000` is twelve thousand. It is handed on as it was written, to be read in the language of the plan.
 */
function isGrouped({ value, word, style }: ScalarNode): boolean {
  return typeof value === 'number' && style === 'plain' && /^\d{1,3}\.\d{3}$/.test(word);
}

/** Whether a value is a number or a text with a number in it. */
export function isQuantity(value: unknown): value is number | string {
  return typeof value === 'number' || (typeof value === 'string' && /\d/.test(value));
}

class ReferenceModel implements Reference {
  constructor(
    readonly node: ScalarNode,
    readonly to: Target,
    readonly field: string,
  ) {}

  get id(): string {
    return this.node.word;
  }
  get start(): number {
    return this.node.start;
  }
  get end(): number {
    return this.node.end;
  }
  get path(): string {
    return this.node.path;
  }
}

export function refer(node: ScalarNode, to: Target): Reference | undefined {
  if (node.value === null || node.word.trim() === '') return undefined;
  const field = node.parent?.kind === 'list' ? node.parent.name : node.name;
  return new ReferenceModel(node, to, field);
}

function readNode(field: Field, node: PlanNode | undefined): unknown {
  switch (field.kind) {
    case 'references':
      return readEach(scalarsOf(node), (item) => refer(item, field.to));
    case 'list':
      return readEach(node?.kind === 'list' ? node.items : NONE, (item) => readItem(field.of, item));
    case 'entries':
      return readEach(entriesOf(node), (item) => readItem(field.of, item));
    case 'part':
      return node && readPart(field, node);
    default:
      return readScalar(field, node);
  }
}

const NONE: readonly never[] = [];

/** What can be read of some nodes. */
function readEach<N extends PlanNode>(nodes: readonly N[], read: (node: N) => unknown): readonly unknown[] {
  if (nodes.length === 0) return NONE;
  const values: unknown[] = [];
  for (const node of nodes) {
    const value = read(node);
    if (value !== undefined) values.push(value);
  }
  return values;
}

/** An entry that holds nothing yet is an entry all the same: a goal is there as soon as it has an id. */
function readItem(shape: Shape, node: PlanNode): unknown {
  if (shape.kind !== 'part') return readScalar(shape, node);
  return isBlank(node) ? instance(shape, node) : readPart(shape, node);
}

function readPart(field: PartField, node: PlanNode): PartModel | undefined {
  if (node.kind === 'map' && !node.isEmpty) return instance(field, node);
  const short = field.shorthand !== undefined && node.kind === 'scalar' && !isBlank(node);
  return short ? instance(field, node) : undefined;
}

export function scalarsOf(node: PlanNode | undefined): readonly ScalarNode[] {
  if (node?.kind === 'scalar') return [node];
  return node?.kind === 'list' ? node.items.filter((item) => item.kind === 'scalar') : NONE;
}

export function entriesOf(node: PlanNode | undefined): readonly PlanNode[] {
  if (node?.kind !== 'map') return NONE;
  const entries: PlanNode[] = [];
  for (const entry of node.entries.values()) if (!isOwnKey(entry.name)) entries.push(entry);
  return entries;
}

/** What the format says of the value at a JSON pointer, or undefined where it says nothing. */
export function fieldAt(pointer: string): Field | undefined {
  let field: Field | undefined = planFormat;
  for (const step of pointer.split('/').slice(1)) {
    if (field?.kind === 'part') field = Object.hasOwn(field.fields, step) ? field.fields[step] : undefined;
    else if (field?.kind === 'entries' || field?.kind === 'list') field = field.of;
    else if (field?.kind !== 'references') return undefined;
  }
  return field;
}
