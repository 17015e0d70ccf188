/** Prints how the goal check does on the labelled goals, beside the simplest thing that could work. Run with tsx. */
import { verdict, type Language } from '../../src/goals';
import { readGoals, type LabelledGoal } from './evidence';

type Judge = (goal: LabelledGoal) => boolean;

const judges: Readonly<Record<string, Judge>> = {
  'goal check': ({ text, lang }) => verdict(text, { lang }).verdict === 'vague',
  'has no digit and no time word': ({ text }) =>
    !/\d/.test(text) || !/20\d\d|week|month|quarter|year|maand|kwartaal|jaar|q[1-4]/i.test(text),
};

/** The 95 % interval of Wilson, honest on small samples. */
function interval(hits: number, all: number): string {
  if (all === 0) return 'none';
  const z = 1.96;
  const part = hits / all;
  const middle = (part + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((part * (1 - part)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  return `${part.toFixed(3)} (${(middle - half).toFixed(2)}–${(middle + half).toFixed(2)})`;
}

function report(name: string, goals: readonly LabelledGoal[], judge: Judge): void {
  const found = goals.filter(judge);
  const vague = goals.filter(({ label }) => label === 'vague');
  const hits = found.filter(({ label }) => label === 'vague').length;
  console.log(
    `  ${name.padEnd(30)} precision ${interval(hits, found.length)}  recall ${interval(hits, vague.length)}`,
  );
}

/** Per criterion: of the goals labelled as lacking it, how many are found to lack it. */
function criteria(goals: readonly LabelledGoal[]): void {
  for (const lack of ['target', 'deadline', 'activity-not-outcome'] as const) {
    const labelled = goals.filter(({ missing }) => missing.includes(lack));
    const found = labelled.filter(({ text, lang }) => {
      const { missing, activity } = verdict(text, { lang });
      return missing.includes(lack) || (activity && lack === 'target');
    });
    console.log(`  lacks ${lack.padEnd(24)} found ${found.length} of ${labelled.length}`);
  }
}

for (const file of ['written.tsv', 'development.tsv', 'own.tsv', 'held-out.tsv']) {
  for (const lang of ['en', 'nl'] satisfies Language[]) {
    const goals = readGoals(file).filter((goal) => goal.lang === lang);
    console.log(`${file}, ${lang}, ${goals.length} goals`);
    for (const [name, judge] of Object.entries(judges)) report(name, goals, judge);
    criteria(goals);
    for (const { text, label, lang: language } of goals) {
      const judged = verdict(text, { lang: language }).verdict;
      if (judged !== label) console.log(`    ${label === 'specific' ? 'false alarm' : 'missed'}: ${text}`);
    }
  }
}
