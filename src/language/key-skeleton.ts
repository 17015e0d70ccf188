/** What is inserted with a key: what usually hangs below it, with a tab stop for each answer. */
import { exampleIn, type EntriesField, type Field, type PartField } from '../core/format/field';
import { newId } from '../plan/new-id';
import { idsFor } from './id-offers';
import type { PlanFacts } from './plan-facts';
import type { PlanPlace } from './plan-place';
import { escapeSnippet } from './tab-stops';

/** A text with tab stops, as VS Code and the Language Server Protocol write snippets. */
export interface Skeleton {
  readonly text: string;
  /** Whether what comes next can be chosen from a list at once. */
  readonly asksNext: boolean;
}

/** How many ids a tab stop lists; of more, the author types one. */
const MOST_IDS = 20;

/** Writes skeletons; answers are left empty, so that whatever the author skips counts as not there. */
export class SkeletonWriter {
  #stops = 0;
  readonly #indent: string;

  constructor(
    readonly place: PlanPlace,
    readonly facts: PlanFacts,
  ) {
    this.#indent = ' '.repeat(indentUnit(facts.text));
  }

  /** A key with what hangs below it, on lines or, where it must, in braces. */
  key(name: string, field: Field): Skeleton {
    this.#stops = 0;
    const key = escapeSnippet(name);
    switch (field.kind) {
      case 'text':
      case 'quantity':
        return { text: `${key}: `, asksNext: false };
      case 'day':
      case 'choice':
      case 'reference':
      case 'references':
        return { text: `${key}: `, asksNext: true };
      default:
        return {
          text: this.place.isFlow ? `${key}: ${this.braces(field)}` : this.#lines(key, field),
          asksNext: false,
        };
    }
  }

  /** A new entry of a map of ids, on lines, under an example of an id that the map does not have. */
  entry(field: EntriesField): string {
    this.#stops = 0;
    return this.#lines(this.#id(field, this.place.keys), field.of);
  }

  /** What stands behind a key that has several answers, in braces or brackets. */
  braces(field: Field): string {
    if (field.kind === 'list')
      return field.of.kind === 'part' ? `[{ ${this.#stop()} }]` : `[${this.#stop()}]`;
    if (field.kind === 'entries') return `{ ${this.#id(field)}: ${this.#value(field.of)} }`;
    if (field.kind === 'part' && isShort(field)) return this.#inline(field);
    return `{ ${this.#stop()} }`;
  }

  /** What can stand in braces behind its key and is read at a glance there, or undefined. */
  short(field: Field): string | undefined {
    this.#stops = 0;
    if (field.kind === 'part') return isShort(field) ? this.#inline(field) : undefined;
    return field.kind === 'entries' && field.keys === 'day' && field.of.kind !== 'part'
      ? this.braces(field)
      : undefined;
  }

  #lines(name: string, field: Field): string {
    const below = this.#below(field);
    if (below === undefined) return `${name}: ${this.#value(field)}`;
    return [`${name}:`, ...below.map((line) => this.#indent + line)].join('\n');
  }

  /** The lines below a key, or undefined where its value stands behind it. */
  #below(field: Field): readonly string[] | undefined {
    if (field.kind === 'list') {
      const inner = this.#below(field.of) ?? [this.#value(field.of)];
      return inner.map((line, i) => (i === 0 ? `- ${line}` : `  ${line}`));
    }
    if (field.kind === 'entries') return this.#lines(this.#id(field), field.of).split('\n');
    if (field.kind !== 'part' || isShort(field) || isShorthand(field)) return undefined;
    return usualKeys(field, this.facts.language).flatMap((key) =>
      this.#lines(key, field.fields[key]!).split('\n'),
    );
  }

  #value(field: Field): string {
    if (field.kind === 'part' && isShort(field)) return this.#inline(field);
    if (field.kind === 'choice') return this.#choice(undecidedFirst(Object.keys(field.values)));
    if (field.kind === 'reference' || field.kind === 'references') return this.#choice(this.#ids(field.to));
    return this.#stop();
  }

  #inline(field: PartField): string {
    const keys = usualKeys(field, this.facts.language);
    return `{ ${keys.map((key) => `${key}: ${this.#value(field.fields[key]!)}`).join(', ')} }`;
  }

  #ids(to: Parameters<typeof idsFor>[0]): readonly string[] {
    const ids = idsFor(to, this.place, this.facts).map(({ id }) => id);
    return ids.length <= MOST_IDS && ids.every((id) => SIMPLE.test(id)) ? ids : [];
  }

  /** The id of an entry: an example to type over, which is none of those that are there. */
  #id(field: EntriesField, taken: ReadonlySet<string> = new Set()): string {
    if (field.keys === 'day') return this.#stop(this.facts.today);
    const example = exampleIn(field.examples[0], this.facts.language);
    const id = keysOf(example)[0];
    return this.#stop(id !== undefined && taken.has(id) ? newId(id, taken) : id);
  }

  #stop(words = ''): string {
    return words === '' ? `$${++this.#stops}` : `\${${++this.#stops}:${escapeSnippet(words)}}`;
  }

  #choice(words: readonly string[]): string {
    if (words.length === 0) return this.#stop();
    return `\${${++this.#stops}|${words.map((word) => word.replaceAll(/[\\,|$}]/g, String.raw`\$&`)).join(',')}|}`;
  }
}

/** The first word stands there until another is chosen, and nobody may seem to have decided what they have not. */
const undecidedFirst = (words: readonly string[]): readonly string[] =>
  words.includes('pending') ? ['pending', ...words.filter((word) => word !== 'pending')] : words;

const SIMPLE = /^[a-z][\w-]*$/i;

/** Whether a part is a few figures, dates and words of lists, which read well in braces; a comma in a text would end it. */
function isShort(field: PartField): boolean {
  const keys = usualKeys(field, 'en');
  return keys.length > 0 && keys.length <= 3 && keys.every((key) => SHORT.has(field.fields[key]!.kind));
}

const SHORT: ReadonlySet<Field['kind']> = new Set(['quantity', 'day', 'choice', 'reference', 'references']);

/** Whether a part is mostly written as the one value that it stands for. */
function isShorthand({ shorthand, examples }: PartField): boolean {
  return (
    shorthand !== undefined && examples.every((example) => keysOf(exampleIn(example, 'en')).length === 0)
  );
}

/** The keys that a part mostly has: those of the first example that has any. */
export function usualKeys(field: PartField, language: PlanFacts['language']): readonly string[] {
  for (const example of field.examples) {
    const keys = keysOf(exampleIn(example, language)).filter((key) => Object.hasOwn(field.fields, key));
    if (keys.length > 0) return keys;
  }
  return [];
}

const keysOf = (example: unknown): readonly string[] =>
  typeof example === 'object' && example !== null && !Array.isArray(example) ? Object.keys(example) : [];

// The line ends of Unicode are none in YAML, but `^` stands behind them, too.
const FIRST_INDENT = /^[\w"'-][^\r\n\u2028\u2029#]*:[ \t]*(?:#[^\r\n\u2028\u2029]*)?\r?\n( +)[^\s#-]/m;

/** How many spaces the author indents with; two where that cannot be seen. */
function indentUnit(text: string): number {
  return FIRST_INDENT.exec(text)?.[1]?.length ?? 2;
}
