/** The numbers of a goal that are neither time nor name, each with its unit, its noun and what stands before it. */
import { durationAt } from './durations';
import { foldOf, fractionAt, numberAt, scaleAt, type NumberAt } from './numbers';
import type { Sentence } from './sentence';

export type QuantityKind = 'percent' | 'points' | 'times' | 'money' | 'fraction' | 'duration' | 'count';

export interface Quantity {
  readonly kind: QuantityKind;
  readonly first: number;
  readonly last: number;
  readonly value?: number | undefined;
  readonly high?: number | undefined;
  /** "%", "€", "×", "points", or the word that is counted, as it was written. */
  readonly unit?: string | undefined;
  /** "At least", "<", "to", "van": something before it makes it a level. */
  readonly bounded: boolean;
  /** What is counted, by the head of the noun phrase after the number. */
  readonly noun?: 'output' | 'result' | undefined;
}

const percents = new Set(['%', 'percent', 'procent', 'pct']);
const folds = new Set(['x', 'times', 'keer', 'maal', 'fold']);

/** Before a number these bound it as "at least" does. */
const levelSigns = new Set('<>=+:'.split(''));

/** "Litres", "km", "kWh": what something is measured in, never what is counted. */
export function isUnit({ reading }: Sentence, word: string): boolean {
  return reading.numbers.measures.has(word);
}

export function findQuantities(sentence: Sentence): readonly Quantity[] {
  const { tokens, lang } = sentence;
  const found: Quantity[] = [];
  let index = 0;
  while (index < tokens.length) {
    const quantity = sentence.isClaimed(index) ? undefined : quantityAt(sentence, index);
    if (quantity && !isNamed(sentence, quantity)) found.push(quantity);
    const skipped = quantity ? quantity.last + 1 : (numberAt(tokens, index, lang)?.next ?? index + 1);
    index = Math.max(index + 1, sentence.isClaimed(index) ? index + 1 : skipped);
  }
  return found;
}

/** Numbers that are part of a name, an age, a list mark or a label. */
function isNamed(sentence: Sentence, { first, last, kind, value, high }: Quantity): boolean {
  if (kind === 'percent') return value !== undefined && value >= 100 && sentence.is(first, 'name');
  if (kind !== 'count' && kind !== 'duration') return false;
  // "By mid 2027 40 registrations": the number before it is a year.
  const free = sentence.tokens[first - 1]?.kind === 'number' && sentence.isClaimed(first - 1);
  // "Tussen de 40 en 60": no norm called EN 60.
  const end = high === undefined ? last : first;
  for (let at = first; at <= end && !free; at++) if (sentence.is(at, 'name')) return true;
  // "Scope 1 and 2", "grades 1, 2 and 3"
  if (
    /^(?:and|en|&|,)$/.test(sentence.word(first - 1)) &&
    sentence.tokens[first - 2]?.kind === 'number' &&
    sentence.is(first - 2, 'name')
  )
    return true;
  return first === 0 && /^[.)]$/.test(sentence.word(last + 1));
}

function quantityAt(sentence: Sentence, index: number): Quantity | undefined {
  const { tokens, lang } = sentence;
  const fraction = fractionAt(tokens, index, lang);
  if (fraction)
    return { kind: 'fraction', first: index, last: fraction.next - 1, ...value(fraction), bounded: true };
  const lasting = durationAt(tokens, index, lang, sentence.words);
  if (lasting && numberAt(tokens, index, lang) && !sentence.isClaimed(lasting.last)) {
    return {
      kind: 'duration',
      first: index,
      last: lasting.last,
      ...(lasting.count === undefined ? {} : { value: lasting.count }),
      unit: sentence.slice(lasting.last, lasting.last),
      bounded: isBounded(sentence, index),
    };
  }
  const number = numberAt(tokens, index, lang);
  if (number) return withUnit(sentence, index, number);
  const word = tokens[index]?.kind === 'word' ? sentence.word(index) : '';
  const times = sentence.reading.numbers.multipliers.get(word) ?? foldOf(word, lang);
  if (
    times === undefined ||
    isClaimedRhythm(sentence, index + 1) ||
    // "Rehearse twice a week"
    (word === 'twice' && /^(?:a|an|per|each|every)$/.test(sentence.word(index + 1))) ||
    (tokens[index]?.text === 'half' &&
      !/^(?:the|as|of)$/.test(sentence.word(index + 1)) &&
      sentence.word(index - 1) !== 'by' &&
      sentence.word(index - 1) !== 'in')
  )
    return undefined;
  return { kind: 'times', first: index, last: index, value: times, unit: '×', bounded: true };
}

