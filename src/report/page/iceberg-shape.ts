/**
 * The iceberg, drawn by hand: how far its sides reach from the middle, in hundredths of the drawing's width, from the
 * waterline (0) to where the deepest layer ends (1). Each layer takes its own stretch of it, so that the drawing fits any
 * number of layers, and each of them can be as high as its words need.
 */
interface Side {
  /** From 0 at the waterline to 1 at the end of the deepest layer. */
  readonly depth: number;
  /** To the left below 0. */
  readonly reach: number;
}

const LEFT: readonly Side[] = [
  { depth: 0, reach: -29 },
  { depth: 0.05, reach: -35 },
  { depth: 0.11, reach: -36.5 },
  { depth: 0.17, reach: -42 },
  { depth: 0.27, reach: -43.5 },
  { depth: 0.34, reach: -48.5 },
  { depth: 0.45, reach: -49.5 },
  { depth: 0.53, reach: -46 },
  { depth: 0.62, reach: -45 },
  { depth: 0.71, reach: -38 },
  { depth: 0.79, reach: -36.5 },
  { depth: 0.87, reach: -28 },
  { depth: 0.94, reach: -25 },
  { depth: 1, reach: -18 },
];

const RIGHT: readonly Side[] = [
  { depth: 0, reach: 31 },
  { depth: 0.03, reach: 36 },
  { depth: 0.12, reach: 38 },
  { depth: 0.2, reach: 43 },
  { depth: 0.3, reach: 44.5 },
  { depth: 0.38, reach: 48 },
  { depth: 0.48, reach: 49.5 },
  { depth: 0.58, reach: 47 },
  { depth: 0.65, reach: 42.5 },
  { depth: 0.76, reach: 40 },
  { depth: 0.83, reach: 33 },
  { depth: 0.91, reach: 30 },
  { depth: 1, reach: 20 },
];

/** Where the ice turns away from the light. */
const SHADE: readonly Side[] = [
  { depth: 0, reach: 9 },
  { depth: 0.12, reach: 16 },
  { depth: 0.24, reach: 14 },
  { depth: 0.36, reach: 27 },
  { depth: 0.5, reach: 22 },
  { depth: 0.64, reach: 26 },
  { depth: 0.78, reach: 15 },
  { depth: 0.9, reach: 17 },
  { depth: 1, reach: 7 },
];

/** Where it turns towards it. */
const LIGHT: readonly Side[] = [
  { depth: 0, reach: -19 },
  { depth: 0.08, reach: -29 },
  { depth: 0.22, reach: -28 },
  { depth: 0.4, reach: -37 },
  { depth: 0.52, reach: -32 },
  { depth: 0.68, reach: -33 },
  { depth: 0.8, reach: -22 },
  { depth: 1, reach: -12 },
];

/** How far the line between two layers lies off the level at four places, in hundredths of a layer's height. */
const TILTS: readonly (readonly [number, number, number, number])[] = [
  [-5, 4, -3, 6],
  [6, -2, 5, -4],
  [-3, 5, 2, -6],
  [4, 6, -5, 3],
];
const TILTED_AT = [0, 0.34, 0.7, 1] as const;

export interface Stratum {
  /** The whole layer, in a box of 100 by 100; its upper and its lower line run a little beyond it. */
  readonly outline: string;
  /** The part that is turned from the light, and the part that is turned towards it. */
  readonly shade: string;
  readonly light: string;
  /** Where its left and its right side are at half its height, in percent of the box. */
  readonly left: number;
  readonly right: number;
}

/**
 * A layer under water.
 *
 * @param index from 0, just under the waterline
 * @param count how many layers there are
 */
