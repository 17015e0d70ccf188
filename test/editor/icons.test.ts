import assert from 'node:assert/strict';
import { withoutIcons } from '../../src/editor/icons';

/** What the editor draws for a text: it takes a backslash away, and an icon for a sign without one. */
const drawn = (text: string): string =>
  text.replaceAll(/(\\)?\$\(([A-Za-z0-9-]+(?:~[A-Za-z]+)?)\)/g, (sign, escape) =>
    escape === undefined ? '<icon>' : sign.slice(1),
  );

describe('a plan’s text in a title', () => {
  for (const text of [
    'Sell $(trash)',
    '$(sync~spin) now',
    '$(a)$(B-2)',
    'for $5 (or $(x y))',
    '$()',
    'plain',
  ])
    it(`${text} stays what it is`, () => assert.equal(drawn(withoutIcons(text)), text));

  it('would else have icons', () => assert.equal(drawn('Sell $(trash)'), 'Sell <icon>'));
});
