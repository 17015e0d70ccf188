/** The labelled goals, and how the check does on them. Plain data: the tests and the bench print it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verdict, type Language } from '../../src/goals';
import { count, precision, recall } from './statistics';

export interface LabelledGoal {
  readonly lang: Language;
  readonly text: string;
  readonly label: 'specific' | 'vague';
  readonly missing: readonly string[];
  readonly source: string;
}

/** The parts of the set, in the order in which they came about; the README says what each is. */
export const FILES = ['written.tsv', 'development.tsv', 'held-out.tsv', 'own.tsv', 'published.tsv'] as const;

/**
 * The part that nobody reads while rules are written: only its figures are printed, never its goals. Once one of them has
 * been looked at, it belongs in `published.tsv`, and a new part has to be found.
 */
export const UNREAD = 'unread.tsv';

export interface Score {
  readonly precision: number;
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

export const isVague = ({ label }: LabelledGoal): boolean => label === 'vague';

/** Whether the check calls a goal vague, by its sentence alone. */
export const isCalledVague = ({ text, lang }: LabelledGoal): boolean =>
  verdict(text, { lang }).verdict === 'vague';

export function score(goals: readonly LabelledGoal[]): Score {
  const counts = count(goals, isCalledVague, isVague);
  return {
    precision: precision(counts),
    recall: recall(counts),
    falseAlarms: goals.filter((goal) => isCalledVague(goal) && !isVague(goal)).map(({ text }) => text),
    misses: goals.filter((goal) => !isCalledVague(goal) && isVague(goal)).map(({ text }) => text),
  };
}
