import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../src/tools/generated';
import { builtServer } from '../support/built-server';
import { folderWith } from '../support/folder';

/** Neovim’s own client came with this version. */
const FIRST_VERSION = [0, 5];

/** Why there is no Neovim to try, or undefined where there is one. */
function whyNot(): string | undefined {
  let said: string;
  try {
    said = execFileSync('nvim', ['--version'], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return 'no nvim on the path (Debian: apt-get install neovim)';
  }
  const [, major = 0, minor = 0] = /v(\d+)\.(\d+)/.exec(said) ?? [];
  const isOld = Number(major) === FIRST_VERSION[0] && Number(minor) < FIRST_VERSION[1]!;
  return isOld ? `nvim ${major}.${minor} has no client of its own` : undefined;
}

interface Found {
  readonly version: string;
  readonly diagnostics: readonly {
    line: number;
    source: string;
    code: string;
    severity: number;
    message: string;
  }[];
  readonly offered: readonly string[];
  readonly line: string;
}

const PLAN = `strategy: 1
title: Bakery
people:
  anna: { name: Anna de Vries }
  bob: { name: Bob Smit }
goals:
  orders:
    statement: More sales
    owner:`;

describe('a client that others wrote: Neovim’s own', () => {
  const reason = whyNot();
  if (reason !== undefined) {
    it.skip(`is not tried: ${reason}`);
    return;
  }

  it('shows the findings, and completes an owner', async function () {
    this.timeout(120_000);
    const folder = folderWith({ '.git/HEAD': '', 'strategy.yaml': PLAN });
    const result = path.join(folder, 'found.json');
    const server = [process.execPath, builtServer(), 'lsp', '--stdio'];
    const script = path.join(ROOT, 'test/server/neovim.lua');
    const args = ['--headless', '--clean', '-n', '-c', `luafile ${script}`, 'strategy.yaml'];
    await promisify(execFile)('nvim', args, {
      cwd: folder,
      timeout: 100_000,
      env: {
        ...process.env,
        LC_ALL: 'C',
        STRATEGY_SERVER: JSON.stringify(server),
        STRATEGY_FOUND: result,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
      },
    });
    const { diagnostics, offered, line } = JSON.parse(readFileSync(result, 'utf8')) as Found;
    const vague = diagnostics.find(({ code }) => code === 'goal-vague');
    assert.equal(vague?.source, 'strategy');
    assert.equal(vague.line, 8);
    // A warning, by Neovim’s own numbers.
    assert.equal(vague.severity, 2);
    assert.match(vague.message, /More/);
    assert.equal(offered[0], 'anna');
    assert.equal(line, '    owner: anna');
  });
});
