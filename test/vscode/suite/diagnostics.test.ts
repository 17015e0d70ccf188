import * as vscode from 'vscode';
import { commandLine, numbers } from './command-line';
import { closeAll, open, WISHES } from './editor';
import { eventually, ok, same } from './expect';
import { findings, flaggedBy, ruleOf } from './findings';

const SEVERITIES = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

describe('findings in the editor', () => {
  afterEach(closeAll);

  it('underline exactly what is wrong in the plan of wishes', async () => {
    const document = await open(WISHES);
    const expected = [
      'dates-reversed 2027-01-01',
      'owner-not-a-person marketing',
      'goal-without-kpi omzet',
      'goal-vague Meer',
      'unknown-key onwer',
      'goal-without-kpi bekendheid',
      'goal-without-owner bekendheid',
      'unknown-reference jongren',
      'goal-activity Iets met social media doen',
      'kpi-without-baseline likes',
      'kpi-without-source likes',
      'kpi-without-target likes',
    ];
    const rules = [
      'dates-reversed',
      'owner-not-a-person',
      'goal-without-kpi',
      'goal-without-owner',
      'unknown-key',
    ];
    rules.push(
      'unknown-reference',
      'goal-activity',
      'kpi-without-baseline',
      'kpi-without-source',
      'kpi-without-target',
    );
    const wanted = expected.filter((line) => rules.includes(line.split(' ')[0]!));
    await eventually(() => flaggedBy(rules, document), wanted);
  });

  it('agree with the command line, on every example', async () => {
    const { files } = await commandLine('en');
    ok(files.length >= 7, 'the command line found too few plans');
    for (const { file, findings: printed } of files) {
      const { uri } = await open(file.replaceAll('\\', '/'));
      const shown = (): unknown =>
        findings(uri).map((finding) => [
          ruleOf(finding),
          numbers(finding.range),
          finding.severity,
          finding.message,
        ]);
      const expected = printed.map(({ rule, range, severity, message }) => [
        rule,
        numbers(range),
        SEVERITIES[severity],
        message,
      ]);
      await eventually(shown, expected, file);
    }
  });

  it('name their rule and link its page', async () => {
    const document = await open(WISHES);
    await eventually(() => findings(document.uri).length > 0, true);
    for (const { code } of findings(document.uri)) {
      ok(typeof code === 'object', 'a finding without a link');
      same(code.target.scheme, 'https');
      ok(
        code.target.path.endsWith(`/${code.value}.md`),
        `${code.target.toString()} is not the page of ${code.value}`,
      );
    }
  });

  it('show what is superfluous faded, and nothing else', async () => {
    const document = await open(WISHES);
    const faded = (): string[] =>
      findings(document.uri)
        .filter(({ tags }) => tags?.includes(vscode.DiagnosticTag.Unnecessary))
        .map((finding) => `${ruleOf(finding)} ${document.getText(finding.range)}`);
    await eventually(faded, ['unused-definition tiktok']);
  });
});
