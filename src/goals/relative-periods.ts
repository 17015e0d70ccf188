/** Periods that are counted from today: "next year", "dit kwartaal", "this summer". */
import { endOfPeriod, later, type Unit } from './calendar';
import type { TimeWords } from './lexicon/time-words';
import type { Moment } from './moment';
import type { Token } from './text';
import type { Dating } from './years';

/** "next year", "dit kwartaal", "this summer", "volgend schooljaar". */
export function relativePeriod(
  tokens: readonly Token[],
  index: number,
  words: TimeWords,
): Moment | undefined {
  const text = tokens[index]?.text ?? '';
  const isNext = words.next.has(text);
  if (!isNext && !words.current.has(text)) return undefined;
  let at = index + 1;
  if (
    (words.fiscal.has(tokens[at]?.text ?? '') && words.singular.has(tokens[at + 1]?.text ?? '')) ||
    /^(?:school|academic|calendar|football|peak)$/.test(tokens[at]?.text ?? '')
  )
    at++;
  const name = tokens[at]?.text ?? '';
  const unit = at === index + 1 ? words.units.get(name) : undefined;
  if (unit !== undefined && /^(?:year|jaar|quarter|kwartaal|month|maand|week)$/.test(name)) {
    const date = relativeDate(tokens, index, isNext, unit);
    return { last: at, ...(date ? { date } : {}), grain: unit === 'year' ? 'year' : 'period' };
  }
  const known =
    words.singular.has(name) ||
    words.seasons.has(name) ||
    words.occasions.has(name) ||
    words.feasts.has(name) ||
    words.months.has(name);
  return known ? { last: at, grain: 'period' } : undefined;
}

/**
 * The end of "this month" and "next year"; "within the next year" is counted from today. "Het komende jaar" and "the
 * upcoming quarter" mean the one to some and the other to others, so they have no date.
 */
function relativeDate(
  tokens: readonly Token[],
  index: number,
  isNext: boolean,
  unit: Unit,
): Dating | undefined {
  const text = tokens[index]?.text ?? '';
  if (!isNext) return (today) => today && endOfPeriod(today, unit, 0);
  if (text === 'next' && tokens[index - 1]?.text === 'the') return (today) => today && later(today, 1, unit);
  return /^(?:next|volgend|volgende)$/.test(text)
    ? (today) => today && endOfPeriod(today, unit, 1)
    : undefined;
}