function value({ value: known }: NumberAt): { value?: number } {
  return known === undefined ? {} : { value: known };
}

function withUnit(sentence: Sentence, index: number, number: NumberAt): Quantity | undefined {
  const { currencies, endings, points } = sentence.reading.numbers;
  const { tokens, lang } = sentence;
  let at = number.next;
  let low = number;
  let high: number | undefined;
  let first = index;
  const before = sentence.word(index - 1);
  if (/^[€$£]$/.test(before)) first = index - 1;
  const minus = signAt(sentence, first);
  if (minus) first--;
  const opening = sentence.word(first - 1);
  const joined = isRaise(sentence, number, at, opening) ? undefined : joinsRange(sentence, at, opening);
  if (joined !== undefined) {
    const skip = /^[€$£]$/.test(sentence.word(joined)) ? joined + 1 : joined;
    const upper = numberAt(tokens, skip, lang);
    if (upper && !sentence.isClaimed(skip)) {
      high = upper.value;
      at = upper.next;
      low = scaledLike(sentence, number, upper);
    }
  }
  if (tokens[at]?.text === '+' && tokens[at]?.tight) at++;
  const value = minus === '-' && low.value !== undefined ? -low.value : low.value;
  const bounded = isBounded(sentence, first);
  /** All of one shape: whoever looks at quantities looks at many. */
  const quantity = (
    kind: QuantityKind,
    last: number,
    unit?: string,
    noun?: 'output' | 'result',
  ): Quantity => ({ kind, first, last, value, high, unit, bounded, noun });
  const unit = tokens[at]?.text ?? '';
  if (unit === 'per' && sentence.word(at + 1) === 'cent') return percent(sentence, at + 1, quantity);
  if (percents.has(unit)) return percent(sentence, at, quantity);
  if (unit === 'percentage' || points.has(unit))
    return quantity('points', unit === 'percentage' ? at + 1 : at, 'points');
  const money = currencies.get(sentence.word(minus ? first + 1 : first)) ?? currencies.get(unit);
  if (money !== undefined) return quantity('money', currencies.has(unit) ? at : at - 1, money);
  if (folds.has(unit)) {
    // "Two times a week" is how often something is done.
    const often = isClaimedRhythm(sentence, at + 1) || (number.inWords && number.value === 1);
    if (unit !== 'fold' && often) return undefined;
    return quantity('times', at, '×');
  }
  if (tokens[at]?.tight && endings.has(unit)) return undefined;
  const noun = headNoun(sentence, at);
  if (number.inWords && number.value === 1)
    return isOneOf(sentence, first, at, noun.kind)
      ? quantity('count', at - 1, undefined, noun.kind)
      : undefined;
  return quantity('count', at - 1, isUnit(sentence, unit) ? sentence.slice(at, at) : noun.text, noun.kind);
}

/** "From -10 to +20", "van -5 naar 0": a sign behind "from" or "to" belongs to the number. */
function signAt({ tokens, reading }: Sentence, first: number): '+' | '-' | undefined {
  const sign = tokens[first - 1];
  const before = tokens[first - 2]?.text ?? '';
  if (sign?.kind !== 'sign' || sign.tight || tokens[first]?.tight !== true) return undefined;
  if (sign.text !== '-' && sign.text !== '+') return undefined;
  const led = reading.levels.from.has(before) || reading.levels.to.has(before);
  return led || /^(?:→|between|tussen)$/.test(before) ? sign.text : undefined;
}

/** "By €50,000 to €300,000": a change and where it arrives, as the second is many times the first. */
function isRaise(sentence: Sentence, low: NumberAt, at: number, opening: string): boolean {
  if (opening !== 'by' || sentence.word(at) !== 'to' || !/^[€$£]$/.test(sentence.word(at + 1))) return false;
  const high = numberAt(sentence.tokens, at + 2, sentence.lang);
  return high?.value !== undefined && low.value !== undefined && high.value >= low.value * 3;
}

/** In "€ 12-15k" both are thousands; in "500-1k" only the second can be. */
function scaledLike({ tokens, lang }: Sentence, low: NumberAt, high: NumberAt): NumberAt {
  const scale = scaleAt(tokens, high, lang);
  if (scale === 1 || scaleAt(tokens, low, lang) !== 1 || low.value === undefined || high.value === undefined)
    return low;
  const scaled = low.value * scale;
  return scaled <= high.value ? { ...low, value: scaled } : low;
}