export function stratum(index: number, count: number): Stratum {
  const top = index / count;
  const bottom = (index + 1) / count;
  const inBox = (sides: readonly Side[]): Corner[] =>
    stretch(sides, top, bottom).map(({ depth, reach }) => ({
      x: 50 + reach,
      y: ((depth - top) / (bottom - top)) * 100,
    }));
  // The waterline is level, and so is the foot, to which the keel is joined.
  const upper = index === 0 ? LEVEL : TILTS[index % TILTS.length]!;
  const lower = index === count - 1 ? LEVEL : TILTS[(index + 1) % TILTS.length]!;
  const [left, right] = [inBox(LEFT), inBox(RIGHT)];
  const between = (from: readonly Corner[], to: readonly Corner[]): string => {
    const edge = (corners: readonly Corner[]): Corner[] => [
      tilted(corners[0]!, upper, left[0]!, right[0]!),
      ...corners.slice(1, -1),
      tilted(corners.at(-1)!, lower, left.at(-1)!, right.at(-1)!),
    ];
    return written([
      ...edge(from),
      ...along(from.at(-1)!, to.at(-1)!, lower, left.at(-1)!, right.at(-1)!),
      ...edge(to).toReversed(),
      ...along(from[0]!, to[0]!, upper, left[0]!, right[0]!).toReversed(),
    ]);
  };
  return {
    outline: between(left, right),
    shade: between(inBox(SHADE), right),
    light: between(left, inBox(LIGHT)),
    left: round(50 + reachAt(LEFT, (top + bottom) / 2)),
    right: round(50 + reachAt(RIGHT, (top + bottom) / 2)),
  };
}

interface Corner {
  readonly x: number;
  readonly y: number;
}

type Tilt = (typeof TILTS)[number];

const LEVEL: Tilt = [0, 0, 0, 0];

/** How far a line lies off the level, from the left side (0) to the right one (1). */
function tiltAt(tilt: Tilt, share: number): number {
  const next = Math.max(
    1,
    TILTED_AT.findIndex((at) => at >= share),
  );
  const [from, to] = [TILTED_AT[next - 1]!, TILTED_AT[next]!];
  return tilt[next - 1]! + ((share - from) / (to - from)) * (tilt[next]! - tilt[next - 1]!);
}

/** A corner on the line between two layers, where that line is. */
function tilted(corner: Corner, tilt: Tilt, left: Corner, right: Corner): Corner {
  const share = (corner.x - left.x) / (right.x - left.x);
  return { x: corner.x, y: corner.y + tiltAt(tilt, share) };
}

/** The corners of that line between two others. */
function along(from: Corner, to: Corner, tilt: Tilt, left: Corner, right: Corner): Corner[] {
  return TILTED_AT.flatMap((share, index) => {
    const x = left.x + share * (right.x - left.x);
    return x > from.x && x < to.x ? [{ x, y: from.y + tilt[index]! }] : [];
  });
}

/** The corners of a side between two depths, with both ends. */
function stretch(side: readonly Side[], top: number, bottom: number): Side[] {
  return [
    { depth: top, reach: reachAt(side, top) },
    ...side.filter(({ depth }) => depth > top && depth < bottom),
    { depth: bottom, reach: reachAt(side, bottom) },
  ];
}

function reachAt(side: readonly Side[], depth: number): number {
  const next = side.findIndex((corner) => corner.depth >= depth);
  const below = side[next] ?? side.at(-1)!;
  const above = side[next - 1] ?? below;
  if (below.depth === above.depth) return below.reach;
  const share = (depth - above.depth) / (below.depth - above.depth);
  return above.reach + share * (below.reach - above.reach);
}

const written = (corners: readonly Corner[]): string =>
  corners.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');

const round = (value: number): number => Math.round(value * 100) / 100;

/** The tip, in a box of 100 by 100 whose foot is the waterline, where it meets the first layer. */
export const TIP = {
  outline:
    '21,100 25,88 29,84 33,64 37,60 41,34 44,31 48,6 51,3 54,15 57,13 61,40 65,46 68,64 73,69 76,86 81,100',
  shade: '51,3 54,15 57,13 61,40 65,46 68,64 73,69 76,86 81,100 59,100 62,82 54,64 58,42 52,24',
  light: '21,100 25,88 29,84 33,64 37,60 41,34 44,31 48,6 44,44 41,52 39,72 34,80 31,100',
} as const;

/** What lies below the deepest layer, in a box of 100 by 100. */
export const KEEL = {
  outline: '32,0 37,34 43,46 47,86 52,100 55,62 61,48 65,22 70,0',
  shade: '57,0 54,40 52,100 55,62 61,48 65,22 70,0',
  light: '32,0 37,34 43,46 40,12 38,0',
} as const;

/** A swell, in a box of 100 by 8: it is the waterline. */
export const SWELL =
  'M0,4 C4,1 8,1 12,4 S20,7 24,4 S32,1 36,4 S44,7 48,4 S56,1 60,4 S68,7 72,4 S80,1 84,4 S92,7 100,4';
