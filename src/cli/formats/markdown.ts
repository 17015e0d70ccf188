/** Findings as tables in Markdown: for the comment of a pull request, a wiki, a mail. */
import { type Language, textIn, type Texts } from '../../core/language';
import type { Severity } from '../../core/rule';
import { SEVERITY_WORDS } from '../../core/severity-words';
import { oneLine, plainText } from './markdown-text';
import type { Format } from './report';
import { countsText, scoreText } from './stylish';

const TEXTS = {
  title: { en: 'What the check found', nl: 'Wat de controle vond' },
  line: { en: 'Line', nl: 'Regel' },
  what: { en: 'What', nl: 'Wat' },
  rule: { en: 'Rule', nl: 'Controle' },
  nothing: { en: 'Nothing to remark.', nl: 'Niets op te merken.' },
  none: { en: 'No plans found (strategy.yaml).', nl: 'Geen plannen gevonden (strategy.yaml).' },
} as const satisfies Readonly<Record<string, Texts>>;

export function markdown(out: (text: string) => void, language: Language): Format {
  const { title, line, what, rule } = TEXTS;
  let first = true;
  const begin = (): void => {
    if (first) out(`### ${textIn(title, language)}\n`);
    first = false;
  };
  return {
    file({ name, document, findings, score }) {
      if (findings.length === 0 && !score) return;
      begin();
      out(`\n**${plainText(name)}**\n`);
      if (findings.length > 0) {
        out(
          `\n| ${textIn(line, language)} | | ${textIn(what, language)} | ${textIn(rule, language)} |\n| ---: | --- | --- | --- |\n`,
        );
        for (const { severity, message, start, rule: id, url } of findings) {
          const { line: number } = document.lines.at(start);
          out(
            `| ${number + 1} | ${severityText(severity, language)} | ${messageText(message)} | [${id}](${url}) |\n`,
          );
        }
      }
      if (score) out(`\n${messageText(scoreText(score, language))}\n`);
    },
    end(summary, trouble) {
      begin();
      if (summary.files === 0) {
        if (!trouble) out(`\n${textIn(TEXTS.none, language)}\n`);
        return;
      }
      const found = summary.errors + summary.warnings + summary.infos + summary.hints;
      out(`\n${found === 0 ? textIn(TEXTS.nothing, language) : countsText(summary, language)}\n`);
    },
  };
}

/** What must be mended stands out. */
function severityText(severity: Severity, language: Language): string {
  const word = textIn(SEVERITY_WORDS[severity].one, language);
  return severity === 'error' ? `**${word}**` : word;
}

/** A message in the cell of a table: what it has between backticks is code, and all else is text. */
function messageText(message: string): string {
  return oneLine(message)
    .split(/(`[^`]+`)/)
    .map((piece, at) => (at % 2 === 0 ? plainText(piece) : piece.replaceAll('|', '\\|')))
    .join('');
}
