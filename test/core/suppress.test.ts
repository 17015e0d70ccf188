import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PlanDocument } from '../../src/core/document';
import type { Finding } from '../../src/core/finding';
import { defaultSetting, lint, type LintOptions } from '../../src/core/lint';
import type { Rule } from '../../src/core/rule';
import { RULES } from '../../src/rules';
import { ROOT } from '../../src/tools/generated';
import { applyEdits, brief, lintText, TODAY } from '../support/lint-text';

const plans = [
  ...readdirSync(path.join(ROOT, 'examples')).map((name) => `examples/${name}/strategy.yaml`),
  ...readdirSync(path.join(ROOT, 'test/public')).map((name) => `test/public/${name}`),
].filter((file) => file.endsWith('.yaml') && !file.includes('README.md'));

const HEAD = 'strategy: 1\ntitle: Sociale media 2027\n';

/** Where a comment cannot stand just anywhere. */
const AWKWARD: Readonly<Record<string, string>> = {
  'a block text': `${HEAD}goals:\n  a:\n    statement: |\n      Wij willen\n      # niets\n      meer bekendheid\n`,
  'a folded text below its key': `${HEAD}goals:\n  a:\n    statement:\n      >-\n      Wij willen\n      meer bekendheid`,
  'a plain text of two lines': `${HEAD}goals:\n  a:\n    statement: Wij willen heel graag en snel\n      meer bekendheid\n    owner: team\n`,
  'a plain text below its key': `${HEAD}goals:\n  a:\n    statement:\n      Wij willen\n      meer bekendheid\n`,
  'a quoted text of two lines': `${HEAD}problem:\n  statement: "Meer\n\n   bekendheid"\nowner: team\n`,
  'braces over lines': `${HEAD}goals: {\n  a: { statement: Meer omzet,\n       owner: team }, b: {\n  statement: meer\n  bekendheid, owner: iedereen\n } }\n`,
  'a text that ends before the next': `${HEAD}goals: { a: { statement: "Meer\n  bekendheid", owner: team, onwer: x }, b: { statement: 'Meer\n  omzet' } }\n`,
  'two texts and a comment': `${HEAD}goals: { a: { statement: "Meer\n  bekendheid", owner: team } } # zo\n`,
  'a list': `${HEAD}content:\n  calendar:\n  - date: 2027-02-30\n    channel: nergens\n  -   { date: 2027-02-30 }\n`,
  'a list of texts': `${HEAD}research: { dat: x }\ncontent:\n  formats:\n    - video\n  calendar: [\n    { date: 2027-02-30,\n channel: nergens }]\n`,
  'the first line': 'strategy: 2 \ntitle: x',
  'one line': '{ strategy: 1, title: x, owner: team }',
  'one line behind the mark of a document': '--- { strategy: 1, title: x, owner: team }\n',
  'an anchor': `${HEAD}x-a: &a { owner: team }\ngoals: { a: { <<: *a, statement: &s "Meer\n  omzet" }, b: { <<: *a, statement: *s } }\n`,
  'a last line without end': `${HEAD}goals:\n  a:`,
  'an empty key, far from what stands before it': `${HEAD}people:\n  a: { name: A }\n\n  # and\n\n  : { name: B }\nowner: team\n`,
  'an empty key behind an item': `${HEAD}audiences:\n  -\n   : x\nowner: team\n`,
  'an empty key behind a part that cannot be read': `${HEAD}owner: team\n\ndecision\n  -\n:\n  outcome: go\n`,
  'an old line end in front of a key': `${HEAD}channels:\n  a: {}\n\r  b: { audience: x }\nowner: team\n`,
};

function suppressed(text: string, finding: Finding): string {
  const last = finding.fixes().at(-1);
  assert.ok(last?.suppresses, `${finding.rule} offers no comment`);
  assert.equal(last.safe, false);
  return applyEdits(text, last.edits);
}

const data = (text: string): string => JSON.stringify(new PlanDocument(text).parsed.root?.value);

/** Silences one finding after the other, and compares what is said then; of many, a sample. */
function check(text: string, most = Infinity): number {
  const before = lintText(text);
  const known = new Set(brief(text, before));
  const all = before.filter(({ rule }) => rule !== 'yaml-syntax' && rule !== 'too-large');
  const findings = all.filter((_, number) => number % Math.max(1, Math.ceil(all.length / most)) === 0);
  for (const finding of findings) {
    const after = suppressed(text, finding);
    const [own] = brief(text, [finding]);
    const note = `${own}\n${after}`;
    assert.equal(data(after), data(text), note);
    const left = brief(after, lintText(after));
    // What the comment leaves to be said is that it has no reason yet.
    const others = left.filter((one) => !/^suppression-without-reason "(?:vul-in|fill-in)"$/.test(one));
    assert.equal(left.length, others.length + 1, note);
    const gone = [...known].filter((one) => !others.includes(one));
    assert.ok(others.length < before.length, note);
    assert.ok(
      gone.every((one) => one.startsWith(`${finding.rule} `)),
      note,
    );
    assert.deepEqual(
      others.filter((one) => !known.has(one)),
      [],
      note,
    );
    if (text.includes('\r\n')) assert.doesNotMatch(after, /[^\r]\n/, note);
  }
  return findings.length;
}

