import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../../src/tools/generated';

const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

interface Manifest {
  readonly name: string;
  readonly capabilities: unknown;
  readonly activationEvents: readonly string[];
  readonly scripts: Readonly<Record<string, string>>;
  readonly extensionDependencies?: unknown;
  readonly enabledApiProposals?: unknown;
  readonly categories: readonly string[];
  readonly keywords: readonly string[];
  readonly contributes: Readonly<Record<string, unknown>> & {
    readonly configuration: {
      readonly properties: Readonly<
        Record<string, { readonly type: string; readonly enum?: readonly string[] }>
      >;
    };
  };
}

const manifest = JSON.parse(read('package.json')) as Manifest;

describe('the manifest, of the editor’s Restricted Mode', () => {
  it('says that a folder nobody trusts is as good as another, and one without a disk', () => {
    assert.deepEqual(manifest.capabilities, {
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    });
  });

  it('has no setting with which a folder could name a program, a file or a server', () => {
    for (const [name, { type, enum: words }] of Object.entries(manifest.contributes.configuration.properties))
      assert.ok(type === 'boolean' || (type === 'string' && words !== undefined), name);
  });

  it('brings nothing that runs what a folder says', () => {
    const kinds = Object.keys(manifest.contributes);
    const run = ['tasks', 'taskDefinitions', 'debuggers', 'terminal', 'typescriptServerPlugins', 'notebooks'];
    assert.deepEqual(
      kinds.filter((kind) => run.includes(kind)),
      [],
    );
    assert.equal(manifest.extensionDependencies, undefined);
    assert.equal(manifest.enabledApiProposals, undefined);
  });

  it('wakes up for texts and for its own page alone', () => {
    assert.deepEqual(manifest.activationEvents, ['onLanguage:yaml', 'onWebviewPanel:strategy.preview']);
  });

  it('runs nothing on the machine of who installs the package', () => {
    const onInstall = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare'];
    assert.deepEqual(
      Object.keys(manifest.scripts).filter((name) => onInstall.includes(name)),
      [],
    );
  });

  it('is found: within the bounds of the Marketplace', () => {
    assert.ok(manifest.keywords.length >= 5 && manifest.keywords.length <= 30);
    assert.equal(new Set(manifest.keywords.map((word) => word.toLowerCase())).size, manifest.keywords.length);
    assert.ok(manifest.categories.length > 0);
  });

  it('has an icon of points, twice as large as it is shown, and small', () => {
    const file = path.join(ROOT, 'media/icon.png');
    const bytes = readFileSync(file);
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [256, 256]);
    assert.ok(statSync(file).size < 20_000);
  });
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      { readonly 'timeout-minutes': number; readonly permissions?: unknown; readonly steps: readonly Step[] }
    >
  >;
}

describe('the workflows', () => {
  const folder = '.github/workflows';
  const files = existsSync(path.join(ROOT, folder)) ? readdirSync(path.join(ROOT, folder)) : [];

  it('are there', () => assert.ok(files.length > 0));

  for (const file of files) {
    describe(file, () => {
      const text = read(`${folder}/${file}`);
      const { on, permissions, jobs } = parse(text) as Workflow;
      const steps = Object.values(jobs).flatMap((job) => job.steps);

      it('may only read, and knows no secret', () => {
        assert.deepEqual(permissions, { contents: 'read' });
        for (const job of Object.values(jobs)) assert.equal(job.permissions, undefined);
        assert.doesNotMatch(text, /secrets\./);
      });

      it('does not run what a stranger proposes with the rights of the project', () => {
        for (const event of ['pull_request_target', 'workflow_run', 'issue_comment'])
          assert.equal(event in on, false, event);
      });

      it('leaves no token behind for what it runs', () => {
        const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
        assert.ok(checkouts.length > 0);
        for (const step of checkouts) assert.equal(step.with?.['persist-credentials'], false);
      });

      it('puts no text of others into a script', () => {
        for (const { run } of steps) assert.doesNotMatch(run ?? '', /\$\{\{/);
      });

      it('uses the actions of GitHub alone, of a version', () => {
        for (const { uses } of steps) if (uses !== undefined) assert.match(uses, /^actions\/[\w-]+@v\d+$/);
      });

      it('ends, whatever hangs', () => {
        for (const job of Object.values(jobs)) assert.ok(job['timeout-minutes'] <= 60);
      });
    });
  }
});
