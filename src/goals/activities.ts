/** Whether a goal is a means put as a goal: "start a TikTok account", "vijf berichten per week plaatsen". */
import { dutchHead, englishHead, opensSentence, ownProduct } from './activity-heads';
import type { EntryKind } from './lexicon/kinds';
import type { Match } from './phrases';
import { dutchPurposes, purposes } from './purposes';
import type { Quantity } from './quantities';
import { type Sentence } from './sentence';
import type { Target, Targets } from './targets';

export interface Activity {
  /** First and last token of the words that make it one. */
  readonly first: number;
  readonly last: number;
}

export function findActivity(sentence: Sentence, targets: Targets): Activity | undefined {
  const head = sentence.lang === 'en' ? englishHead(sentence) : dutchHead(sentence, targets);
  const results = targets.all.filter((target) => !target.output);
  if (everyoneHas(sentence)) return undefined;
  if (head) {
    const { entry, first, last } = head;
    if (
      entry.kind === 'making' &&
      !isOffer(sentence, first, results) &&
      (results.length > 0 || !ownProduct(sentence, last))
    )
      return undefined;
    if (targets.standing.length > 0) return undefined;
    if (results.some((target) => isResultOf(sentence, target, head))) return undefined;
    return { first, last };
  }
  const outputs = targets.all.filter(
    (target) => target.output && !target.relative && target.from === undefined,
  );
  const [firstOutput] = outputs;
  if (firstOutput && results.length === 0 && !sentence.has('subjective'))
    return { first: firstOutput.quantity.first, last: firstOutput.quantity.last };
  return results.length === 0 && targets.standing.length === 0
    ? (finishedProduct(sentence) ?? regularProduct(sentence))
    : undefined;
}

/** "Provide 15 walk-in slots per week": what is put on offer is no result until somebody takes it. */
function isOffer(sentence: Sentence, head: number, results: readonly Target[]): boolean {
  const [only, ...others] = results;
  if (!only || others.length > 0 || !/^(?:provid|offer|aanbied|bied|biedt)/.test(sentence.word(head)))
    return false;
  return only.quantity.kind === 'count' && only.quantity.noun === undefined && !only.quantity.bounded;
}

/** A target that the doing is for; money spent and things visited are its object, not its result. */
function isResultOf(
  sentence: Sentence,
  { quantity, from, relative }: Target,
  head: Match<EntryKind>,
): boolean {
  if (head.entry.kind === 'spending') return isBehindPurpose(sentence, quantity.first, head.last);
  if (quantity.value === 0 || isLasting(sentence, quantity)) return true;
  if (
    from !== undefined ||
    quantity.kind === 'percent' ||
    quantity.kind === 'points' ||
    quantity.kind === 'times' ||
    quantity.kind === 'fraction'
  )
    return true;
  if (relative || quantity.kind === 'duration') return true;
  if (quantity.kind === 'money')
    return isBehindPurpose(sentence, quantity.first, head.last) || sentence.lang === 'en';
  if (sentence.lang === 'nl')
    return isBehindPurpose(sentence, quantity.first, -1) && quantity.noun === 'result';
  // "Add 500 new subscribers": they come of their own will.
  if (sentence.is(head.first, 'up') && quantity.noun === 'result') return true;
  return quantity.noun === 'result' && isBehindPurpose(sentence, quantity.first, head.last);
}

/** "7.500 woningen bouwen", "install 10 MW": homes and power are there for others, whoever makes them. */
function isLasting(sentence: Sentence, { kind, unit, last }: Quantity): boolean {
  if (kind !== 'count') return false;
  const next = sentence.word(last + 1);
  if (/^(?:[kmg]wp?h?)$/.test(next)) return true;
  if (unit !== undefined)
    for (const thing of sentence.reading.targets.lasting) if (unit.endsWith(thing)) return true;
  return false;
}

function isBehindPurpose(sentence: Sentence, index: number, head: number): boolean {
  for (let at = index - 1; at > head; at--) {
    const word = sentence.word(at);
    if (purposes.has(word) || dutchPurposes.has(word) || sentence.is(at, 'up') || sentence.is(at, 'down'))
      return true;
    if (word === 'to' && at > head + 1) return true;
    if (word === 'met' || word === 'for' || word === 'voor') return true;
  }
  return false;
}

/** "New partner portal ready for launch": the team's own product, finished. */
function finishedProduct(sentence: Sentence): Activity | undefined {
  const finished = sentence
    .of('doing')
    .find(
      ({ first, last }) =>
        first > 0 &&
        /(?:ed|ready|live|out|gereed|klaar)$/.test(sentence.word(last === first ? first : first)) &&
        sentence.is(first - 1, 'output'),
    );
  const ready = sentence
    .of('doing')
    .find(
      ({ first, last }) =>
        /^(?:ready|is|are|be)$/.test(sentence.word(first)) || sentence.word(last) === 'live',
    );
  const found = finished ?? ready;
  return found && { first: found.first, last: found.last };
}

/** "All new staff have completed the course": said of everyone it is a state, whoever did the work. */
function everyoneHas(sentence: Sentence): boolean {
  const [all] = sentence.of('universal');
  if (!all || !opensSentence(sentence, all.first)) return false;
  for (let at = all.last + 1; at < Math.min(all.last + 6, sentence.tokens.length); at++)
    if (/^(?:have|has|will|shall|hebben|heeft|is|are|zijn)$/.test(sentence.word(at))) return true;
  return /^(?:have|has|hebben|heeft|is|are|zijn)$/.test(sentence.word(all.first - 1));
}

/** "Wekelijks een vlog", "a monthly newsletter": the team's own product at a rhythm, and nothing else. */
function regularProduct(sentence: Sentence): Activity | undefined {
  const rhythm = sentence.times.some(({ role }) => role === 'cadence');
  if (
    !rhythm ||
    sentence.has('metric') ||
    sentence.has('result') ||
    sentence.has('subjective') ||
    sentence.has('up') ||
    sentence.has('down')
  )
    return undefined;
  const [product] = sentence.of('output');
  return product && product.last >= sentence.tokens.length - 3
    ? { first: product.first, last: product.last }
    : undefined;
}
