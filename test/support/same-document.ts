import assert from 'node:assert/strict';
import type { PlanDocument } from '../../src/core/document';
import type { PlanNode } from '../../src/core/tree';
import type { ParsedText } from '../../src/core/yaml/parse';

/** Fails unless two documents of the same text know the same of it, to the last place. */
export function assertSameDocument(one: PlanDocument, other: PlanDocument): void {
  assert.equal(one.kind, other.kind);
  assertSameText(one.parsed, other.parsed);
}

/** Fails unless a text that was read in two ways came out the same, to the last place. */
export function assertSameText(one: ParsedText, other: ParsedText): void {
  assert.deepEqual(without(one), without(other));
  const [here, there] = [one.root, other.root];
  assert.equal(here === undefined, there === undefined, 'only one of them has a tree');
  if (here && there) assertSameNode(here, there);
}

function without({ problems, unknownTags = [], unreadable, readable, excess, isPlain }: ParsedText) {
  return { problems, unknownTags, unreadable, readable, excess, isPlain: isPlain === true };
}

/** Plain comparisons: a tree has thousands of nodes, and there are thousands of trees. */
function assertSameNode(one: PlanNode, other: PlanNode): void {
  const isSame =
    one.kind === other.kind &&
    one.name === other.name &&
    one.start === other.start &&
    one.end === other.end &&
    one.keyStart === other.keyStart &&
    one.keyEnd === other.keyEnd &&
    one.alias?.start === other.alias?.start &&
    one.unresolved === other.unresolved &&
    one.parent?.start === other.parent?.start &&
    one.parent?.end === other.parent?.end;
  if (!isSame) assert.deepEqual(placeOf(one), placeOf(other));
  if (one.kind === 'scalar' && other.kind === 'scalar') {
    if (!Object.is(one.value, other.value) || one.word !== other.word || one.style !== other.style)
      assert.deepEqual(placeOf(one), placeOf(other));
  } else if (one.kind !== 'scalar' && other.kind !== 'scalar') {
    const [here, there] = [childrenOf(one), childrenOf(other)];
    assert.equal(here.length, there.length, one.path);
    here.forEach((child, at) => {
      // Not `equal`, which would take seconds to write two trees out.
      assert.ok(child.parent === one, `the parent of ${child.path}`);
      assertSameNode(child, there[at]!);
    });
    assert.equal(Object.keys(one.value).join(), Object.keys(other.value).join());
    if (one.kind === 'map' && other.kind === 'map') assert.equal(one.own.length, other.own.length);
  }
}

const childrenOf = (node: Exclude<PlanNode, { kind: 'scalar' }>): readonly PlanNode[] =>
  node.kind === 'map' ? [...node.entries.values()] : node.items;

function placeOf(node: PlanNode): unknown {
  const { kind, start, end, key, alias, unresolved, value, parent } = node;
  const shown = node.kind === 'scalar' ? { value, word: node.word, style: node.style } : {};
  return { kind, start, end, key, alias, unresolved, ...shown, within: [parent?.start, parent?.end] };
}
