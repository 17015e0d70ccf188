import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import type { Words } from '../../src/core/rule';
import { goalHover } from '../../src/language/goal-hover';

const TODAY = '2026-11-22' as Day;

function hover(text: string, at: string, language: 'en' | 'nl' = 'en'): ReturnType<typeof goalHover> {
  const document = new PlanDocument(text);
  return goalHover(document, text.indexOf(at), { today: TODAY }, language);
}

const markdown = (found: ReturnType<typeof goalHover>): string =>
  found && typeof found.contents === 'object' && 'value' in found.contents ? found.contents.value : '';

const plan = (statement: string, rest = ''): string =>
  `strategy: 1\ntitle: T\ngoals:\n  orders:\n    statement: ${statement}\n${rest}`;

const ORDERS = 'Online orders from 80 to 130 per week by 1 October 2027';

describe('the hover of a goal', () => {
  it('says the verdict, the reading and each criterion', () => {
    const found = hover(plan(ORDERS), 'Online');
    const value = markdown(found);
    assert.match(value, /^\*\*Goal: specific\*\*/);
    assert.match(value, /I read\\: online orders, from 80 to 130 per week, by 1 October 2027/i);
    for (const name of ['specific', 'measurable', 'relevant', 'time-bound'])
      assert.match(value, new RegExp(`✓ \\*\\*${name}\\*\\* \\(met\\): `));
    assert.match(value, /\? \*\*achievable\*\*/);
    assert.doesNotMatch(value, /Write for instance/);
    assert.deepEqual(found?.range, {
      start: { line: 4, character: 15 },
      end: { line: 4, character: 15 + ORDERS.length },
    });
  });

  it('says what is not met, and what to write', () => {
    const value = markdown(hover(plan('More revenue'), 'More'));
    assert.match(value, /\*\*Goal: vague\*\*/);
    assert.match(value, /✗ \*\*measurable\*\* \(not met\)/);
    assert.match(value, /✗ \*\*time-bound\*\* \(not met\)/);
    assert.match(value, /Write for instance: \*.*‹target›.*\*/);
  });

  it('speaks the language of the reader, and suggests in that of the goal', () => {
    const value = markdown(hover(plan('Meer omzet', 'language: nl\n'), 'Meer', 'en'));
    assert.match(value, /\*\*Goal: vague\*\*/);
    assert.match(value, /‹doel›/);
    assert.match(markdown(hover(plan('More revenue'), 'More', 'nl')), /\*\*Doel: vaag\*\*.*meetbaar/s);
  });

  it('says so when the plan says what the sentence leaves open', () => {
    const kpis =
      '    kpis: { a: { metric: Orders, unit: orders, target: { value: 130, by: 2027-10-01 } } }\n';
    const value = markdown(hover(plan('More orders', kpis), 'More'));
    assert.match(value, /\*\*Goal: specific\*\*/);
    assert.match(value, /The plan says what this sentence leaves open\./);
  });

  it('knows the words of the team', () => {
    const text = plan('More engagement');
    const said = (words: Words): string => {
      const document = new PlanDocument(text);
      return markdown(goalHover(document, text.indexOf('More'), { today: TODAY, words }, 'en'));
    };
    assert.notEqual(said({ vague: [], allowed: ['engagement'] }), said({ vague: [], allowed: [] }));
  });

  it('is there at the first and the last letter, and nowhere else', () => {
    const text = plan(ORDERS);
    const document = new PlanDocument(text);
    const start = text.indexOf(ORDERS);
    const at = (offset: number): boolean => goalHover(document, offset, { today: TODAY }, 'en') !== undefined;
    assert.deepEqual(
      [start - 1, start, start + ORDERS.length, start + ORDERS.length + 1, 0, text.length].map(at),
      [false, true, true, false, false, false],
    );
  });

  it('is silent on other files, on plans from the future and on goals without a sentence', () => {
    assert.equal(hover(plan(ORDERS).replace('strategy: 1', 'strategy: momentum'), 'Online'), undefined);
    assert.equal(hover(plan(ORDERS).replace('strategy: 1', 'strategy: 2'), 'Online'), undefined);
    assert.equal(hover(plan('[a, b]'), '[a'), undefined);
    assert.equal(hover('strategy: 1\ngoals: { a: { owner: x } }\n', 'owner'), undefined);
  });

  it('makes no Markdown of what a plan says', () => {
    const evil =
      '"More ![x](https://evil.example/a.png) [y](command:z) <b>c</b> `d` *e* orders among #1 _people_"';
    const value = markdown(hover(plan(evil), 'More'));
    assert.doesNotMatch(value, /(?<!\\)!\[|(?<!\\)\]\(|(?<!\\)<b|(?<!\\)`/);
  });
});
