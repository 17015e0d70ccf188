/**
 * All that needs the rules. It is a file of its own, which is read only where something must be checked: to load it takes
 * longer than to start Node.
 */
import { COVERAGE_HELP, runCoverage } from './commands/coverage';
import { DIFF_HELP, runDiff } from './commands/diff';
import { EXPORT_HELP, runExport } from './commands/export';
import { GOAL_HELP, runGoal } from './commands/goal';
import { LSP_HELP, runLsp } from './commands/lsp';
import { NEW_HELP, runNew } from './commands/new';
import { RULES_HELP, runRules } from './commands/rules';
import { runSchema, SCHEMA_HELP } from './commands/schema';
import { serveAsHelper } from './helper';
import type { ExitCode, Terminal } from './outcome';
import { type Command, runTold } from './run-told';

export { PlanCheck } from './plan-check';

const COMMANDS = {
  goal: { run: runGoal, help: GOAL_HELP },
  new: { run: runNew, help: NEW_HELP },
  coverage: { run: runCoverage, help: COVERAGE_HELP },
  export: { run: runExport, help: EXPORT_HELP },
  diff: { run: runDiff, help: DIFF_HELP },
  lsp: { run: runLsp, help: LSP_HELP },
  rules: { run: runRules, help: RULES_HELP },
  schema: { run: runSchema, help: SCHEMA_HELP },
} as const satisfies Readonly<Record<string, { readonly run: Command; readonly help: string }>>;

type Name = keyof typeof COMMANDS;

/** The commands other than `lint`. */
export const NAMES = Object.keys(COMMANDS) as readonly Name[];

/** What each of them is for, a line for each. */
export const HELP_LINES: readonly string[] = Object.values(COMMANDS).map(({ help }) => help.split('\n')[0]!);

export function isName(name: string): name is Name {
  return Object.hasOwn(COMMANDS, name);
}

/** Runs one of them. Never throws. */
export function run(name: Name, args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  return runTold(COMMANDS[name].run, args, terminal);
}

// The same file is what the other threads of a run begin with.
if (require.main === module) serveAsHelper();
