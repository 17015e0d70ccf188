import assert from 'node:assert/strict';
import { FILES, readGoals, score, UNREAD } from './evidence';

/** Rules were written with an eye on these, so they show that nothing got worse, and no more than that. */
const known = ['written.tsv', 'development.tsv', 'own.tsv', 'published.tsv'];

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

    it(`${UNREAD}, ${lang}: precision at least 0.95, recall at least 0.90`, () => {
      const { precision, recall } = score(readGoals(UNREAD).filter((goal) => goal.lang === lang));
      // Their words are not printed: whoever reads them can no longer measure with them.
      assert.ok(precision >= 0.95, `precision ${precision.toFixed(3)}`);
      assert.ok(recall >= 0.9, `recall ${recall.toFixed(3)}`);
    });

    it(`there are at least 400 goals in ${lang} of which the source is known`, () => {
      const sourced = FILES.flatMap((file) => readGoals(file)).filter(
        (goal) => goal.lang === lang && !/^(?:own)?$/.test(goal.source),
      );
      assert.ok(sourced.length >= 400, String(sourced.length));
    });
  }

  it('no goal stands in two files', () => {
    const texts = [...FILES, UNREAD].flatMap((file) => readGoals(file).map(({ text }) => text));
    assert.deepEqual(
      texts.filter((text, index) => texts.indexOf(text) !== index),
      [],
    );
  });
});
