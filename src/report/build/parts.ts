/** All that a plan says, part by part, as titles and texts: what no picture shows is found here. */
import { isDay } from '../../core/day';
import type { ChoiceField, Field } from '../../core/format/field';
import { planFormat } from '../../core/format/plan';
import { type Language, textIn } from '../../core/language';
import { pointerStep } from '../../core/place';
import { isOwnKey } from '../../core/blank';
import type { MapNode, PlanNode, ScalarNode } from '../../core/tree';
import { numberText } from '../../plan/number-text';
import { entryName } from '../../plan/short-names';
import { textLanguage } from '../../plan/text-language';
import { NAMING } from '../../plan/whereabouts';
import { formatsOf } from '../page/formats';
import type { Content, PartReport, Path, Row } from '../report';
import { mostSpelledOut } from './flood';
import type { ReportSource } from './source';
import { usualText } from '../../plan/usual-words';

/** The parts in the order of the format; then what the format does not know, in the order of the text. */
export function partsOf(source: ReportSource): readonly PartReport[] {
  const { node } = source.plan;
  if (node.kind !== 'map') return [];
  const parts: PartReport[] = [];
  for (const [key, row] of new PartsReader(source).read(node, '', planFormat)) {
    // The version of the format says nothing of the plan.
    if (key !== 'strategy' || row.content.kind !== 'text') {
      parts.push({ key, ...row, marks: source.marks(row.path) });
    }
  }
  return parts;
}

/** A longer pointer leads to the part above it: nobody clicks on it, and each thing below would repeat it. */
const LONGEST_PATH = 1000;

/** A longer name is no title. */
const LONGEST_TITLE = 120;

/** Parts whose entries may share a name, and are then told apart. */
const KINDS = ['people', 'audiences', 'channels'] as const;

class PartsReader {
  readonly #locale: Language;
  readonly #days = new Map<string, string>();
  #left: number;

  constructor(readonly source: ReportSource) {
    this.#locale = textLanguage(source.plan);
    this.#left = mostSpelledOut(source.document);
  }

  /**
   * What stands in a map, by key.
   *
   * @param field what the format says of the map
   * @param title the name that stands above the rows, and need not be said again
   */
  *read(
    node: MapNode,
    path: Path,
    field: Field | undefined,
    title?: string,
  ): Iterable<readonly [key: string, row: Row]> {
    const known = field?.kind === 'part' ? field.fields : undefined;
    for (const [name, inner] of known ? Object.entries(known) : []) {
      const child = node.entries.get(name);
      if (!child || isNothing(child) || isTitle(child, title)) continue;
      const at = this.#below(path, name);
      const content = this.#content(child, at, inner);
      yield [name, { title: textIn(inner.title, this.source.language), path: at, content }];
    }
    for (const child of node.entries.values()) {
      const { name } = child;
      if (known && Object.hasOwn(known, name)) continue;
      yield [name, this.#entry(child, path, isOwnKey(name) ? undefined : field)];
    }
  }

  /** What has a key of its author's choosing. */
  #entry(child: PlanNode, path: Path, field: Field | undefined): Row {
    const at = this.#below(path, child.name);
    const inner = field?.kind === 'entries' ? field.of : undefined;
    const title = this.#title(child, field);
    return { title, path: at, content: this.#content(child, at, inner, title) };
  }

  #title(child: PlanNode, field: Field | undefined): string {
    if (field?.kind !== 'entries') return child.name;
    if (field.keys === 'day') return this.#day(child.name);
    // What is a text is shown whole beside its id.
    const name = child.kind === 'map' ? entryName(child, LONGEST_TITLE) : undefined;
    if (name === undefined) return child.name;
    const kind = KINDS.find((one) => planFormat.fields[one] === field);
    return kind ? this.source.namesakes.apart(kind, child.name, name) : name;
  }

