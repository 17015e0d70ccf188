/** A plot with two logarithmic axes, as an SVG that reads well on a light and on a dark page, and aloud. */
import { scaleLog } from 'd3-scale';
import { line as linePath } from 'd3-shape';

export type Point = readonly [x: number, y: number];

export interface Series {
  readonly label: string;
  readonly points: readonly Point[];
  /** Where it would end, as far as one can tell: dotted from the last point on. */
  readonly expected?: Point;
  /**
   * `ours` is drawn as what the plot is about, `also-ours` in its colour, `floor` as what nothing goes below, each peer in a
   * colour of its own.
   */
  readonly kind: 'ours' | 'also-ours' | 'floor' | 'peer';
}

export interface Plot {
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly xTicks: readonly number[];
  /** Of the y axis, from the lowest to the highest power of ten. */
  readonly yRange: readonly [number, number];
  readonly yLabel: (value: number) => string;
  readonly series: readonly Series[];
  /** A level that means something. */
  readonly level?: { readonly y: number; readonly label: string };
  /** Below all else. */
  readonly note?: string;
}

const WIDTH = 760;
const LEFT = 72;
/** The labels of the lines stand to the right of them. */
const RIGHT = WIDTH - 208;
const LABELS = RIGHT + 18;
const TOP = 76;
const BOTTOM = 384;
/** Under the axis: its name, and a note where there is one. */
const FOOT = 60;
const NOTE = 24;
/** Two labels nearer than this touch each other. */
const TOUCHING = 17;

/** The colours of the peers, in turn. */
const PEER_CLASSES = ['a', 'b', 'c', 'd'] as const;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const round = (number: number): number => Math.round(number * 10) / 10;

interface Laid {
  readonly series: Series;
  readonly name: string;
  readonly dots: readonly Point[];
  /** Where the line ends, with what is expected of it. */
  readonly end: Point;
  readonly labelY: number;
}

interface Marked {
  readonly at: number;
  readonly label: string;
  readonly labelY: number;
}

export function svgOf(plot: Plot): string {
  const x = scaleLog()
    .domain([plot.xTicks[0]!, plot.xTicks.at(-1)!])
    .range([LEFT, RIGHT]);
  const y = scaleLog().domain(plot.yRange).range([BOTTOM, TOP]);
  const { lines, level } = layOut(plot, x, y);
  const height = BOTTOM + FOOT + (plot.note === undefined ? 0 : NOTE);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${escaped(plot.title)}</title>`,
    `<desc id="description">${escaped(plot.description)}</desc>`,
    STYLE,
    `<rect class="page" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8"/>`,
    `<text class="head" x="24" y="34">${escaped(plot.title)}</text>`,
    `<text class="small" x="24" y="56">${escaped(plot.yTitle)}</text>`,
    ...powersOfTen(plot.yRange).flatMap((value) => [
      `<line class="grid" x1="${LEFT}" x2="${RIGHT}" y1="${round(y(value))}" y2="${round(y(value))}"/>`,
      `<text class="small end" x="${LEFT - 10}" y="${round(y(value) + 4)}">${escaped(plot.yLabel(value))}</text>`,
    ]),
    ...plot.xTicks.flatMap((value) => [
      `<line class="grid" x1="${round(x(value))}" x2="${round(x(value))}" y1="${TOP}" y2="${BOTTOM}"/>`,
      `<text class="small middle" x="${round(x(value))}" y="${BOTTOM + 20}">${value.toLocaleString('en')}</text>`,
    ]),
    `<text class="small middle" x="${(LEFT + RIGHT) / 2}" y="${BOTTOM + 42}">${escaped(plot.xTitle)}</text>`,
    ...(level ? drawnLevel(level) : []),
    // What the plot is about lies over the others.
    ...[...lines].sort((a, b) => weight(a) - weight(b)).flatMap(drawn),
    ...(plot.note === undefined
      ? []
      : [`<text class="small" x="24" y="${height - 16}">${escaped(plot.note)}</text>`]),
    '</svg>',
    '',
  ].join('\n');
}

const weight = ({ series }: Laid): number => (series.kind === 'ours' ? 1 : 0);

function layOut(
  { series, level }: Plot,
  x: (value: number) => number,
  y: (value: number) => number,
): { readonly lines: readonly Laid[]; readonly level?: Marked } {
  const at = ([over, value]: Point): Point => [round(x(over)), round(y(value))];
  let peers = 0;
  const named = series
    .filter(({ points }) => points.length > 0)
    .map((one) => ({
      series: one,
      name: one.kind === 'peer' ? PEER_CLASSES[peers++ % PEER_CLASSES.length]! : one.kind,
      dots: one.points.map(at),
      end: at(one.expected ?? one.points.at(-1)!),
    }));
  const levelAt = level && round(y(level.y));
  const heights = apart([...named.map(({ end }) => end[1]), ...(levelAt === undefined ? [] : [levelAt])]);
  const lines = named.map((one, place): Laid => ({ ...one, labelY: heights[place]! }));
  if (!level || levelAt === undefined) return { lines };
  return { lines, level: { at: levelAt, label: level.label, labelY: heights.at(-1)! } };
}

