import assert from 'node:assert/strict';
import { readBounded } from '../../src/plan/bounds';
import { saysUnit, sameUnit } from '../../src/plan/units';

describe('numbers that are a floor or a ceiling', () => {
  for (const [written, value, unit, bound] of [
    ['≥ 95 %', 95, '%', 'floor'],
    ['>70%', 70, '%', 'floor'],
    ['at least 1,200 orders', 1200, 'orders', 'floor'],
    ['Min. 4', 4, '', 'floor'],
    ['no less than 4', 4, '', 'floor'],
    ['95 % or more', 95, '%', 'floor'],
    ['5+', 5, '', 'floor'],
    ['≤ 4 hours', 4, 'hours', 'ceiling'],
    ['< 21 days', 21, 'days', 'ceiling'],
    ['at most 4 hours', 4, 'hours', 'ceiling'],
    ['max. € 500', 500, '€', 'ceiling'],
    ['under 5 %', 5, '%', 'ceiling'],
    ['4 or fewer', 4, '', 'ceiling'],
    ['about 80', 80, '', undefined],
    ['ca. 80', 80, '', undefined],
    ['130', 130, '', undefined],
    ['+30 %', 30, '%', undefined],
  ] as const) {
    it(written, () => {
      const amount = readBounded(written, 'en');
      assert.deepEqual([amount?.value, amount?.unit, amount?.bound], [value, unit, bound]);
    });
  }

  for (const [written, value, unit, bound] of [
    ['minimaal 85 %', 85, '%', 'floor'],
    ['ten minste 1.250', 1250, '', 'floor'],
    ['100 of meer', 100, '', 'floor'],
    ['hooguit 4 uur', 4, 'uur', 'ceiling'],
    ['minder dan 2,5', 2.5, '', 'ceiling'],
    ['5 of minder', 5, '', 'ceiling'],
    ['ongeveer 12', 12, '', undefined],
  ] as const) {
    it(written, () => {
      const amount = readBounded(written, 'nl');
      assert.deepEqual([amount?.value, amount?.unit, amount?.bound], [value, unit, bound]);
    });
  }

  it('leaves a number a number, and what is none alone', () => {
    assert.deepEqual(readBounded(12.5, 'en'), { value: 12.5, unit: '', signed: false });
    for (const written of ['fill-in', '10:1', '13, 3, 1', '25-30 %', 'at least', '', 'min. '.repeat(5000)])
      assert.equal(readBounded(written, 'en'), undefined, written);
  });
});

describe('units', () => {
  it('are the same in another spelling, and where one is not said', () => {
    for (const [one, other] of [
      ['', 'orders'],
      ['Orders', 'orders'],
      ['%', 'procent'],
      ['percent', '%'],
      ['€', 'euro'],
      ['EUR', 'euros'],
      ['orders', 'orders per week'],
    ] as const)
      assert.ok(sameUnit(one, other, 'en'), `${one} ${other}`);
    for (const [one, other] of [
      ['hours', 'minutes'],
      ['€', '$'],
      ['%', 'orders'],
      ['order', 'ordering'],
    ] as const)
      assert.ok(!sameUnit(one, other, 'en'), `${one} ${other}`);
  });

  it('may stand in the words of the metric', () => {
    for (const metric of [
      'Percentage of orders',
      'Wachttijd in dagen',
      'Response time (hours)',
      'Omzet (€)',
      'NPS',
      'Rapportcijfer',
      'Ratio of calls to mails',
    ])
      assert.ok(saysUnit(metric), metric);
    for (const metric of [
      'Online orders per week',
      'Goals scored',
      'Verkoopcijfers',
      'Waiting time',
      'Omzet',
    ])
      assert.ok(!saysUnit(metric), metric);
  });
});