function isClaimedRhythm(sentence: Sentence, at: number): boolean {
  return sentence.times.some(({ role, first }) => role === 'cadence' && first === at);
}

/** "One" counts only in front of what can be counted: "one new client", not "one day" or "as one". */
function isOneOf(sentence: Sentence, first: number, at: number, noun: Quantity['noun']): boolean {
  return (
    noun === 'result' ||
    sentence.reading.numbers.limits.has(sentence.word(first - 1)) ||
    [1, 2, 3, 4, 5].some(
      (step) =>
        /^(?:or|of)$/.test(sentence.word(at + step)) &&
        /^(?:fewer|less|more|minder|meer)$/.test(sentence.word(at + step + 1)),
    )
  );
}

function percent(
  sentence: Sentence,
  at: number,
  quantity: (kind: QuantityKind, last: number, unit: string) => Quantity,
): Quantity {
  const next = sentence.word(at + 1);
  if (/^(?:point|points|punt|punten)$/.test(next)) return quantity('points', at + 1, 'points');
  return quantity('percent', next === '+' && sentence.tokens[at + 1]?.tight ? at + 1 : at, '%');
}

/** Index of the upper number of "25-30 %", "4 to 6", "between 85 and 90"; none in "from 4 to 6". */
function joinsRange(sentence: Sentence, at: number, opening: string): number | undefined {
  const sign = sentence.word(at);
  if (sign === '-') return at + 1;
  const fromTo = opening === 'from' || opening === 'van';
  if (!fromTo && /^(?:to|tot|a|or|of)$/.test(sign)) return at + 1;
  return /^(?:between|tussen|de)$/.test(opening) && /^(?:and|en)$/.test(sign) ? at + 1 : undefined;
}

/** "At least", "<", "to": makes the number behind it a level. */
function isLevelMark(sentence: Sentence, word: string): boolean {
  return sentence.reading.numbers.bounds.has(word) || levelSigns.has(word);
}

function isBounded(sentence: Sentence, first: number): boolean {
  return (
    isLevelMark(sentence, sentence.word(first - 1)) ||
    ((sentence.reading.numbers.softeners.has(sentence.word(first - 1)) || sentence.word(first - 1) === ',') &&
      isLevelMark(sentence, sentence.word(first - 2)))
  );
}

/** The last word behind a number of which the lexicon knows whether it is a result or the team's own output. */
function headNoun(sentence: Sentence, from: number): { kind: Quantity['noun']; text: string | undefined } {
  let kind: Quantity['noun'];
  let text: string | undefined;
  for (let at = from; at < Math.min(from + 6, sentence.tokens.length); at++) {
    const token = sentence.tokens[at];
    if (token?.kind !== 'word' || sentence.reading.numbers.nounStops.has(token.text)) break;
    if (sentence.isClaimed(at) && !sentence.is(at, 'cadence')) break;
    if (sentence.is(at, 'result')) [kind, text] = ['result', compound(sentence, at, from)];
    else if (sentence.is(at, 'output')) [kind, text] = ['output', compound(sentence, at, from)];
  }
  return { kind, text };
}

/** The word with what is joined to it by a hyphen, as it was written: "sign-ups". */
function compound(sentence: Sentence, at: number, from: number): string {
  // "Gift cards": a singular that an English plural follows only says which.
  const next = sentence.word(at + 1);
  if (
    sentence.lang === 'en' &&
    !/s$|people$|men$|children$/.test(sentence.word(at)) &&
    /[^su]s$/.test(next) &&
    sentence.tokens[at + 1]?.kind === 'word' &&
    !sentence.isClaimed(at + 1) &&
    !sentence.is(at + 1, 'up') &&
    !sentence.is(at + 1, 'change') &&
    !sentence.reading.numbers.nounStops.has(next)
  )
    return sentence.slice(at + 1, at + 1);
  let first = at;
  while (first > from && isHyphened(sentence, first)) first--;
  return sentence.slice(first, at);
}

function isHyphened({ tokens, text }: Sentence, at: number): boolean {
  const [left, right] = [tokens[at - 1], tokens[at]];
  return left?.kind === 'word' && left.end + 1 === right?.start && text[left.end] === '-';
}
