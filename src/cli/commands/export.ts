import path from 'node:path';
import { textLanguage } from '../../plan/text-language';
import { buildReport } from '../../report/build';
import { CSV_TABLES, EXPORT_FORMATS, exportName } from '../../report/export';
import { FORMAT_TEXTS } from '../../report/format-texts';
import { choose, readArguments } from '../arguments';
import { readCheckedPlan } from '../checked-plan';
import { type NewFile, placeFor, writeNew } from '../export-write';
import { languageOf } from '../locale';
import { EXIT, type ExitCode, type Terminal, UsageError } from '../outcome';
import { revisionOf } from '../revision';
import { todayOf } from '../today';

const FORMATS = EXPORT_FORMATS.join('|');

export const EXPORT_HELP = `strategy export --to ${FORMATS} FILE   writes a plan for people who have no editor

FILE   a plan, or - for standard input

${EXPORT_FORMATS.map((format) => `  --to ${format.padEnd(22)}${FORMAT_TEXTS[format].help}\n`).join('')}  --table kpis|goals|steps   which table of the csv (kpis)
  -o, --output OUT           the file to write, or a folder; without it standard output. A folder gets all three tables
  --force                    also where OUT is there already
  --config FILE              the team’s settings; without it the nearest .strategylint.yaml above the plan
  --today YYYY-MM-DD         the date to take for today, so that a run can be repeated
  --lang en|nl               the language it is told in (that of the plan)
`;

const OPTIONS = {
  to: { type: 'string' },
  table: { type: 'string' },
  output: { type: 'string', short: 'o' },
  force: { type: 'boolean' },
  config: { type: 'string' },
  today: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export async function runExport(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { values, positionals } = readArguments(args, OPTIONS);
  if (values.help) {
    terminal.out(EXPORT_HELP);
    return EXIT.clean;
  }
  if (values.to === undefined) throw new UsageError(`to what? Say --to ${EXPORT_FORMATS.join(', ')}`);
  const format = choose('--to', values.to, EXPORT_FORMATS);
  const table = values.table === undefined ? undefined : choose('--table', values.table, CSV_TABLES);
  if (table !== undefined && format !== 'csv') throw new UsageError('--table goes with --to csv');
  if (values.output === '') throw new UsageError('--output: the name of the file is missing');
  if (values.force && values.output === undefined)
    throw new UsageError('--force goes with -o OUT, which says what to write');
  const asked = values.lang === undefined ? undefined : languageOf(values.lang, terminal.env);
  const today = todayOf(values.today);
  const options = { config: values.config, today, language: languageOf(undefined, terminal.env) };
  const checked = await readCheckedPlan(positionals, options, terminal);
  const { document, plan, frameworks, setting, trouble } = checked;
  // Who reads the export cannot see that a piece of the plan is lacking.
  if (trouble !== undefined) throw new UsageError(`${trouble} Nothing was exported.`);
  const code = checked.tellConfig() === EXIT.trouble ? EXIT.trouble : EXIT.clean;

  const file = positionals[0] === '-' ? undefined : path.resolve(terminal.cwd, positionals[0] ?? '');
  const place = values.output === undefined ? undefined : await placeFor(values.output, terminal.cwd);
  const language = asked ?? textLanguage(plan);
  const findings = checked.findings(language);
  const report = buildReport({ document, plan, findings, language, today, frameworks, setting });
  const revision = format === 'html' && file !== undefined ? await revisionOf(file) : undefined;
  // What writes is large, and no other command needs it.
  const { writeReport } = await import('../../report/writers');
  const tables = table === undefined && place?.isFolder && format === 'csv' ? CSV_TABLES : [table ?? 'kpis'];
  const written = tables.map((one) => ({
    name: exportName(file, format, one),
    text: writeReport(report, format, { file, table: one, revision }),
  }));
  if (!place) {
    for (const { text } of written) terminal.out(text);
    return code;
  }
  const files = written.map(({ name, text }): NewFile => ({ ...place.of(name), text }));
  await writeNew(files, { plan: file, force: values.force === true, cwd: terminal.cwd });
  for (const { name } of files) terminal.out(`${name}\n`);
  return code;
}
