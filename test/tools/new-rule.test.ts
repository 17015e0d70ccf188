import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../src/tools/generated';
import { folderWith } from '../support/folder';

function filesBelow(folder: string, base = folder): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    if (name === 'node_modules') continue;
    const full = path.join(folder, name);
    if (statSync(full).isDirectory())
      for (const [file, text] of filesBelow(full, base)) files.set(file, text);
    else files.set(path.relative(base, full).split(path.sep).join('/'), readFileSync(full, 'utf8'));
  }
  return files;
}

describe('npm run new-rule', () => {
  it('adds a working rule, and changes no file that was written by hand', function () {
    this.timeout(60_000);
    const copy = folderWith({});
    for (const part of [
      'src',
      'schemas',
      'snippets',
      'templates',
      'docs',
      'README.md',
      'package.json',
      'package.nls.json',
      'package.nls.nl.json',
      'tsconfig.json',
      'test/rules',
      'test/support',
      'test/rules.test.ts',
      'test/rule-suite.test.ts',
    ]) {
      cpSync(path.join(ROOT, part), path.join(copy, part), { recursive: true });
    }
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    const before = filesBelow(copy);
    const tsx = (...args: string[]): string =>
      execFileSync(process.execPath, ['--import', 'tsx', ...args], { cwd: copy, encoding: 'utf8' });

    tsx('src/tools/new-rule.ts', 'goal-without-words');

    const after = filesBelow(copy);
    const added = [...after.keys()].filter((file) => !before.has(file)).sort();
    assert.deepEqual(added, [
      'src/rules/goal-without-words.md',
      'src/rules/goal-without-words.ts',
      'test/rules/goal-without-words/flagged.yaml',
      'test/rules/goal-without-words/goed.yaml',
      'test/rules/goal-without-words/sound.yaml',
    ]);
    const changed = [...before.keys()].filter((file) => before.get(file) !== after.get(file)).sort();
    // All of these are generated, wholly or between their markers.
    assert.deepEqual(changed, [
      'README.md',
      'docs/rules.md',
      'schemas/strategylint.schema.json',
      'src/language/rule-reasons.ts',
      'src/rules/index.ts',
    ]);
    const outsideMarkers = (text: string | undefined): string | undefined =>
      text?.replace(/<!-- rules -->[\s\S]*<!-- \/rules -->/, '');
    for (const file of ['README.md', 'docs/rules.md']) {
      assert.equal(outsideMarkers(after.get(file)), outsideMarkers(before.get(file)));
    }

    const rules = tsx('src/cli/main.ts', 'rules', '--format', 'json');
    assert.ok((JSON.parse(rules) as { id: string }[]).some(({ id }) => id === 'goal-without-words'));
    const found = tsx(
      'src/cli/main.ts',
      'lint',
      '--format',
      'json',
      'test/rules/goal-without-words/flagged.yaml',
    );
    assert.match(found, /"rule":"goal-without-words"/);

    // What is asked of every rule is asked of it, too, and it stands.
    const tests = ['test/rule-suite.test.ts', 'test/rules.test.ts', '--grep', 'goal-without-words'];
    const told = tsx('node_modules/mocha/bin/mocha.js', '--no-config', '--timeout', '60000', ...tests);
    assert.match(told, /^ +[1-9]\d+ passing/m);
  });
});
