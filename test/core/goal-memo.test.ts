import assert from 'node:assert/strict';
import type { Day } from '../../src/core/day';
import { PlanDocument } from '../../src/core/document';
import { type LintOptions, lint } from '../../src/core/lint';
import { defineRule } from '../../src/core/rule';

const TEXT = `strategy: 1
language: en
title: Before
period: { from: 2027-01-01 }
goals:
  a:
    statement: One
    kpis: { k: { metric: Visits } }
  b:
    statement: Two
steps:
  s: { title: Begin }
`;

/** Says something of each goal and each KPI, and writes down of which it was asked. */
function listener() {
  const asked: string[] = [];
  const rule = defineRule({
    id: 'goal-vague',
    severity: 'warning',
    group: 'goals',
    source: 'a test',
    summary: { en: 'a goal', nl: 'een doel' },
    fixable: true,
    messages: { said: { en: 'Here is {id}.', nl: 'Hier is {id}.' } },
    check: {
      *goal(goal) {
        asked.push(goal.id);
        yield {
          at: goal.key,
          message: 'said',
          data: { id: goal.id },
          *fixes() {
            const { start, end } = goal.key;
            yield { title: { en: 'Mend', nl: 'Herstel' }, edits: [{ start, end, text: 'c' }] };
          },
        };
      },
      *kpi(kpi) {
        asked.push(kpi.id);
        yield { at: kpi.key, message: 'said', data: { id: kpi.id } };
      },
    },
  });
  const check = (document: PlanDocument, more: Partial<LintOptions> = {}) => {
    asked.length = 0;
    const findings = lint(document, {
      ...{ rules: [rule], today: '2027-03-01' as Day, language: 'en', url: (id) => id },
      ...more,
    });
    return {
      asked: asked.join(' '),
      findings,
      words: findings.map(({ start, end }) => document.text.slice(start, end)).join(' '),
    };
  };
  return check;
}

describe('what was said of a goal', () => {
  const after = (edit: (text: string) => string, more?: Partial<LintOptions>, text = TEXT) => {
    const check = listener();
    const before = new PlanDocument(text);
    check(before);
    return check(new PlanDocument(edit(text), before), more);
  };

  it('is said again of those that did not change, at the places where they stand now', () => {
    const { asked, words } = after((text) => text.replace('One', 'One and a half'));
    assert.equal(asked, 'a k');
    assert.equal(words, 'a k b');
  });

  it('is said again where something before all goals has moved them', () => {
    const { asked, words } = after((text) => text.replace('Before', 'Some time before'));
    assert.equal(asked, '');
    assert.equal(words, 'a k b');
  });

  it('is said again where other parts changed', () => {
    assert.equal(after((text) => text.replace('Begin', 'Go on')).asked, '');
  });

  it('is asked anew where a part changed that the rules may look at', () => {
    for (const edit of [
      (text: string) => text.replace('2027-01-01', '2027-02-01'),
      (text: string) => text.replace('language: en', 'language: nl'),
      (text: string) => text.replace('title:', 'status: active\ntitle:'),
      (text: string) => `${text}audiences: { families: Families }\n`,
      (text: string) => `${text}statuss: active\n`,
    ])
      assert.equal(after(edit).asked, 'a k b');
  });

  it('is asked anew on another day, in another language, for other words', () => {
    assert.equal(after((text) => text, { today: '2027-03-02' as Day }).asked, 'a k b');
    assert.equal(after((text) => text, { language: 'nl' }).asked, 'a k b');
    assert.equal(after((text) => text, { words: { vague: ['one'], allowed: [] } }).asked, 'a k b');
    const setting = () => ({ severity: 'error', options: {} }) as const;
    const { asked, findings } = after((text) => text, { setting });
    assert.equal(asked, 'a k b');
    assert.equal(findings[0]?.severity, 'error');
  });

  it('is asked anew where the plan does not say its language, which all its texts tell', () => {
    const text = TEXT.replace('language: en\n', '');
    assert.equal(after((one) => one.replace('Begin', 'Go on'), {}, text).asked, 'a k b');
  });

  it('is mended where it stands now, by what the rule says of the text as it is', () => {
    const { findings } = after((text) => text.replace('Before', 'Some time before'));
    const [fix] = findings[0]!.fixes();
    assert.deepEqual(fix?.edits, [{ start: findings[0]!.start, end: findings[0]!.end, text: 'c' }]);
  });

  it('is silenced by a comment that came since, which then has done something', () => {
    const { asked, words } = after((text) => `${text}# strategy-disable-file goal-vague -- known\n`);
    assert.equal(asked, '');
    assert.equal(words, '');
  });
});
