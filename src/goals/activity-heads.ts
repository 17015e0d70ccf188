/** The verb that makes a goal a doing: at its head in English, at the head or the end of the main clause in Dutch. */
import type { EntryKind } from './lexicon/kinds';
import type { Match } from './phrases';
import { endsClause, type Sentence } from './sentence';
import type { Targets } from './targets';
import { dutchPurposes } from './purposes';

const doing: readonly EntryKind[] = ['doing', 'making', 'spending'];

/** Words that may stand before the head: "we will", "our goal is to", "we gaan". */
const openers = new Set(
  (
    'to we our i the a goal goals objective aim target ambition mission team is are will shall want wants aims would like plan plans intend intends need must should hope strive aspire commit ' +
    'continue continues proactively actively also in order this that and us lets let you they it they can successfully be able department company organisation organization school club ' +
    'we ons onze het doel doelen is zijn om te wij gaan willen wil zullen zal moeten moet heeft hebben krijgt ik ook laten we dat er wordt worden de ambitie streven ernaar graag'
  ).split(' '),
);

/** Skips the date and the introduction, then looks whether the first verb is one of doing. */
export function englishHead(sentence: Sentence): Match<EntryKind> | undefined {
  const heads = sentence.matches.filter(
    (match) =>
      doing.includes(match.entry.kind) &&
      !isLabel(sentence, match) &&
      !isOccasion(sentence, match) &&
      !makesAll(sentence, match),
  );
  if (heads.length === 0) return undefined;
  let at = skipIntroduction(sentence, 0);
  const direct = startingAt(sentence, heads, at);
  if (direct) return direct;
  const modal = modalAfter(sentence, at);
  if (modal === undefined) return undefined;
  at = skipIntroduction(sentence, modal + 1);
  return startingAt(sentence, heads, at);
}

/** How far in front of a colon the label may begin: "Launch success criteria (3 months): 500+ organisers". */
const longestLabel = 8;

/** "Reviews: 4.6 or better": in front of a colon with a number behind it stands what is counted, and no order. */
function isLabel(sentence: Sentence, { first, last }: Match<EntryKind>): boolean {
  // "Post: three a week" is the team's own output.
  if (sentence.is(first, 'output') && !sentence.is(first, 'result')) return false;
  for (let at = last + 1; at <= last + longestLabel; at++) {
    if (at >= sentence.tokens.length || endsClause(sentence.tokens[at])) return false;
    if (sentence.word(at) !== ':') continue;
    return sentence.tokens.slice(at + 1, at + 4).some(({ kind }) => kind === 'number');
  }
  return false;
}

/** "Launch week", "test day": a noun, and no order. */
function isOccasion(sentence: Sentence, { first, last }: Match<EntryKind>): boolean {
  return (
    first === last &&
    /^(?:launch|opening|release|test|trial|pilot|review|project|plan)$/.test(sentence.word(first)) &&
    /^(?:day|days|week|weeks|weekend|month|period|phase|party|event|date)$/.test(sentence.word(last + 1))
  );
}

/** "Making all packaging recyclable": what becomes of it, and no product. */
function makesAll(sentence: Sentence, { first, last }: Match<EntryKind>): boolean {
  return (
    /^mak(?:e|es|ing)$/.test(sentence.word(first)) && /^(?:all|every|each)$/.test(sentence.word(last + 1))
  );
}

/** After an article it is a noun: "the pilot in Bristol has 200 users". */
function startingAt(
  sentence: Sentence,
  heads: readonly Match<EntryKind>[],
  at: number,
): Match<EntryKind> | undefined {
  if (/^(?:the|our|a|an|this|my|your)$/.test(sentence.word(at - 1))) return undefined;
  return heads.find(({ first }) => first === at);
}

function skipIntroduction(sentence: Sentence, from: number): number {
  let at = from;
  while (at < sentence.tokens.length) {
    const token = sentence.tokens[at];
    // Behind a number stands a noun: "20 design partners".
    if (token?.kind === 'number' && !sentence.isClaimed(at) && !/^[.):]$/.test(sentence.word(at + 1)))
      return sentence.tokens.length;
    const skips =
      token &&
      (token.kind !== 'word' ||
        sentence.isClaimed(at) ||
        openers.has(token.text) ||
        (token.text.endsWith('ly') && !sentence.is(at, 'doing')));
    if (!skips) return at;
    at++;
  }
  return at;
}

