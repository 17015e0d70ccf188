import * as vscode from 'vscode';
import { closeAll, create, documentAt, inFolder, open, rangeOf, replace } from './editor';
import { appears, eventually, ok, same } from './expect';

const { executeCommand } = vscode.commands;

const PLAN = `strategy: 1
title: Plan of the tree
language: en
framework: three-steps
status: active
owner: anna
people:
  anna: { name: Anna de Vries }
  bram: { name: Bram Bos }
goals:
  orders:
    statement: Online orders from 80 to 130 per week for families nearby, by 1 October 2030
    owner: anna
    deadline: 2030-10-01
    kpis:
      sold:
        metric: Online orders per week
        unit: orders
        baseline: { value: 80, date: 2025-01-01 }
        target: { value: 130, by: 2030-10-01 }
        measurements: { 2025-02-26: 100 }
steps:
  first: { title: Set up, owner: anna, due: 2025-02-20, status: doing }
  second: { title: Fill it, owner: bram, due: 2030-04-30, after: first }
`;

/** What the extension’s tree makes; the types of its own are no part of what it tells. */
interface Element {
  readonly id: string;
}
interface Exports {
  failures(): Promise<readonly string[]>;
  readonly plans: {
    readonly view: vscode.TreeView<Element>;
    readonly provider: vscode.TreeDataProvider<Element>;
  };
}

interface Manifest {
  readonly contributes: {
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly viewsWelcome: readonly {
      readonly view: string;
      readonly contents: string;
      readonly when: string;
    }[];
  };
}