describe('the comment that silences a finding', () => {
  it('works in every real plan, whatever its line ends, and changes nothing else', function () {
    this.timeout(60_000);
    for (const file of plans) {
      const text = readFileSync(path.join(ROOT, file), 'utf8');
      check(text, 12);
      check(text.replaceAll('\n', '\r\n'), 5);
    }
  });

  for (const [name, text] of Object.entries(AWKWARD)) {
    it(`works with ${name}`, () => {
      assert.ok(check(text) > 0);
      check(text.replaceAll('\n', '\r\n'));
      check(text.trimEnd());
      check(`\uFEFF${text}`);
    });
  }

  it('stands above the finding, as far to the right, with a reason to fill in', () => {
    const text = `${HEAD}goals:\n    a:\n        statement: Meer omzet\n`;
    const vague = lintText(text).find(({ rule }) => rule === 'goal-vague')!;
    const comment = '        # strategy-disable-next-line goal-vague -- fill-in\n';
    assert.equal(suppressed(text, vague), text.replace('        statement', `${comment}        statement`));
    const dutch = lintText(text, { language: 'nl' }).find(({ rule }) => rule === 'goal-vague')!;
    assert.match(suppressed(text, dutch), / -- vul-in\n/);
    assert.deepEqual(
      [vague, dutch].map((finding) => finding.fixes().at(-1)?.title),
      [
        'Suppress goal-vague on this line, by a comment above it',
        'Onderdruk goal-vague op deze regel, met een opmerking erboven',
      ],
    );
  });

  it('stands above the key of a text of several lines', () => {
    const text = AWKWARD['a plain text below its key']!;
    const vague = lintText(text).find(({ rule }) => rule === 'goal-vague')!;
    assert.match(suppressed(text, vague), /-- fill-in\n {4}statement:\n/);
  });

  it('two for one line stand above each other', () => {
    let text = `${HEAD}goals:\n  a:\n    statement: Meer omzet\n`;
    for (let round = 0; round < 5; round++) {
      const finding = lintText(text).find(({ rule }) => rule !== 'suppression-without-reason');
      if (finding) text = suppressed(text, finding);
    }
    assert.deepEqual([...new Set(lintText(text).map(({ rule }) => rule))], ['suppression-without-reason']);
  });

  for (const file of ['yaml-syntax/brackets', 'yaml-syntax/directives', 'unused-definition/unreadable']) {
    it(`works behind a part that cannot be read: ${file}`, () => {
      const text = readFileSync(path.join(ROOT, `test/rules/${file}.yaml`), 'utf8');
      assert.ok(check(text) > 0);
      check(text.replaceAll('\n', '\r\n'));
    });
  }

  it('is not swallowed by a part above it that cannot be read', () => {
    const broken = `${HEAD}goals:\n  - not a map\n  a: 3\n`;
    const rules = (text: string): string[] => lintText(text).map(({ rule }) => rule);
    assert.deepEqual(rules(`${broken}channels: []\n`), ['yaml-syntax', 'schema']);
    for (const between of ['', '\n', '# and more\n\n']) {
      const comment = `# strategy-disable-next-line schema -- r\n${between}`;
      assert.deepEqual(rules(`${broken}${between}${comment}channels: []\n`), ['yaml-syntax']);
    }
    // A comment further to the right belongs to the part, or it would join the text above it.
    const inner = `${HEAD}mission: |\n  Bread\nowner anna\n  # strategy-disable-file schema -- r\nchannels: []\n`;
    assert.deepEqual(rules(inner), ['yaml-syntax', 'schema']);
    assert.doesNotMatch(data(inner), /disable/);
  });

  it('is not offered for what cannot be silenced', () => {
    const text = `${HEAD}# strategy-disable-file yaml-syntax -- x\ntitle: y\n# strategy-disable-line\n`;
    const findings = lintText(text);
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ['unused-suppression', 'yaml-syntax', 'unused-suppression'],
    );
    for (const finding of findings) assert.ok(finding.fixes().every(({ suppresses }) => !suppresses));
  });

  it('counts as used for a rule that is off, that failed, or that is not asked', () => {
    const text = `${HEAD}# strategy-disable-file goal-vague -- x\n`;
    const unused = (options: Partial<LintOptions>): number =>
      lint(new PlanDocument(text), {
        rules: RULES,
        today: TODAY,
        language: 'en',
        url: (rule) => rule,
        ...options,
      }).filter(({ rule }) => rule === 'unused-suppression').length;
    assert.equal(unused({}), 1);
    assert.equal(
      unused({ setting: (rule) => (rule.id === 'goal-vague' ? undefined : defaultSetting(rule)) }),
      0,
    );
    const failing = RULES.map((rule): Rule =>
      rule.id === 'goal-vague'
        ? {
            ...rule,
            check: {
              plan() {
                throw new Error('ours');
              },
            },
          }
        : rule,
    );
    assert.equal(unused({ rules: failing }), 0);
    const future = lintText(`strategy: 99\ntitle: x\n# strategy-disable-file goal-vague -- x\n`);
    assert.deepEqual(
      future.map(({ rule }) => rule),
      ['schema'],
    );
  });

  it('says nothing where it stands in a text, and costs no more than its lines', function () {
    const many = '# strategy-disable-next-line goal-vague, goal-vgue -- x\n'.repeat(20_000);
    const findings = lintText(`${HEAD}${many}mission: x\n`);
    assert.equal(findings.length, 40_000);
    for (const finding of findings.slice(0, 100)) finding.fixes();
    assert.deepEqual(
      lintText(
        `${HEAD}mission: >\n  # strategy-disable-line nonsense\nvision: "# strategy-disable-line nonsense"\n`,
      ),
      [],
    );
  });
});
