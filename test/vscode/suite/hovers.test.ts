import * as vscode from 'vscode';
import { closeAll, create, inFolder, open, rangeOf, setting } from './editor';
import { eventually, ok } from './expect';
import { count } from './findings';

const PLAN = `strategy: 1
title: Plan
language: en
owner: anna
people:
  anna: { name: "Anna [x](command:y) de Vries", role: Owner, level: management }
goals:
  orders:
    statement: Online orders from 80 to 130 per week by 1 October 2027
    kpis:
      weekly:
        metric: Orders per week
        unit: orders
        baseline: { value: 80, date: 2020-09-01 }
        target: { value: 130, by: 2020-10-01 }
        source: Web shop
        measurements: { 2020-09-15: 95 }
`;

/** What the hovers over a text say, each by itself. */
async function hovers(document: vscode.TextDocument, text: string, within = 0): Promise<readonly string[]> {
  const { start } = rangeOf(document, text);
  const found = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    start.translate(0, within),
  );
  return found
    .flatMap(({ contents }) => contents)
    .map((content) => (content instanceof vscode.MarkdownString ? content.value : ''))
    .filter((value) => value.startsWith('**'));
}

describe('hovers', () => {
  afterEach(async () => {
    await setting('messages.language', undefined);
    await setting('enable', undefined);
    await closeAll();
  });

  async function says(
    document: vscode.TextDocument,
    text: string,
    wanted: RegExp,
    within = 0,
  ): Promise<void> {
    const said = await hovers(document, text, within);
    ok(said.length === 1 && wanted.test(said[0]!), `${text}: ${JSON.stringify(said)}`);
  }

  it('tell of keys, ids, KPIs and dates, in one hover each', async () => {
    const document = await create('strategy.yaml', PLAN);
    await says(document, 'owner: anna', /^\*\*Owner\*\*.*The one person who answers for the plan/s);
    await says(document, 'owner: anna', /^\*\*Anna .*Person anna.*- Role: Owner/s, 'owner: '.length);
    await says(document, 'weekly:', /Latest: 95 orders on 2020-09-15.*30 % of the way: behind the line/s);
    await says(document, '2020-10-01', /^\*\*By\*\*: \d+ years ago, Thursday/);
    await says(document, 'management', /decides about money and people/);
    await setting('messages.language', 'nl');
    await says(
      document,
      'owner: anna',
      /^\*\*Verantwoordelijke\*\*.*De ene persoon die voor het plan staat/s,
    );
  });

  it('tell what a rule asks and why, below what it stands at', async () => {
    const document = await create('strategy.yaml', PLAN);
    await eventually(() => count(document.uri) > 0, true);
    await says(
      document,
      'orders:',
      /Goal orders.*---.*\*\*goal-without-owner\*\*: .*goal-without-owner\.md/s,
    );
  });

  it('make no link of what a plan says', async () => {
    const document = await create('strategy.yaml', PLAN);
    const [said = ''] = await hovers(document, 'owner: anna', 'owner: '.length);
    ok(said.includes('\\]\\(command'), said);
  });

  it('tell of the keys of a config', async () => {
    const uri = inFolder('created/hovers/.strategylint.yaml');
    const text = 'extends: strict\nrules:\n  too-many-goals: [info, { max: 3 }]\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const document = await open(uri);
    await says(document, 'strict', /^\*\*strict\*\*: /);
    await says(document, 'too-many', /^\*\*too-many-goals\*\*: /);
    await says(document, 'max', /How many goals a plan may have/);
    await vscode.workspace.fs.delete(uri);
  });

  it('are silent on other files, and where the checks are off', async () => {
    const foreign = await create('strategy.yaml', 'strategy: momentum\nowner: anna\n');
    ok((await hovers(foreign, 'owner')).length === 0, 'a foreign file is explained');
    const other = await create('other.yaml', PLAN);
    ok((await hovers(other, 'owner: anna')).length === 0, 'a file of another name is explained');
    const document = await create('strategy.yaml', PLAN);
    await setting('enable', false);
    ok((await hovers(document, 'owner: anna')).length === 0, 'a plan that is not checked is explained');
  });
});
