import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES, type Texts } from '../src/core/language';
import { REPOSITORY, ruleUrl } from '../src/core/project';
import { RULES } from '../src/rules';
import { ROOT } from '../src/tools/generated';
import { plansUnder } from '../src/tools/rule-page';
import { applyEdits, findingsOf, lintText, mends } from './support/lint-text';

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

/** What is asked of every rule. */
describe('every rule', () => {
  for (const rule of RULES) {
    describe(rule.id, () => {
      const pageFile = path.join(ROOT, 'src/rules', `${rule.id}.md`);

      it('has a page where its link leads', () => {
        const url = ruleUrl(rule.id);
        assert.equal(url, `${REPOSITORY}/blob/main/src/rules/${rule.id}.md`);
        assert.ok(existsSync(pageFile));
        const page = readFileSync(pageFile, 'utf8');
        for (const heading of ['Why', 'Flagged', 'Not flagged', 'How to mend it', 'In het Nederlands']) {
          assert.match(page, new RegExp(`^## ${heading}$`, 'm'), `no heading “${heading}”`);
        }
      });

      it('speaks both languages, with the same blanks', () => {
        for (const [name, texts] of Object.entries<Texts>({ ...rule.messages, summary: rule.summary })) {
          for (const language of LANGUAGES) assert.ok(texts[language].trim(), `${name} has no ${language}`);
          assert.deepEqual(placeholders(texts.en), placeholders(texts.nl), `the blanks of ${name} differ`);
        }
        assert.notDeepEqual(rule.messages, {});
      });

      it('says sentences: a capital or a name first, a stop or a question mark last', () => {
        for (const [name, { en, nl }] of Object.entries<Texts>(rule.messages)) {
          for (const text of [en, nl]) assert.match(text, /^[“{\p{Lu}].*[.?]$/su, `${name}: ${text}`);
        }
      });

      it('names the text that it comes from', () => assert.match(rule.source, /^00[0-4] |^[a-z]/));

      it('gives on its page what the page says', () => {
        const page = readFileSync(pageFile, 'utf8');
        const flagged = plansUnder(page, 'Flagged');
        const sound = plansUnder(page, 'Not flagged');
        assert.ok(flagged.length > 0 && sound.length > 0, 'an example under each heading');
        for (const plan of flagged) {
          const ids = new Set(findingsOf(rule, plan).map((finding) => finding.rule));
          assert.deepEqual([...ids], [rule.id], plan);
        }
        for (const plan of sound) assert.deepEqual(findingsOf(rule, plan), [], plan);
      });

      it('has fixes where it says so, and what they leave is not flagged again', () => {
        const plans = plansUnder(readFileSync(pageFile, 'utf8'), 'Flagged');
        const findings = plans.flatMap((plan) =>
          findingsOf(rule, plan).map((finding) => ({ plan, finding })),
        );
        const fixes = findings.flatMap(({ plan, finding }) =>
          mends(finding).map((fix) => ({ plan, finding, fix })),
        );
        assert.equal(fixes.length > 0, rule.fixable === true, 'fixable, and a fix on the page’s example');
        for (const { plan, finding, fix } of fixes) {
          const after = applyEdits(plan, fix.edits);
          const again = findingsOf(rule, after);
          assert.deepEqual(
            again.filter(({ message }) => message === finding.message),
            [],
            `${fix.title}\n${after}`,
          );
          assert.deepEqual(
            lintText(after).filter(({ rule: id }) => id === 'yaml-syntax'),
            [],
            after,
          );
        }
      });

      it('has nothing to say of an empty file, of comments, of another’s file', () => {
        for (const text of [
          '',
          '\n\n',
          '# strategy\n',
          'exchange: binance\nstrategy: momentum\n',
          '- 1\n',
          '42\n',
        ]) {
          assert.deepEqual(findingsOf(rule, text), [], JSON.stringify(text));
        }
      });
    });
  }
});
