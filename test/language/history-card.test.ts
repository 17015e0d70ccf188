import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { historyCard, historyPlace } from '../../src/language/history-card';
import { formerValues } from '../../src/plan/history/former-values';
import type { Revision } from '../../src/plan/history/revision';
import { REVISIONS, versions } from '../support/bakery-history';

const texts = versions();
const now = new PlanDocument(texts.at(-1)!);

const card = async (path: string, language: 'en' | 'nl' = 'en'): Promise<string | undefined> => {
  const read = ({ id }: Revision): Promise<PlanDocument> =>
    Promise.resolve(new PlanDocument(texts[Number(id)]!));
  return historyCard(await formerValues(path, now, REVISIONS, read), REVISIONS.length, language);
};

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
    const text = historyCard([{ revision, old: { en: '*a*', nl: 'a' }, new: undefined }], 1, 'en')!;
    assert.ok(!/(?<!\\)[<[`]/.test(text), text);
    assert.ok(!text.includes('\u202E'));
  });

  it('says where not each of many commits was read, and tells the latest only', () => {
    const values = Array.from({ length: 9 }, (_, at) => ({
      revision: REVISIONS[0]!,
      old: { en: String(at), nl: String(at) },
      new: { en: String(at + 1), nl: String(at + 1) },
    }));
    const text = historyCard(values, 5000, 'en')!;
    assert.match(text, /- and 3 times earlier\n\nOf the 5000 commits not each was read/);
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
