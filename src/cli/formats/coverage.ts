import picocolors from 'picocolors';
import { type Language, textIn, type Texts } from '../../core/language';
import {
  type FrameworkCoverage,
  STATE_WORDS,
  STEP_STATES,
  type StepCoverage,
  type StepState,
} from '../../frameworks/coverage';
import { padded, printable, width } from './terminal-text';

/** The steps of frameworks with their states, for programs. */
export function coverageJson(
  file: string,
  frameworks: readonly FrameworkCoverage[],
  language: Language,
): string {
  const shaped = frameworks.map(({ id, steps, answered, total }) => ({
    id,
    steps: steps.map((step) => ({
      id: step.id,
      number: step.number,
      title: textIn(step.title, language),
      state: step.state,
      paths: step.paths,
    })),
    answered,
    total,
  }));
  return `${JSON.stringify({ file, frameworks: shaped })}\n`;
}

const MARKS: Readonly<Record<StepState, string>> = {
  answered: '✔',
  attention: '▲',
  missing: '✖',
  optional: '·',
};

const OF: Texts = { en: 'of', nl: 'van de' };
const OVER: Texts = {
  en: 'This plan was stopped, or decided against: it owes no answers.',
  nl: 'Dit plan is gestopt, of er is van afgezien: het hoeft geen antwoorden te geven.',
};

/** How a step is drawn in the bar; the shape says as much as the colour. */
const CELLS: Readonly<Record<StepState, string>> = {
  answered: '██',
  attention: '▒▒',
  missing: '░░',
  optional: '··',
};

export interface CoverageStyle {
  readonly language: Language;
  readonly colour: boolean;
  /** Whether the plan was stopped or decided against. */
  readonly isOver: boolean;
}

/** The steps of frameworks as tables, for people: what is not answered shows the question that it leaves open. */
export function coverageStylish(
  file: string,
  frameworks: readonly FrameworkCoverage[],
  { language, colour, isOver }: CoverageStyle,
): string {
  const paint = picocolors.createColors(colour);
  const colours: Readonly<Record<StepState, (text: string) => string>> = {
    answered: paint.green,
    attention: paint.yellow,
    missing: paint.red,
    optional: paint.dim,
  };
  const stateWidth = Math.max(...Object.values(STATE_WORDS).map((texts) => width(textIn(texts, language))));

  const table = ({ title, steps, answered, total }: FrameworkCoverage): string => {
    const titleWidth = Math.max(...steps.map((step) => width(printable(textIn(step.title, language)))));
    const numberWidth = Math.max(...steps.map(({ number }) => String(number).length));
    const row = ({ number, title: name, question, state }: StepCoverage): string => {
      const open = state === 'answered' ? '' : `  ${paint.dim(printable(textIn(question, language)))}`;
      const word = textIn(STATE_WORDS[state], language);
      const said = colours[state](open ? padded(word, stateWidth) : word);
      const mark = colours[state](MARKS[state]);
      const called = padded(printable(textIn(name, language)), titleWidth);
      return `  ${mark} ${String(number).padStart(numberWidth)}  ${called}  ${said}${open}\n`;
    };
    const count = `${answered} ${textIn(OF, language)} ${total} ${textIn(STATE_WORDS.answered, language)}`;
    const head = `  ${paint.bold(printable(textIn(title, language)))}  ${bar(steps)}  ${count}\n\n`;
    return head + steps.map(row).join('');
  };

  /** The steps as one line, sorted by state. */
  const bar = (steps: readonly StepCoverage[]): string =>
    STEP_STATES.map((state) => {
      const cells = steps.map((step) => (step.state === state ? CELLS[state] : '')).join('');
      return cells && colours[state](cells);
    }).join('');

  const over = isOver ? `  ${paint.dim(textIn(OVER, language))}\n\n` : '';
  return `\n${paint.underline(printable(file))}\n\n${over}${frameworks.map(table).join('\n')}\n`;
}
