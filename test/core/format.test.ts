import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { exampleIn, type Field } from '../../src/core/format/field';
import { planFormat } from '../../src/core/format/plan';
import { OWN_LANGUAGES, type Texts } from '../../src/core/language';

/** Every field of the format, with the keys that lead to it. */
function* fieldsBelow(field: Field, keys: readonly string[]): Generator<readonly [readonly string[], Field]> {
  if (keys.length > 0) yield [keys, field];
  if (field.kind === 'part')
    for (const [name, inner] of Object.entries(field.fields)) yield* fieldsBelow(inner, [...keys, name]);
  else if (field.kind === 'entries')
    yield* fieldsBelow(field.of, [...keys, field.keys === 'day' ? '2027-01-15' : 'id']);
  else if (field.kind === 'list') yield* fieldsBelow(field.of, [...keys, '0']);
}

const ALL = [...fieldsBelow(planFormat, [])];

/** A plan in which a value stands behind some keys. */
function planWith(keys: readonly string[], value: unknown): PlanDocument {
  const below = [...keys]
    .reverse()
    .reduce<unknown>((inner, key) => (key === '0' ? [inner] : { [key]: inner }), value);
  return new PlanDocument(JSON.stringify({ strategy: 1, title: 'T', ...(below as object) }));
}

describe('what the format says of its keys', () => {
  it('is said in both languages', () => {
    assert.ok(ALL.length > 150, String(ALL.length));
    for (const [keys, { title, description, question }] of ALL) {
      const at = keys.join('.');
      for (const language of OWN_LANGUAGES) {
        assert.match(title[language], /^\p{Lu}/u, `${at}: ${title[language]}`);
        assert.match(description[language], /^\p{Lu}.*[.?]$/u, `${at}: ${description[language]}`);
        if (question) assert.match(question[language], /^\p{Lu}.*\?$/u, `${at}: ${question[language]}`);
      }
      assert.notEqual(description.en, description.nl, at);
    }
  });

  it('has a meaning for each word of a list, in both languages', () => {
    for (const [keys, field] of ALL) {
      if (field.kind !== 'choice') continue;
      for (const [word, meaning] of Object.entries<Texts>(field.values))
        for (const language of OWN_LANGUAGES)
          assert.match(meaning[language], /^.*[^.]$/, `${keys.join('.')} ${word}: ${meaning[language]}`);
    }
  });

  it('speaks to its reader: je in Dutch, never u', () => {
    for (const [keys, { title, description, question }] of ALL)
      for (const text of [title.nl, description.nl, question?.nl ?? ''])
        assert.doesNotMatch(text, /(?<!\p{L})(?:u|uw)(?!\p{L})/iu, `${keys.join('.')}: ${text}`);
  });

  it('has examples that the format takes, in both languages', () => {
    for (const [keys, { examples }] of ALL) {
      for (const example of examples) {
        for (const language of OWN_LANGUAGES) {
          const { malformed } = planWith(keys, exampleIn(example, language));
          assert.deepEqual(malformed, [], `${keys.join('.')}: ${JSON.stringify(example)}`);
        }
      }
    }
  });
});
