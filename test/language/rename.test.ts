import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { renamableAt, renameAt } from '../../src/language/rename';
import { applyEdits } from '../support/lint-text';

const HEAD = 'strategy: 1\ntitle: X\n';

/** Renames what stands at the bar `‸`, and gives the text after that, or the refusal. */
function rename(marked: string, name: string, language: 'en' | 'nl' = 'en'): string {
  const text = HEAD + marked.replace('‸', '');
  const offset = HEAD.length + marked.indexOf('‸');
  const answer = renameAt(new PlanDocument(text), offset, name, language);
  return 'refusal' in answer ? answer.refusal : applyEdits(text, answer.edits).slice(HEAD.length);
}

function prepare(marked: string, language: 'en' | 'nl' = 'en'): string {
  const text = HEAD + marked.replace('‸', '');
  const answer = renamableAt(new PlanDocument(text), HEAD.length + marked.indexOf('‸'), language);
  return 'refusal' in answer
    ? answer.refusal
    : `${answer.id} in ${text.slice(answer.span.start, answer.span.end)}`;
}

describe('a new id', () => {
  it('comes wherever the old one stood, and nowhere else', () => {
    const before = `owner: ‸anna   # anna herself
people:
  anna: { name: anna } # not "anna"
  bram: { name: Bram }
audiences: { anna: { description: anna } }
goals:
  a: { owner: 'anna', audience: anna }
steps:
  "b": { "owner": "anna" }
  c:
    owner: |- # anna
      anna
    after: [ b , "b" ]
  d:
    owner: >
      anna
    x-who: anna
`;
    const after = before
      .replace('‸', '')
      .replace('owner: anna ', 'owner: an ')
      .replace('  anna: {', '  an: {')
      .replace("'anna'", "'an'")
      .replace('"anna" }', '"an" }')
      .replace('      anna\n    after', '      an\n    after');
    assert.equal(rename(before, 'an'), after);
    assert.equal(rename(after.replace('an: {', '‸an: {'), 'anna'), before.replace('‸', ''));
  });

  it('keeps the quotes, and gets some where YAML asks for them', () => {
    const text = `people: { a‸: {}, 'b': {} }\nowner: a\nsponsor: 'a'\nresearch: { by: "a" }\n`;
    assert.equal(
      rename(text, '2027'),
      `people: { "2027": {}, 'b': {} }\nowner: "2027"\nsponsor: '2027'\nresearch: { by: "2027" }\n`,
    );
    assert.equal(
      rename(text, 'true'),
      `people: { "true": {}, 'b': {} }\nowner: "true"\nsponsor: 'true'\nresearch: { by: "true" }\n`,
    );
    assert.equal(
      rename(text, ' één.1_b '),
      `people: { één.1_b: {}, 'b': {} }\nowner: één.1_b\nsponsor: 'één.1_b'\nresearch: { by: "één.1_b" }\n`,
    );
    assert.equal(rename('people: { ‸2027: {} }\nowner: 2027\n', 'b'), 'people: { b: {} }\nowner: b\n');
  });

  it('comes at the anchor, where aliases stand for it', () => {
    const text = `owner: &boss anna\nsponsor: ‸*boss\npeople:\n  &k anna: &p { name: A }\nresearch: { by: *boss }\n`;
    assert.equal(prepare(text), 'anna in *boss');
    assert.equal(
      rename(text, 'an'),
      `owner: &boss an\nsponsor: *boss\npeople:\n  &k an: &p { name: A }\nresearch: { by: *boss }\n`,
    );
    assert.equal(
      rename('x-who: &w !!str "anna"\npeople: { anna: {} }\nowner: *‸w\n', 'an'),
      'x-who: &w !!str "an"\npeople: { an: {} }\nowner: *w\n',
    );
  });

  it('comes in the place of an alias whose text is something else, too', () => {
    assert.equal(
      rename('people: { ‸anna: { name: &n anna } }\nowner: *n\nsponsor: *n\n', 'an'),
      'people: { an: { name: &n anna } }\nowner: an\nsponsor: an\n',
    );
    assert.equal(
      rename('steps:\n  ‸a: { title: &t a }\n  b: { after: [*t , c] }\n  c: {}\n', 'z'),
      'steps:\n  z: { title: &t a }\n  b: { after: [z , c] }\n  c: {}\n',
    );
  });

  it('comes into what is merged, keys included', () => {
    const text = `x-all: &all\n  ‸anna: {}\nx-own: &own { owner: anna, x-by: anna }
people: { <<: *all, b: {} }\ngoals: { a: { <<: *own }, b: { <<: *own, owner: anna } }\n`;
    assert.equal(
      rename(text, 'an'),
      `x-all: &all\n  an: {}\nx-own: &own { owner: an, x-by: anna }
people: { <<: *all, b: {} }\ngoals: { a: { <<: *own }, b: { <<: *own, owner: an } }\n`,
    );
  });

  it('is for every kind of thing', () => {
    assert.equal(
      rename('businessGoals: { ‸o: A }\ngoals: { o: { supports: [o, p] } }\n', 'z'),
      'businessGoals: { z: A }\ngoals: { o: { supports: [z, p] } }\n',
    );
    assert.equal(
      rename('content:\n  pillars: { o: A }\n  calendar: [ { pillar: ‸o, goal: o } ]\n', 'z'),
      'content:\n  pillars: { z: A }\n  calendar: [ { pillar: z, goal: o } ]\n',
    );
    // KPIs of two goals may have one id, and are two KPIs.
    assert.equal(
      rename('goals:\n  a: { kpis: { ‸k: {} } }\n  b: { kpis: { k: {} } }\n', 'z'),
      'goals:\n  a: { kpis: { z: {} } }\n  b: { kpis: { k: {} } }\n',
    );
    for (const part of ['tools', 'risks', 'needs', 'stakeholders'])
      assert.equal(rename(`${part}:\n  ‸a: {}\n`, 'z'), `${part}:\n  z: {}\n`);
  });

  it('is given to what nothing defines yet, also where it is that of something', () => {
    const text = 'owner: kes‸\nsponsor: kes\npeople: { kees: {} }\n';
    assert.equal(rename(text, 'kees'), 'owner: kees\nsponsor: kees\npeople: { kees: {} }\n');
  });

  it('is no change where it is the old one', () => {
    assert.equal(rename('people: { ‸a: {} }\n', 'a '), 'people: { a: {} }\n');
  });

  it('keeps the line ends', () => {
    assert.equal(
      rename('people:\r\n  ‸a: {}\r\nowner: |-\r\n  a\r\nsponsor: a\r\n', 'b'),
      'people:\r\n  b: {}\r\nowner: |-\r\n  b\r\nsponsor: b\r\n',
    );
  });
});

