import assert from 'node:assert/strict';
import { Guesses, isSameWord } from '../../src/core/nearest';

const nearest = (word: string, ...known: string[]): string | undefined => new Guesses().nearest(word, known);

describe('the nearest word', () => {
  it('is a slip of the pen away', () => {
    assert.equal(nearest('onwer', 'title', 'owner'), 'owner');
    assert.equal(nearest('jan', 'jana'), 'jana');
    assert.equal(nearest('nine_steps', 'nine-steps'), 'nine-steps');
  });

  it('has the same figures: another year is another thing', () => {
    assert.equal(nearest('revenue-2028', 'revenue-2027'), undefined);
    assert.equal(nearest('step1', 'step2', 'step'), undefined);
    assert.equal(nearest('revenu-2027', 'revenue-2027'), 'revenue-2027');
    assert.equal(nearest('2027-revenue', 'revenue-2027'), 'revenue-2027');
    assert.equal(nearest('step12', 'step21'), undefined);
  });

  it('is the same word where only capitals and separators differ', () => {
    assert.ok(isSameWord('Nine steps', 'nine-steps'));
    assert.ok(!isSameWord('jan', 'jana'));
  });
});