describe('the tree of plans', () => {
  let api: Exports;
  let manifest: Manifest;

  before(async () => {
    const extension = vscode.extensions.getExtension<Exports>('strategy-as-code.strategy-as-code');
    ok(extension, 'the extension is not there');
    manifest = extension.packageJSON as Manifest;
    api = await extension.activate();
    await executeCommand('strategy.plans.focus');
  });

  afterEach(async () => {
    await executeCommand('strategy.showAllOfPlans');
    await executeCommand('strategy.lookThrough', '');
    await closeAll();
  });

  after(async () => {
    same(await api.failures(), []);
    await executeCommand('workbench.view.explorer');
  });

  const childrenOf = async (element?: Element): Promise<readonly Element[]> =>
    (await api.plans.provider.getChildren(element)) ?? [];
  const itemOf = (element: Element): vscode.TreeItem =>
    api.plans.provider.getTreeItem(element) as vscode.TreeItem;
  const labelOf = (element: Element): string => {
    const { label } = itemOf(element);
    return typeof label === 'string' ? label : '';
  };

  /** The element at the end of a way down: each is the first whose label begins so. */
  async function at(document: vscode.TextDocument, ...way: readonly string[]): Promise<Element | undefined> {
    let found = (await childrenOf()).find(({ id }) => id.endsWith(document.uri.toString()));
    for (const label of way) {
      const below: readonly Element[] = found ? await childrenOf(found) : [];
      found = below.find((one) => labelOf(one).startsWith(label));
    }
    return found;
  }

  /** Asks again until the answer is as expected, for the tree follows after a pause. */
  async function becomes(read: () => Promise<unknown>, expected: unknown): Promise<void> {
    let now: unknown;
    let isOver = false;
    const look = async (): Promise<void> => {
      while (!isOver) {
        now = await read();
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const looking = look();
    try {
      await eventually(() => now, expected);
    } finally {
      isOver = true;
      await looking;
    }
  }

  const describes = async (document: vscode.TextDocument, ...way: readonly string[]): Promise<unknown> => {
    const element = await at(document, ...way);
    return element && itemOf(element).description;
  };
  const ids = (elements: readonly Element[]): string[] => elements.map(({ id }) => id);

  it('has every plan of the workspace, open or not, and none that is left out', async () => {
    // What takes long to read is shown by its file's name until it is known to be no plan.
    const hasOthers = async (): Promise<boolean> =>
      (await childrenOf()).some(({ id }) => id.includes('/foreign/'));
    await becomes(hasOthers, false);
    const roots = await childrenOf();
    for (const name of ['iceberg', 'nine-steps', 'wishes'])
      ok(
        roots.some(({ id }) => id === inFolder(`${name}/strategy.yaml`).toString()),
        `${name} is not there`,
      );
    const document = await create('strategy.yaml', PLAN);
    await becomes(async () => (await at(document)) !== undefined, true);
    const root = await at(document);
    ok(root, 'the plan is not there');
    same(itemOf(root).label, 'Plan of the tree');
    same(
      (await childrenOf(root)).map((one) => itemOf(one).contextValue),
      ['framework', 'goals', 'timeline'],
    );
  });

  it('follows what happens to files', async () => {
    const file = inFolder('created/tree/strategy.yaml');
    const isThere = async (): Promise<boolean> =>
      (await childrenOf()).some(({ id }) => id === file.toString());
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(PLAN));
    await becomes(isThere, true);
    const titleOf = async (): Promise<unknown> => {
      const found = (await childrenOf()).find(({ id }) => id === file.toString());
      return found && itemOf(found).label;
    };
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(PLAN.replace('of the tree', 'anew')));
    await becomes(titleOf, 'Plan anew');
    await vscode.workspace.fs.delete(file);
    await becomes(isThere, false);
    // A folder with all that is in it.
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(PLAN));
    await becomes(isThere, true);
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(file, '..'), { recursive: true });
    await becomes(isThere, false);
  });

  it('follows an edit, and keeps what it has while a line cannot be read', async () => {
    const document = await create('strategy.yaml', PLAN);
    await becomes(
      () => describes(document, 'Timeline', 'Fill it'),
      'waits for Set up · by 30 Apr 2030 · Bram Bos',
    );
    await replace(document, 'status: doing', 'status: done');
    await becomes(() => describes(document, 'Timeline'), '1 of 2 done');
    await replace(document, 'status: active\n', 'status: active\nbroken: [\n');
    await becomes(() => describes(document, 'Timeline'), '1 of 2 done');
    await replace(document, 'broken: [\n', '');
    await replace(document, 'title: Fill it', 'title: Tell it');
    await becomes(async () => (await at(document, 'Timeline', 'Tell it')) !== undefined, true);
  });

  it('leads to the text, and selects what the cursor stands in', async () => {
    const document = await create('strategy.yaml', PLAN);
    const { view } = api.plans;
    await eventually(() => view.visible, true);
    const editor = vscode.window.activeTextEditor;
    ok(editor, 'no editor is open');
    const cursorTo = (text: string): void => {
      const { start } = rangeOf(document, text);
      editor.selection = new vscode.Selection(start, start);
    };
    cursorTo('2025-02-26');
    await eventually(() => view.selection[0]?.id.endsWith('#goals/orders/sold'), true);
    cursorTo('Fill it');
    await eventually(() => view.selection[0]?.id.endsWith('#timeline/second'), true);
    // The other way.
    await appears(() => (vscode.window.activeTextEditor === editor ? editor : undefined), 'the editor');
    const goal = await at(document, 'Goals', 'Online orders');
    ok(goal, 'the goal is not there');
    await view.reveal(goal, { select: true });
    await eventually(() => ids(view.selection), [goal.id]);
    const { command } = itemOf(goal);
    ok(command, 'a click does nothing');
    await executeCommand(command.command);
    same(document.getText(vscode.window.activeTextEditor?.selection), 'orders');
    // A part of the framework's answer stays selected, though the goal has a node of its own.
    same(ids(view.selection), [goal.id]);
  });

  it('opens the plan of a node as a preview', async () => {
    const uri = inFolder('smart-model/strategy.yaml');
    const root = (await childrenOf()).find(({ id }) => id === uri.toString());
    ok(root, 'the plan is not there');
    await api.plans.view.reveal(root, { select: true });
    await eventually(() => ids(api.plans.view.selection), [root.id]);
    await executeCommand(itemOf(root).command?.command ?? '');
    await eventually(() => vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
    ok(documentAt(uri), 'it is not open');
    same(vscode.window.tabGroups.activeTabGroup.activeTab?.isPreview, true);
  });

  it('takes a node for the arguments of a command', async () => {
    const document = await create('strategy.yaml', PLAN);
    await becomes(async () => (await at(document, 'Timeline', 'Set up')) !== undefined, true);
    const step = await at(document, 'Timeline', 'Set up');
    ok(step, 'the step is not there');
    same(itemOf(step).contextValue, 'task.open');
    await executeCommand('strategy.markDone', step);
    same(document.getText(), PLAN.replace('status: doing', 'status: done'));
    await becomes(async () => {
      const now = await at(document, 'Timeline', 'Set up');
      return now && itemOf(now).contextValue;
    }, 'task.done');
  });

  it('looks through a framework, and changes no file', async () => {
    const document = await create('strategy.yaml', PLAN);
    const first = async (): Promise<unknown> => {
      const root = await at(document);
      const [framework] = root ? await childrenOf(root) : [];
      return framework?.id.replace(/^.*#/, '');
    };
    await becomes(first, 'framework/three-steps');
    await executeCommand('strategy.lookThrough', 'iceberg');
    await becomes(first, 'framework/iceberg');
    await eventually(() => api.plans.view.message, 'Through Social media iceberg.');
    same([document.getText(), document.isDirty], [PLAN, false]);
    await executeCommand('strategy.lookThrough', '');
    await becomes(first, 'framework/three-steps');
  });

  it('shows only what is asked for, says so, and shows all again', async () => {
    const document = await create('strategy.yaml', PLAN);
    await becomes(async () => (await at(document)) !== undefined, true);
    const all = (await childrenOf()).length;
    const tasks = async (): Promise<readonly string[]> => {
      const timeline = await at(document, 'Timeline');
      return (timeline ? await childrenOf(timeline) : []).map((one) => labelOf(one));
    };
    await executeCommand('strategy.filterPlans', 'overdue');
    same(await tasks(), ['Set up']);
    await eventually(() => api.plans.view.message, 'Only what is overdue.');
    await executeCommand('strategy.filterPlans', { owner: 'Bram Bos' });
    same(await tasks(), ['Fill it']);
    ok((await childrenOf()).length < all, 'plans are shown in which nobody answers for anything');
    await executeCommand('strategy.filterPlans', 'missing');
    same(await tasks(), []);
    await executeCommand('strategy.showAllOfPlans');
    same((await childrenOf()).length, all);
    await eventually(() => api.plans.view.message ?? '', '');
  });

  it('counts the problems', async () => {
    await eventually(() => (api.plans.view.badge?.value ?? 0) > 0, true);
    const before = api.plans.view.badge?.value ?? 0;
    const document = await create('strategy.yaml', PLAN);
    await becomes(async () => (await at(document)) !== undefined, true);
    // Two of whom nobody knows who they are.
    await replace(document, 'first: { title: Set up, owner: anna', 'first: { title: Set up, owner: kees');
    await eventually(() => (api.plans.view.badge?.value ?? 0) > before, true);
    await becomes(async () => {
      const step = await at(document, 'Timeline', 'Set up');
      const [errors = 0, warnings = 0] = step
        ? (itemOf(step).resourceUri?.query ?? '').split(',').map(Number)
        : [];
      return errors + warnings > 0;
    }, true);
  });

  it('says to who hears it what others see', async () => {
    const document = await open('nine-steps/strategy.yaml');
    await becomes(async () => (await at(document)) !== undefined, true);
    const look = async (elements: readonly Element[]): Promise<void> => {
      for (const element of elements) {
        const spoken = itemOf(element).accessibilityInformation?.label ?? '';
        ok(spoken.length >= 2, `${labelOf(element)} is not said`);
        await look(await childrenOf(element));
      }
    };
    const root = await at(document);
    ok(root, 'the plan is not there');
    await look([root]);
  });

  it('welcomes who has no plan, and who has no folder', () => {
    const { views, viewsWelcome } = manifest.contributes;
    same(
      views['strategy']?.map(({ id }) => id),
      ['strategy.plans'],
    );
    same(
      viewsWelcome.map(({ view, when }) => [view, when.split(' && ')[0]]),
      [
        ['strategy.plans', 'workspaceFolderCount > 0'],
        ['strategy.plans', 'workspaceFolderCount == 0'],
      ],
    );
    for (const { contents } of viewsWelcome)
      ok(contents.includes('(command:strategy.newStrategy)'), contents);
  });
});
