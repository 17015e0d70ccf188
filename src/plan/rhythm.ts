/** Numbers per period: "130 per week", "every month", "5 % growth a year", "weekomzet". */
import { once } from '../goals/once';

/** "day", "week", "month", "quarter", "year", or what else a number is per: "visit". */
export type Rhythm = string;

const PERIODS: readonly (readonly [Rhythm, string, string, string])[] = [
  // The word that is counted per, the adjective, and the first letter behind "p".
  ['day', 'day|dag|werkdag|workday', 'daily|dagelijkse?', 'd'],
  ['week', 'week|wk', 'weekly|wekelijkse?', 'w'],
  ['month', 'month|maand|mnd|mo', 'monthly|maandelijkse?|mom', 'm'],
  ['quarter', 'quarter|kwartaal', 'quarterly|qoq', 'q'],
  ['year', 'year|jaar|yr', 'yearly|annual|annually|jaarlijkse?|yoy', 'j'],
];

/** What a Dutch noun per period begins with: "weekomzet", not "maandag" or "weekend". */
const COMPOUND =
  '(?:omzet|bezoek|verkoop|verkopen|winst|cijfer|gemiddelde|resulta|opbrengst|bestelling|order|totaal|volume|inkom|kosten|budget)';

interface Patterns {
  readonly rhythm: RegExp;
  readonly word: RegExp;
}

interface Period {
  /** A piece of each way to write it: most texts hold none, and need not be compared with all of them. */
  readonly perhaps: RegExp;
  readonly patterns: () => Patterns;
}

/** For words in lower case: to compare without case is what takes V8 long to prepare, after letters of any language. */
const PATTERNS: ReadonlyMap<Rhythm, Period> = new Map(
  PERIODS.map(([name, words, adjectives, letter]) => [
    name,
    {
      perhaps: new RegExp(`${words}|${adjectives}|p[/.] ?${letter}`),
      patterns: once(() => patternsOf(words, adjectives, letter)),
    },
  ]),
);

function patternsOf(words: string, adjectives: string, letter: string): Patterns {
  const per = String.raw`(?<!\p{L})(?:per|each|every|elke?|iedere?) (?:${words})(?!\p{L})`;
  // "In a week" is how long it takes, "a quarter of" how much.
  const article = String.raw`(?<!(?:in|within|over|after|for|half|once|binnen|na) )(?<!\p{L})an? (?:${words})(?!\p{L}| (?:of|more|less|fewer|higher|lower)(?!\p{L}))`;
  const short = String.raw`/ ?(?:${words})(?!\p{L})|(?<!\p{L})p[/.] ?${letter}(?!\p{L})`;
  const again = String.raw`(?<!\p{L})(?:${words})[- ](?:on|over|op)[- ](?:${words})(?!\p{L})`;
  const compound = String.raw`(?<!\p{L})(?:${words})${COMPOUND}`;
  const adjective = String.raw`(?<!\p{L})(?:${adjectives})(?!\p{L})`;
  return {
    rhythm: new RegExp([per, article, short, again, compound, adjective].join('|'), 'u'),
    word: new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})|${compound}|${adjective}`, 'u'),
  };
}

/** "Every 2 weeks", "om de week": a period of its own. */
const ODD =
  /(?<!\p{L})(?:every|elke|iedere|per) (?:\d+|other|second|two|three|twee|drie|andere) \p{L}|(?<!\p{L})om de (?:dag|week|maand)/u;
/** "Per order", "per bezoeker". In Dutch "per eind 2027" and "per september" are dates. */
const PER =
  /(?<!\p{L})per (?!cent(?!\p{L})|eind|begin|medio|ultimo|jaareinde|direct|saldo|jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)(\p{L}{3,20})/gu;

const LEADS = /(?<!\p{L})(?:per|each|every|elke?|iedere?) /u;

/** What the numbers in some words are per, one set for all of them. */
export function rhythmsIn(words: string): ReadonlySet<Rhythm> {
  const text = words.toLowerCase().replaceAll(/\s+/g, ' ');
  const found = new Set<Rhythm>();
  for (const [name, { perhaps, patterns }] of PATTERNS)
    if (perhaps.test(text) && patterns().rhythm.test(text)) found.add(name);
  if (LEADS.test(text)) {
    if (ODD.test(text)) found.add('odd');
    for (const [, noun = ''] of text.matchAll(PER)) if (!isPeriod(noun)) found.add(noun);
  }
  return found;
}

function isPeriod(word: string): boolean {
  return [...PATTERNS.values()].some(
    ({ perhaps, patterns }) => perhaps.test(word) && patterns().word.test(word),
  );
}

/** Whether some words name a rhythm, in whatever form: "orders (week)". */
export function namesRhythm(words: string, rhythm: Rhythm): boolean {
  const period = PATTERNS.get(rhythm);
  const text = words.toLowerCase();
  return period ? period.patterns().word.test(text) : text.includes(rhythm.slice(0, 5));
}
