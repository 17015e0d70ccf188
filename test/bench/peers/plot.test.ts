import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type { SAXParser } from 'sax';
import { apart, type Plot, svgOf } from './plot';

const sax = createRequire(__filename)('sax') as { parser: (strict: boolean) => SAXParser };

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** @throws Error where the text is no XML */
function elementsOf(svg: string): readonly Element[] {
  const found: Element[] = [];
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) =>
    found.push({ name, attributes: attributes as Record<string, string>, text: '' });
  parser.ontext = (text) => {
    const last = found.at(-1);
    if (last && text.trim() !== '') last.text += text;
  };
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(svg).close();
  return found;
}

const PLOT: Plot = {
  title: 'Checks & <others>',
  description: 'ours: 1 to 10',
  xTitle: 'lines',
  yTitle: 'ms',
  xTicks: [1, 10, 100],
  yRange: [1, 100],
  yLabel: String,
  series: [
    {
      label: 'ours',
      kind: 'ours',
      points: [
        [1, 1],
        [10, 10],
        [100, 100],
      ],
    },
    {
      label: 'a <peer>',
      kind: 'peer',
      points: [
        [1, 1],
        [10, 10],
      ],
      expected: [100, 100],
    },
    { label: 'never run', kind: 'peer', points: [] },
  ],
};

describe('a plot', () => {
  const elements = elementsOf(svgOf(PLOT));
  const of = (name: string): readonly Element[] => elements.filter((element) => element.name === name);

  it('has a title and a description, and says that they are its', () => {
    const ids = of('svg')[0]!.attributes['aria-labelledby']!.split(' ');
    const told = ids.map((id) => elements.find(({ attributes }) => attributes['id'] === id)?.text);
    assert.deepEqual(told, ['Checks & <others>', 'ours: 1 to 10']);
  });

  it('puts ten times as much equally far on, on both axes', () => {
    const dots = of('circle').filter(({ attributes }) => attributes['r'] === '4.5');
    const places = dots.map(
      ({ attributes }) => [Number(attributes['cx']), Number(attributes['cy'])] as const,
    );
    const [first, second, third] = places;
    assert.ok(first && second && third && places.length === 3);
    assert.ok(Math.abs(third[0] - second[0] - (second[0] - first[0])) < 0.2, 'x');
    assert.ok(Math.abs(third[1] - second[1] - (second[1] - first[1])) < 0.2, 'y');
    assert.ok(third[0] > first[0] && third[1] < first[1], 'more is to the right, and up');
  });

  it('names each line that there is, and no other', () => {
    const labels = of('text').filter(({ attributes }) => attributes['class'] === 'label');
    assert.deepEqual(labels.map(({ text }) => text).sort(), ['a <peer>', 'ours']);
  });

  it('draws what is only expected dotted, without a dot at its end', () => {
    const expected = of('path').filter(({ attributes }) => attributes['class'] === 'expected');
    assert.equal(expected.length, 1);
    assert.equal(of('circle').length, 5);
    const ours = of('path').find(
      ({ attributes }) => attributes['class'] === 'line' && attributes['d']!.split('L').length === 3,
    )!;
    const end = ({ attributes }: Element): string => attributes['d']!.split('L').at(-1)!;
    assert.equal(end(expected[0]!), end(ours));
  });

  it('is drawn in colours of its own for dark pages', () => {
    const style = of('style')[0]!.text;
    const [light, dark] = style.split('@media (prefers-color-scheme: dark)');
    const names = (part: string): readonly string[] =>
      [...part.matchAll(/(--[a-z]+): #/g)].map(([, name]) => name!);
    assert.ok(names(light!).length > 8);
    assert.deepEqual(names(dark!), names(light!));
    for (const [, name] of style.matchAll(/var\((--[a-z]+)\)/g))
      assert.ok(name === '--colour' || names(light!).includes(name!), `${name} is a colour of none`);
  });

  it('marks a level with its name beside the lines', () => {
    const marked = elementsOf(svgOf({ ...PLOT, level: { y: 10, label: 'enough' } }));
    const line = marked.findIndex(({ attributes }) => attributes['class'] === 'level');
    assert.equal(marked[line + 1]!.attributes['y1'], marked[line + 1]!.attributes['y2']);
    assert.ok(marked.slice(line).some(({ text }) => text === 'enough'));
  });
});

describe('labels', () => {
  it('stay where they are wanted as long as they do not touch', () => {
    assert.deepEqual(apart([100, 20, 60]), [100, 20, 60]);
  });

  it('give way to each other in their order, round the middle of what they want', () => {
    assert.deepEqual(apart([50, 52]), [42.5, 59.5]);
    assert.deepEqual(apart([52, 50]), [59.5, 42.5]);
  });

  it('never touch, however many want the same place', () => {
    for (const wanted of [
      [10, 10, 10, 10],
      [10, 24, 38, 39],
      [80, 10, 12, 27, 95, 96],
    ]) {
      const found = [...apart(wanted)].sort((a, b) => a - b);
      for (const [at, height] of found.entries())
        assert.ok(at === 0 || height - found[at - 1]! >= 16.9, `${wanted.join()}: ${found.join()}`);
    }
  });
});
