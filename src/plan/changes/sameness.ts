/** When two pieces of a plan mean the same, however each is written. */
import type { Field } from '../../core/format/field';
import { isBlank } from '../../core/blank';
import type { PlanNode, ScalarNode } from '../../core/tree';
import { fieldOf } from './children';

/** Which old id became which new one, by the kind of thing. */
export type Renames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A text on one line: where its lines break says nothing. */
export function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}

/** What a scalar says, so that `80`, `80.0` and `"80"` are the same, and so is a text that was folded otherwise. */
export function meaningOf({ value, word }: ScalarNode): string {
  // YAML takes the plus for no more than a sign; to a reader `+30` is a change.
  if (typeof value === 'number') return word.startsWith('+') ? `+${value}` : String(value);
  return typeof value === 'string' ? oneLine(value) : String(value);
}

/** A scalar as it is written; empty where nothing is filled in, or more than a word. */
export function wordOf(node: PlanNode | undefined): string {
  return node?.kind === 'scalar' && !isBlank(node) ? node.word : '';
}

/** The ids that stand behind a key, one or a list of them. */
export function idsIn(node: PlanNode | undefined): readonly string[] {
  if (isBlank(node)) return [];
  if (node?.kind === 'scalar') return [node.word.trim()];
  if (node?.kind !== 'list') return [];
  return node.items.flatMap((item) => (item.kind === 'scalar' && !isBlank(item) ? [item.word.trim()] : []));
}

/**
 * All that a piece says, as a text that is equal for pieces that mean the same: in no order of keys, and with `baseline:
 * 80` written out as `baseline: {value: 80}`.
 */
export function fingerprint(node: PlanNode, field: Field | undefined): string {
  if (isBlank(node)) return '';
  if (field?.kind === 'references') return JSON.stringify([...idsIn(node)].sort());
  if (node.kind === 'scalar') {
    const said = JSON.stringify(meaningOf(node));
    return field?.kind === 'part' && field.shorthand !== undefined ? `{"${field.shorthand}":${said}}` : said;
  }
  if (node.kind === 'list') {
    const of = field?.kind === 'list' ? field.of : undefined;
    return `[${node.items.map((item) => fingerprint(item, of)).join(',')}]`;
  }
  const pieces = [...node.entries].flatMap(([name, child]) => {
    const said = fingerprint(child, fieldOf(field, name));
    return said === '' ? [] : [`${JSON.stringify(name)}:${said}`];
  });
  return `{${pieces.sort().join(',')}}`;
}

/** The single statements of a piece, each with the key it stands under: by how many two pieces share, one sees how like they are. */
export function statements(node: PlanNode): readonly string[] {
  const found: string[] = [];
  const walk = (one: PlanNode, key: string): void => {
    if (isBlank(one)) return;
    if (one.kind === 'scalar') found.push(`${key}=${meaningOf(one)}`);
    else if (one.kind === 'list') one.items.forEach((item) => walk(item, key));
    else for (const [name, child] of one.entries) walk(child, `${key}/${name}`);
  };
  walk(node, '');
  return found;
}
