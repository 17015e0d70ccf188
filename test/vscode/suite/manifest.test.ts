import * as vscode from 'vscode';
import { closeAll, open, WISHES } from './editor';
import { ok, same } from './expect';

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: Readonly<Record<string, unknown>>;
}

describe('the extension', () => {
  after(closeAll);

  const extension = (): vscode.Extension<unknown> => {
    const found = vscode.extensions.getExtension('strategy-as-code.strategy-as-code');
    ok(found, 'the extension is not installed');
    return found;
  };
  const manifest = (): Manifest => extension().packageJSON as Manifest;

  it('wakes up for its own files and commands only', () => {
    const events = manifest().activationEvents;
    same(
      events.filter((event) => event === '*' || event === 'onStartupFinished'),
      [],
    );
  });

  it('leaves the YAML language and its validation to others', () => {
    const { contributes } = manifest();
    same(
      ['yamlValidation', 'languages', 'grammars', 'snippets'].filter((point) => point in contributes),
      [],
    );
  });

  it('is active once a plan is open, whose language stays YAML', async () => {
    const document = await open(WISHES);
    await extension().activate();
    same(document.languageId, 'yaml');
    ok(extension().isActive, 'it is not active');
  });
});
