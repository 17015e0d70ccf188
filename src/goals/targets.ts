/** Which of a goal's numbers say when it is reached, and whether they need a date at all. */
import { isLimit, isThreshold } from './limits';
import { isNameNumber } from './name-numbers';
import { boundOf } from './bound';
import { noneAtAll, spentTime, zeros } from './none';
import { norms } from './norms';
import type { Quantity } from './quantities';
import { endsClause, type Sentence } from './sentence';

export interface Target {
  readonly quantity: Quantity;
  /** Where it starts from: "from 80" in "from 80 to 130". */
  readonly from?: Quantity;
  /** A change from something, as opposed to a level or an amount. */
  readonly relative: boolean;
  /** A plain count of the team's own output. */
  readonly output: boolean;
}

export interface Targets {
  readonly all: readonly Target[];
  /** A norm that holds from now on: "every invoice within 30 days", "no complaint older than a day". */
  readonly standing: readonly { readonly first: number; readonly last: number }[];
  /** "No stock-outs", "over 2 minutes on the page": no count, but a target; but one that still needs a date. */
  readonly none?: { readonly first: number; readonly last: number };
}

const arrows = new Set(['→', '>']);

export function findTargets(sentence: Sentence, quantities: readonly Quantity[]): Targets {
  const all: Target[] = [];
  const starts = new Set<Quantity>();
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index];
    if (!quantity || starts.has(quantity)) continue;
    const next = quantities[index + 1];
    if (next && isFromTo(sentence, quantity, next)) {
      starts.add(next);
      all.push({
        quantity: next,
        from: quantity,
        relative: true,
        output: quantity.noun === 'output' || next.noun === 'output',
      });
      continue;
    }
    if (isNow(sentence, quantity) || isBackground(sentence, quantity)) continue;
    all.push({
      quantity,
      relative: isRelative(sentence, quantity),
      output: isOutput(sentence, quantity),
    });
  }
  const standing = [...norms(sentence, quantities, all), ...zeros(sentence, quantities)];
  const none = standing.length > 0 ? undefined : (noneAtAll(sentence) ?? spentTime(sentence));
  return { all, standing, ...(none ? { none } : {}) };
}

/** "48 articles", "Posts: Twitter 15-25, Facebook 7": what the team makes itself, behind the number or as its label. */
/** The team's own output is less than this. */
const tooMany = 1000;

function isOutput(sentence: Sentence, quantity: Quantity): boolean {
  const { kind, noun, value, first } = quantity;
  // "100k sessions", "2,500 new emails": nobody makes so many.
  if (kind !== 'count' || value === 0 || (value ?? 0) >= tooMany) return false;
  // "Fewer than 20 unanswered emails": nobody sets out to make at most so many.
  const bound = boundOf(sentence, quantity);
  if (bound === 'at-most' || bound === 'below') return false;
  // "Sessions > 300": a sign stands in a table of results.
  if (/^[<>≤≥]$/.test(sentence.word(first - 1))) return false;
  return noun === 'output' || (noun === undefined && isOutputs(sentence, labelOf(sentence, first)));
}

/** The last word in front of the colon or the number itself: "Posts" in "Posts: 15-25". */
function labelOf(sentence: Sentence, first: number): number {
  if (isOutputs(sentence, first - 1)) return first - 1;
  for (let at = first - 1; at >= Math.max(1, first - 12); at--) {
    if (endsClause(sentence.tokens[at])) return -1;
    if (sentence.word(at) === ':') return at - 1;
  }
  return -1;
}

/** Several of them: "newsletter: 2,500" counts its readers. */
function isOutputs(sentence: Sentence, at: number): boolean {
  return (
    sentence.is(at, 'output') &&
    !sentence.is(at, 'result') &&
    !sentence.is(at, 'metric') &&
    /(?:s|en)$/.test(sentence.word(at))
  );
}

/** "(now 62)", "our current ratio of 1.3": where we are. */
function isNow(sentence: Sentence, { first }: Quantity): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const token = sentence.tokens[at];
    if (!token || endsClause(token) || token.text === ',' || token.text === ')') return false;
    if (sentence.reading.levels.now.has(token.text) && !/^(?:and|en)$/.test(sentence.word(at + 1)))
      return !/^(?:than|dan|as|als)$/.test(sentence.word(at - 1)) || at === first - 1;
  }
  return false;
}

/** "From the present 120 members": the word in front of "the present". */
function pastNow(sentence: Sentence, from: number): string {
  const { articles, now } = sentence.reading.levels;
  let at = from;
  while (at > from - 3 && (now.has(sentence.word(at)) || (at < from && articles.has(sentence.word(at)))))
    at--;
  return sentence.word(at);
}

function isFromTo(sentence: Sentence, a: Quantity, b: Quantity): boolean {
  const { from, to } = sentence.reading.levels;
  const before = pastNow(sentence, a.first - 1);
  if (from.has(before) || from.has(sentence.word(a.first - 2)) || before === '(') {
    if (b.first - a.last > 12) return false;
    for (let at = a.last + 1; at < b.first; at++) {
      if (endsClause(sentence.tokens[at])) return false;
      if (to.has(sentence.word(at)) || sentence.word(at) === '→')
        return from.has(before) || from.has(sentence.word(a.first - 2));
    }
  }
  for (let at = a.last + 1; at < b.first; at++)
    if (arrows.has(sentence.word(at))) return sentence.word(at) === '→' || b.first - a.last <= 2;
  return (
    b.first - a.last <= 3 &&
    (sentence.word(b.first - 1) === 'naar' ||
      (sentence.word(b.first - 1) === 'to' &&
        a.kind !== 'count' &&
        !sentence.reading.targets.reaching.has(before)))
  );
}

/** "60 van onze 200 alumni", "8 out of our 40": the whole is no target; nor are hours put in. */
function isBackground(sentence: Sentence, { first, last, kind }: Quantity): boolean {
  const before = sentence.word(first - 1);
  if (kind === 'duration' && sentence.word(last + 1) === 'of') return false;
  if (kind === 'duration') return !isThreshold(sentence, first) && !isLimit(sentence, first, last);
  if (/^(?:onze|our|these|deze|die|those)$/.test(before)) return true;
  return kind === 'count' && isNameNumber(sentence, { first, last });
}

function isRelative(sentence: Sentence, { kind, first, last }: Quantity): boolean {
  const before = sentence.word(first - 1);
  // "Within five rings", "binnen vijf keer overgaan" multiplies nothing.
  if (kind === 'times') return !/^(?:within|binnen)$/.test(before);
  if (before === '+' || before === '-' || before === 'by' || before === 'met') return true;
  const after = sentence.word(last + 1);
  return (
    (kind === 'percent' ||
      kind === 'points' ||
      kind === 'fraction' ||
      kind === 'money' ||
      kind === 'count') &&
    sentence.reading.targets.changes.has(after)
  );
}
