import assert from 'node:assert/strict';
import { fill, textIn } from '../../src/core/language';

describe('a text in a language', () => {
  const text = { en: '{count} goals', nl: '{count} doelen' };
  const catalogues = { de: { '{count} goals': '{count} Ziele' } };

  it('is its own where the code has it, whatever a catalogue says', () => {
    assert.equal(textIn(text, 'en', catalogues), '{count} goals');
    assert.equal(textIn(text, 'nl', { nl: { '{count} goals': 'x' } }), '{count} doelen');
  });

  it('is that of the catalogue of a further language, by its English', () => {
    assert.equal(textIn(text, 'de', catalogues), '{count} Ziele');
  });

  it('is English where nobody wrote it in that language yet', () => {
    assert.equal(textIn({ en: 'Steps', nl: 'Stappen' }, 'de', catalogues), 'Steps');
    assert.equal(textIn(text, 'fr', catalogues), '{count} goals');
    assert.equal(textIn({ en: 'constructor', nl: 'x' }, 'de', catalogues), 'constructor');
    assert.equal(fill(text, { count: 3 }, 'fr' as never), '3 goals');
  });
});
