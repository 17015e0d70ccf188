import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Document } from 'yaml';
import { PlanDocument } from '../../src/core/document';
import { insertKey } from '../../src/core/edits/insert';
import { LineIndex } from '../../src/core/lines';
import { removeEntry } from '../../src/core/edits/remove';
import type { MapNode, PlanNode } from '../../src/core/tree';
import { applyEdits, lintText } from '../support/lint-text';

const EXAMPLES = path.join(__dirname, '../../examples');
const examples = readdirSync(EXAMPLES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => ({ name, text: readFileSync(path.join(EXAMPLES, name, 'strategy.yaml'), 'utf8') }));

/** Every map of a tree that stands where it is written. */
function* maps(node: PlanNode | undefined): Iterable<MapNode> {
  if (node?.kind === 'map') {
    yield node;
    for (const entry of node.entries.values()) {
      if (entry.start >= node.start && entry.end <= node.end) yield* maps(entry);
    }
  }
  if (node?.kind === 'list') for (const item of node.items) yield* maps(item);
}

const comments = (text: string): string[] =>
  [...text.matchAll(/(?:^|\s)(#.*)$/gm)].map((match) => match[1]!.trimEnd());
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('whatever the text', () => {
  for (const { name, text } of examples) {
    it(`no beginning of the example ${name} makes anything throw, and every place lies in the text`, function () {
      this.timeout(60_000);
      for (let end = 0; end <= text.length; end += end < 400 ? 1 : 61) {
        const prefix = text.slice(0, end);
        for (const { start, end: to } of lintText(prefix)) assert.ok(start >= 0 && start <= to && to <= end);
      }
    });
  }

  it('random changes of the examples make nothing throw, and every fix applies', function () {
    this.timeout(60_000);
    const piece = fc.constantFrom(
      '"',
      "'",
      '[',
      '{',
      '}',
      ']',
      ':',
      ': ',
      '\n',
      '\r\n',
      '\t',
      '  ',
      '- ',
      '#',
      '&a ',
      '*a',
      '<<: ',
      '|',
      '>',
      '?',
      '!!x ',
      '---\n',
      '\uFEFF',
      '\u0000',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 30 }), piece), { maxLength: 5 }),
        ({ text }, changes) => {
          let changed = text;
          for (const [at, length, inserted] of changes) {
            const start = at % (changed.length + 1);
            changed = changed.slice(0, start) + inserted + changed.slice(start + length);
          }
          for (const finding of lintText(changed)) {
            assert.ok(finding.start >= 0 && finding.start <= finding.end && finding.end <= changed.length);
            for (const { edits } of finding.fixes()) {
              for (const edit of edits)
                assert.ok(edit.start >= 0 && edit.start <= edit.end && edit.end <= changed.length);
              new PlanDocument(applyEdits(changed, edits));
            }
          }
        },
      ),
      { numRuns: 120, seed: 1 },
    );
  });

  it('an offset is the same after the way to a line and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\n', '\r', '\r\n', '😀') }), (text) => {
        const lines = new LineIndex(text);
        for (let offset = 0; offset <= text.length; offset++) {
          const position = lines.at(offset);
          // Between a carriage return and its line feed no editor puts a cursor.
          if (text[offset - 1] === '\r' && text[offset] === '\n') continue;
          assert.equal(lines.offset(position), offset);
        }
      }),
    );
  });

  it('a word of a text is found where it stands, however the text is quoted or folded', () => {
    const words = fc.array(
      fc.constantFrom('Meer', 'omzet', 'it’s', "it's", '"nu"', 'a\\b', '100%', 'é', '😀', 'voor'),
      { minLength: 1, maxLength: 20 },
    );
    const style = fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL');
    fc.assert(
      fc.property(words, style, fc.nat(), (list, type, pick) => {
        const value = list.join(' ');
        const document = new Document({ strategy: 1, title: value });
        const scalar = document.get('title', true) as { type: string };
        scalar.type = type;
        const text = document.toString({ lineWidth: 30, minContentWidth: 0 });
        const plan = new PlanDocument(text);
        const { title } = plan.plan!;
        const index = pick % list.length;
        const from = list.slice(0, index).join(' ').length + (index > 0 ? 1 : 0);
        const word = list[index]!;
        const { start, end } = plan.placeWithin(title!, from, from + word.length);
        const written = text.slice(start, end);
        const unescaped =
          title!.style === 'double'
            ? (JSON.parse(`"${written.replaceAll(/\\?\n */g, '')}"`) as string)
            : title!.style === 'single'
              ? written.replaceAll("''", "'")
              : written;
        assert.equal(title!.value.trimEnd(), value);
        assert.equal(unescaped, word, text);
      }),
      { numRuns: 400, seed: 2 },
    );
  });
});

/** All of them, or where only the line ends are others, some. */
function* tried<T>(all: Iterable<T>, ends: 'LF' | 'CRLF'): Iterable<T> {
  let at = 0;
  for (const one of all) if (at++ % (ends === 'LF' ? 1 : 4) === 0) yield one;
}

describe('edits', () => {
  for (const { name, text } of examples) {
    for (const [ends, source] of [
      ['LF', text],
      ['CRLF', text.replaceAll('\n', '\r\n')],
    ] as const) {
      // The texts are read as the editor reads them, after the one before; `reparse.test.ts` has that it is the same.
      it(`a key can be added to every map of ${name} (${ends}): the rest and every comment stay`, () => {
        const document = new PlanDocument(source);
        for (const map of tried(maps(document.root), ends)) {
          const edits = insertKey(document, map, 'x-new', { a: 'één: twee', b: null });
          assert.equal(edits.length, 1);
          const after = applyEdits(source, edits);
          const read = new PlanDocument(after, document);
          assert.deepEqual(read.parsed.problems, [], map.path);
          const changed = read.nodeAt(map.path)!.value as Record<string, unknown>;
          assert.deepEqual(plain(changed['x-new']), { a: 'één: twee', b: null });
          assert.deepEqual(
            Object.keys(changed).filter((key) => key !== 'x-new'),
            Object.keys(map.value),
          );
          assert.deepEqual(comments(after), comments(source));
          if (ends === 'CRLF') assert.doesNotMatch(after, /[^\r]\n/);
        }
      });

      it(`every entry of ${name} (${ends}) can be removed: what stays means the same`, () => {
        const document = new PlanDocument(source);
        for (const map of maps(document.root)) {
          for (const entry of tried(map.entries.values(), ends)) {
            const [fix] = removeEntry(document, entry, { en: 'x', nl: 'x' });
            // What a merge or an alias brings in cannot be removed here; anchors are needed elsewhere.
            if (!fix || /[&*]\w/.test(source.slice(fix.edits[0]!.start, fix.edits[0]!.end))) continue;
            const after = new PlanDocument(applyEdits(source, fix.edits), document);
            assert.deepEqual(after.parsed.problems, [], entry.path);
            if (after.nodeAt(map.path)?.kind === 'map') {
              const kept = Object.keys(map.value).filter((key) => key !== entry.name);
              assert.deepEqual(Object.keys(after.nodeAt(map.path)!.value as object), kept, entry.path);
            }
          }
        }
      });
    }
  }
});
