import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { historyCard, historyPlace } from '../../src/language/history-card';
import { formerValues } from '../../src/plan/history/former-values';
import { OlderPlan } from '../../src/plan/history/older-plan';
import type { History, Revision } from '../../src/plan/history/revision';
import { REVISIONS, versions } from '../support/bakery-history';

const texts = versions();
const now = new PlanDocument(texts.at(-1)!);

const card = async (path: string, language: 'en' | 'nl' = 'en'): Promise<string | undefined> => {
  return cardOf(path, now, language, false);
};

async function cardOf(
  path: string,
  plan: PlanDocument,
  language: 'en' | 'nl',
  isCut: boolean,
): Promise<string | undefined> {
  const history: History = {
    revisions: REVISIONS,
    isCut,
    read: ({ id }) => Promise.resolve(new OlderPlan(texts[Number(id)]!)),
  };
  return historyCard((await formerValues(path, plan, history))!, history, language);
}

const pathAt = (text: string, within = 0): string | undefined =>
  historyPlace(now, now.text.indexOf(text) + within)?.path;

describe('the card with former values', () => {
  it('tells who changed a target, when, and why', async () => {
    assert.equal(
      await card('/goals/webshop/kpis/orders/target/value'),
      [
        '**Changed before**',
        '',
        '- 140 → **110** · 20 April 2027, Anna de Vries: *Wat we echt kunnen halen*',
        '- 130 → **140** · 15 December 2026, Anna de Vries: *December viel mee\\: de lat hoger*',
        '- began as **130** · 20 September 2026, Anna de Vries: *Ons plan voor het seizoen*',
      ].join('\n'),
    );
    assert.match(
      (await card('/goals/webshop/deadline', 'nl'))!,
      /^\*\*Eerder gewijzigd\*\*\n\n- 30 juni 2027 →/,
    );
  });

  it('says since when a value is as it is', async () => {
    assert.equal(
      await card('/owner'),
      'Unchanged since 20 September 2026, Anna de Vries: *Ons plan voor het seizoen*',
    );
    assert.equal(await card('/goals/none/owner'), undefined);
  });

  it('lets nothing of a commit become more than text', () => {
    const revision: Revision = {
      id: '1',
      date: 'nonsense',
      author: '[x](command:y)',
      subject: '<img src=x> `**` \u202E',
    };
    const values = [{ revision, old: { en: '*a*', nl: 'a' }, new: undefined }];
    const text = historyCard(
      { values, hidden: 0, isSampled: false },
      { revisions: [revision], isCut: false },
      'en',
    )!;
    assert.ok(!/(?<!\\)[<[`]/.test(text), text);
    assert.ok(!text.includes('\u202E'));
  });

  it('says where not each of many commits was read, and tells the latest only', () => {
    const value = {
      revision: REVISIONS[0]!,
      old: { en: '1', nl: '1' },
      new: { en: '2', nl: '2' },
    };
    const history = { revisions: Array.from({ length: 5000 }, () => REVISIONS[0]!), isCut: false };
    const text = (hidden: number, isSampled: boolean, language: 'en' | 'nl'): string =>
      historyCard({ values: [value], hidden, isSampled }, history, language)!;
    assert.match(text(3, false, 'en'), /- and 3 times earlier$/);
    assert.match(text(1, false, 'nl'), /- en nog één keer eerder$/);
    assert.match(
      text(3, true, 'en'),
      /- and earlier, at least 3 times\n\nOf the 5000 commits not each was read/,
    );
    assert.match(text(1, true, 'nl'), /- en eerder, minstens één keer\n\nVan de 5000 commits is niet elke/);
  });

  it('says between which days a value changed, where that is all that is known', () => {
    const values = [
      {
        revision: REVISIONS[0]!,
        after: REVISIONS.at(-1)!,
        old: { en: '1', nl: '1' },
        new: { en: '2', nl: '2' },
      },
    ];
    const text = historyCard(
      { values, hidden: 0, isSampled: false },
      { revisions: REVISIONS, isCut: true },
      'nl',
    )!;
    const [same] = values.map((value) => ({ ...value, after: REVISIONS[0]! }));
    const former = { values: [same!], hidden: 0, isSampled: false };
    assert.match(
      historyCard(former, { revisions: REVISIONS, isCut: true }, 'en')!,
      /\n- 1 → \*\*2\*\* · on \d+ \w+ 2027\n/,
    );
    assert.match(
      text,
      /\n- 1 → \*\*2\*\* · tussen 20 september 2026 en \d+ \w+ 2027\n\nHet zijn veel commits/,
    );
  });

  it('tells first what is in no commit yet', async () => {
    const changed = new PlanDocument(now.text.replace('value: 110,', 'value: 150,'));
    const path = '/goals/webshop/kpis/orders/target/value';
    const first = async (language: 'en' | 'nl'): Promise<string | undefined> =>
      (await cardOf(path, changed, language, false))?.split('\n')[2];
    assert.equal(await first('en'), '- 110 → **150** · changed since the last commit');
    assert.equal(await first('nl'), '- 110 → **150** · gewijzigd sinds de laatste commit');
    const added = new PlanDocument(now.text.replace('\ngoals:\n', '\ngoals:\n  extra: { owner: anna }\n'));
    assert.equal(await cardOf('/goals/extra/owner', added, 'nl', false), 'Staat niet in de laatste commit');
  });

  it('does not take the oldest commit of a shallow clone for the beginning', async () => {
    assert.equal(
      await cardOf('/owner', now, 'en', true),
      'Unchanged since 20 September 2026 or longer: the oldest commit that is here has it',
    );
    assert.match(
      (await cardOf('/goals/webshop/deadline', now, 'nl', true))!,
      /\n- \*\*30 juni 2027\*\* al in de oudste commit die hier is · 20 september 2026$/,
    );
  });

  it('is asked for where a promise stands, on the key and on the value, and nowhere else', () => {
    assert.equal(pathAt('amount: 21000', 10), '/budget/amount');
    assert.equal(pathAt('amount: 21000', 1), '/budget/amount');
    assert.equal(pathAt('deadline: 2027-08-31', 12), '/goals/webshop/deadline');
    assert.equal(pathAt('target: { value: 110', 2), '/goals/webshop/kpis/orders/target');
    assert.equal(pathAt('value: 110, by', 8), '/goals/webshop/kpis/orders/target/value');
    assert.equal(pathAt('owner: anna', 8), '/owner');
    assert.equal(pathAt('title:', 8), undefined);
    assert.equal(pathAt('metric:', 8), undefined);
    assert.equal(historyPlace(new PlanDocument('a: 1\n'), 1), undefined);
    assert.equal(historyPlace(new PlanDocument('strategy: 99\nowner: a\n'), 15), undefined);
  });
});
