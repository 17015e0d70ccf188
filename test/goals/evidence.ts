/** The labelled goals, and how the check does on them. Plain data: the tests and the bench print it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verdict, type Language } from '../../src/goals';

export interface LabelledGoal {
  readonly lang: Language;
  readonly text: string;
  readonly label: 'specific' | 'vague';
  readonly missing: readonly string[];
  readonly source: string;
}

export interface Score {
  readonly goals: number;
  /** Of the goals called vague, the part that is. */
  readonly precision: number;
  /** Of the vague goals, the part that was found. */
  readonly recall: number;
  readonly falseAlarms: readonly string[];
  readonly misses: readonly string[];
}

export function readGoals(file: string): readonly LabelledGoal[] {
  const [, ...lines] = readFileSync(join(__dirname, file), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [lang, text, label, missing = '', source = ''] = line.split('\t');
    if ((lang !== 'en' && lang !== 'nl') || text === undefined || (label !== 'specific' && label !== 'vague'))
      throw new Error(`${file}: ${line}`);
    return { lang, text, label, missing: missing.split(',').filter(Boolean), source };
  });
}

export function score(goals: readonly LabelledGoal[]): Score {
  const found = goals.filter(({ text, lang }) => verdict(text, { lang }).verdict === 'vague');
  const vague = goals.filter(({ label }) => label === 'vague');
  const hits = found.filter(({ label }) => label === 'vague');
  return {
    goals: goals.length,
    precision: found.length === 0 ? 1 : hits.length / found.length,
    recall: vague.length === 0 ? 1 : hits.length / vague.length,
    falseAlarms: found.filter(({ label }) => label === 'specific').map(({ text }) => text),
    misses: vague.filter((goal) => !found.includes(goal)).map(({ text }) => text),
  };
}
