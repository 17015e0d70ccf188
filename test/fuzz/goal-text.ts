import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  describeReading,
  detectLanguage,
  explain,
  type Language,
  maxLength,
  parseFigures,
  verdict,
  type VerdictOptions,
} from '../../src/goals';
import { assertSpan } from './places';
import { shorterTexts } from './shrink';
import { target } from './target';

interface GoalCase {
  readonly text: string;
  readonly options: VerdictOptions;
}

const LANGUAGES: readonly Language[] = ['en', 'nl'];

/** What sentences of goals are made of, and signs that are taken for others, for none, or for two. */
const WORDS = [
  ...[
    'from',
    'to',
    'van',
    'naar',
    'by',
    'voor',
    'in',
    'per',
    'week',
    'month',
    'maand',
    'Q3',
    'kwartaal',
    'each',
  ],
  ...[
    '80',
    '1.000,50',
    '1,000.50',
    '30%',
    '30 %',
    '€',
    '£ 5',
    '1/3',
    '½',
    '²',
    '2027',
    '1 May 2027',
    '31-02-2027',
  ],
  ...[
    '2027-01-15',
    '1e9',
    '999999999999999999999',
    '0',
    '-5',
    '−5',
    '1–2',
    'ten',
    'vijfentwintig',
    'half',
    'x2',
  ],
  ...[
    'more',
    'meer',
    'customers',
    'bezoekers',
    'sales',
    'omzet',
    'double',
    'verdubbelen',
    'at least',
    'minstens',
  ],
  ...[
    'improve',
    'verbeteren',
    'launch',
    'opzetten',
    'asap',
    'zo snel mogelijk',
    'TBD',
    '...',
    '…',
    '[x]',
    '{n}',
  ],
  ...[
    'not',
    'niet',
    'or',
    'of',
    'and',
    'en',
    'so that',
    'zodat',
    'the',
    'de',
    'het',
    'a',
    'onze',
    'our',
    'end of',
  ],
  ...[
    '\u00A0',
    '\u200B',
    '\u202E',
    '\u0301',
    'e\u0301',
    '\uFB01',
    'İ',
    'ß',
    'ǆ',
    '٣٠',
    '３０',
    '十',
    '😀',
    '👩‍👩‍👧',
    '\uD800',
  ],
  ...[
    '\uDC00',
    '\u0000',
    '\n',
    '\t',
    '“',
    '’',
    '"',
    '(',
    ')',
    ':',
    ';',
    '!',
    '?',
    '-',
    '/',
    ',',
    '.',
    '%',
    '#',
    '\u2028',
  ],
];

const sentence = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }),
    fc.constantFrom(' ', ' ', ' ', '', ', ', '\u00A0'),
  )
  .map(([words, between]) => words.join(between));
const anyText = fc.oneof(
  { weight: 6, arbitrary: sentence },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  // Long ones, of one piece: what is not linear shows.
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', ''))
      .map(([words, between]) => words.join(between).concat(between).repeat(600)),
  },
);
const day = fc.constantFrom('2027-01-15', '2027-02-30', '', 'soon', '9999-12-31', '0001-01-01', '2028-02-29');
const number = fc.oneof(fc.double(), fc.integer());
const kpi = fc.record(
  {
    metric: anyText,
    unit: fc.constantFrom('%', '€', 'per week', '', 'points', '😀'),
    baseline: number,
    target: fc.oneof(number, sentence),
    by: day,
    frequency: fc.constantFrom('weekly', 'maandelijks', ''),
    direction: fc.constantFrom('up', 'down', 'sideways'),
  },
  { requiredKeys: [] },
);
const options = fc.record(
  {
    lang: fc.constantFrom(...LANGUAGES),
    fields: fc.record(
      {
        deadline: day,
        period: fc.record({ from: day, to: day }, { requiredKeys: [] }),
        kpis: fc.array(kpi, { maxLength: 2 }),
        audience: sentence,
      },
      { requiredKeys: [] },
    ),
    words: fc.record(
      { vague: fc.array(anyText, { maxLength: 3 }), allowed: fc.array(anyText, { maxLength: 3 }) },
      { requiredKeys: [] },
    ),
    today: day,
  },
  { requiredKeys: [] },
);

/** Judges any sentence, in any plan and by anybody’s words. */
export const goalText = target<GoalCase>({
  name: 'goal-text',
  speed: 8,
  input: fc.record({ text: anyText, options }),
  check({ text, options }) {
    const told = verdict(text, options);
    const { words, criteria, reading, suggestion, cut } = told;
    for (const one of words) {
      assertSpan(one, text, one.kind);
      assert.equal(one.text, text.slice(one.start, one.end), 'a flagged word');
    }
    for (const [name, { spans }] of Object.entries(criteria))
      for (const span of spans as readonly { start: number; end: number }[]) assertSpan(span, text, name);
    for (const one of reading.numbers) assertSpan(one, text, 'a number');
    if (reading.deadline) assertSpan(reading.deadline, text, 'a deadline');
    for (const value of [reading.from, reading.to, reading.high, reading.change?.value])
      assert.ok(value === undefined || !Number.isNaN(value), 'a number that is none');
    if (text.length <= maxLength) assert.equal(cut, false);
    assert.equal(typeof suggestion, 'string');
    for (const language of LANGUAGES) {
      const { verdict: word, notes } = explain(told, language);
      assert.notEqual(word, '');
      assert.doesNotMatch(
        JSON.stringify([notes, describeReading(reading, language)]),
        /\b(?:undefined|NaN)\b|\[object/,
      );
      parseFigures(text, language);
    }
    detectLanguage([text]);
    // What was kept of one sentence may not show in another.
    verdict('', options);
    assert.deepEqual(verdict(text, options), told);
  },
  *smaller({ text, options }) {
    for (const { text: shorter } of shorterTexts(text)) yield { text: shorter, options };
    if (Object.keys(options).length > 0) yield { text, options: {} };
    for (const left of Object.keys(options))
      yield { text, options: Object.fromEntries(Object.entries(options).filter(([key]) => key !== left)) };
  },
});
