/** Lengths of time ("six months", "een halfjaar") and rhythms ("per week", "every Monday", "p/kwartaal"). */
import type { Unit } from './calendar';
import type { TimeWords } from './lexicon/time-words';
import { fractionAt, numberAt } from './numbers';
import type { Token } from './text';
import type { Language } from './types';

export interface Duration {
  readonly last: number;
  readonly unit: Unit;
  readonly count?: number;
}

/** A number and a unit of time. */
export function durationAt(
  tokens: readonly Token[],
  index: number,
  lang: Language,
  words: TimeWords,
): Duration | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (token.text === 'halfjaar' || token.text === 'kwartaal') return undefined;
  const number = halfAt(tokens, index) ?? numberAt(tokens, index, lang) ?? articleAt(tokens, index);
  if (!number) return undefined;
  let at = number.next;
  let count = number.value;
  const joiner = tokens[at]?.text;
  // "From 14 to 6 minutes" is a change, "4 to 6 weeks" a range.
  const change = /^(?:from|van)$/.test(tokens[index - 1]?.text ?? '');
  if (!change && /^(?:-|to|tot|a|or|of)$/.test(joiner ?? '')) {
    const upper = numberAt(tokens, at + 1, lang);
    if (upper) {
      at = upper.next;
      count = upper.value;
    }
  }
  if (words.dayKinds.has(tokens[at]?.text ?? '')) at++;
  const name = tokens[at];
  const unit = name?.kind === 'word' ? words.units.get(name.text) : undefined;
  if (!name || unit === undefined || (name.text.length === 1 && !name.tight)) return undefined;
  // "1,200 season tickets": a season in the singular is only a length when there is one.
  if (/^(?:season|term|night|quarter|second)$/.test(name.text) && count !== 1) return undefined;
  // "60 Year 7 pupils"
  if (name.text === 'year' && count !== 1 && tokens[at + 1]?.kind === 'number') return undefined;
  const scale = name.text === 'halfjaar' ? 0.5 : name.text === 'fortnight' ? 2 : 1;
  const datable =
    name.text === 'halfjaar' ||
    !/^(?:sprints?|seasons?|seizoen(?:en)?|semesters?|terms?|trimester|decade|schooljaar|schooljaren|weekends?|nights?)$/.test(
      name.text,
    );
  return { last: at, unit, ...(count !== undefined && datable ? { count: count * scale } : {}) };
}

function halfAt(tokens: readonly Token[], index: number): { value: number; next: number } | undefined {
  const first = tokens[index]?.text;
  const at = first === 'a' || first === 'een' ? index + 1 : index;
  const word = tokens[at]?.text;
  if (word !== 'half' && word !== 'halve') return undefined;
  const next = /^(?:a|an)$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return { value: 0.5, next };
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'een', 'one']);

function articleAt(tokens: readonly Token[], index: number): { value: number; next: number } | undefined {
  return articles.has(tokens[index]?.text ?? '') ? { value: 1, next: index + 1 } : undefined;
}

export interface Cadence {
  readonly last: number;
  /** "week" in "per week"; absent for "every Monday". */
  readonly unit?: Unit;
}

const weekdays =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:en)?$/;
const short = new Map<string, Unit>([
  ['pm', 'month'],
  ['pj', 'year'],
  ['pw', 'week'],
  ['pd', 'day'],
]);

/** "p/j", "/mo": a letter that is a period only behind a slash. */
const letters = new Map<string, Unit>([
  ['w', 'week'],
  ['m', 'month'],
  ['mo', 'month'],
  ['k', 'quarter'],
  ['j', 'year'],
  ['y', 'year'],
]);

/** "per week", "/month", "each quarter", "elke maandag", "p/kwartaal", "a month" after a count. */
export function cadenceAt(
  tokens: readonly Token[],
  index: number,
  lang: Language,
  words: TimeWords,
): Cadence | undefined {
  const token = tokens[index];
  if (!token) return undefined;
  if (lang === 'nl' && short.has(token.text) && tokens[index - 1]) {
    const unit = short.get(token.text);
    return unit ? { last: index, unit } : undefined;
  }
  // "T/m"
  if (token.text === '/' && tokens[index - 1]?.text === 't') return undefined;
  let at: number;
  if (token.text === 'p' || token.text === '/') {
    at = tokens[index + 1]?.text === '/' ? index + 2 : index + 1;
  } else if (words.each.has(token.text)) {
    at = index + 1;
    if (/^(?:single|calendar|full|school|working|other|two|three|twee|drie)$/.test(tokens[at]?.text ?? ''))
      at++;
  } else if ((token.text === 'a' || token.text === 'an') && isCounted(tokens, index)) {
    at = index + 1;
  } else return undefined;
  const name = tokens[at];
  if (name?.kind === 'number' && words.units.has(tokens[at + 1]?.text ?? '')) {
    // "Every 4 weeks" is no week.
    const unit = name.text === '1' ? words.units.get(tokens[at + 1]?.text ?? '') : undefined;
    return { last: at + 1, ...(unit ? { unit } : {}) };
  }
  if (name?.kind !== 'word') return undefined;
  if (weekdays.test(name.text) || words.seasons.has(name.text) || words.months.has(name.text))
    return { last: at };
  const unit = words.units.get(name.text);
  const letter = token.text === '/' || token.text === 'p' ? letters.get(name.text) : undefined;
  if (letter) return { last: at, unit: letter };
  const several = /^(?:other|two|three|twee|drie)$/.test(tokens[at - 1]?.text ?? '');
  if (unit !== undefined) return { last: at, ...(several ? {} : { unit }) };
  const each = words.each.has(token.text) && token.text !== 'per';
  if (words.singular.has(name.text) || (each && isOccasion(name.text, words))) return { last: at };
  // "Each annual survey", "elk jaarlijks onderzoek".
  const described = each && words.adverbs.has(name.text);
  return described && isOccasion(tokens[at + 1]?.text ?? '', words) ? { last: at + 1 } : undefined;
}

function isOccasion(text: string, words: TimeWords): boolean {
  return words.occasions.has(text) || /(?:jaar|periode|onderzoek|meting)$/.test(text);
}

/** "60 leads a month": the article means "per" when something countable stands before it. */
function isCounted(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (!before || before.kind === 'sign') return before?.text === '%';
  if (
    /^(?:in|within|over|for|half|of|than|once|every|take|takes|the|is|after|about|to|at|under|below|by|as|with|least|most|on|during|and|or|not|only|just|like|has|have)$/.test(
      before.text,
    )
  ) {
    return before.text === 'once';
  }
  return (
    tokens.slice(Math.max(0, index - 6), index).some((token) => token.kind === 'number') ||
    fractionAt(tokens, index - 2, 'en') !== undefined ||
    hasNumberWord(tokens, index)
  );
}

function hasNumberWord(tokens: readonly Token[], index: number): boolean {
  for (let at = Math.max(0, index - 5); at < index; at++) if (numberAt(tokens, at, 'en')) return true;
  return false;
}
