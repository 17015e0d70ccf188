import { Document, isCollection, isScalar, visit } from 'yaml';

/** What an inserted key holds; null leaves it open for the author. */
export type InsertValue =
  string | number | null | readonly InsertValue[] | { readonly [key: string]: InsertValue };

/** Values as YAML, by the library, which knows what needs quotes. */
export function render(value: InsertValue, flow: boolean, indent = 2, innerFlow = flow): string {
  const document = new Document(value, { version: '1.2' });
  visit(document, {
    Collection: (_, node) => {
      node.flow = node === document.contents ? flow : innerFlow;
    },
    Scalar: (_, node) => {
      // A key that waits for its author is written `key:`, not `key: null`.
      if (node.value === null) node.source = '';
    },
  });
  return document
    .toString({ indent: Math.max(1, indent), lineWidth: 0, nullStr: '', flowCollectionPadding: true })
    .replaceAll(/(?<![ \t])[ \t]+$/gm, '')
    .trimEnd();
}

/** What a scalar of one line cannot hold as it is. */
// eslint-disable-next-line no-control-regex -- those are what it is about
const UNPRINTED = /[\u0000-\u001F\u007F\u0085\u2028\u2029\uFEFF]/;

/**
 * A scalar as it must be written in the place of another: always on one line, and in quotes where it needs them.
 *
 * @param flow whether it may come to stand in braces or brackets, where a comma ends a text without quotes
 */
export function renderScalar(value: string, like?: 'single' | 'double', flow = true): string {
  // Only double quotes have a spelling for a line break; what JSON writes is YAML too.
  if (UNPRINTED.test(value)) return JSON.stringify(value);
  const document = new Document(flow ? [value] : { k: value }, { version: '1.2' });
  const scalar = document.getIn([flow ? 0 : 'k'], true);
  if (isScalar(scalar)) {
    if (like === 'single') scalar.type = 'QUOTE_SINGLE';
    if (like === 'double') scalar.type = 'QUOTE_DOUBLE';
  }
  if (isCollection(document.contents)) document.contents.flow = flow;
  const written = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trim();
  if (!flow) return written.slice('k:'.length).trim();
  // Brackets around a long text stand on lines of their own, with a comma behind it.
  return written.slice(1, -1).trim().replace(/,$/, '');
}
