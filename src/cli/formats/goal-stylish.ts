import picocolors from 'picocolors';
import { explain, type CriterionState, type Verdict } from '../../goals';
import { printable, width } from './terminal-text';

/** A longer goal is shown by its beginning. */
const LONGEST = 300;

const MARKS: Readonly<Record<CriterionState, string>> = { met: '✔', unmet: '✖', unknown: '?' };

/** A goal for people: the sentence with carets under its vague words, the criteria, the reading and a better sentence. */
export function goalStylish(colour: boolean): (verdict: Verdict) => string {
  const paint = picocolors.createColors(colour);
  const colours: Readonly<Record<CriterionState, (text: string) => string>> = {
    met: paint.green,
    unmet: paint.red,
    unknown: paint.dim,
  };

  return (verdict) => {
    const { lang } = verdict;
    const explanation = explain(verdict, lang);
    const judge = verdict.verdict === 'vague' ? paint.red : paint.green;
    const lines = [
      '',
      `${paint.bold(shown(verdict.text))}  ${judge(explanation.verdict)}`,
      ...carets(verdict).map((line) => paint.yellow(line)),
    ];
    const widest = Math.max(...explanation.criteria.map(({ name }) => name.length));
    for (const { name, state, why } of explanation.criteria)
      lines.push(`  ${colours[state](MARKS[state])} ${name.padEnd(widest)}  ${shown(why)}`);
    for (const { text, why } of explanation.words)
      lines.push(`    ${paint.yellow(`“${shown(text)}”`)}: ${why}`);
    lines.push(`  ${shown(explanation.reading)}`, ...explanation.notes.map((note) => `  ${note}`));
    if (explanation.suggestion !== undefined)
      lines.push(
        `  ${lang === 'nl' ? 'Schrijf bijvoorbeeld' : 'Write for instance'}: ${paint.cyan(shown(explanation.suggestion))}`,
      );
    return `${lines.join('\n')}\n`;
  };
}

function shown(text: string): string {
  // Half of a character of two code units would be a sign that nobody wrote.
  return printable(
    text.length > LONGEST ? `${text.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, '')} …` : text,
  );
}

/** A line of carets under the words that are worth a look; none where there are none. */
function carets({ text, words }: Verdict): readonly string[] {
  let line = '';
  for (const { start, end } of words) {
    if (start >= LONGEST) break;
    line += ' '.repeat(Math.max(0, width(printable(text.slice(0, start))) - line.length));
    line += '^'.repeat(Math.max(1, width(printable(text.slice(start, Math.min(end, LONGEST))))));
  }
  return line === '' ? [] : [line];
}
