import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isScalar, parseDocument } from 'yaml';
import { PlanDocument } from '../../src/core/document';
import { plainScalar } from '../../src/core/yaml/plain-scalar';

/** What the library makes of a plain scalar, or undefined where the text is something else. */
function byLibrary(source: string): unknown {
  const { contents, errors } = parseDocument(source);
  return isScalar(contents) && errors.length === 0 && contents.type === 'PLAIN' && contents.source === source
    ? { value: contents.value }
    : undefined;
}

describe('plain scalars', () => {
  const cases =
    '~ null Null NULL nULL true True TRUE tRUE false False FALSE yes no on 0 -0 +1 12 007 1_000 1.5 -1.5 .5 5. 1e3 1.5e-3 1e 0o17 0o8 0x1F 0xG .inf -.inf +.inf .Inf .nan .NaN .Nan 2027-01-01 12:30 1,5 18% - + . .. e5 1e+ 1.2.3 truer nulls';
  it('mean what the library says they mean', () => {
    for (const source of cases.split(' ')) {
      const wanted = byLibrary(source);
      if (wanted) assert.deepEqual({ value: plainScalar(source) }, wanted, source);
    }
  });

  it('do so whatever they are made of', () => {
    const unit = fc.constantFrom(...Array.from('0123456789+-.eExo_aFnulltrsTN~ :,%'));
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 8 }), (source) => {
        const wanted = byLibrary(source);
        if (wanted) assert.deepEqual({ value: plainScalar(source) }, wanted);
      }),
      { numRuns: 5000, seed: 3 },
    );
  });

  it('are texts where they are quoted or said to be', () => {
    const { root } = new PlanDocument(
      'strategy: 1\na: "1"\nb: \'true\'\nc: !!str 12\nd: !!int "12"\ne: |\n  1\nf:\n',
    );
    assert.deepEqual(
      { ...root!.value },
      { strategy: 1, a: '1', b: 'true', c: '12', d: 12, e: '1\n', f: null },
    );
  });
});
