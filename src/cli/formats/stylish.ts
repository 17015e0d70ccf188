import picocolors from 'picocolors';
import type { Finding } from '../../core/finding';
import type { Language, Texts } from '../../core/language';
import type { LineIndex } from '../../core/lines';
import type { Severity } from '../../core/rule';
import { printable, width } from '../printable';
import { countsOf, type FileReport, type Format, type Summary } from './report';

/** A wider line is cut around what is wrong in it. */
const WIDEST = 100;
/** How much of a long line is shown before what is wrong. */
const LEAD = 30;

const MARKS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: 'ℹ', hint: '·' };

const COUNTED: Readonly<Record<Severity, { readonly one: Texts; readonly many: Texts }>> = {
  error: { one: { en: 'error', nl: 'fout' }, many: { en: 'errors', nl: 'fouten' } },
  warning: { one: { en: 'warning', nl: 'waarschuwing' }, many: { en: 'warnings', nl: 'waarschuwingen' } },
  info: { one: { en: 'remark', nl: 'opmerking' }, many: { en: 'remarks', nl: 'opmerkingen' } },
  hint: { one: { en: 'hint', nl: 'tip' }, many: { en: 'hints', nl: 'tips' } },
};

/** Findings for people: each with its line of the plan and carets under what is wrong. */
export function stylish(out: (text: string) => void, language: Language, colour: boolean): Format {
  const paint = picocolors.createColors(colour);
  const colours: Readonly<Record<Severity, (text: string) => string>> = {
    error: paint.red,
    warning: paint.yellow,
    info: paint.blue,
    hint: paint.dim,
  };

  function file({ name, document, findings }: FileReport): void {
    if (findings.length === 0) return;
    out(`\n${paint.underline(name)}\n`);
    for (const finding of findings) out(block(finding, document.lines));
  }

  function block(finding: Finding, lines: LineIndex): string {
    const { line, character } = lines.at(finding.start);
    const mark = colours[finding.severity];
    const place = paint.dim(`${line + 1}:${character + 1}`);
    const head = `  ${mark(MARKS[finding.severity])} ${place}  ${printable(finding.message)}  ${paint.dim(finding.rule)}\n`;
    const { text, carets } = excerpt(finding, lines);
    if (text === '') return head;
    const number = String(line + 1);
    const gutter = ' '.repeat(number.length);
    return `${head}    ${paint.dim(`${number} │`)} ${text}\n    ${paint.dim(`${gutter} │`)} ${mark(carets)}\n`;
  }

  function end(summary: Summary, trouble: boolean): void {
    const found = countsOf(summary).filter(([, number]) => number > 0);
    const files = plural(summary.files, { en: 'plan', nl: 'plan' }, { en: 'plans', nl: 'plannen' }, language);
    const parts = found.map(([severity, number]) => {
      const { one, many } = COUNTED[severity];
      return colours[severity](plural(number, one, many, language));
    });
    const nothing = paint.green(language === 'nl' ? 'niets op te merken' : 'nothing to remark');
    if (summary.files === 0) {
      if (trouble) return;
      out(
        language === 'nl' ? 'Geen plannen gevonden (strategy.yaml).\n' : 'No plans found (strategy.yaml).\n',
      );
      return;
    }
    out(`\n${files}: ${parts.length > 0 ? parts.join(', ') : nothing}\n`);
  }

  return { file, end };
}

function plural(number: number, one: Texts, many: Texts, language: Language): string {
  return `${number} ${(number === 1 ? one : many)[language]}`;
}

/** A finding's line with carets under it; a finding over several lines is shown by its first. */
function excerpt(finding: Finding, lines: LineIndex): { text: string; carets: string } {
  const start = lines.at(finding.start);
  const end = lines.at(finding.end);
  const whole = lines.text(start.line);
  const to = end.line === start.line ? end.character : whole.length;
  const cut = whole.length > WIDEST && start.character > LEAD ? start.character - LEAD : 0;
  const before = (cut > 0 ? '…' : '') + printable(whole.slice(cut, start.character));
  const inside = printable(whole.slice(start.character, Math.min(to, cut + WIDEST)));
  const after = printable(whole.slice(to, cut + WIDEST)) + (whole.length > cut + WIDEST ? '…' : '');
  const indent = /^ */.exec(before)![0].length;
  return {
    text: (before + inside + after).slice(indent),
    carets: ' '.repeat(width(before) - indent) + '^'.repeat(Math.max(1, width(inside))),
  };
}
