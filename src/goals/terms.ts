/** Lengths of time used as a term ("within six months") or as a norm ("within 30 seconds"). */
import { later, type CalendarDay, type Unit } from './calendar';
import { durationAt } from './durations';
import type { TimeWords } from './lexicon/time-words';
import type { Token } from './text';
import type { TimeSpan } from './time-span';
import type { Language } from './types';
import { yearAt, type Dating } from './years';

export function termAt(
  tokens: readonly Token[],
  index: number,
  floor: number,
  lang: Language,
  words: TimeWords,
): TimeSpan | undefined {
  const found = durationAt(tokens, index, lang, words) ?? relativeLength(tokens, index, words);
  if (!found) return undefined;
  let at = index - 1;
  let ahead = false;
  while (at >= floor && at > index - 8) {
    const text = tokens[at]?.text ?? '';
    if (words.previous.has(text)) return { role: 'anchor', first: at, last: found.last };
    if (words.next.has(text)) ahead = true;
    else if (
      !/^(?:the|a|first|de|het|een|eerste|school|academic|fiscal|financial|calendar|entire|whole|hele|hun|their|nu|en|only|max|maximaal|least|ongeveer|about|this|max|hooguit|hoogstens|uiterlijk|these|full|deze|maximum|most|no|less|more|than|of|van|period|space|periode|termijn)$/.test(
        text,
      ) &&
      !(text === 'at' && tokens[at + 1]?.text === 'most')
    )
      break;
    at--;
  }
  const lead = tokens[at]?.text ?? '';
  const within =
    at >= floor &&
    words.within.has(lead) &&
    !(lead === 'past' || lead === 'under' || (lead === 'after' && !ahead));
  const following = tokens[found.last + 1]?.text ?? '';
  const first = within ? at : index;
  const span = { first: ahead && !within ? at + 1 : first, last: found.last, unit: found.unit };
  if (!within && !ahead) {
    const long =
      found.unit !== 'second' &&
      found.unit !== 'minute' &&
      found.unit !== 'hour' &&
      tokens[index - 1]?.text !== 'by' &&
      tokens[index - 1]?.text !== 'met';
    if (long && isCountdown(tokens, found.last, words)) return { role: 'deadline', ...span };
    const heading =
      (index === 0 || /^[-(;:,.]$/.test(tokens[index - 1]?.text ?? '')) &&
      /^[:)]?$/.test(following) &&
      found.unit !== 'hour' &&
      found.unit !== 'minute' &&
      found.unit !== 'second';
    const trails =
      words.trailing.has(following) &&
      (following !== 'op' || tokens[found.last + 2]?.text === 'rij') &&
      following !== 'in';
    const articled = /^(?:a|an|the|een|our|in)$/.test(tokens[index - 1]?.text ?? '');
    if (heading) return datedFrom({ role: 'deadline', ...span }, found);
    return trails &&
      (following !== 'from' || tokens[found.last + 2]?.text === 'now') &&
      (articled || !/^(?:time|end)$/.test(following))
      ? { role: 'deadline', ...span }
      : undefined;
  }
  if (isNorm(tokens, found.last, found.unit, words)) return { role: 'norm', ...span };
  return datedFrom({ role: 'deadline', ...span }, found);
}

function datedFrom(span: TimeSpan, { count, unit }: { count?: number; unit: Unit }): TimeSpan {
  if (count === undefined) return span;
  const date: Dating = (today: CalendarDay | undefined) => today && later(today, count, unit);
  return { ...span, date };
}

/** "Binnen een halfjaar", "within the year", "the coming quarter": a unit without a number. */
function relativeLength(
  tokens: readonly Token[],
  index: number,
  words: TimeWords,
): { last: number; unit: Unit; count?: number } | undefined {
  const name = tokens[index];
  const unit =
    name?.kind === 'word' && words.singular.has(name.text) ? words.units.get(name.text) : undefined;
  if (
    !unit ||
    unit === 'second' ||
    unit === 'minute' ||
    !/^(?:within|binnen|the|het|een|de|of|over|throughout|for|during|gedurende|tijdens|in|heel|whole|hele|school|academic|fiscal|financial|calendar|full|entire)$/.test(
      tokens[index - 1]?.text ?? '',
    )
  )
    return undefined;
  // "A place in the week" is a part of every week.
  if (
    unit !== 'year' &&
    unit !== 'quarter' &&
    tokens[index - 2]?.text === 'in' &&
    !/^(?:of|van)$/.test(tokens[index + 1]?.text ?? '')
  )
    return undefined;
  return name?.text === 'halfjaar' && tokens[index - 1]?.text === 'een'
    ? { last: index, unit: 'month', count: 6 }
    : { last: index, unit };
}

/** "Two weeks before the date", "vier weken na de start": a day counted from something that happens once. */
function isCountdown(tokens: readonly Token[], last: number, words: TimeWords): boolean {
  const following = tokens[last + 1]?.text ?? '';
  const event = tokens[last + 2]?.text ?? '';
  if (
    following === 'before' ||
    following === 'ahead' ||
    (following === 'in' && event === 'advance') ||
    (following === 'van' && event === 'tevoren')
  )
    return true;
  if (/^(?:after|na)$/.test(following) && /^(?:the|our|de|het|onze)$/.test(event)) return true;
  return (
    /^(?:after|na|from|voor)$/.test(following) &&
    [event, tokens[last + 3]?.text ?? ''].some(
      (word) => !/^(?:the|this|de|het)$/.test(word) && (words.once.has(word) || words.occasions.has(word)),
    )
  );
}

/** Seconds to hours are how fast, not by when; so is "within 14 days of surgery". */
function isNorm(tokens: readonly Token[], last: number, unit: Unit, words: TimeWords): boolean {
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return true;
  const following = tokens[last + 1]?.text ?? '';
  if (!words.countedFrom.has(following)) return false;
  const event = tokens[last + 2]?.text ?? '';
  if (tokens[last + 2]?.kind !== 'word') return false;
  return (
    !words.once.has(event) &&
    yearAt(tokens, last + 2) === undefined &&
    !(event === 'the' || event === 'de' || event === 'het') &&
    !words.months.has(event)
  );
}