/** "The library will …", "the team wants to …": the verb behind the subject. */
function modalAfter(sentence: Sentence, from: number): number | undefined {
  for (let at = from; at < Math.min(from + 9, sentence.tokens.length); at++) {
    const word = sentence.word(at);
    if (/^(?:will|shall|must|should)$/.test(word)) return at;
    if (
      word === 'to' &&
      /^(?:is|are|aims?|wants?|plans?|intends?|needs?|hopes?|goal|objective|going)$/.test(
        sentence.word(at - 1),
      )
    )
      return at;
    if (endsClause(sentence.tokens[at])) return undefined;
    if (sentence.word(at) === ':') return at;
    if (sentence.is(at, 'up') || sentence.is(at, 'down') || sentence.is(at, 'metric')) return undefined;
  }
  return undefined;
}

/** In Dutch the doing stands at the head or at the end, so anywhere in the main clause will do. */
export function dutchHead(sentence: Sentence, targets: Targets): Match<EntryKind> | undefined {
  const end = mainClauseEnd(sentence);
  for (const match of sentence.matches) {
    if (!doing.includes(match.entry.kind) || match.first > end) continue;
    if (sentence.word(match.first - 1) === 'te' && sentence.word(0) !== 'om') continue;
    if (sentence.isClaimed(match.first) || isLabel(sentence, match)) continue;
    if (sentence.word(match.first - 1) === 'laten' && match.entry.kind !== 'making') continue;
    if (match.entry.kind === 'making' && !ownProduct(sentence, match.last)) continue;
    // "12.000 plaatsen": right behind a number stands a noun.
    if (sentence.tokens[match.first - 1]?.kind === 'number' && !sentence.isClaimed(match.first - 1)) continue;
    if (othersDoIt(sentence, match, targets) || spentByOthers(sentence, match)) continue;
    if (
      isStem(sentence.word(match.first)) &&
      isStem(sentence.word(match.last)) &&
      !opensSentence(sentence, match.first)
    )
      continue;
    return match;
  }
  return undefined;
}

/** "Drie festivals voeren statiegeld in", "dan doen 45 scholen mee": a counted subject around a verb in two parts. */
function othersDoIt(sentence: Sentence, { entry, first, last }: Match<EntryKind>, targets: Targets): boolean {
  if (!entry.pattern.includes('…') || sentence.tokens.some(({ text }) => text === 'we' || text === 'wij'))
    return false;
  return targets.all.some(
    ({ output, quantity }) =>
      !output &&
      (quantity.first < first
        ? first - quantity.last <= 4 && opensSentence(sentence, quantity.first - 1)
        : quantity.first - first <= 2 && quantity.last < last),
  );
}

/** "In mei besteedt de bezoeker 10 % meer tijd": behind the verb stands somebody else. */
function spentByOthers(sentence: Sentence, { entry, last }: Match<EntryKind>): boolean {
  const next = sentence.word(last + 1);
  return (
    entry.kind === 'spending' &&
    sentence.word(last).endsWith('t') &&
    /^(?:de|het|een|elke|iedere)$/.test(next) &&
    (sentence.is(last + 2, 'result') || sentence.is(last + 2, 'metric'))
  );
}

/** "Plaats", "deel", "bezoek" are nouns too; only at the head are they orders. */
function isStem(word: string): boolean {
  return !/(?:en|d|t)$/.test(word);
}

export function opensSentence(sentence: Sentence, index: number): boolean {
  for (let at = 0; at < index; at++)
    if (!sentence.isClaimed(at) && sentence.tokens[at]?.kind === 'word' && !openers.has(sentence.word(at)))
      return false;
  return true;
}

function mainClauseEnd(sentence: Sentence): number {
  let at = 0;
  while (
    at < sentence.tokens.length &&
    (sentence.isClaimed(at) || sentence.tokens[at]?.kind !== 'word' || openers.has(sentence.word(at)))
  )
    at++;
  for (; at < sentence.tokens.length; at++)
    if (
      dutchPurposes.has(sentence.word(at)) ||
      (sentence.word(at) === 'te' && sentence.word(at - 1) === 'door')
    )
      return at;
  return sentence.tokens.length;
}

/** Whether what is made is a thing of the team. */
export function ownProduct(sentence: Sentence, after: number): boolean {
  if (sentence.lang === 'nl')
    for (let at = Math.max(0, after - 6); at < after; at++) if (isProduct(sentence, at)) return true;
  for (let at = after + 1; at < after + 8; at++) {
    if (/^(?:with|for|in|that|to|as|by|through|inside|on|met|voor|die|door|om)$/.test(sentence.word(at)))
      return false;
    if (isProduct(sentence, at)) return true;
  }
  return false;
}

function isProduct(sentence: Sentence, at: number): boolean {
  return sentence.is(at, 'output') && !sentence.is(at, 'result');
}
