import { fill, type Language, textIn, type Texts } from '../core/language';
import type { NextStep, Score } from '../frameworks/score';
import { escapeMarkdown } from './markdown';

/** Of a plan's score, what is shown in one line and its tooltip. */
export type ShownScore = Pick<Score, 'answered' | 'total' | 'title' | 'elsewhere'> & {
  readonly next?: Pick<NextStep, 'question' | 'title'>;
};

export interface ScoreStatus {
  readonly text: string;
  /** Markdown. */
  readonly tooltip: string;
}

const TEXTS = {
  score: { en: '{answered} of {total} {steps} answered', nl: '{answered} van {total} {steps} beantwoord' },
  one: { en: 'step', nl: 'stap' },
  more: { en: 'steps', nl: 'stappen' },
  next: { en: 'The best next step', nl: 'De beste volgende stap' },
  all: { en: 'Every step is answered.', nl: 'Elke stap is beantwoord.' },
  oneElsewhere: {
    en: 'Beside the steps there is still 1 error or warning.',
    nl: 'Buiten de stappen is er nog 1 fout of waarschuwing.',
  },
  moreElsewhere: {
    en: 'Beside the steps there are still {count} errors and warnings.',
    nl: 'Buiten de stappen zijn er nog {count} fouten en waarschuwingen.',
  },
  click: {
    en: 'Click to see what is said of the plan.',
    nl: 'Klik om te zien wat er over het plan wordt gezegd.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** A plan's score in a status bar: how far it is, and what to do next. */
export function scoreStatus(
  { answered, total, title, next, elsewhere }: ShownScore,
  language: Language,
): ScoreStatus {
  const text = fill(TEXTS.score, { answered, total, steps: total === 1 ? TEXTS.one : TEXTS.more }, language);
  const lines = [`**${escapeMarkdown(textIn(title, language))}**: ${text}`];
  if (next) {
    const [question, fix] = [textIn(next.question, language), next.title].map(escapeMarkdown);
    lines.push(`${textIn(TEXTS.next, language)}: ${question}\n\n→ ${fix}`);
  } else if (answered === total) lines.push(textIn(TEXTS.all, language));
  // A full score may not hide what is wrong in parts that this framework does not ask for.
  if (elsewhere > 0) {
    const texts = elsewhere === 1 ? TEXTS.oneElsewhere : TEXTS.moreElsewhere;
    lines.push(fill(texts, { count: elsewhere }, language));
  }
  return { text, tooltip: [...lines, textIn(TEXTS.click, language)].join('\n\n') };
}