  #content(node: PlanNode, path: Path, field: Field | undefined, title?: string): Content {
    const isSpent = this.#left <= 0;
    this.#left -= path.length + node.name.length;
    if (node.kind === 'scalar') {
      return isSpent && node.alias ? this.#written(node, path) : this.#scalar(node, path, field);
    }
    if (isSpent) return this.#written(node, path);
    if (node.kind === 'map') {
      const rows = Array.from(this.read(node, path, field, title), ([, row]) => row);
      return { kind: 'rows', rows };
    }
    const of = field?.kind === 'list' || field?.kind === 'entries' ? field.of : undefined;
    const inner = field?.kind === 'references' ? field : of;
    const items = node.items.map((item) => this.#content(item, this.#below(path, item.name), inner));
    return { kind: 'list', items };
  }

  /** As it stands in the text. */
  #written(node: PlanNode, path: Path): Content {
    const { start, end } = node.alias ?? node;
    return { kind: 'text', text: this.source.document.text.slice(start, end), path };
  }

  #scalar(node: ScalarNode, path: Path, field: Field | undefined): Content {
    if (node.unresolved) return this.#written(node, path);
    const { value, word } = node;
    if (value === null) return { kind: 'text', text: '', path };
    this.#left -= word.length;
    switch (field?.kind) {
      case 'part':
        return this.#scalar(
          node,
          path,
          field.shorthand === undefined ? undefined : field.fields[field.shorthand],
        );
      case 'list':
        return this.#scalar(node, path, field.of);
      case 'reference':
      case 'references':
        return word.trim() === ''
          ? { kind: 'text', text: word, path }
          : { kind: 'ref', ref: this.source.ref(field.to, word), path };
      case 'day':
        return isDay(value) ? { kind: 'day', day: value, path } : { kind: 'text', text: word, path };
      case 'choice':
        return { kind: 'text', text: this.#meaning(field, word) ?? word, path };
      case 'quantity':
        return { kind: 'text', text: this.#number(node), path };
      default:
        return { kind: 'text', text: this.#usual(field, word) ?? word, path };
    }
  }

  #usual(field: Field | undefined, word: string): string | undefined {
    return field && usualText(field, word, this.source.language);
  }

  /** Where something stands; where too much was told already, only that it is in the plan. */
  #below(path: Path, name: string): Path {
    if (this.#left <= 0) return '';
    const longer = path + pointerStep(name);
    return longer.length > LONGEST_PATH ? path : longer;
  }

  #meaning({ values }: ChoiceField, word: string): string | undefined {
    return Object.hasOwn(values, word) ? textIn(values[word], this.source.language) : undefined;
  }

  /** A number as readers of the plan write it, unless its author wrote it in a way of their own, or exacter. */
  #number({ value, word }: ScalarNode): string {
    if (typeof value !== 'number' || String(value) !== word || Math.abs(value) >= 1e15) return word;
    // Most numbers are small, and read the same everywhere.
    if (Number.isInteger(value) && Math.abs(value) < 1000) return word;
    return Math.round(value * 100) / 100 === value ? textIn(numberText(value), this.#locale) : word;
  }

  /** The same dates recur in most KPIs. */
  #day(name: string): string {
    let text = this.#days.get(name);
    if (text === undefined) {
      text = isDay(name) ? formatsOf(this.#locale).day(name) : name;
      this.#days.set(name, text);
    }
    return text;
  }
}

/** A key of the format with nothing behind it is asked about elsewhere. */
function isNothing(node: PlanNode): boolean {
  if (node.kind === 'map') return node.entries.size === 0;
  if (node.kind === 'list') return node.items.length === 0;
  return !node.unresolved && (node.value === null || node.word.trim() === '');
}

/** Whether a text is the whole title that stands above it. */
function isTitle(node: PlanNode, title: string | undefined): boolean {
  return title !== undefined && node.kind === 'scalar' && node.value === title && NAMING.includes(node.name);
}
