/** Which day of a moment is meant, by the words in front of it. */
import { iso, parseIso } from './calendar';
import type { TimeWords } from './lexicon/time-words';
import type { Moment } from './moment';
import type { Dating } from './years';

/** "End of", "eind": the last day, whatever stands before it. */
export const isEnd = (lead: readonly string[], words: TimeWords): boolean =>
  lead.some((word) => words.end.has(word));

/**
 * "Mid 2027" is June; "early 2027" no day at all; "before 2028" ends with 2027, but "before the end of 2028" does not. Until
 * when "until 2030" holds is disputed, and "voor 2028" can be for 2028 as well as before it.
 */
export function askedDay(
  { date, before, grain }: Moment,
  lead: readonly string[],
  words: TimeWords,
): Dating | undefined {
  if (isEnd(lead, words) || !date) return date;
  if (lead.includes('half') && grain === 'month') {
    return (today) => {
      const day = parseIso(date(today));
      return day && iso(day.year, day.month, 15);
    };
  }
  if (lead.some((word) => words.middle.has(word))) {
    return (today) => {
      const day = grain === 'year' ? parseIso(date(today)) : undefined;
      return day && `${day.year}-06-30`;
    };
  }
  const isBefore = lead.includes('before');
  if (isBefore && grain !== 'day') return before;
  if (
    lead.some((word) =>
      /^(?:early|late|start|beginning|begin|since|from|after|vanaf|sinds|na|starting|zomer|ingang)$/.test(
        word,
      ),
    )
  )
    return undefined;
  if (grain === 'day') return date;
  if (lead.includes('voor')) return grain === 'month' ? before : undefined;
  const until = lead.includes('until') || lead.includes('till') || lead.includes('tot');
  return until && !lead.includes('met') ? undefined : date;
}
