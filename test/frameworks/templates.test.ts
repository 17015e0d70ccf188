import assert from 'node:assert/strict';
import { PlanDocument } from '../../src/core/document';
import { OWN_LANGUAGES, type OwnLanguage } from '../../src/core/language';
import { FRAMEWORKS } from '../../src/frameworks/builtin';
import type { Requirement } from '../../src/frameworks/framework';
import { TEMPLATES } from '../../src/frameworks/templates';
import { placeholder } from '../../src/plan/placeholder';
import { FRAMEWORK_IDS } from '../../src/plan/frameworks';
import { lintText } from '../support/lint-text';

const each = Object.entries(TEMPLATES).flatMap(([name, texts]) =>
  OWN_LANGUAGES.map((language) => ({ name, language, text: texts[language] })),
);

function parts(requirement: Requirement): string[] {
  return 'anyOf' in requirement ? requirement.anyOf.flatMap(parts) : [requirement.part];
}

/** The keys above and at the first key below an offset. */
function keysBelow(text: string, offset: number): string {
  const found: string[] = [];
  const from = text.slice(0, offset).split('\n').length - 1;
  const lines = text.split('\n');
  const next = lines.findIndex((line, number) => number > from && /^ *[\w-]+:/.test(line));
  let indent = Infinity;
  for (let number = next; number >= 0 && indent > 0; number--) {
    const [, spaces = '', key = ''] = /^( *)([\w-]+):/.exec(lines[number]!) ?? [];
    if (key === '' || spaces.length >= indent) continue;
    indent = spaces.length;
    found.unshift(key);
  }
  return found.join('.');
}

describe('the templates', () => {
  it('are there for every framework, for a blank plan and for an opt-out', () => {
    assert.deepEqual(Object.keys(TEMPLATES).sort(), [...FRAMEWORK_IDS, 'blank', 'opt-out'].sort());
  });

  for (const { name, language, text } of each) {
    describe(`${name}, ${language}`, () => {
      it('parses, is in its language, and follows its framework', () => {
        const { plan, parsed, kind } = new PlanDocument(text);
        assert.equal(kind, 'plan');
        assert.deepEqual(parsed.problems, []);
        assert.equal(plan?.language?.value, language);
        const framework = FRAMEWORKS.some(({ id }) => id === name) ? [name] : [];
        assert.deepEqual(
          plan.framework.map(({ id }) => id),
          framework,
        );
        assert.ok(text.includes(placeholder(plan)));
        assert.ok(text.split('\n').every((line) => line.length <= 130 && line.trimEnd() === line));
      });

      it('has each question as a comment where its answer goes', () => {
        const framework = FRAMEWORKS.find(({ id }) => id === name);
        for (const step of framework?.steps ?? []) {
          const comment = `# ${step.number}. ${step.question[language]}\n`;
          const at = text.indexOf(comment);
          assert.ok(at >= 0, `no comment “${comment.trim()}”`);
          const below = keysBelow(text, at + comment.length - 1).split('.');
          const fits = step.required.flatMap(parts).some((part) => {
            const keys = part.split('.');
            return below.every(
              (key, index) => index >= keys.length || keys[index] === '*' || keys[index] === key,
            );
          });
          assert.ok(fits, `${comment.trim()} stands above ${below.join('.')}`);
        }
      });

      it('has no findings but the questions that it leaves open', () => {
        for (const today of ['2026-11-22', '2029-06-01']) {
          for (const finding of lintText(text, { language, today: today as never })) {
            const flagged = text.slice(finding.start, finding.end);
            assert.ok(
              flagged === WORDS[language] || finding.rule === 'framework-step-missing',
              `${finding.rule} at “${flagged}”: ${finding.message}`,
            );
          }
        }
      });

      it('is without findings of syntax, unknown keys and unknown words', () => {
        const rules = new Set(lintText(text).map(({ rule }) => rule));
        for (const rule of ['yaml-syntax', 'unknown-key', 'unknown-reference', 'unused-definition'])
          assert.ok(!rules.has(rule), rule);
      });
    });
  }
});

const WORDS: Readonly<Record<OwnLanguage, string>> = { en: 'fill-in', nl: 'vul-in' };
