import assert from 'node:assert/strict';
import { moneyText } from '../../src/plan/money-text';

describe('money in words', () => {
  it('is written as each language does', () => {
    assert.deepEqual(moneyText(10_400, 'EUR'), { en: '€10,400', nl: '€ 10.400' });
    assert.deepEqual(moneyText(1_234_567.5, 'GBP'), { en: '£1,234,567.50', nl: '£ 1.234.567,50' });
    assert.deepEqual(moneyText(300, 'CHF'), { en: 'CHF 300', nl: 'CHF 300' });
    assert.deepEqual(moneyText(0.1 + 0.2), { en: '0.30', nl: '0,30' });
    assert.deepEqual(moneyText(3360.0000000001, 'EUR'), { en: '€3,360', nl: '€ 3.360' });
    assert.deepEqual(moneyText(-1250.5, 'EUR'), { en: '-€1,250.50', nl: '€ -1.250,50' });
    assert.deepEqual(moneyText(-3, 'CHF'), { en: 'CHF -3', nl: 'CHF -3' });
  });
});
