import assert from 'node:assert/strict';
import { partsOf } from '../../src/report/build/parts';
import type { Content } from '../../src/report/report';
import { planOf, sourceOf } from '../support/report-source';

/** The rows as an outline: a title, and what stands behind it. */
function outline(content: Content): unknown {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'day':
      return `day ${content.day}`;
    case 'ref':
      return `ref ${content.ref.name}`;
    case 'list':
      return content.items.map(outline);
    case 'rows':
      return content.rows.map(({ title, content: inner }) => [title, outline(inner)]);
  }
}

function partOf(key: string, ...lines: readonly string[]): unknown {
  const part = partsOf(sourceOf(planOf(...lines), { language: 'nl', rules: [] })).find(
    (one) => one.key === key,
  );
  return part && [part.title, outline(part.content)];
}

describe('the parts of a report', () => {
  it('are told by the titles of the format, what refers to something by its name', () => {
    assert.deepEqual(
      partOf(
        'steps',
        'people: { anna: { name: Anna } }',
        'steps:',
        '  film:',
        '    title: Film the ovens',
        '    owner: anna',
        '    due: 2027-02-01',
        '    status: doing',
        '    after: [film, else]',
      ),
      [
        'Stappen',
        [
          [
            'Film the ovens',
            [
              ['Verantwoordelijke', 'ref Anna'],
              ['Klaar', 'day 2027-02-01'],
              ['Na', ['ref Film the ovens', 'ref else']],
              ['Status', 'mee bezig'],
            ],
          ],
        ],
      ],
    );
  });

  it('come in the order of the format, then the keys of the author', () => {
    const parts = partsOf(sourceOf(planOf('x-mine: 1', 'goals: {}', 'vision: V', 'onwer: a', 'mission: M')));
    assert.deepEqual(
      parts.map(({ key }) => key),
      ['title', 'mission', 'vision', 'x-mine', 'onwer'],
      'and a part that holds nothing is none',
    );
  });

  it('write numbers and dates as the texts of the plan do, and keep what is exact', () => {
    assert.deepEqual(
      partOf(
        'goals',
        'language: nl',
        'goals: { a: { kpis: { k: { baseline: 12500.5, target: +30, measurements: { 2027-01-08: 0.125, 2027-01-15: "ca. 4" } } } } }',
      ),
      [
        'Doelen',
        [
          [
            'a',
            [
              [
                'KPI’s',
                [
                  [
                    'k',
                    [
                      ['Nulmeting', '12.500,5'],
                      ['Streefwaarde', '+30'],
                      [
                        'Metingen',
                        [
                          ['8 januari 2027', '0.125'],
                          ['15 januari 2027', 'ca. 4'],
                        ],
                      ],
                    ],
                  ],
                ],
              ],
            ],
          ],
        ],
      ],
    );
  });

  it('show what has another form than the format asks for as it is', () => {
    assert.deepEqual(partOf('owner', 'owner: { name: Anna, x-since: 2020 }'), [
      'Verantwoordelijke',
      [
        ['name', 'Anna'],
        ['x-since', '2020'],
      ],
    ]);
    assert.deepEqual(partOf('period', 'period: [soon, 2027-01-01]'), ['Periode', ['soon', '2027-01-01']]);
    assert.deepEqual(partOf('goals', 'goals: More of all'), ['Doelen', 'More of all']);
    assert.deepEqual(partOf('status', 'status: sometimes'), ['Status', 'sometimes']);
    assert.deepEqual(partOf('period', 'period: { from: tomorrow }'), ['Periode', [['Van', 'tomorrow']]]);
    assert.deepEqual(partOf('people', 'people: { x-note: { name: No one } }'), [
      'Mensen',
      [['x-note', [['name', 'No one']]]],
    ]);
  });

  it('show an entry of which only the id is there', () => {
    assert.deepEqual(partOf('goals', 'goals: { orders: }'), ['Doelen', [['orders', '']]]);
  });

  it('lead to where each thing stands', () => {
    const source = sourceOf(planOf('people: { "a/b~c": { name: Anna, role: Baker } }'), { rules: [] });
    const [, people] = partsOf(source);
    assert.equal(people?.content.kind, 'rows');
    const [anna] = people.content.rows;
    assert.equal(anna?.path, '/people/a~1b~0c');
    assert.equal(source.document.nodeAt(anna.path)?.name, 'a/b~c');
  });

  it('stay of a size with the text, whatever aliases repeat and however long a key is', () => {
    const long = 'word '.repeat(20_000);
    const aliases = Array.from({ length: 5000 }, (_, at) => `  x${at}: *long`);
    const repeated = planOf(`x-text: &long "${long}"`, 'x-all:', ...aliases);
    const things = planOf(
      `x-text: &long { a: "${long}", b: [1, 2] }`,
      'goals:',
      ...Array.from({ length: 5000 }, (_, at) => `  g${at}: *long`),
    );
    const keys = planOf(`x-keys: { ${'k'.repeat(900)}: { ${'l'.repeat(900)}: [${'1, '.repeat(20_000)}] } }`);
    for (const text of [repeated, things, keys]) {
      const parts = partsOf(sourceOf(text, { rules: [] }));
      const size = JSON.stringify(parts).length;
      assert.ok(size < 1e7 + 50 * text.length, `${size} of ${text.length}`);
    }
    const last = partsOf(sourceOf(repeated, { rules: [] })).at(-1);
    assert.equal(last?.content.kind, 'rows');
    assert.deepEqual(outline(last.content.rows.at(-1)!.content), '*long', 'as it is written');
  });

  it('stand what nests as deeply as a plan may', () => {
    const text = planOf(`x-deep: ${'['.repeat(190)}end${']'.repeat(190)}`);
    let content = partsOf(sourceOf(text, { rules: [] })).at(-1)!.content;
    while (content.kind === 'list') content = content.items[0]!;
    assert.equal(outline(content), 'end');
  });
});
