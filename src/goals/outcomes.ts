/** Goals that can be checked without a number: a permit granted, a place in the top 3 of a list, every site fitted out. */
import { isParticiple } from './participles';
import type { Span } from './types';
import type { Sentence } from './sentence';

interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export function findOutcome(sentence: Sentence): TokenRange | undefined {
  const named = sentence.matches.find(
    ({ entry, first }) => entry.kind === 'outcome' && !isMeans(sentence, first),
  );
  if (named) return { first: named.first, last: named.last };
  return everyOne(sentence) ?? ranksFor(sentence) ?? oneMore(sentence) ?? done(sentence);
}

/** "A plan to become climate neutral": the outcome belongs to the plan. */
function isMeans(sentence: Sentence, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--)
    if (/^(?:towards|toward|richting|better|more|betere|meer)$/.test(sentence.word(at))) return true;
  return false;
}

/** "Elke wijk heeft een buurtteam in 2027": a universal that anyone could go and check. */
function everyOne(sentence: Sentence): TokenRange | undefined {
  const end = meansStart(sentence);
  if (
    [...sentence.of('subjective'), ...sentence.of('vague')].some(
      ({ first }) => first < end && !sentence.isClaimed(first) && !sentence.is(first, 'name'),
    )
  )
    return undefined;
  if (sentence.tokens.some((_, at) => at < end && isBareAccess(sentence, at))) return undefined;
  const match = sentence.of('universal').find(({ first }) => !sentence.isClaimed(first));
  if (!match) return undefined;
  for (let at = 0; at < match.first; at++) {
    // Dutch puts the verb between the time and its subject: "vanaf 1 april rijden alle bussen elektrisch".
    if (at === match.first - 1 && at > 0 && sentence.lang === 'nl' && sentence.isClaimed(at - 1)) break;
    const plain =
      sentence.isClaimed(at) ||
      sentence.tokens[at]?.kind !== 'word' ||
      /^(?:have|has|is|are|heeft|hebben|is|zijn|we|that|dat|zijn|wordt|worden|krijgt|krijgen|willen|wij|on)$/.test(
        sentence.word(at),
      );
    if (!plain) return undefined;
  }
  return sentence.tokens.length - match.first >= 3 ? { first: match.first, last: match.last } : undefined;
}

/** "Everyone will have access": to what? */
function isBareAccess(sentence: Sentence, at: number): boolean {
  return /^(?:access|toegang)$/.test(sentence.word(at)) && !/^(?:to|tot)$/.test(sentence.word(at + 1));
}

/** "Top 3 for 'florist Leeds'", "nummer 1 op 'kookworkshop'": a place in what people search for. */
function ranksFor({ tokens, text }: Sentence): TokenRange | undefined {
  for (let at = 1; at < tokens.length - 2; at++) {
    if (
      !/^(?:top|number|no|position|place|spot|page|nummer|nr|positie|plek|plaats|pagina)$/.test(
        tokens[at - 1]?.text ?? '',
      )
    )
      continue;
    const [number, preposition, words] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (!/^(?:\d{1,3}|one|three|five|ten|een|drie|vijf|tien)$/.test(number?.text ?? '')) continue;
    if (!/^(?:for|on|in|op|voor|bij)$/.test(preposition?.text ?? '') || !words) continue;
    if (isQuoted(text, words.start)) return { first: at - 1, last: at };
  }
  return undefined;
}

/** Emphasis may stand between the quote and the word. */
function isQuoted(text: string, start: number): boolean {
  const before = /[_*]/.test(text[start - 1] ?? '') ? start - 2 : start - 1;
  return /["'“‘«„`]/.test(text[before] ?? '');
}

/** "One new franchise per year", "elk jaar één nieuwe leerling": one more of what is no product of our own. */
function oneMore(sentence: Sentence): TokenRange | undefined {
  for (let at = 0; at < sentence.tokens.length - 2; at++) {
    const one = sentence.tokens[at];
    const isOne =
      one?.text === '1' || (sentence.lang === 'en' ? one?.text === 'one' : one?.text === 'een' && one.accent);
    if (!isOne || !/^(?:new|extra|additional|nieuw|nieuwe)$/.test(sentence.word(at + 1))) continue;
    const noun = sentence.tokens[at + 2];
    const own = (['output', 'vague', 'subjective'] as const).some((kind) => sentence.is(at + 2, kind));
    return noun?.kind === 'word' && !own ? { first: at, last: at + 2 } : undefined;
  }
  return undefined;
}

/** "Bridge rebuilt by May", "het dorpshuis is verkocht": a thing that is done or not done by then. */
function done(sentence: Sentence): TokenRange | undefined {
  if (!sentence.times.some(({ role }) => role === 'deadline')) return undefined;
  const end = meansStart(sentence);
  if (soft.some((kind) => sentence.of(kind).some(({ first }) => first < end))) return undefined;
  const last = sentence.tokens.findIndex(
    ({ kind, text }, at) =>
      kind === 'word' &&
      at > 0 &&
      at < end &&
      isParticiple(text, sentence.lang) &&
      !sentence.isClaimed(at) &&
      !sentence.is(at, 'result') &&
      !sentence.is(at, 'metric'),
  );
  return last < 0 ? undefined : { first: last, last };
}

/** What makes a statement too soft, or too much our own work, to be checked by someone else. */
const soft = [
  'vague',
  'subjective',
  'up',
  'down',
  'change',
  'output',
  'doing',
  'making',
  'spending',
  'escape',
  'placeholder',
] as const;
/** Where the goal stops telling what and starts telling how; praise from there on changes nothing. */
export function meansStart(sentence: Sentence): number {
  const at = sentence.tokens.findIndex(
    ({ text }, index) =>
      /^(?:through|thanks|via|dankzij|door|middels)$/.test(text) && !sentence.isClaimed(index),
  );
  return at < 0 ? sentence.tokens.length : at;
}

export function spanOf(sentence: Sentence, { first, last }: TokenRange): Span {
  return { start: sentence.tokens[first]?.start ?? 0, end: sentence.tokens[last]?.end ?? 0 };
}
