import assert from 'node:assert/strict';
import { KEEL, stratum, TIP } from '../../src/report/page/iceberg-shape';

type Corner = readonly [number, number];

const cornersOf = (points: string): Corner[] =>
  points.split(' ').map((corner) => corner.split(',').map(Number) as unknown as Corner);

/** The leftmost and the rightmost place of some corners. */
const reach = (corners: readonly Corner[]): readonly [number, number] => {
  const xs = corners.map(([x]) => x);
  return [Math.min(...xs), Math.max(...xs)];
};

/** The corners at some height. */
const at = (points: string, height: number): Corner[] => cornersOf(points).filter(([, y]) => y === height);

describe('the iceberg', () => {
  for (const count of [1, 4, 10, 15]) {
    const layers = Array.from({ length: count }, (_, index) => stratum(index, count));

    it(`is one piece of ice: each of ${count} layers begins where the one above it ends`, () => {
      for (const [index, layer] of layers.entries()) {
        const above = layers[index - 1];
        if (!above) continue;
        const corners = new Set(cornersOf(above.outline).map(([x, y]) => `${x} ${(y - 100).toFixed(1)}`));
        const shared = cornersOf(layer.outline).filter(([x, y]) => corners.has(`${x} ${y.toFixed(1)}`));
        // Its two ends, and two corners of the line between.
        assert.ok(shared.length >= 4, `${index}: ${shared.length}`);
      }
    });

    it(`has its shades and its light within it, of ${count} layers`, () => {
      for (const { outline, shade, light } of layers) {
        const [left, right] = reach(cornersOf(outline));
        for (const part of [shade, light]) {
          const [from, to] = reach(cornersOf(part));
          assert.ok(from >= left && to <= right);
        }
      }
    });
  }

  it('is widest in the middle', () => {
    const widths = Array.from({ length: 10 }, (_, index) => stratum(index, 10)).map(
      ({ left, right }) => right - left,
    );
    const widest = widths.indexOf(Math.max(...widths));
    assert.ok(widest === 4 || widest === 5, String(widths));
    assert.ok(widths[9]! < widths[0]!);
  });

  it('meets its tip at the waterline, and its keel below', () => {
    assert.deepEqual(reach(at(TIP.outline, 100)), reach(at(stratum(0, 10).outline, 0)));
    assert.deepEqual(reach(at(KEEL.outline, 0)), reach(at(stratum(9, 10).outline, 100)));
  });
});
