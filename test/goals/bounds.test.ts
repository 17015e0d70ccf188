import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import ts from 'typescript';
import { maxLength, verdict } from '../../src/goals';
import { BY_STEPS } from '../support/by-steps';

const source = join(__dirname, '../../src/goals');

function regularExpressions(): readonly {
  readonly where: string;
  readonly pattern: string;
  readonly flags: string;
}[] {
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const found: { where: string; pattern: string; flags: string }[] = [];
      const visit = (node: ts.Node): void => {
        const literal = ts.isRegularExpressionLiteral(node)
          ? /^\/(.*)\/([a-z]*)$/su.exec(node.text)
          : undefined;
        if (literal) found.push({ where: file, pattern: literal[1] ?? '', flags: literal[2] ?? '' });
        ts.forEachChild(node, visit);
      };
      visit(ts.createSourceFile(file, readFileSync(join(source, file), 'utf8'), ts.ScriptTarget.ES2022));
      return found;
    });
}

describe('goals: bounded work', () => {
  it('no regular expression can backtrack beyond linear', function () {
    this.timeout(120_000);
    const all = regularExpressions();
    assert.ok(all.length > 50);
    const checked = new Map(
      all.map(({ where, pattern, flags }) => [`${pattern}/${flags}`, { where, pattern, flags }]),
    );
    const slow = [...checked.values()].filter(
      ({ pattern, flags }) => checkSync(pattern, flags, BY_STEPS).status !== 'safe',
    );
    assert.deepEqual(slow, []);
  });

  const hostile = [
    '9'.repeat(20_000),
    '1 '.repeat(5_000),
    'van 5 naar '.repeat(1_000),
    'now 5 '.repeat(1_000),
    't.'.repeat(5_000),
    '10-'.repeat(5_000),
    '\u{1F680}'.repeat(5_000),
    'zo veel mogelijk '.repeat(500),
    'a/'.repeat(5_000),
  ];
  for (const text of hostile) {
    it(`${JSON.stringify(text.slice(0, 12))}… is read to the bound, and every place lies in it`, () => {
      for (const lang of ['en', 'nl'] as const) {
        const { cut, words, reading } = verdict(text, { lang });
        assert.equal(cut, text.length > maxLength);
        for (const { start, end } of [...words, ...reading.numbers]) {
          assert.ok(start >= 0 && start <= end && end <= maxLength);
        }
      }
    });
  }
});
