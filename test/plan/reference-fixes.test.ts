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
    assert.deepEqual(fixes(`${people}owner: jan`), ['Change to jana', 'Add person jan']);
    assert.deepEqual(fixes(`${people}owner: Jana de Boer`), ['Change to jana']);
    assert.deepEqual(fixes(`${people}owner: JANA`)[0], 'Change to jana, unasked');
    assert.deepEqual(fixes(`${people}owner: piet-jan`)[0], 'Change to Piet_Jan, unasked');
    assert.deepEqual(fixes('framework: Nine Steps'), ['Change to nine-steps, unasked']);
    assert.deepEqual(fixes('framework: nine-step'), ['Change to nine-steps']);
  });

  it('does not guess where several ids differ in no more than how they are typed', () => {
    const people = 'people: { jan-de-boer: { name: A }, jan_de_boer: { name: B } }\n';
    assert.ok(fixes(`${people}owner: jandeboer`).every((title) => !title.endsWith(', unasked')));
  });

  it('never makes a step come after itself, nor takes one number for another', () => {
    assert.deepEqual(fixes('steps: { step2: { title: B, after: step1 } }'), ['Add step step1']);
    assert.deepEqual(fixes('steps: { film: { title: B, after: [Film] } }'), ['Add step Film']);
    assert.deepEqual(
      fixes('businessGoals: { revenue-2027: { statement: A } }\ngoals: { g: { supports: revenue-2028 } }'),
      ['Add business goal revenue-2028'],
    );
  });
});
