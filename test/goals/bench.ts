/**
 * Prints how the goal check does on the labelled goals, beside other checkers on the same rows. `--file NAME` takes one
 * file, `--rows` prints what it gets wrong; of the unread part, never.
 */
import { parseArgs } from 'node:util';
import { verdict, type Language } from '../../src/goals';
import { JUDGES } from './baselines';
import { FILES, UNREAD, isCalledVague, isVague, readGoals, type LabelledGoal } from './evidence';
import { count, type Counts, interval, precision, recall } from './statistics';

const CRITERIA = ['target', 'deadline', 'activity-not-outcome', 'vague-word'] as const;
type Lack = (typeof CRITERIA)[number];

/** The first goal also pays for reading the lexicons. */
const first = performance.now();
verdict('Online orders from 80 to 130 per week by 1 October 2027', { lang: 'en' });
const firstMs = performance.now() - first;

const { values } = parseArgs({
  options: { file: { type: 'string', multiple: true }, rows: { type: 'boolean', default: false } },
});

function line(name: string, counts: Counts): string {
  const part = (value: number, all: number): string => {
    if (all === 0) return '–'.padEnd(19);
    const [low, high] = interval(counts.hits, all);
    return `${value.toFixed(3)} (${low.toFixed(2)}–${high.toFixed(2)})`.padEnd(19);
  };
  return `  ${name.padEnd(31)} precision ${part(precision(counts), counts.found)} recall ${part(recall(counts), counts.labelled)}`;
}

/** Of the goals labelled and judged vague, which lack is said to be theirs. An activity lacks its target, too. */
function lacks(lack: Lack): (goal: LabelledGoal) => boolean {
  return ({ text, lang }) => {
    const { missing, activity } = verdict(text, { lang });
    return missing.includes(lack) || (activity && lack === 'target' && !missing.includes('target'));
  };
}

function confusion(goals: readonly LabelledGoal[]): string {
  const judged = (label: string, found: string): number =>
    goals.filter((goal) => goal.label === label && isCalledVague(goal) === (found === 'vague')).length;
  const cell = (number: number): string => String(number).padStart(9);
  return [
    '                                  said vague  specific',
    `  labelled vague                 ${cell(judged('vague', 'vague'))} ${cell(judged('vague', 'specific'))}`,
    `  labelled specific              ${cell(judged('specific', 'vague'))} ${cell(judged('specific', 'specific'))}`,
  ].join('\n');
}

function speed(goals: readonly LabelledGoal[]): string {
  const rounds = 5;
  for (const { text, lang } of goals) verdict(text, { lang }).missing.at(0);
  const begun = performance.now();
  for (let round = 0; round < rounds; round++)
    // A text that was read before is not read again, so each round has its own.
    for (const { text, lang } of goals) verdict(text + ' '.repeat(round), { lang }).missing.at(0);
  return `${((performance.now() - begun) / rounds / goals.length).toFixed(4)} ms a goal, warm`;
}

for (const file of values.file ?? [...FILES, UNREAD]) {
  for (const lang of ['en', 'nl'] satisfies Language[]) {
    const goals = readGoals(file).filter((goal) => goal.lang === lang);
    if (goals.length === 0) continue;
    console.log(`\n${file}, ${lang}: ${goals.length} goals, ${goals.filter(isVague).length} of them vague`);
    for (const [name, judge] of Object.entries(JUDGES)) console.log(line(name, count(goals, judge, isVague)));
    console.log(confusion(goals));
    for (const lack of CRITERIA)
      console.log(
        line(
          `lacks ${lack}`,
          count(goals.filter(isVague), lacks(lack), ({ missing }) => missing.includes(lack)),
        ),
      );
    if (!values.rows || file === UNREAD) continue;
    for (const goal of goals)
      if (isCalledVague(goal) !== isVague(goal))
        console.log(`    ${isVague(goal) ? 'missed' : 'false alarm'}: ${goal.text}`);
  }
}

console.log(`\n${firstMs.toFixed(1)} ms for the first goal; ${speed(FILES.flatMap(readGoals))}`);
