import picocolors from 'picocolors';
import { textIn } from '../../core/language';
import { ruleUrl } from '../../core/project';
import { RULES } from '../../rules';
import { choose, readArguments, takeNoMore } from '../arguments';
import { languageOf } from '../locale';
import { EXIT, type ExitCode, type Terminal } from '../outcome';

export const RULES_HELP = `strategy rules   lists the rules

  --format stylish|json   how they are printed (stylish)
  --lang en|nl            the language of the summaries (that of the terminal)
`;

const OPTIONS = {
  format: { type: 'string', default: 'stylish' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export function runRules(args: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = readArguments(args, OPTIONS);
  takeNoMore(positionals);
  if (values.help) {
    terminal.out(RULES_HELP);
    return EXIT.clean;
  }
  const language = languageOf(values.lang, terminal.env);
  if (choose('--format', values.format, ['stylish', 'json']) === 'json') {
    const rules = RULES.map(({ id, severity, group, summary, fixable = false, source }) => ({
      id,
      severity,
      group,
      summary: textIn(summary, language),
      url: ruleUrl(id),
      fixable,
      source,
    }));
    terminal.out(`${JSON.stringify(rules, null, 2)}\n`);
    return EXIT.clean;
  }
  const paint = picocolors.createColors(terminal.colour);
  const widest = Math.max(...RULES.map(({ id }) => id.length));
  for (const { id, severity, summary, fixable } of RULES) {
    const line = `${id.padEnd(widest)}  ${severity.padEnd(7)}  ${textIn(summary, language)}`;
    terminal.out(`${line}${fixable ? paint.dim('  (fix)') : ''}\n`);
  }
  return EXIT.clean;
}
