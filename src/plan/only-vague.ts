import type { Verdict } from '../goals';

/** Words that carry no meaning of their own, in both languages; what they leave over says something. */
const FUNCTION_WORDS = new Set(
  (
    'a an and are become get  as at be been but by can do does for from has have i in is it its more must need needs no not of on or our ' +
    'should that thing things the their there this to too very want we will with you your ' +
    'aan al als bij dat ding dingen gaan  de die dit een en er geen gaat had heb hebben het hun ik in is kan kunnen maar meer met moet moeten ' +
    'na naar niet nog of om onze ons ook op over te ten ter tot uit van veel voor was we wel werd wij wil willen wordt worden zijn zo'
  ).split(' '),
);

/** Whether a text consists of vague words only, so that any organisation could have written it. */
export function isOnlyVague({ text, words }: Verdict): boolean {
  const vague = words.filter(({ kind }) => kind === 'vague' || kind === 'escape' || kind === 'open-window');
  if (vague.length === 0) return false;
  let rest = text;
  for (const { start, end } of vague) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end);
  const left = rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return left.every((word) => FUNCTION_WORDS.has(word));
}