describe('a new id is refused', () => {
  const people = 'people:\n  ‸anna: {}\n  kees: {}\nowner: anna\n';

  it('that is taken, with the line where', () => {
    assert.equal(
      rename(people, 'kees'),
      'There is a person with the id “kees” already, on line 5: choose another id.',
    );
    assert.equal(
      rename('people:\n  kees: {}\n  anna: {}\nowner: ‸anna\n', 'kees', 'nl'),
      'Er is al een persoon met het id “kees”, op regel 4: kies een ander id.',
    );
    assert.match(rename('tools: { ‸a: {}, b: {} }\n', 'b'), /stands there already, on line 3/);
    assert.match(
      rename('x-p: &p { kees: {} }\npeople: { <<: *p, ‸anna: {} }\n', 'kees'),
      /already, on line 3/,
    );
  });

  it('that cannot be one, with what could', () => {
    assert.equal(
      rename(people, 'Kees van Buren'),
      '“Kees van Buren” cannot be an id, kees-van-buren can: it is one word of letters and figures.',
    );
    assert.equal(
      rename(people, 'a: b', 'nl'),
      '“a: b” kan geen id zijn, a-b wel: het is één woord van letters en cijfers.',
    );
    assert.match(rename(people, '?!'), /perhaps with -, _ or a point in it/);
    for (const name of ['', '  ']) assert.equal(rename(people, name), 'An id cannot be empty.');
    assert.match(rename(people, 'x-anna'), /begins with x-/);
    assert.match(rename(people, 'vul-in'), /still to be filled in/);
    assert.match(rename(people, 'a'.repeat(101)), /at most 100/);
    for (const name of ['<<', '*a', '&a', '-', '#a', 'a\nb', '"a"', '[a]', '__proto__ '])
      assert.match(rename(people, name), /cannot be an id/, name);
    assert.match(rename(people, 'constructor'), /constructor: \{\}/);
  });

  it('where there is no id', () => {
    assert.match(prepare('‸goals: {}\n'), /^Only ids can be renamed here/);
    assert.match(
      prepare('mission: ‸anna\npeople: { anna: {} }\n', 'nl'),
      /^Alleen een id kun je hier hernoemen/,
    );
    assert.match(prepare('framework: nine‸-steps\n'), /^Frameworks have their names elsewhere/);
    assert.match(prepare('people: { x-‸a: {} }\n'), /^Only ids/);
    assert.match(prepare('# ‸anna\npeople: { anna: {} }\n'), /^Only ids/);
  });

  it('where a blank waits to be filled in, but not where the template defines it', () => {
    assert.match(prepare('owner: ‸fill-in\nsponsor: fill-in\n'), /fill in each by itself/);
    assert.equal(
      rename('owner: ‸fill-in\npeople: { fill-in: {} }\n', 'anna'),
      'owner: anna\npeople: { anna: {} }\n',
    );
  });

  it('where a part of the plan cannot be read', () => {
    const broken = 'people: { ‸anna: {} }\nowner: anna\nmission: "open\nsponsor: anna\n';
    assert.equal(
      prepare(broken),
      'Line 5 is not sound YAML: mend that first, or a place of “anna” may be missed.',
    );
    assert.match(rename(broken, 'an', 'nl'), /^Regel 5 is geen goede YAML/);
    assert.match(rename('people: { ‸a: {}, a: { x: 1 } }\n', 'b'), /not sound YAML/);
  });

  it('where aliases and merges make it more than one thing', () => {
    const shared = /means more than one thing in this plan/;
    assert.match(
      rename('x-a: &a { o: {} }\npeople: { <<: *a }\naudiences: { ‸q: {}, <<: *a }\nowner: o\n', 'z'),
      /o: \{\}/,
    );
    assert.match(rename('x-a: &a { o: {} }\npeople: { <<: *a }\naudiences: *a\nowner: ‸o\n', 'z'), shared);
    assert.match(rename('owner: &o ‸o\ntitle2: 1\nmission: *o\npeople: { o: {} }\n', 'z'), shared);
    // What was hidden would come to light.
    assert.match(rename('x-a: &a { o: {} }\npeople: { <<: *a, ‸o: { name: O } }\n', 'z'), shared);
  });

  it('in a file that is no plan', () => {
    const foreign = new PlanDocument('strategy: { a: 1 }\npeople: { anna: {} }\n');
    assert.ok('refusal' in renamableAt(foreign, foreign.text.indexOf('anna'), 'en'));
    assert.ok('refusal' in renameAt(foreign, foreign.text.indexOf('anna'), 'b', 'en'));
  });
});
