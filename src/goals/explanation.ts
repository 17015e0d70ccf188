/** A verdict in the words of a reader: what the command line prints and what the editor shows on a goal. */
import { describeReading } from './describe-reading';
import type { Bilingual, Criterion, FlaggedWord, Language, ReadDeadline, Verdict } from './types';
import { formatDay } from './written';

/** How a criterion of SMART fares; whether a goal is achievable no sentence shows, and some sentences are not read to their end. */
export type CriterionState = 'met' | 'unmet' | 'unknown';

export interface ExplainedCriterion {
  readonly name: string;
  readonly state: CriterionState;
  /** A sentence, with the words of the goal that it goes by. */
  readonly why: string;
}

/** All in the language of the reader, but for the suggestion, which is in that of the goal. */
export interface Explanation {
  /** "specific" or "vague" */
  readonly verdict: string;
  /** In the order of the word SMART. */
  readonly criteria: readonly ExplainedCriterion[];
  /** "I read: …" */
  readonly reading: string;
  readonly words: readonly { readonly text: string; readonly why: string }[];
  /** A better sentence, where the goal's own lacks something. */
  readonly suggestion?: string;
  /** What else there is to know: that the plan says what the sentence leaves open, or that the text was cut. */
  readonly notes: readonly string[];
}

const names = {
  specific: { en: 'specific', nl: 'specifiek' },
  measurable: { en: 'measurable', nl: 'meetbaar' },
  achievable: { en: 'achievable', nl: 'haalbaar' },
  relevant: { en: 'relevant', nl: 'relevant' },
  timeBound: { en: 'time-bound', nl: 'tijdgebonden' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const verdicts: Readonly<Record<Verdict['verdict'], Bilingual>> = {
  specific: { en: 'specific', nl: 'specifiek' },
  vague: { en: 'vague', nl: 'vaag' },
};

const says = {
  achievable: {
    en: 'No sentence shows that. Ask those who must do it.',
    nl: 'Dat kan geen zin laten zien. Vraag het aan wie het moet doen.',
  },
  hidden: {
    en: 'The plan says what this sentence leaves open.',
    nl: 'Wat deze zin openlaat, staat elders in het plan.',
  },
  doubtful: {
    en: 'Part of this sentence was not read with certainty, so the goal gets the benefit of the doubt.',
    nl: 'Een deel van deze zin is niet met zekerheid te lezen, dus het doel krijgt het voordeel van de twijfel.',
  },
  cut: {
    en: 'The text is very long: only its beginning was read.',
    nl: 'De tekst is erg lang: alleen het begin is gelezen.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const passed = {
  en: (date: string) => `Its date, ${date}, has passed.`,
  nl: (date: string) => `De datum, ${date}, is voorbij.`,
} as const;

/** More words than these no reader compares with the sentence. */
const mostWords = 3;

/** @param language that of the reader, who need not be the goal's author */
export function explain(verdict: Verdict, language: Language): Explanation {
  const { criteria } = verdict;
  const criterion = (name: keyof Verdict['criteria']): ExplainedCriterion => {
    const { met, unknown, why, spans }: Criterion = criteria[name];
    const words = spans.slice(0, mostWords).map(({ start, end }) => `“${verdict.text.slice(start, end)}”`);
    const because =
      words.length > 0 ? `${why[language].replace(/\.$/, '')}: ${words.join(', ')}.` : why[language];
    return { name: names[name][language], state: unknown ? 'unknown' : met ? 'met' : 'unmet', why: because };
  };
  const hidden = verdict.verdict === 'specific' && verdict.ownWords === 'vague';
  return {
    verdict: verdicts[verdict.verdict][language],
    criteria: [
      criterion('specific'),
      criterion('measurable'),
      { name: names.achievable[language], state: 'unknown', why: says.achievable[language] },
      criterion('relevant'),
      criterion('timeBound'),
    ],
    reading: describeReading(verdict.reading, language),
    words: withoutRepeats(verdict.words).map(({ text, why }) => ({ text, why: why[language] })),
    ...(verdict.ownWords === 'vague' ? { suggestion: verdict.suggestion } : {}),
    notes: [
      ...(hidden ? [says.hidden[language]] : []),
      ...(verdict.doubtful ? [says.doubtful[language]] : []),
      ...pastDate(verdict.reading.deadline, language),
      ...(verdict.cut ? [says.cut[language]] : []),
    ],
  };
}

function pastDate(deadline: ReadDeadline | undefined, language: Language): readonly string[] {
  return deadline?.past && deadline.date ? [passed[language](formatDay(deadline.date, language))] : [];
}

/** A word that stands there twice is explained once. */
function withoutRepeats(words: readonly FlaggedWord[]): readonly FlaggedWord[] {
  return [...new Map(words.map((word) => [word.text.toLowerCase(), word])).values()];
}