/** Moves labels that touch each other apart, each as little as it can be, in the order in which they stand. */
export function apart(wanted: readonly number[]): readonly number[] {
  // Each group stands close together round the middle of what its members want; groups that touch become one.
  const groups: { members: number[]; middle: number }[] = [];
  const order = wanted.map((_, at) => at).sort((a, b) => wanted[a]! - wanted[b]!);
  const half = ({ members }: { members: readonly number[] }): number => ((members.length - 1) * TOUCHING) / 2;
  for (const at of order) {
    let group = { members: [at], middle: wanted[at]! };
    for (let last = groups.at(-1); last; last = groups.at(-1)) {
      if (last.middle + half(last) + TOUCHING <= group.middle - half(group)) break;
      const members = [...last.members, ...group.members];
      group = { members, middle: members.reduce((sum, one) => sum + wanted[one]!, 0) / members.length };
      groups.pop();
    }
    groups.push(group);
  }
  const found = [...wanted];
  for (const group of groups)
    for (const [place, at] of group.members.entries())
      found[at] = round(group.middle - half(group) + place * TOUCHING);
  return found;
}

function drawn({ series, name, dots, end, labelY }: Laid): readonly string[] {
  const path = linePath<Point>();
  return [
    `<g class="${name}">`,
    ...(series.expected ? [`<path class="expected" d="${path([dots.at(-1)!, end])!}"/>`] : []),
    `<path class="line" d="${path([...dots])!}"/>`,
    ...dots.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="${series.kind === 'ours' ? 4.5 : 3.5}"/>`),
    ...lead(end[1], labelY),
    `<text class="label" x="${LABELS}" y="${round(labelY + 4.5)}">${escaped(series.label)}</text>`,
    '</g>',
  ];
}

function drawnLevel({ at, label, labelY }: Marked): readonly string[] {
  return [
    '<g class="level">',
    `<line x1="${LEFT}" x2="${RIGHT}" y1="${at}" y2="${at}"/>`,
    ...lead(at, labelY),
    `<text class="small" x="${LABELS}" y="${round(labelY + 4.5)}">${escaped(label)}</text>`,
    '</g>',
  ];
}

/** From a line to its label, where that had to give way to another one. */
function lead(from: number, to: number): readonly string[] {
  return Math.abs(from - to) > 3
    ? [`<path class="lead" d="M${RIGHT + 6},${from}L${LABELS - 4},${to}"/>`]
    : [];
}

function powersOfTen([low, high]: readonly [number, number]): readonly number[] {
  const first = Math.ceil(Math.log10(low));
  const last = Math.floor(Math.log10(high));
  return Array.from({ length: last - first + 1 }, (_, at) => Number(`1e${first + at}`));
}

/** It brings its own page, since whoever shows it may have another idea of dark than the reader's system. */
const STYLE = `<style>
svg { --page: #ffffff; --edge: #d5dbe1; --grid: #e6eaee; --text: #1d252c; --soft: #55606b; --ours: #0b4a6f; --floor: #66727c; --a: #b4470e; --b: #7a3fa0; --c: #1a7a45; --d: #8a5a00; }
@media (prefers-color-scheme: dark) {
  svg { --page: #14191e; --edge: #333d46; --grid: #262e36; --text: #e8edf1; --soft: #a5b0ba; --ours: #5cc2ff; --floor: #8b97a1; --a: #ff9a66; --b: #cf9df0; --c: #6fd39b; --d: #f0c04f; }
}
text { font: 13px system-ui, -apple-system, "Segoe UI", "Open Sans", sans-serif; fill: var(--text); }
.head { font-size: 17px; font-weight: 600; }
.small { font-size: 12px; fill: var(--soft); }
.end { text-anchor: end; }
.middle { text-anchor: middle; }
.page { fill: var(--page); stroke: var(--edge); }
.grid { stroke: var(--grid); }
.level { --colour: var(--soft); }
.level line { stroke: var(--soft); stroke-dasharray: 5 4; }
.line { fill: none; stroke: var(--colour); stroke-width: 2; stroke-linejoin: round; }
.expected { fill: none; stroke: var(--colour); stroke-width: 2; stroke-linecap: round; stroke-dasharray: 0 6; }
.lead { fill: none; stroke: var(--colour); stroke-width: 1; stroke-dasharray: 2 3; }
circle { fill: var(--colour); stroke: var(--page); stroke-width: 1.5; }
.label { fill: var(--colour); }
.ours { --colour: var(--ours); }
.ours .line { stroke-width: 3.5; }
.ours .label { font-weight: 700; }
.also-ours { --colour: var(--ours); }
.floor { --colour: var(--floor); }
.floor .line { stroke-dasharray: 6 4; }
.a { --colour: var(--a); }
.b { --colour: var(--b); }
.c { --colour: var(--c); }
.d { --colour: var(--d); }
</style>`;
