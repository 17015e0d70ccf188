import * as vscode from 'vscode';
import { COMMAND_IDS, PREVIEW } from './commands/catalogue';
import { isConfigFile, isPlanFile } from './plan-file';
import type { Services } from './services';
import { type PlansView, registerPlansView } from './tree/register';

/** What the extension hands to who asks the editor for it, as our tests do. */
export interface Exports {
  /** What failed since the start, which the log tells, too: the editor itself passes over it. */
  failures(): Promise<readonly string[]>;
  /** The tree of all plans. */
  readonly plans: PlansView;
}

/**
 * VS Code wakes us for YAML files, for it cannot tell plans from others. Nothing but this door is loaded until a file
 * of a plan's or a config's name is opened, or a command is called.
 */
export function activate(context: vscode.ExtensionContext): Exports {
  let started: Promise<Services> | undefined;
  const begin = (): Promise<Services> => (started ??= start(context));
  const look = (document: vscode.TextDocument): void => {
    if (isPlanFile(document) || isConfigFile(document)) void begin();
  };
  vscode.workspace.textDocuments.forEach(look);
  const plans = registerPlansView(begin);
  context.subscriptions.push(
    plans.disposable,
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.window.registerWebviewPanelSerializer(PREVIEW, {
      async deserializeWebviewPanel(panel, state) {
        const { previews } = await begin();
        (await previews.get()).restore(panel, state);
      },
    }),
    ...COMMAND_IDS.map((id) =>
      vscode.commands.registerCommand(id, async (...args: unknown[]) => {
        const [services, { runCommand }] = await Promise.all([begin(), commands()]);
        return runCommand(id, services, args);
      }),
    ),
  );
  return { failures: async () => (await started)?.guard.failures ?? [], plans };
}

const commands = async () => (await import('./inside')).loadCommands();

async function start(context: vscode.ExtensionContext): Promise<Services> {
  const { loadFeatures } = await import('./inside');
  const { registerFeatures } = await loadFeatures();
  const { services, disposable } = registerFeatures(context);
  context.subscriptions.push(disposable);
  return services;
}
