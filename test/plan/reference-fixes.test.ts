import assert from 'node:assert/strict';
import { lintText } from '../support/lint-text';

/** The fixes of the one reference that nothing defines: what each does, and whether it is done unasked. */
function fixes(text: string): string[] {
  const found = lintText(`strategy: 1\ntitle: X\nlanguage: en\n${text}\n`).filter(
    ({ rule }) => rule === 'unknown-reference',
  );
  return found.flatMap((finding) =>
    finding
      .fixes()
      .filter(({ suppresses }) => !suppresses)
      .map(({ title, safe }) => `${title}${safe ? ', unasked' : ''}`),
  );
}

describe('the fix of a reference to nothing', () => {
  it('changes no fact unasked', () => {
    const people = 'people: { jana: { name: Jana de Boer }, Piet_Jan: { name: Piet } }\n';
    assert.deepEqual(fixes(`${people}owner: jan`), ['Change to jana', 'Add person jan, to fill in']);
    assert.deepEqual(fixes(`${people}owner: Jana de Boer`), ['Change to jana']);
    assert.deepEqual(fixes(`${people}owner: JANA`)[0], 'Change to jana, unasked');
    assert.deepEqual(fixes(`${people}owner: piet-jan`)[0], 'Change to Piet_Jan, unasked');
    assert.deepEqual(fixes('framework: Nine Steps'), ['Change to nine-steps, unasked']);
    assert.deepEqual(fixes('framework: nine-step'), ['Change to nine-steps']);
  });

  it('makes an id of a name, and puts it in the place of the name', () => {
    assert.deepEqual(fixes('owner: Kees van Buren'), ['Add person kees-van-buren']);
    assert.deepEqual(fixes('owner: Kees'), ['Add person Kees']);
    const people = 'people: { x-ray: {}, anna: { name: Anna } }\n';
    assert.deepEqual(fixes(`${people}owner: X Ray`), ['Add person xray']);
    // No name of a thing, or none of which an id can be made.
    assert.deepEqual(fixes(`${people}owner: "${'a b '.repeat(40)}"`), []);
    assert.deepEqual(fixes(`${people}owner: "!?"`), []);
  });

  it('asks for what is still to fill in, with the few ids that there are', () => {
    const people = 'people: { anna: { name: Anna }, fill-in: { name: fill-in } }\n';
    assert.deepEqual(fixes(`${people}sponsor: vul-in`), ['Change to anna']);
    assert.deepEqual(fixes('owner: fill-in'), []);
    const steps = 'steps: { fill: { title: A, after: fill-in }, film: { title: B } }';
    assert.deepEqual(fixes(steps), ['Change to film']);
  });

  it('does not guess where several ids differ in no more than how they are typed', () => {
    const people = 'people: { jan-de-boer: { name: A }, jan_de_boer: { name: B } }\n';
    assert.ok(fixes(`${people}owner: jandeboer`).every((title) => !title.endsWith(', unasked')));
  });

  it('never makes a step come after itself, nor takes one number for another', () => {
    assert.deepEqual(fixes('steps: { step2: { title: B, after: step1 } }'), ['Add step step1, to fill in']);
    assert.deepEqual(fixes('steps: { film: { title: B, after: [Film] } }'), ['Add step Film, to fill in']);
    assert.deepEqual(
      fixes('businessGoals: { revenue-2027: { statement: A } }\ngoals: { g: { supports: revenue-2028 } }'),
      ['Add business goal revenue-2028, to fill in'],
    );
  });
});
