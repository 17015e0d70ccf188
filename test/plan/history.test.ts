import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { formerValues, type FormerValue, type FormerValues } from '../../src/plan/history/former-values';
import { lifeOf } from '../../src/plan/history/life';
import { linesOf } from '../../src/plan/history/lines-of';
import { OlderPlan } from '../../src/plan/history/older-plan';
import type { History, Revision } from '../../src/plan/history/revision';
import { REVISIONS, versions } from '../support/bakery-history';

const texts = versions();
const now = new PlanDocument(texts.at(-1)!);
const BAKERY: History = {
  revisions: REVISIONS,
  isCut: false,
  read: ({ id }) => Promise.resolve(new OlderPlan(texts[Number(id)]!)),
};

/** So many revisions, of which each has a text by its number; the latest is number 0. */
function historyOf(
  count: number,
  textOf: (number: number) => string | undefined,
): History & { reads: number } {
  const history = {
    revisions: Array.from({ length: count }, (_, at) => ({
      ...REVISIONS[0]!,
      id: String(at),
      subject: String(at),
    })),
    isCut: false,
    reads: 0,
    read: ({ id }: Revision) => {
      history.reads++;
      const text = textOf(Number(id));
      return Promise.resolve(text === undefined ? undefined : new OlderPlan(text));
    },
  };
  return history;
}

const said = (found: FormerValues | undefined): readonly string[] =>
  found!.values.map(
    ({ revision, old, new: value }) => `${revision.subject}: ${old?.en ?? '-'} → ${value?.en ?? '-'}`,
  );

const told = async (path: string): Promise<readonly string[]> => said(await formerValues(path, now, BAKERY));

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
    assert.deepEqual(await formerValues('/title', now, { ...BAKERY, revisions: [] }), {
      values: [],
      hidden: 0,
      isSampled: false,
    });
  });

  it('reads few of many revisions, and finds each change that lasted', async () => {
    const long = historyOf(5000, (at) => plan(at < 1200 ? 110 : at < 3777 ? 140 : 130));
    const found = await formerValues(TARGET, new PlanDocument(plan(110)), long);
    assert.deepEqual(said(found), ['1199: 140 → 110', '3776: 130 → 140', '4999: - → 130']);
    assert.deepEqual([found!.hidden, found!.isSampled, found!.unkept], [0, true, undefined]);
    assert.ok(long.reads < 60, `${long.reads} of 5000 were read`);
  });

  it('of a value that changed often, tells the latest changes exactly, and reads few', async () => {
    const long = historyOf(5000, (at) => plan(9000 - Math.floor(at / 30)));
    const found = await formerValues(TARGET, new PlanDocument(plan(9000)), long);
    assert.deepEqual(
      found!.values.map(({ revision }) => revision.id),
      ['29', '59', '89', '119', '149', '179'],
    );
    assert.ok(found!.hidden > 6, `${found!.hidden} more`);
    assert.ok(found!.isSampled);
    // Also where it changed each time, and nothing was passed over for being the same.
    const each = historyOf(100, (at) => plan(9000 - at));
    const often = await formerValues(TARGET, new PlanDocument(plan(9000)), each);
    assert.ok(often!.isSampled && often!.hidden < 94);
    assert.ok(long.reads < 100, `${long.reads} of 5000 were read`);
  });

  it('of some ten revisions reads each, and counts what it does not tell', async () => {
    const found = await formerValues(
      TARGET,
      new PlanDocument(plan(1)),
      historyOf(40, (at) => plan(1 + (at % 2))),
    );
    assert.deepEqual([found!.values.length, found!.hidden, found!.isSampled], [6, 34, false]);
  });

  it('tells what is in no commit yet', async () => {
    const history = historyOf(3, () => plan(130));
    const found = await formerValues(TARGET, new PlanDocument(plan(150)), history);
    assert.deepEqual([found!.unkept!.old!.en, found!.unkept!.new!.en], ['130', '150']);
    const added = await formerValues(
      '/goals/g/deadline',
      new PlanDocument('strategy: 1\ntitle: X\ngoals: { g: { deadline: 2027-01-01 } }\n'),
      history,
    );
    assert.deepEqual([added!.values.length, added!.unkept!.old], [0, undefined]);
  });

  it('stops when nobody waits any more', async () => {
    const history = historyOf(5000, () => plan(1));
    const found = await formerValues(TARGET, new PlanDocument(plan(1)), history, {
      isCancelled: () => history.reads > 0,
    });
    assert.equal(found, undefined);
    assert.ok(history.reads < 40);
  });

  it('tells in time between which revisions it changed, and more exactly the next time', async () => {
    const long = historyOf(5000, (at) => plan(at < 3000 ? 140 : 130));
    let rounds = 0;
    const found = await formerValues(TARGET, new PlanDocument(plan(140)), long, {
      isLate: () => ++rounds > 3,
    });
    const [{ revision, after, old, new: value }] = found!.values as unknown as [FormerValue];
    assert.deepEqual([old?.en, value?.en, rounds], ['130', '140', 4]);
    assert.ok(Number(revision.id) < 3000 && Number(after?.id) >= 3000, `${revision.id} to ${after?.id}`);
    const began = found!.values[1];
    assert.deepEqual([began?.revision.id, began?.after, began?.old], ['4999', undefined, undefined]);
  });

  it('passes over a revision without a plan that can be read', async () => {
    const conflict = '<<<<<<< ours\nstrategy: 1\n=======\nstrategy: 1\ntitle: [\n>>>>>>> theirs\n';
    const history = historyOf(9, (at) => (at === 4 ? undefined : at === 6 ? conflict : plan(at < 5 ? 2 : 1)));
    const found = await formerValues(TARGET, new PlanDocument(plan(2)), history);
    assert.deepEqual(said(found), ['3: 1 → 2', '8: - → 1']);
    // What the latest said is not known, so nothing is said to be newer.
    const broken = historyOf(2, (at) => (at === 0 ? conflict : plan(1)));
    assert.equal((await formerValues(TARGET, new PlanDocument(plan(2)), broken))!.unkept, undefined);
  });

  it('names people as they were called then', async () => {
    const text = (name: string, owner: string): string =>
      `strategy: 1\ntitle: X\npeople:\n  a: { name: ${name} }\n  b: { name: Bo }\nowner: ${owner}\n`;
    const history = historyOf(3, (at) => text(at === 2 ? 'Ans' : 'Anna', at === 0 ? 'b' : 'a'));
    const found = await formerValues('/owner', new PlanDocument(text('Anna', 'b')), history);
    assert.deepEqual(said(found), ['0: Anna → Bo', '2: - → Ans']);
  });
});

