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
    ['{\n    name: A # who\n  }', '{\n    name: A, # who\n    needs: fill-in\n  }'],
    [
      '{\n    name: A # a, b } c\n\n    # the end\n  }',
      '{\n    name: A, # a, b } c\n    needs: fill-in\n\n    # the end\n  }',
    ],
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
  /** The text after a part was put behind the goals, or into them. */
  const put = (text: string, path: string, name: string, after: readonly string[] = []): string => {
    const document = new PlanDocument(text);
    const node = path === '' ? document.root : document.nodeAt(path);
    assert.ok(node);
    return applyEdits(text, insertKey(document, node, name, { a: 'b' }, after));
  };
  const HEAD = 'strategy: 1\ntitle: X\n';

  it('comes below the comments that stand deeper, and above the others', () => {
    const goals =
      'goals:\n  g:\n    kpis:\n      k:\n        metric: M\n        # target: 30\n\n    # owner: anna\n';
    const rest = '  # more to come\nsteps: {}\n';
    assert.equal(put(HEAD + goals + rest, '/goals', 'h'), `${HEAD}${goals}  h:\n    a: b\n${rest}`);
    assert.equal(
      put(HEAD + goals + rest, '', 'people', ['goals']),
      `${HEAD}${goals}  # more to come\npeople:\n  a: b\nsteps: {}\n`,
    );
    // At the end of the file, without a line end.
    const open = `${HEAD}goals:\n  g: S\n    # deep`;
    assert.equal(put(open, '/goals', 'h'), `${open}\n  h:\n    a: b`);
    const crlf = (HEAD + goals + rest).replaceAll('\n', '\r\n');
    assert.equal(put(crlf, '/goals', 'h'), `${HEAD}${goals}  h:\n    a: b\n${rest}`.replaceAll('\n', '\r\n'));
  });

  it('comes below the empty lines that a text keeps', () => {
    const steps = 'steps: {}\n';
    for (const [kept, name] of [
      ['goals:\n  g:\n    statement: |+\n      One\n\n\n', '/goals/g/statement'],
      ['goals:\n  g:\n    x-more:\n      - >2+\n          One\n\n  \n\n', '/goals/g/x-more/0'],
      ['goals:\n  g:\n    statement: |+\n\n\n', '/goals/g/statement'],
    ] as const) {
      const before = new PlanDocument(HEAD + kept + steps).nodeAt(name)?.value;
      assert.match(JSON.stringify(before), /\\n\\n["\]}]+$/);
      for (const [rest, written] of [
        [steps, `${HEAD}${kept}    h:\n      a: b\n${steps}`],
        ['', `${HEAD}${kept}    h:\n      a: b\n`],
      ] as const) {
        const after = put(HEAD + kept + rest, '/goals/g', 'h');
        assert.equal(after, written);
        assert.equal(new PlanDocument(after).nodeAt(name)?.value, before);
      }
    }
    // Where nothing is kept, it comes where the text ends.
    const clipped = 'goals:\n  g:\n    statement: |\n      One\n';
    assert.equal(
      put(`${HEAD}${clipped}\n${steps}`, '/goals/g', 'h'),
      `${HEAD}${clipped}    h:\n      a: b\n\n${steps}`,
    );
  });

  it('does not come between a part and what stands there twice', () => {
    const goals =
      'goals:\n  g:\n    kpis:\n      k: M\n      k:\n        metric: N\n        unit: |\n          U\n';
    assert.equal(
      put(`${HEAD}${goals}steps: {}\n`, '/goals', 'h'),
      `${HEAD}${goals}  h:\n    a: b\nsteps: {}\n`,
    );
    const lists = 'goals:\n  g:\n    [a, b]: c\n    x: &x\n      - 1\n    x:\n      - { a: 1 }\n      - *x\n';
    assert.equal(
      put(`${HEAD}${lists}steps: {}\n`, '/goals', 'h'),
      `${HEAD}${lists}  h:\n    a: b\nsteps: {}\n`,
    );
  });

  it('does not come behind what cannot be read, which would seem to belong to it', () => {
    const goals = 'goals:\n\tg:\n\t\tstatement: S\n';
    assert.equal(put(HEAD + goals, '', 'steps', ['title', 'goals']), `${HEAD}steps:\n  a: b\n${goals}`);
    assert.equal(put(HEAD + goals, '', 'steps'), `${HEAD}steps:\n  a: b\n${goals}`);
  });

  it('comes behind a list that an alias ends', () => {
    const head = 'strategy: 1\ntitle: X\naudiences:\n  a:\n    online:\n      - &c b\n      - *c\n';
    const document = new PlanDocument(`${head}  d: {}\n`);
    const node = document.nodeAt('/audiences/a');
    assert.ok(node);
    const fixed = applyEdits(document.text, insertKey(document, node, 'needs', 'fill-in'));
    assert.equal(fixed, `${head}    needs: fill-in\n  d: {}\n`);
  });
});
