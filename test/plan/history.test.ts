import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { formerValues } from '../../src/plan/history/former-values';
import { lifeOf } from '../../src/plan/history/life';
import type { Revision } from '../../src/plan/history/revision';
import { REVISIONS, versions } from '../support/bakery-history';

const texts = versions();
const now = new PlanDocument(texts.at(-1)!);
// eslint-disable-next-line @typescript-eslint/require-await -- the shape of a reader of files
const read = async ({ id }: Revision): Promise<PlanDocument> => new PlanDocument(texts[Number(id)]!);

const told = async (path: string): Promise<readonly string[]> =>
  (await formerValues(path, now, REVISIONS, read)).map(
    ({ revision, old, new: value }) => `${revision.subject}: ${old?.en ?? '-'} → ${value?.en ?? '-'}`,
  );

describe('the history of a value', () => {
  it('tells what a target was, through the change of its goal’s id', async () => {
    assert.deepEqual(await told('/goals/webshop/kpis/orders/target/value'), [
      'Wat we echt kunnen halen: 140 → 110',
      'December viel mee: de lat hoger: 130 → 140',
      'Ons plan voor het seizoen: - → 130',
    ]);
  });

  it('tells of a date and of an owner', async () => {
    assert.deepEqual(await told('/goals/webshop/deadline'), [
      'Na de evaluatie: meer tijd nemen: 30 June 2027 → 31 August 2027',
      'Ons plan voor het seizoen: - → 30 June 2027',
    ]);
    assert.deepEqual(await told('/goals/sollicitaties/owner'), [
      'Noor zorgt voor de werving: Bram Terlouw → Noor Haddad',
      'Ons plan voor het seizoen: - → Bram Terlouw',
    ]);
  });

  it('finds nothing where nothing stands, and without revisions', async () => {
    assert.deepEqual(await told('/goals/none/deadline'), []);
    assert.deepEqual(await formerValues('/title', now, [], read), []);
  });

  it('reads few of many revisions, and finds each change that lasted', async () => {
    const many = 5000;
    const targets = (at: number): number => (at < 1200 ? 110 : at < 3777 ? 140 : 130);
    const long = Array.from({ length: many }, (_, at) => ({
      ...REVISIONS[0]!,
      id: String(at),
      subject: String(at),
    }));
    let reads = 0;
    const found = await formerValues('/goals/g/kpis/k/target', plan(110), long, ({ id }) => {
      reads++;
      return Promise.resolve(plan(targets(Number(id))));
    });
    assert.deepEqual(
      found.map(({ revision, old, new: value }) => [revision.subject, old?.en, value?.en]),
      [
        ['1199', '140', '110'],
        ['3776', '130', '140'],
        ['4999', undefined, '130'],
      ],
    );
    assert.ok(reads < 60, `${reads} of ${many} were read`);
  });

  it('stops when nobody waits any more', async () => {
    let reads = 0;
    const found = await formerValues(
      '/goals/webshop/deadline',
      now,
      REVISIONS,
      (revision) => {
        reads++;
        return read(revision);
      },
      () => true,
    );
    assert.deepEqual([found, reads], [[], 0]);
  });

  it('takes a revision without a readable plan for one without the value', async () => {
    const found = await formerValues('/title', now, REVISIONS, ({ id }) =>
      Promise.resolve(id === '5' ? undefined : new PlanDocument(texts[Number(id)]!)),
    );
    assert.equal(found.length, 3);
  });
});

describe('the life of a goal', () => {
  it('is told revision by revision, from today to its beginning', async () => {
    const lived: string[] = [];
    for await (const { revision, changes } of lifeOf('/goals/webshop', now, REVISIONS, read))
      lived.push(`${revision.subject}: ${changes.length}`);
    assert.deepEqual(lived, [
      'Wat we echt kunnen halen: 2',
      'Na de evaluatie: meer tijd nemen: 3',
      'Een korte naam die klopt: 1',
      'December viel mee: de lat hoger: 2',
      'Meting van deze week: 1',
      'Ons plan voor het seizoen: 0',
    ]);
  });
});

function plan(target: number): PlanDocument {
  return new PlanDocument(`strategy: 1\ntitle: X\ngoals: { g: { kpis: { k: { target: ${target} } } } }\n`);
}
