import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { shortPersonName, subjectOf } from '../../src/plan/short-names';

const SUBJECTS: readonly (readonly [statement: string, subject: string])[] = [
  ['Online afhaalorders van 80 naar 130 per week bij gezinnen uit de wijk', 'Online afhaalorders'],
  ['Online orders of families from 80 to 130 per week', 'Online orders of families'],
  ['Het verzuim onder bakkers daalt met 2 procentpunt', 'Het verzuim onder bakkers'],
  ['Raise turnover by € 4,000 by May', 'Raise turnover'],
  ['Grow the share of B2B customers to 20 %', 'Grow the share of B2B customers'],
  ['30 % more visits by 1 May', '30 % more visits by 1 May'],
  ['Verzuim van 8 naar 6 %', 'Verzuim van 8 naar 6 %'],
  ['Meer omzet', 'Meer omzet'],
  ['', ''],
];

describe('short names', () => {
  for (const [statement, subject] of SUBJECTS)
    it(`call “${statement}” “${subject}”`, () => assert.equal(subjectOf(statement), subject));

  it('take a long text of one sign', () => {
    for (const sign of ['a', ',', '(', ' from', '1', '€ '])
      assert.ok(subjectOf(`Goal ${sign.repeat(100_000)} 1`).length <= 400);
  });

  it('call people by their first names, where that tells them apart', () => {
    const { plan } = new PlanDocument(`strategy: 1
people:
  a: { name: Anna de Vries }
  b: { name: Bram Bos }
  c: { name: Bram Smit }
  d: { name: Mevrouw Jansen }
  e: { name: J. Smith }
  f: {}
`);
    assert.ok(plan);
    assert.deepEqual(
      plan.people.map((person) => shortPersonName(person, plan)),
      ['Anna', 'Bram Bos', 'Bram Smit', 'Mevrouw Jansen', 'J. Smith', 'f'],
    );
  });
});
