import assert from 'node:assert/strict';
import { GROUND, kpiLayout } from '../../src/report/page/kpi-layout';
import type { KpiReport } from '../../src/report/report';
import { day } from '../support/report-source';

const measured = (written: string, value: number): KpiReport['measurements'][number] => ({
  day: day(written),
  value,
  path: `/m/${written}`,
});

const KPI: KpiReport = {
  id: 'orders',
  path: '/k',
  unit: 'orders',
  baseline: { value: 80, day: day('2027-01-01'), path: '/k/baseline' },
  target: { value: 130, written: '130', day: day('2027-12-31'), path: '/k/target' },
  direction: 'up',
  measurements: [measured('2027-03-01', 90), measured('2027-06-01', 110)],
  line: { from: 80, to: 130, start: day('2027-01-01'), end: day('2027-12-31') },
  latest: measured('2027-06-01', 110),
  standing: 'on-line',
  standingText: 'on course',
  marks: { errors: 0, warnings: 0, infos: 0 },
};

/** A KPI of which some things are not told. */
function without(...names: readonly (keyof KpiReport)[]): KpiReport {
  const left = Object.entries(KPI).filter(([name]) => !names.includes(name as keyof KpiReport));
  return Object.fromEntries(left) as unknown as KpiReport;
}

const numbersOf = (path: string | undefined): number[] => [...(path ?? '').matchAll(/-?[\d.]+/g)].map(Number);

describe('the chart of a KPI', () => {
  const layout = kpiLayout(KPI, day('2027-07-02'));

  it('runs its guide from the baseline to the target, and has the ring at its end', () => {
    const [x1, y1, x2, y2] = numbersOf(layout?.guide);
    assert.equal(x1, 0);
    assert.ok(y1! > y2!, 'a greater number stands higher');
    assert.equal(layout?.target?.x, x2);
    assert.equal(layout?.target?.y, y2);
  });

  it('measures from the baseline on', () => {
    assert.equal(numbersOf(layout?.measured).length, 6);
    assert.equal(layout?.dots?.split('M').length, 4);
  });

  it('has today where it is in the year', () => {
    assert.ok(Math.abs(layout!.today! - 50) < 0.5, String(layout?.today));
    assert.equal(kpiLayout(KPI, day('2029-01-01'))?.today, undefined);
  });

  it('names the two levels, each with where it is written', () => {
    assert.deepEqual(
      layout?.levels.map(({ value, path }) => [value, path]),
      [
        [80, '/k/baseline'],
        [130, '/k/target'],
      ],
    );
  });

  it('puts the label of a target that lies lower below it', () => {
    const falling = kpiLayout(
      {
        ...KPI,
        line: { ...KPI.line!, from: 130, to: 80 },
        target: { ...KPI.target!, value: 80 },
      },
      day('2027-07-02'),
    );
    assert.ok(falling!.target!.labelY > falling!.target!.y);
    assert.ok(layout!.target!.labelY < layout!.target!.y);
  });

  it('keeps the labels of the latest measurement and of the target apart', () => {
    const near = measured('2027-12-20', 129);
    const { latest, target } = kpiLayout({ ...KPI, measurements: [near], latest: near }, day('2027-12-21'))!;
    assert.ok(Math.abs(latest!.labelY - target!.labelY) >= 16);
  });

  it('draws the level of a KPI that is to be held', () => {
    const [, y1, , y2] = numbersOf(kpiLayout(without('line'), day('2027-07-02'))?.guide);
    assert.equal(y1, y2);
  });

  it('draws nothing between less than two days', () => {
    const rest = without('line', 'baseline', 'target', 'latest');
    assert.equal(kpiLayout({ ...rest, measurements: [] }, day('2027-07-02')), undefined);
    assert.equal(
      kpiLayout({ ...rest, measurements: [measured('2027-03-01', 1)] }, day('2027-07-02')),
      undefined,
    );
  });

  it('stays within its box, whatever the numbers are', () => {
    for (const values of [
      [0, 0],
      [-5, 5],
      [1e300, -1e300],
      [5, 5],
    ]) {
      const measurements = values.map((value, index) => measured(`2027-0${index + 1}-01`, value));
      const rest = without('line', 'target', 'baseline');
      const drawn = kpiLayout({ ...rest, measurements, latest: measurements[1]! }, day('2027-07-02'));
      for (const [index, number] of numbersOf(drawn?.measured).entries()) {
        assert.ok(number >= 0 && number <= (index % 2 === 0 ? 100 : GROUND), `${values.join()}: ${number}`);
      }
    }
  });
});
