/** Moments that no calendar knows: "before the elections", "on the open day", "during peak season". */
import type { TimeWords } from './lexicon/time-words';
import type { Token } from './text';
import type { TimeSpan } from './time-span';

/** Dutch compounds ("voorjaarsvergadering"), and days with a name of their own ("GreenMonday"). */
function endsWithOccasion(text: string, words: TimeWords): boolean {
  if (text.length < 6) return false;
  if (
    /(?:day|dag|dagen|feest|concert|conferentie|week|weekend|maand|seizoen|periode|actie|campagne|markt)$/.test(
      text,
    ) &&
    !/^(?:every|to|holi)day|vandaag$/.test(text)
  )
    return true;
  for (let length = 5; length < text.length; length++)
    if (words.occasions.has(text.slice(-length))) return true;
  return false;
}

/** "Profit before tax" is no moment; nearly everything else after "before" is. */
const notMoments =
  /^(?:tax|taxes|taxation|interest|and|or|surgery|treatment|meals|profit|anything|everything)$/;
/** Prepositions that come before people and places too, so only a known occasion makes them temporal. */
const looseLeads =
  /^(?:van|of|since|sinds|per|each|every|elke|iedere|elk|ieder|full|calendar|over|aan|within|om|door|from|m|t|e)$/;

/** "By the first #GreenMonday", "before the elections", "during peak season". */
export function occasion(tokens: readonly Token[], index: number, words: TimeWords): TimeSpan | undefined {
  const lead = tokens[index];
  if (lead?.kind !== 'word' || !words.leads.has(lead.text) || looseLeads.test(lead.text)) return undefined;
  // "At most five complaints a week"
  if (lead.text === 'at' && /^(?:most|least)$/.test(tokens[index + 1]?.text ?? '')) return undefined;
  for (let at = index + 1; at < Math.min(tokens.length, index + 7); at++) {
    const { text, kind } = tokens[at] ?? { text: '', kind: 'sign' };
    if (kind !== 'word' && !isOrdinal(tokens, at)) break;
    const named = words.feasts.has(text) || words.seasons.has(text);
    const known = named || words.occasions.has(text) || endsWithOccasion(text, words);
    const introduced = at > index + 1 || words.before.has(lead.text) || named || /day$|dag$/.test(text);
    if (known && introduced && lead.text !== 'to') return { role: 'deadline', first: index, last: at };
    if (words.leads.has(text) && !words.filler.has(text)) break;
  }
  return strictlyBefore(tokens, index);
}

/** "50th anniversary" */
function isOrdinal(tokens: readonly Token[], index: number): boolean {
  const ending = tokens[index + 1];
  return (
    tokens[index]?.kind === 'number' && ending?.kind === 'word' && (ending.tight || ending.text === 'jarig')
  );
}

/** "Before school starts", "vóór de fusie": the word itself (or its accent) says it is about time. */
function strictlyBefore(tokens: readonly Token[], index: number): TimeSpan | undefined {
  const lead = tokens[index];
  const before =
    lead?.text === 'before' ||
    lead?.text === 'voordat' ||
    (lead?.text === 'voor' && lead.accent) ||
    lead?.text === 'tijdens' ||
    lead?.text === 'gedurende';
  const next = tokens[index + 1];
  if (!before || next?.kind !== 'word' || notMoments.test(next.text)) return undefined;
  const article = /^(?:the|our|my|we|i|a|de|het|ons|onze|een|wij)$/.test(next.text);
  const last = article && tokens[index + 2]?.kind === 'word' ? index + 2 : index + 1;
  return { role: 'deadline', first: index, last };
}
