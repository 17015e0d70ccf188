import assert from 'node:assert/strict';
import { lexicons } from '../../src/goals';
import { PhraseIndex } from '../../src/goals/phrases';
import { tokenize } from '../../src/goals/text';

describe('goals: the lexicons', () => {
  for (const lang of ['en', 'nl'] as const) {
    it(`every ${lang} entry is found in its own example`, () => {
      const missed = lexicons[lang].filter(
        (entry) => new PhraseIndex([entry]).find(tokenize(entry.example)).length === 0,
      );
      assert.deepEqual(
        missed.map(({ kind, pattern, example }) => `${kind}: ${pattern} | ${example}`),
        [],
      );
    });

    it(`no ${lang} pattern stands twice among its kind`, () => {
      const seen = new Set<string>();
      const twice = lexicons[lang]
        .flatMap(({ kind, pattern }) => pattern.split(', ').map((one) => `${kind}: ${one}`))
        .filter((key) => seen.size === seen.add(key).size);
      assert.deepEqual(twice, []);
    });
  }
});

describe('goals: the pattern language', () => {
  const found = (pattern: string, text: string): string | undefined => {
    const tokens = tokenize(text);
    const [match] = new PhraseIndex([{ kind: 'x', pattern, example: '' }]).find(tokens);
    return (
      match &&
      tokens
        .slice(match.first, match.last + 1)
        .map((token) => token.text)
        .join(' ')
    );
  };

  it('finds words in their order, whatever the case and the accents', () => {
    assert.equal(found('voor de zomer', 'Klaar VÓÓR de zomer'), 'voor de zomer');
    assert.equal(found('de zomer voor', 'Klaar voor de zomer'), undefined);
  });

  it('knows open beginnings and endings, numbers, choices, any word and words left out', () => {
    assert.equal(found('verhog*', 'De omzet verhogen'), 'verhogen');
    assert.equal(found('*tevredenheid', 'Klanttevredenheid van 8'), 'klanttevredenheid');
    assert.equal(found('top #', 'in de top 5'), 'top 5');
    assert.equal(found('get/win a lead', 'we win a lead'), 'win a lead');
    assert.equal(found('as _ as possible', 'as fast as possible'), 'as fast as possible');
    assert.equal(found('within (the) budget', 'within budget'), 'within budget');
    assert.equal(found('open a (_) shop', 'open a shop'), 'open a shop');
    assert.equal(found('24 slash 7', 'service 24/7'), '24 / 7');
    assert.equal(
      found('zetten … in', 'we zetten dit jaar acht vrijwilligers in'),
      'zetten dit jaar acht vrijwilligers in',
    );
    assert.equal(found('zetten … in', 'we zetten door, ook in mei'), undefined);
    assert.equal(found('bieden … aan .', 'we bieden scholing aan bij de start'), 'bieden scholing aan');
    assert.equal(found('bieden … aan .', 'we bieden aan ouders scholing'), undefined);
  });

  it('treats a hyphen in a compound as a space', () => {
    assert.equal(found('break even', 'Break-even in 2027'), 'break even');
  });
});
