import assert from 'node:assert/strict';
import { riskLevel } from '../../src/plan/risk-level';

describe('how likely or how bad a risk is', () => {
  it('is read in either language', () => {
    for (const word of ['low', 'Laag', ' klein.', 'very low', 'onwaarschijnlijk'])
      assert.equal(riskLevel(word), 'low', word);
    for (const word of ['medium', 'gemiddeld', 'Matig']) assert.equal(riskLevel(word), 'medium', word);
    for (const word of ['high', 'HOOG', 'zeer  groot', 'vrij hoog'])
      assert.equal(riskLevel(word), 'high', word);
  });

  it('is not known where it says something else', () => {
    for (const words of ['', 'not high', 'low to medium', '3', 'hoogstens', `very ${'high '.repeat(50)}`])
      assert.equal(riskLevel(words), undefined, words);
  });
});
