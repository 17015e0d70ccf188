import * as vscode from 'vscode';
import { apply } from './actions';
import { commandLine } from './command-line';
import { closeAll, open, WISHES } from './editor';
import { eventually, ok, same } from './expect';
import { count, findings, flagged, ruleOf } from './findings';

describe('quick fixes', () => {
  afterEach(closeAll);

  it('mend what they are offered for', async () => {
    const document = await open(WISHES);
    const find = (): vscode.Diagnostic | undefined =>
      findings(document.uri).find((one) => ruleOf(one) === 'unknown-key');
    await eventually(() => find() !== undefined, true);
    await apply(document, find()!, 'Change to owner');
    ok(
      document.getText().includes('    owner: kees            # Kees zegt dat Demi het doet\n'),
      'the line is not as it should be',
    );
    await eventually(() => flagged(document).filter((line) => line.startsWith('unknown-key')), []);
  });

  it('are those of the command line; after each of them its finding is gone, and undone once all is as before', async () => {
    const { files } = await commandLine('en');
    const printed = files.find(({ file }) => file.replaceAll('\\', '/') === WISHES)?.findings ?? [];
    ok(printed.length > 0, 'the command line found nothing');
    const document = await open(WISHES);
    const text = document.getText();
    for (const { rule, message, fixes = [] } of printed) {
      for (const { title } of fixes) {
        await eventually(() => count(document.uri), printed.length);
        const such = (): vscode.Diagnostic[] =>
          findings(document.uri).filter((one) => ruleOf(one) === rule && one.message === message);
        const before = such();
        await apply(document, before[0]!, title);
        await eventually(
          () => such().length,
          before.length - 1,
          `${rule}, “${title}”: the finding is still there`,
        );
        await vscode.commands.executeCommand('undo');
        same(document.getText(), text, `${rule}, “${title}”: not undone at once`);
        await eventually(() => such().length, before.length);
      }
    }
  });
});
