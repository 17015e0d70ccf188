import assert from 'node:assert/strict';
import { readGoals, score } from './evidence';

/** Rules were written with an eye on these, so they show that nothing got worse, and no more than that. */
const known = ['written.tsv', 'development.tsv', 'own.tsv'];

describe('goals: labelled goals', () => {
  for (const lang of ['en', 'nl'] as const) {
    for (const file of known) {
      it(`${file}, ${lang}: precision at least 0.95, recall at least 0.90`, () => {
        const { precision, recall, falseAlarms, misses } = score(
          readGoals(file).filter((goal) => goal.lang === lang),
        );
        assert.ok(precision >= 0.95, `precision ${precision.toFixed(3)}\n${falseAlarms.join('\n')}`);
        assert.ok(recall >= 0.9, `recall ${recall.toFixed(3)}\n${misses.join('\n')}`);
      });
    }

    it(`there are at least 300 goals of our own in ${lang}`, () => {
      assert.ok(readGoals('own.tsv').filter((goal) => goal.lang === lang).length >= 300);
    });
  }

  it('no goal stands in two files', () => {
    const texts = [...known, 'held-out.tsv'].flatMap((file) => readGoals(file).map(({ text }) => text));
    assert.deepEqual(
      texts.filter((text, index) => texts.indexOf(text) !== index),
      [],
    );
  });
});
