import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import type { Day } from '../src/core/day';
import { PlanDocument } from '../src/core/document';
import { OWN_LANGUAGES, type Texts } from '../src/core/language';
import { defaultSetting, lint } from '../src/core/lint';
import { REPOSITORY, ruleUrl } from '../src/core/project';
import type { Rule } from '../src/core/rule';
import { RULES } from '../src/rules';
import { ROOT } from '../src/tools/generated';
import { plansUnder } from '../src/tools/rule-page';
import { detectLanguage } from '../src/goals';
import { textLanguage } from '../src/plan/text-language';
import { applyEdits, findingsOf, lintText, mends, TODAY } from './support/lint-text';

const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

/** The plans that a rule is tried on: those of its folder, and those of its page. */
function plansOf(id: string): readonly string[] {
  const folder = path.join(__dirname, 'rules', id);
  const page = readFileSync(path.join(ROOT, 'src/rules', `${id}.md`), 'utf8');
  const own = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
  return [...own, ...plansUnder(page, 'Flagged'), ...plansUnder(page, 'Not flagged')];
}

/** What a rule says of all its plans where one option has another value. */
function saidWith(rule: Rule, option: string, value: unknown): readonly string[] {
  return plansOf(rule.id).flatMap((text) => {
    const { severity, options } = defaultSetting(rule);
    const found = lint(new PlanDocument(text), {
      rules: [rule],
      setting: () => ({ severity, options: { ...options, [option]: value } }),
      today: (/^# today (\S+)/.exec(text)?.[1] ?? TODAY) as Day,
      language: 'en',
      url: ruleUrl,
    });
    return found.map(({ start, message }) => `${start} ${message}`);
  });
}

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
          for (const language of OWN_LANGUAGES)
            assert.ok(texts[language].trim(), `${name} has no ${language}`);
          assert.deepEqual(placeholders(texts.en), placeholders(texts.nl), `the blanks of ${name} differ`);
        }
        assert.notDeepEqual(rule.messages, {});
      });

      it('is tried on plans in both languages', () => {
        const languages = plansOf(rule.id).flatMap((text) => {
          const { root, plan } = new PlanDocument(text);
          const words = JSON.stringify(root?.value ?? '').match(/\p{L}+/gu) ?? [];
          return plan ? [textLanguage(plan), detectLanguage([words.join(' ')])] : [];
        });
        for (const language of OWN_LANGUAGES)
          assert.ok(languages.includes(language), `no plan in ${language}`);
      });

      it('tells on its page of each option, with what it is when nobody sets it', () => {
        const page = readFileSync(pageFile, 'utf8');
        const [, options = ''] = /^## Options$([^]*?)(?=^## |$(?![^]))/m.exec(page) ?? [];
        assert.equal(
          options !== '',
          Object.keys(rule.options).length > 0,
          'an Options part where it has options',
        );
        for (const [name, option] of Object.entries(rule.options))
          assert.ok(options.includes(`\`${name}\` (${String(option.default)})`), `“\`${name}\` (default)”`);
      });

      it('has options of which the default is allowed, nonsense is not, and another value matters', () => {
        const ajv = new Ajv({ strict: true });
        for (const [name, option] of Object.entries(rule.options)) {
          const { description, ...schema } = option;
          const isAllowed = ajv.compile(schema);
          assert.ok(isAllowed(option.default), `${name}: its own default`);
          assert.ok(!isAllowed({}) && !isAllowed(null), `${name}: nonsense`);
          for (const sentence of Object.values(description))
            assert.match(sentence, /^\p{Lu}.*\.$/u, `${name}: a sentence that describes it`);
          const usual = saidWith(rule, name, option.default);
          const others = [0, 1, 1.5, 2, 10, 50, 100, 1000].filter((value) => isAllowed(value));
          const matters = others.some((value) => saidWith(rule, name, value).join('\n') !== usual.join('\n'));
          assert.ok(matters, `${name}: no other value changes what is said of its plans`);
        }
      });

      it('says sentences: a capital or a name first, a stop or a question mark last', () => {
        for (const [name, { en, nl }] of Object.entries<Texts>(rule.messages)) {
          for (const text of [en, nl]) assert.match(text, /^[“{\p{Lu}].*[.?]$/su, `${name}: ${text}`);
        }
      });

      it('says each of them in one sentence', () => {
        for (const [name, texts] of Object.entries<Texts>(rule.messages)) {
          for (const language of OWN_LANGUAGES) {
            // What stands in quotes, or as code, is somebody else's.
            const own = texts[language].replaceAll(/`[^`]*`|“[^”]*”/g, 'x');
            assert.doesNotMatch(own, /[.?!…] +["“({\p{L}]/u, `${name}: ${own}`);
          }
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
