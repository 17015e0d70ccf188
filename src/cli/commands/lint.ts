import { version } from '../../../package.json';
import type { Texts } from '../../core/language';
import { choose, readArguments } from '../arguments';
import { Baseline } from '../baseline';
import { engine } from '../cache/engine';
import { CacheFile } from '../cache/file';
import { Checker } from '../checker';
import { ConfigSearch } from '../config-search';
import { diffs } from '../formats/diff';
import { github } from '../formats/github';
import { json } from '../formats/json';
import { junit } from '../formats/junit';
import { markdown } from '../formats/markdown';
import type { Format } from '../formats/report';
import { sarif } from '../formats/sarif';
import { stylish } from '../formats/stylish';
import { LintRun } from '../lint-run';
import { languageOf } from '../locale';
import type { Fixing } from '../mended-plan';
import { EXIT, type ExitCode, type Terminal, UsageError } from '../outcome';
import { Since } from '../since';
import { todayOf } from '../today';

export const LINT_HELP = `strategy lint [PATH…]   checks plans

PATH   files, folders (searched for plans; .gitignore is obeyed), or - for standard input; none: this folder

  --format NAME           how the findings are printed: stylish, json, sarif, github, junit or markdown (stylish)
  --max-warnings N        more warnings than N count as a failure
  --config FILE           the rules as this file sets them; without it the nearest .strategylint.yaml above each plan
  --fix                   mends in the files what is safe to mend, and prints what is left
  --fix-dry-run           prints what --fix would change, as a diff, and changes nothing
  --baseline FILE         only findings that are not in this file are printed and count
  --update-baseline       writes the findings that there are now into that file
  --since REVISION        only findings that were not there in this revision of git
  --cache                 keeps what is found, so that the next run need not check again what did not change
  --cache-location PLACE  the file to keep it in, or its folder (the file .strategy-cache, here)
  --threads N             how many threads check plans, at most 8 (1)
  --today YYYY-MM-DD      the date to take for today, so that a run can be repeated
  --lang en|nl            the language of the messages (that of the terminal)
`;

const SINCE_INPUT: Texts = {
  en: '--since does not know which file standard input is; name the file instead of -',
  nl: '--since weet niet welk bestand de standaardinvoer is; noem het bestand in plaats van -',
};

const FORMATS = ['stylish', 'json', 'sarif', 'github', 'junit', 'markdown'] as const;
type FormatName = (typeof FORMATS)[number];

const OPTIONS = {
  format: { type: 'string', default: 'stylish' },
  'max-warnings': { type: 'string' },
  config: { type: 'string' },
  fix: { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  baseline: { type: 'string' },
  'update-baseline': { type: 'boolean' },
  since: { type: 'string' },
  cache: { type: 'boolean' },
  'cache-location': { type: 'string' },
  threads: { type: 'string' },
  today: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runLint(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help) {
    terminal.out(LINT_HELP);
    return EXIT.clean;
  }
  const language = languageOf(values.lang, terminal.env);
  const maxWarnings = wholeNumber('--max-warnings', values['max-warnings']);
  const threads = threadsOf(values.threads);
  const today = todayOf(values.today);
  const word = choose('--format', values.format, FORMATS);
  const fixing = fixingOf(values.fix, values['fix-dry-run'], positionals);
  const update = values['update-baseline'] === true;
  if (update && values.baseline === undefined)
    throw new UsageError('--update-baseline needs --baseline FILE, which says what to write');
  if (update && fixing === 'as-diff')
    throw new UsageError(
      '--update-baseline and --fix-dry-run do not go together: one writes, the other does not',
    );
  if (values.since !== undefined && (update || fixing !== 'no'))
    throw new UsageError(
      '--since shows what is new, and does not go together with --fix or --update-baseline',
    );
  if (values.since !== undefined && positionals.includes('-')) throw new UsageError(SINCE_INPUT);
  const since = values.since === undefined ? undefined : new Since(values.since, terminal.cwd);
  if (values.cache && fixing !== 'no')
    throw new UsageError('--cache and --fix do not go together: what is mended is checked anew');
  if (values['cache-location'] !== undefined && !values.cache)
    throw new UsageError('--cache-location needs --cache, which switches the cache on');
  if (values.baseline === '') throw new UsageError('--baseline: the name of the file is missing');
  const baseline =
    values.baseline === undefined ? undefined : await Baseline.read(values.baseline, terminal.cwd, update);
  const configs = new ConfigSearch(terminal.cwd, values.config);
  // One that is named and cannot be read stops the run before it begins.
  if (values.config !== undefined) await configs.of(terminal.cwd);

  const cache = values.cache
    ? CacheFile.open(values['cache-location'], terminal.cwd, engine(), today)
    : undefined;
  // A baseline or a revision says each time anew what is printed of a plan.
  const isPlain = baseline === undefined && since === undefined;
  const checker = new Checker({
    language,
    today,
    cache,
    shownAs: isPlain ? `${word} ${String(terminal.colour)}` : undefined,
    asksFixes: word === 'json' || word === 'sarif',
  });
  const format = await formatOf(word, fixing, checker, terminal);
  const run = new LintRun(terminal, format, {
    language,
    checker,
    fixing,
    configs,
    cache,
    baseline,
    since,
    update,
    threads,
    // On one terminal it would stand in the midst of what somebody copies from there for a program.
    showsProgress: word === 'stylish' || terminal.isShown !== true,
  });
  try {
    // Also where there is no plan to use it for.
    if (values.config !== undefined) await run.tellConfig();
    const paths = positionals.length > 0 ? positionals : ['.'];
    if (paths.includes('-')) await run.standardInput();
    await run.paths(paths.filter((asked) => asked !== '-'));
    return await run.end(maxWarnings);
  } finally {
    cache?.close();
  }
}

async function formatOf(
  name: FormatName,
  fixing: Fixing,
  checker: Checker,
  terminal: Terminal,
): Promise<Format> {
  const { language } = checker.options;
  const { out, colour, env } = terminal;
  switch (name) {
    case 'json':
      return json(out);
    case 'sarif':
      return sarif({ out, language, rules: (await checker.load()).rules, version });
    case 'github':
      return github(terminal, language, env['GITHUB_STEP_SUMMARY']);
    case 'junit':
      return junit(out, language);
    case 'markdown':
      return markdown(out, language);
    case 'stylish':
      return fixing === 'as-diff' ? diffs(out, colour) : stylish(out, language, colour);
  }
}

function fixingOf(fix: boolean | undefined, dryRun: boolean | undefined, paths: readonly string[]): Fixing {
  if (fix && dryRun) throw new UsageError('--fix and --fix-dry-run do not go together');
  if (fix && paths.includes('-'))
    throw new UsageError('--fix cannot change standard input: --fix-dry-run shows what it would change');
  return fix ? 'in-files' : dryRun ? 'as-diff' : 'no';
}

function wholeNumber(option: string, value: string | undefined): number {
  if (value === undefined) return Infinity;
  if (!/^\d+$/.test(value)) throw new UsageError(`${option} takes a whole number, not “${value}”`);
  return Number(value);
}

const MOST_THREADS = 8;

function threadsOf(value: string | undefined): number {
  if (value === undefined) return 1;
  if (!/^[1-9]\d*$/.test(value) || Number(value) > MOST_THREADS)
    throw new UsageError({
      en: `--threads takes a whole number from 1 to ${MOST_THREADS}`,
      nl: `--threads vraagt een heel getal van 1 tot en met ${MOST_THREADS}`,
    });
  return Number(value);
}
