import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LineIndex } from '../src/core/lines';
import type { Day } from '../src/core/day';
import { RULES } from '../src/rules';
import { applyEdits, findingsOf, mends } from './support/lint-text';

/**
 * Each rule has a folder of plans here, and only that rule is run on them. A comment `# want RULE "fragment"` at the
 * end of a line says what is flagged on it; `# want-next …` on a line of its own says it of the line below. Nothing
 * else may be found. `NAME.fixed.yaml` is the text after the first fix of each finding, and then the rule is silent,
 * but for what it says of placeholders. A first line `# today DATE` sets the date.
 */
const FOLDER = path.join(__dirname, 'rules');

const WANT = /#.*?\bwant(-next)? /;

function wanted(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line, number) => {
    const marker = WANT.exec(line);
    if (!marker) return [];
    const at = number + (marker[1] ? 2 : 1);
    const wants = line.slice(marker.index).matchAll(/want(?:-next)? ([a-z-]+) ("(?:[^"\\]|\\.)*")/g);
    return [...wants].map(([, rule, fragment]) => `${at}: ${rule} ${fragment}`);
  });
}

function found(text: string, ruleId: string): string[] {
  const rule = RULES.find(({ id }) => id === ruleId)!;
  const lines = new LineIndex(text);
  const today = (/^# today (\S+)/.exec(text)?.[1] ?? '2027-01-15') as Day;
  return findingsOf(rule, text, { today }).map(
    ({ rule: id, start, end }) =>
      `${lines.at(start).line + 1}: ${id} ${JSON.stringify(text.slice(start, end))}`,
  );
}

describe('the rules, each on plans of its own', () => {
  for (const { id } of RULES) {
    const folder = path.join(FOLDER, id);
    const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : [];
    describe(id, () => {
      it('has plans that it flags and plans that it does not', () => {
        const flags = files.map((file) => wanted(readFileSync(path.join(folder, file), 'utf8')).length > 0);
        assert.ok(flags.includes(true), `test/rules/${id}/ has no plan with a “# want ${id}”`);
        assert.ok(flags.includes(false), `test/rules/${id}/ has no plan without a “# want ${id}”`);
      });
      for (const file of files.filter((name) => !name.endsWith('.fixed.yaml'))) {
        const text = readFileSync(path.join(folder, file), 'utf8');
        it(file, () => assert.deepEqual(found(text, id).sort(), wanted(text).sort()));
        const fixedFile = path.join(folder, file.replace(/\.yaml$/, '.fixed.yaml'));
        if (existsSync(fixedFile)) {
          it(`${file}: its fixes`, () => {
            const findings = findingsOf(
              RULES.find((rule) => rule.id === id)!,
              text,
            );
            const edits = findings.flatMap((finding) => mends(finding)[0]?.edits ?? []);
            assert.ok(edits.length > 0, 'no fix');
            assert.equal(applyEdits(text, edits), readFileSync(fixedFile, 'utf8'));
          });
        }
      }
    });
  }
});
