import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlanDocument } from '../src/core/document';
import { ROOT } from '../src/tools/generated';
import { run } from './support/fake-terminal';
import { lintText } from './support/lint-text';
import { matchSnapshot } from './support/snapshot';

/** The day on which these plans are looked at. */
const TODAY = '2026-11-22';

const examples = readdirSync(path.join(ROOT, 'examples'), { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [`examples/${entry.name}/strategy.yaml`] : [],
);
const published = readdirSync(path.join(ROOT, 'test/public')).flatMap((name) =>
  name.endsWith('.yaml') ? [`test/public/${name}`] : [],
);

describe('real plans', () => {
  for (const file of [...examples, ...published]) {
    it(`${file}: what is said of it`, async () => {
      for (const language of ['en', 'nl']) {
        const { out, errors } = await run(['lint', file, '--today', TODAY, '--lang', language], ROOT);
        assert.deepEqual(errors, []);
        const name = file
          .replace(/^examples\/(.*)\/strategy\.yaml$/, 'example-$1')
          .replace(/^.*\/|\.strategy\.yaml$/g, '');
        matchSnapshot(path.join(ROOT, `test/snapshots/${name}.${language}.txt`), out.trimStart());
      }
    });
  }

  /** What a plan is told when nobody has looked after it. */
  const NEGLECT = ['kpi-stale', 'channel-dormant', 'step-overdue', 'review-overdue'];

  it('the sound examples have no warning and no error; later, only for want of care', async () => {
    for (const today of [TODAY, '2027-06-30', '2029-01-01']) {
      for (const file of examples.filter((name) => !name.includes('wishes'))) {
        const { out } = await run(['lint', file, '--today', today, '--format', 'json'], ROOT);
        const { files } = JSON.parse(out) as {
          files: { findings: { rule: string; severity: string; message: string }[] }[];
        };
        const serious = files
          .flatMap(({ findings }) => findings)
          .filter(({ severity }) => severity === 'error' || severity === 'warning')
          .filter(({ rule }) => today === TODAY || !NEGLECT.includes(rule));
        assert.deepEqual(
          serious.map(({ rule, message }) => `${file}: ${rule}: ${message}`),
          [],
        );
      }
    }
  });

  it('the wishes show what the product is for', () => {
    const text = readFileSync(path.join(ROOT, 'examples/wishes/strategy.yaml'), 'utf8');
    const rules = new Set(lintText(text).map(({ rule }) => rule));
    for (const rule of [
      'goal-vague',
      'goal-activity',
      'goal-without-kpi',
      'goal-without-owner',
      'goal-without-deadline',
      'kpi-without-baseline',
      'kpi-without-target',
      'kpi-without-source',
      'owner-not-a-person',
      'unknown-reference',
      'unknown-key',
      'dates-reversed',
    ]) {
      assert.ok(rules.has(rule), rule);
    }
  });

  it('the first mend of every finding leaves a plan that can be read', () => {
    for (const file of [...examples, ...published]) {
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      for (const finding of lintText(text)) {
        for (const { edits, title } of finding.fixes()) {
          let after = text;
          for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
            after = after.slice(0, edit.start) + edit.text + after.slice(edit.end);
          }
          assert.deepEqual(new PlanDocument(after).parsed.problems, [], `${file}: ${title}`);
        }
      }
    }
  });
});
