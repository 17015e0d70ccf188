import assert from 'node:assert/strict';
import { type Entry, PhraseIndex } from '../../src/goals/phrases';
import { tokenize } from '../../src/goals/text';
import { invitesAnswer } from '../../src/plan/answer-formats';
import { COPYCAT, copiedFrom } from '../../src/plan/copycat';
import { VAGUE_AUDIENCES, vagueAudience } from '../../src/plan/vague-audience';

/** Words of which every entry is found in its own example. */
const LEXICONS: Readonly<Record<string, readonly Entry[]>> = {
  'copycats, English': COPYCAT.en,
  'copycats, Dutch': COPYCAT.nl,
  'vague audiences, English': VAGUE_AUDIENCES.en,
  'vague audiences, Dutch': VAGUE_AUDIENCES.nl,
};

describe('plan: the lexicons', () => {
  for (const [name, entries] of Object.entries(LEXICONS)) {
    it(`${name}: every entry is found in its own example`, () => {
      const missed = entries.filter((entry) => {
        const tokens = tokenize(entry.example).filter(({ kind }) => kind !== 'sign');
        return new PhraseIndex([entry]).find(tokens).length === 0;
      });
      assert.deepEqual(missed, []);
    });
  }

  it('finds the words themselves', () => {
    const words = (text: string, span: { start: number; end: number } | undefined): string | undefined =>
      span && text.slice(span.start, span.end);
    const vague = 'Jongeren en eigenlijk iedereen met een huis';
    assert.equal(words(vague, vagueAudience(vague, 'nl')), 'iedereen');
    const copied = 'Het moet, want de concurrent zit er ook op.';
    assert.equal(words(copied, copiedFrom(copied, 'nl')), 'concurrent zit er ook op');
  });

  it('knows which formats ask for an answer', () => {
    for (const format of [
      'poll',
      'Q&A',
      'question of the week',
      'klantinterview',
      'AMA',
      'live',
      'Vragenuur',
      'reviews',
    ])
      assert.ok(invitesAnswer(format), format);
    for (const format of [
      'video',
      'delivery news',
      'lively photo',
      'tutorial',
      'story',
      'nieuwsbericht',
      'dramatic photo',
    ])
      assert.ok(!invitesAnswer(format), format);
  });

  it('is quick with very long texts', () => {
    for (const word of ['everyone ', 'iedereen zit er ', 'competitor x y ', 'a', 'é ']) {
      const text = word.repeat(20_000);
      for (const language of ['en', 'nl'] as const) {
        vagueAudience(text, language);
        copiedFrom(text, language);
        invitesAnswer(text);
      }
    }
  });
});
