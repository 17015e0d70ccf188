import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { insertKey } from '../../src/core/edits/insert';
import { applyEdits } from '../support/lint-text';

describe('a key put into braces', () => {
  const CASES: readonly (readonly [before: string, after: string])[] = [
    ['{ <<: *g }', '{ needs: fill-in, <<: *g }'],
    ['{<<: *g}', '{ needs: fill-in,<<: *g}'],
    ['{ <<: [*g], }', '{ needs: fill-in, <<: [*g], }'],
    ['{ <<: *none }', '{ needs: fill-in, <<: *none }'],
    ['{ <<: *g, name: A }', '{ <<: *g, name: A, needs: fill-in }'],
    ['{ name: A, <<: *g }', '{ name: A, needs: fill-in, <<: *g }'],
    ['{}', '{ needs: fill-in }'],
    ['{ # later\n  }', '{ needs: fill-in # later\n  }'],
    ['{ }', '{ needs: fill-in }'],
    ['{\n  }', '{ needs: fill-in\n  }'],
    ['{ name: A , }', '{ name: A , needs: fill-in, }'],
    ['{ name: A, }', '{ name: A, needs: fill-in, }'],
    ['{name: A}', '{name: A, needs: fill-in}'],
    ['{ "name": "A" }', '{ "name": "A", "needs": "fill-in" }'],
    ["{ 'name': A }", "{ 'name': A, 'needs': fill-in }"],
    ['{ "name": A, online: b }', '{ "name": A, online: b, needs: fill-in }'],
    ['{\n    name: A,\n    online: b\n  }', '{\n    name: A,\n    online: b,\n    needs: fill-in\n  }'],
    ['{\n    name: A,\n    online: b }', '{\n    name: A,\n    online: b,\n    needs: fill-in }'],
    ['{\n    name: A, # who\n  }', '{\n    name: A, # who\n    needs: fill-in,\n  }'],
    ['{\n    name: A # who\n  }', '{\n    name: A, needs: fill-in # who\n  }'],
    ['{ name: A,\n    online: b\n  }', '{ name: A,\n    online: b,\n    needs: fill-in\n  }'],
  ];
  for (const [before, after] of CASES) {
    it(before, () => {
      const head = 'strategy: 1\ntitle: X\nx-g: &g { description: B }\nx-n: &none {}\naudiences:\n  a: ';
      const document = new PlanDocument(`${head}${before}\n`);
      const node = document.nodeAt('/audiences/a');
      assert.ok(node);
      const fixed = applyEdits(document.text, insertKey(document, node, 'needs', 'fill-in'));
      assert.equal(fixed, `${head}${after}\n`);
      const read = new PlanDocument(fixed);
      assert.deepEqual(read.parsed.problems, []);
      const needs = read.nodeAt('/audiences/a/needs')?.value;
      assert.equal(needs, 'fill-in');
    });
  }
});

describe('a key put into lines', () => {
  it('comes behind a list that an alias ends', () => {
    const head = 'strategy: 1\ntitle: X\naudiences:\n  a:\n    online:\n      - &c b\n      - *c\n';
    const document = new PlanDocument(`${head}  d: {}\n`);
    const node = document.nodeAt('/audiences/a');
    assert.ok(node);
    const fixed = applyEdits(document.text, insertKey(document, node, 'needs', 'fill-in'));
    assert.equal(fixed, `${head}    needs: fill-in\n  d: {}\n`);
  });
});