describe('the lines of a value', () => {
  const TEXT = [
    'title: X',
    'goals:',
    '  # the first',
    '  webshop:',
    '    kpis:',
    '      orders: { target: 3,',
    '        baseline: 1 }',
    '    deadline: 2027-01-01',
    '  other:',
    '    deadline: 2028-01-01',
    'owner: anna',
    '',
  ].join('\n');

  it('are found by how far they are indented', () => {
    assert.equal(linesOf('/goals/webshop/deadline', TEXT), '    deadline: 2027-01-01');
    assert.equal(linesOf('/goals/other/deadline', TEXT), '    deadline: 2028-01-01');
    assert.equal(linesOf('/owner', TEXT.replaceAll('\n', '\r\n')), 'owner: anna');
    const orders = '      orders: { target: 3,\n        baseline: 1 }';
    assert.equal(linesOf('/goals/webshop/kpis/orders/target', TEXT), orders);
  });

  it('are not told where they do not say all, or may say something else', () => {
    for (const [from, to] of [
      ['owner: anna', 'owner: *anna'],
      ['title: X', '---\ntitle: X'],
      ['title: X', 'owner: bram'],
      ['title: X', '"title": X'],
      ['title: X', 'title: {\n}'],
      ['title: X', '<<<<<<< ours'],
      ['owner: anna', 'sponsor: anna'],
    ] as const)
      assert.equal(linesOf('/owner', TEXT.replace(from, to)), undefined, to);
    assert.equal(linesOf('/owner', 'people:\n- a\nowner: anna\n'), 'owner: anna');
    assert.equal(linesOf('/owner', ''), undefined);
  });
});

describe('the life of a goal', () => {
  it('is told revision by revision, from today to its beginning', async () => {
    const lived: string[] = [];
    for await (const { revision, changes } of lifeOf('/goals/webshop', now, BAKERY))
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

  it('passes over what cannot be read, and says what came before', async () => {
    const lived: unknown[] = [];
    const history = historyOf(5, (at) => (at === 1 ? undefined : at === 2 ? 'a: [' : plan(at === 0 ? 5 : 4)));
    for await (const { revision, before, changes } of lifeOf('/goals/g', new PlanDocument(plan(5)), history))
      lived.push([revision.id, before?.id, changes.length]);
    assert.deepEqual(lived, [
      ['0', '3', 1],
      ['4', undefined, 0],
    ]);
  });
});

const TARGET = '/goals/g/kpis/k/target';

function plan(target: number): string {
  return `strategy: 1\ntitle: X\ngoals: { g: { kpis: { k: { target: ${target} } } } }\n`;
}
