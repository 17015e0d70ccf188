import picocolors from 'picocolors';
import type { Finding } from '../../core/finding';
import { type Language, ownLanguage, type OwnLanguage, textIn, type Texts } from '../../core/language';
import type { LineIndex } from '../../core/lines';
import type { Severity } from '../../core/rule';
import { SEVERITY_WORDS } from '../../core/severity-words';
import type { ShownScore } from '../../frameworks/score';
import { countsOf, type FileReport, type Format, type Summary } from './report';
import { printable, width } from './terminal-text';

/** A wider line is cut around what is wrong in it. */
const WIDEST = 100;
/** How much of a long line is shown before what is wrong. */
const LEAD = 30;

const MARKS: Readonly<Record<Severity, string>> = { error: '✖', warning: '▲', info: 'ℹ', hint: '·' };

/** Findings for people: each with its line of the plan and carets under what is wrong. */
export function stylish(out: (text: string) => void, language: Language, colour: boolean): Format {
  const paint = picocolors.createColors(colour);
  const colours: Readonly<Record<Severity, (text: string) => string>> = {
    error: paint.red,
    warning: paint.yellow,
    info: paint.blue,
    hint: paint.dim,
  };

  function of({ document, findings, score }: FileReport): string {
    let text = '';
    for (const finding of findings) text += block(finding, document.lines);
    return score ? `${text}  ${scoreText(score, language)}\n` : text;
  }

  const head = (name: string): string => `\n${paint.underline(printable(name))}\n`;

  function file(report: FileReport): void {
    const piece = of(report);
    if (piece !== '') out(head(report.name) + piece);
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
    const files = plural(summary.files, { en: 'plan', nl: 'plan' }, { en: 'plans', nl: 'plannen' }, language);
    const counts = countsText(summary, language, colours);
    const nothing = paint.green(language === 'nl' ? 'niets op te merken' : 'nothing to remark');
    if (summary.files === 0) {
      if (trouble) return;
      out(
        language === 'nl' ? 'Geen plannen gevonden (strategy.yaml).\n' : 'No plans found (strategy.yaml).\n',
      );
      return;
    }
    const asides = asidesOf(summary, language);
    out(`\n${files}: ${counts === '' ? nothing : counts}${paint.dim(asides)}\n`);
  }

  return { file, pieces: { of, head }, end };
}

/** "2 errors, 1 hint"; empty where nothing was found. */
export function countsText(
  summary: Summary,
  language: Language,
  colours?: Readonly<Record<Severity, (text: string) => string>>,
): string {
  return countsOf(summary)
    .filter(([, number]) => number > 0)
    .map(([severity, number]) => {
      const { one, many } = SEVERITY_WORDS[severity];
      const text = plural(number, one, many, language);
      return colours ? colours[severity](text) : text;
    })
    .join(', ');
}

/** How far a plan is, and what comes next, in a line. */
export function scoreText({ title, answered, total, next }: ShownScore, language: Language): string {
  const { of, next: then } = SCORE[ownLanguage(language)];
  const counted = `${title}: ${of(answered, total)}.`;
  return printable(next ? `${counted} ${then}: ${next.question} (${next.rule})` : counted);
}

const SCORE: Readonly<
  Record<OwnLanguage, { readonly of: (answered: number, total: number) => string; readonly next: string }>
> = {
  en: { of: (answered, total) => `${answered} of ${total} answered`, next: 'Next' },
  nl: { of: (answered, total) => `${answered} van de ${total} beantwoord`, next: 'Nu eerst' },
};

/** What was done, and what is not shown. */
function asidesOf({ mended = 0, known = 0, older = 0 }: Summary, language: Language): string {
  const asides = [
    mended > 0
      ? plural(
          mended,
          { en: 'plan mended', nl: 'plan verbeterd' },
          { en: 'plans mended', nl: 'plannen verbeterd' },
          language,
        )
      : '',
    known > 0 ? `${known} ${language === 'nl' ? 'in de nulmeting (baseline)' : 'in the baseline'}` : '',
    older > 0 ? `${older} ${language === 'nl' ? 'stonden er al' : 'were there before'}` : '',
  ].filter((aside) => aside !== '');
  return asides.length > 0 ? ` (${asides.join(', ')})` : '';
}

function plural(number: number, one: Texts, many: Texts, language: Language): string {
  return `${number} ${textIn(number === 1 ? one : many, language)}`;
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
