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
      'review of the week',
      'klantreviews',
      'prijsvraag',
      'stelling van de week',
      'fotowedstrijd',
      'instapoll',
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
      'preview of the week',
      'voorstelling',
      'tentoonstelling',
      'bestemming',
      'aanvraag',
      'stuifmeel en pollen',
      'chatbot',
      'zonnepanelen',
    ])
      assert.ok(!invitesAnswer(format), format);
  });

  it('knows an audience that is only a word for one', () => {
    for (const [text, language] of [
      ['Klanten', 'nl'],
      ['Alle klanten', 'nl'],
      ['Klanten en gebruikers', 'nl'],
      ['Alle Nederlanders', 'nl'],
      ['De Nederlandse bevolking', 'nl'],
      ['MKB', 'nl'],
      ['Customers', 'en'],
      ['The Internet', 'en'],
      ['Clients and users', 'en'],
    ] as const)
      assert.ok(vagueAudience(text, language), text);
    for (const [text, language] of [
      ['Onze klanten', 'nl'],
      ['Klanten van de winkel', 'nl'],
      ['Klanten binnen 5 km', 'nl'],
      ['Nederlanders in het buitenland', 'nl'],
      ['Jonge Nederlanders', 'nl'],
      ['Our customers', 'en'],
      ['Customers of the bakery', 'en'],
      ['Senior citizens', 'en'],
    ] as const)
      assert.equal(vagueAudience(text, language), undefined, text);
  });

  it('takes a duty for a copy where no reason is given', () => {
    for (const [text, language] of [
      ['Je moet er gewoon zijn', 'nl'],
      ['Daar moet je zijn', 'nl'],
      ['Andere bakkers doen het ook', 'nl'],
      ['De rest zit er ook', 'nl'],
      ['You have to be on it', 'en'],
      ['All bakeries are on it', 'en'],
    ] as const)
      assert.ok(copiedFrom(text, language), text);
    for (const [text, language] of [
      ['We moeten er zijn waar de buurt zit', 'nl'],
      ['Alle winkels zijn op zondag dicht', 'nl'],
      ['Alle bedrijven hebben personeel nodig', 'nl'],
      ['We must be there when nurses change shifts', 'en'],
      ['For all businesses here in town', 'en'],
      ['Most companies are on a budget', 'en'],
    ] as const)
      assert.equal(copiedFrom(text, language), undefined, text);
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
