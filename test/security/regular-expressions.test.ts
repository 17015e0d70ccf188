import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { check } from 'recheck';
import ts from 'typescript';
import { ROOT } from '../../src/tools/generated';
import { BY_STEPS } from '../support/by-steps';

interface Written {
  /** The file, from `src`, with forward slashes. */
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

const SRC = path.join(ROOT, 'src');

/** What never sees a text of a stranger: it runs while the project is built. Those of `goals` have a test of their own. */
const ELSEWHERE = /^(?:tools|goals)\//;

/** Made anew at each call, of words that are ours; here as they come out. */
const MADE_AT_RUN_TIME: readonly Written[] = [
  { file: 'language/kept-flows.ts', pattern: String.raw`( ?)kept(\d+)_`, flags: 'g' },
  { file: 'language/snippets.ts', pattern: '^goals:', flags: 'm' },
];

const isDescribed = (file: string): boolean => MADE_AT_RUN_TIME.some((one) => one.file === file);

/** What is slow on texts that it never gets, and why it does not. */
const NEVER_LONG: Readonly<Record<string, string>> = {
  // The signs that begin a piece are escaped in whatever a snippet has of a plan.
  'language/tab-stops.ts': String.raw`\\([\\$}])|\$\d+|\$\{\d+(?::((?:\\.|[^\\}])*)|\|((?:\\.|[^\\,|}])*)(?:[,|](?:\\.|[^\\}])*)?)?\}`,
};

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts') && !ELSEWHERE.test(file));

/** The literals of a file, and how often it makes one of a text. */
function regularExpressionsOf(file: string): {
  readonly literals: readonly Written[];
  readonly made: number;
} {
  const literals: Written[] = [];
  let made = 0;
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ file, pattern: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (
      (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
      ts.isIdentifier(node.expression) &&
      node.expression.text === 'RegExp'
    ) {
      made++;
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(path.join(SRC, file), 'utf8'), ts.ScriptTarget.ES2022));
  return { literals, made };
}

/** Where it stands what is made when it is first asked for. */
const ONCE = require.resolve('../../src/goals/once');

/** What a module makes of texts while it is loaded, or once it is asked for it; it is loaded anew for it. */
function madeWhileLoading(file: string): readonly Written[] {
  const made: Written[] = [];
  const once = require.cache[ONCE];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [pattern, flags]: [string, string | undefined]) {
      const one = new target(pattern, flags);
      made.push({ file, pattern: one.source, flags: one.flags });
      return one;
    },
  });
  const full = path.join(SRC, file);
  const before = require.cache[full];
  try {
    // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- the cache of modules is keyed by their files
    delete require.cache[full];
    // What would wait until it is asked for is made at once.
    require.cache[ONCE] = Object.assign(Object.create(once ?? null) as NodeJS.Module, {
      exports: {
        once: <T>(work: () => T) => {
          const value = work();
          return () => value;
        },
      },
    });
    // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would not run it anew
    require(full);
  } finally {
    globalThis.RegExp = plain;
    require.cache[full] = before;
    require.cache[ONCE] = once;
  }
  return made;
}

/** Whether it repeats nothing without an end, and no group more than once: then a match is of bounded length. */
function isBounded({ pattern }: Written): boolean {
  const signs = pattern.replaceAll(/\\[pP]\{[^}]*\}|\\./g, 'x').replaceAll(/\[[^\]]*\]/g, 'x');
  return !/[*+]|\{\d*,\}|\)\{/.test(signs);
}

describe('regular expressions', () => {
  const read = files.map((file) => ({ file, ...regularExpressionsOf(file) }));

  it('that are made of texts are made while a module is loaded, or described here', () => {
    const later = read.filter(
      ({ file, made }) => made > (isDescribed(file) ? 1 : 0) && madeWhileLoading(file).length < made,
    );
    assert.deepEqual(later, []);
    assert.ok(read.filter(({ made }) => made > 0).length > MADE_AT_RUN_TIME.length);
    for (const { file } of MADE_AT_RUN_TIME) assert.ok(read.some((one) => one.file === file && one.made > 0));
  });

  it('never take longer than a text is long', async function () {
    this.timeout(600_000);
    const made = read.flatMap(({ file, made: count }) => (count > 0 ? madeWhileLoading(file) : []));
    const all = [...read.flatMap(({ literals }) => literals), ...made, ...MADE_AT_RUN_TIME];
    assert.ok(all.length > 300);
    const different = [
      ...new Map(all.map((one) => [`${one.pattern}/${one.flags}`, one] as const)).values(),
    ].filter((one) => !isBounded(one) && NEVER_LONG[one.file] !== one.pattern);
    const slow: string[] = [];
    for (const { file, pattern, flags } of different) {
      const { status } = await check(pattern, flags, BY_STEPS);
      if (status !== 'safe') slow.push(`${file}: /${pattern}/${flags} is ${status}`);
    }
    assert.deepEqual(slow, []);
  });

  it('of which this is said would be found', async () => {
    for (const pattern of [String.raw`(?:\s+(?:in|op|in))+$`, String.raw`[ \t]+$`, '(a|a)*b'])
      assert.equal((await check(pattern, '', BY_STEPS)).status, 'vulnerable', pattern);
    assert.ok(isBounded({ file: '', pattern: String.raw`\d{1,2}(?:st|nd)? [+*]\p{L}{3,9}\+`, flags: '' }));
    for (const pattern of ['a+', '(?:a{0,9}){0,9}', 'a{2,}', '[a]*'])
      assert.ok(!isBounded({ file: '', pattern, flags: '' }), pattern);
  });
});
