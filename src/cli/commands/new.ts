import { OWN_LANGUAGES, ownLanguage } from '../../core/language';
import { TEMPLATES } from '../../frameworks/templates';
import { choose, readArguments, takeNoMore } from '../arguments';
import { languageOf } from '../locale';
import { EXIT, type ExitCode, type Terminal } from '../outcome';

const NAMES = Object.keys(TEMPLATES);

export const NEW_HELP = `strategy new   prints a new plan to fill in: strategy new > strategy.yaml

  --framework NAME   ${NAMES.join(', ')} (blank)
  --lang ${OWN_LANGUAGES.join('|')}       the language of the plan (that of the terminal)
`;

const OPTIONS = {
  framework: { type: 'string', default: 'blank' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export function runNew(args: readonly string[], terminal: Terminal): ExitCode {
  const { values, positionals } = readArguments(args, OPTIONS);
  takeNoMore(positionals);
  if (values.help) {
    terminal.out(NEW_HELP);
    return EXIT.clean;
  }
  const language = ownLanguage(languageOf(values.lang, terminal.env));
  const template = TEMPLATES[choose('--framework', values.framework, NAMES)];
  if (template) terminal.out(template[language]);
  return EXIT.clean;
}
