import { changesBetween } from '../../plan/changes';
import { choose, readArguments } from '../arguments';
import { changesJson, changesMarkdown, changesStylish } from '../formats/changes';
import { languageOf } from '../locale';
import { EXIT, type ExitCode, type Terminal } from '../outcome';
import { Versions } from '../versions';

export const DIFF_HELP = `strategy diff [OLD [NEW]]   what changed in meaning between two versions of a plan

OLD, NEW   files, or git revisions: HEAD~3, main, v1.0, HEAD~1:plans/strategy.yaml.
           One alone is compared with the file as it is now: a file with its last commit (HEAD), a revision with
           the file. Without any, the plan of this folder is compared with its last commit.

  --format stylish|json|md   how the changes are printed (stylish); md is fit for a pull request
  --fail-on major|minor      ends with status 1 when there is such a change, or a weightier one
  --lang en|nl               the language of the sentences (that of the terminal)
`;

const OPTIONS = {
  format: { type: 'string', default: 'stylish' },
  'fail-on': { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runDiff(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help) {
    terminal.out(DIFF_HELP);
    return EXIT.clean;
  }
  const language = languageOf(values.lang, terminal.env);
  const format = choose('--format', values.format, ['stylish', 'json', 'md']);
  const failOn =
    values['fail-on'] === undefined ? undefined : choose('--fail-on', values['fail-on'], ['major', 'minor']);
  const [old, now] = await new Versions(terminal.cwd).between(positionals);
  const changes = changesBetween(old.document, now.document);
  const versions = { old: old.name, new: now.name };
  if (format === 'json') terminal.out(changesJson(changes, versions, language));
  else if (format === 'md') terminal.out(changesMarkdown(changes, versions, language));
  else terminal.out(changesStylish(changes, versions, { language, colour: terminal.colour }));
  const fails = changes.some(({ weight }) => failOn === 'minor' || weight === failOn);
  return failOn !== undefined && fails ? EXIT.findings : EXIT.clean;
}
