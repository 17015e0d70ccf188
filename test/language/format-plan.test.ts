import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { applyEdits } from '../../src/core/edits/fix-all';
import { PlanDocument } from '../../src/core/document';
import { formatPlan } from '../../src/language/format-plan';
import { ROOT } from '../../src/tools/generated';
import { commentsOf, writtenPlan } from '../support/written-plan';

/** The examples and the templates, by their paths. */
function plans(): ReadonlyMap<string, string> {
  const files = ['examples', 'templates'].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.yaml') && !path.basename(file).startsWith('.'))
      .map((file) => path.join(folder, file)),
  );
  return new Map(files.map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')]));
}

async function formatted(text: string, tabSize = 2): Promise<string> {
  return applyEdits(text, await formatPlan(new PlanDocument(text), tabSize));
}

/** Asserts that a text says what another says: the same data in the same order, and the same comments. */
function assertSame(after: string, before: string, name?: string): void {
  const [one, other] = [new PlanDocument(after), new PlanDocument(before)];
  assert.deepEqual(one.parsed.problems, [], name);
  assert.equal(JSON.stringify(one.root?.value), JSON.stringify(other.root?.value), name);
  assert.deepEqual(commentsOf(after), commentsOf(before), name);
}

describe('formatting', () => {
  it('mends indentation, white space and empty lines', async () => {
    const before =
      'strategy:   1\ntitle:  Plan   \n\n\n\npeople:\n      anna:   {name:   Anna,level: staff}\n      bo:\n            name: Bo\n';
    assert.equal(
      await formatted(before),
      'strategy: 1\ntitle: Plan\n\npeople:\n  anna: { name: Anna, level: staff }\n  bo:\n    name: Bo\n',
    );
  });

  it('keeps the comment of empty braces, and the colon of a key that waits for its value', async () => {
    const head = 'strategy: 1\npeople: {\n  # who\n}\n';
    assert.equal(
      await formatted(`${head}steps: {a: {title: A,status: },b: {status:,"due" :, x}}\ntools:   { }\n`),
      `${head}steps: { a: { title: A, status: }, b: { status:, "due":, x } }\ntools: {}\n`,
    );
    assert.equal(
      await formatted('{strategy: 1, title: , owner:   anna}'),
      '{ strategy: 1, title:, owner: anna }\n',
    );
  });

  it('indents as far as the editor says', async () => {
    const before = 'strategy: 1\npeople:\n  anna:\n    name: Anna\n';
    assert.equal(await formatted(before, 4), 'strategy: 1\npeople:\n    anna:\n        name: Anna\n');
  });

  it('keeps comments, in the columns in which they stand', async () => {
    const before = [
      '# Our plan',
      'strategy: 1       # the format',
      'title:   Plan     # the name',
      'owner: anna #no space',
      'people: # who',
      '    # the owner',
      '    anna: { name: Anna de Vries } # full time',
      '# the end',
      '',
    ].join('\n');
    const after = [
      '# Our plan',
      'strategy: 1       # the format',
      'title: Plan       # the name',
      'owner: anna #no space',
      'people: # who',
      '  # the owner',
      '  anna: { name: Anna de Vries } # full time',
      '# the end',
      '',
    ].join('\n');
    assert.equal(await formatted(before), after);
  });

  it('leaves on one line what stands in braces on one line, be it long', async () => {
    const people = `{ name: Anna, role: "${'very '.repeat(30)}busy" }`;
    const before = `strategy: 1\npeople:\n    anna:   ${people} # she\n`;
    assert.equal(await formatted(before), `strategy: 1\npeople:\n  anna: ${people} # she\n`);
  });

  it('keeps line ends, texts of several lines, and the quotes that the author likes', async () => {
    const before = "strategy: 1\r\ntitle:   'A: b'\r\nmission: >\r\n    One\r\n    two\r\n";
    assert.equal(await formatted(before), "strategy: 1\r\ntitle: 'A: b'\r\nmission: >\r\n  One\r\n  two\r\n");
  });

  it('changes no line but those that need it, and in them the white space alone', async () => {
    const before = 'strategy: 1\ntitle:   Plan\nowner: anna\npeople: { anna: { name: Anna } }\n';
    assert.deepEqual(await formatPlan(new PlanDocument(before), 2), [{ start: 19, end: 21, text: '' }]);
  });

  it('has nothing to say of what is broken, foreign or empty', async () => {
    for (const text of [
      '',
      '\n',
      'strategy: 1\ntitle:   [a\n',
      'strategy: 1\n\ttitle:   a\n',
      'strategy: 1\ntitle:   a\ntitle: b\n',
      'strategy: 1\nowner:   *nobody\n',
      'strategy:   momentum\n',
      'strategy: 1\ntitle:   a\n---\nother: 1\n',
    ]) {
      assert.deepEqual(await formatPlan(new PlanDocument(text), 2), [], JSON.stringify(text));
    }
  });

  it('formats a selection by its lines, and by the part around it where these make no sense alone', async () => {
    const before =
      'strategy: 1\ntitle:   Plan\nowner:   anna\npeople:\n    anna:\n        name:   Anna\n    bo:\n        name: Bo\n';
    const within = async (words: string): Promise<string> => {
      const start = before.indexOf(words);
      const span = { start, end: start + words.length };
      return applyEdits(before, await formatPlan(new PlanDocument(before), 2, span));
    };
    assert.equal(await within('title'), before);
    assert.equal(await within('title:   Plan'), before.replace('title:   ', 'title: '));
    const people = 'people:\n  anna:\n    name: Anna\n  bo:\n    name: Bo\n';
    assert.equal(await within('    anna:\n'), before.slice(0, before.indexOf('people:')) + people);
  });

  it('keeps what the examples and templates say, and has nothing to add afterwards', async () => {
    const all = plans();
    assert.ok(all.size > 15);
    for (const [file, text] of all) {
      for (const tabSize of [2, 4]) {
        const after = await formatted(text, tabSize);
        assertSame(after, text, file);
        assert.equal(await formatted(after, tabSize), after, file);
      }
    }
  });

  it('leaves the templates nearly as they are', async () => {
    for (const [file, text] of plans()) {
      if (file.startsWith('templates')) assert.equal(await formatted(text), text, file);
    }
  });

  it('keeps what 300 plans say, however they are written', async function () {
    this.timeout(120_000);
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(writtenPlan, fc.constantFrom(2, 3, 4), async (text, tabSize) => {
        const after = await formatted(text, tabSize);
        if (after !== text) changed++;
        assertSame(after, text);
        assert.equal(await formatted(after, tabSize), after);
      }),
      { numRuns: 300, seed: 7 },
    );
    // A formatter that refuses would pass, too.
    assert.ok(changed > 250, `${changed} of 300 were formatted`);
  });
});
