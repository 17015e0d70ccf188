/** What was understood of a goal, for the author to read back. What is uncertain is left out. */
import type { Assessment } from './assessment';
import type { Unit } from './calendar';
import { findAudience, type Audience } from './audience';
import { boundOf } from './bound';
import type { Change } from './change';
import { countedBehind } from './counted';
import { readDeadline } from './deadline';
import { readLevels, type Levels } from './levels';
import { loneMeasure } from './lone-measure';
import { measureOf } from './measure';
import type { Phrase } from './noun-phrase';
import { spanOf } from './outcomes';
import type { Quantity } from './quantities';
import type { Sentence } from './sentence';
import type { TimeSpan } from './time-span';
import type { ReadChange, Reading, ReadNumber } from './types';
import { wholeOf } from './whole';

export function readBack(assessment: Assessment, today: string | undefined): Reading {
  const { sentence, quantities } = assessment;
  const audience = findAudience(sentence);
  const levels = levelsOf(assessment);
  const measure = measuredThing(assessment, levels, audience);
  const whole = levels?.to && isShare(levels.to) && !levels.from ? wholeOf(sentence, levels.to) : undefined;
  const per = levels && periodOf(assessment, levels, measure, audience);
  const norm = levels ? undefined : normOf(assessment);
  const fact =
    !levels &&
    !norm &&
    !assessment.targets.none &&
    !assessment.activity &&
    (assessment.outcome !== undefined || assessment.optOut);
  const deadline = readDeadline(sentence, ownDeadlines(assessment, levels), today);
  return {
    ...(measure ? { measure: sentence.slice(measure.first, measure.last) } : {}),
    ...(whole ? { of: sentence.slice(whole.first, whole.last) } : {}),
    ...(levels ? said(sentence, levels) : noneOf(assessment)),
    ...(per ? { per } : {}),
    ...(norm ? { norm } : {}),
    ...(fact ? { fact: true } : {}),
    ...(assessment.activity ? { means: true } : {}),
    ...(deadline ? { deadline } : {}),
    ...(audience && !isInside(audience, whole) && !isInside(audience, measure)
      ? { audience: sentence.slice(audience.first, audience.last) }
      : {}),
    numbers: quantities
      .filter((quantity) => !isYearLike(sentence, quantity))
      .flatMap((quantity) => readNumber(sentence, quantity)),
  };
}

/** "30 % by 2027 and 100 % by 2032": each number has a date of its own, and the first number is read. */
function ownDeadlines(
  { deadlines, quantities }: Assessment,
  levels: Levels | undefined,
): readonly TimeSpan[] {
  const end = levels && Math.max(levels.main.last, levels.to?.last ?? 0);
  const next = end === undefined ? undefined : quantities.find(({ first }) => first > end);
  if (end === undefined || !next || next.kind !== levels?.main.kind) return deadlines;
  const own = deadlines.filter(({ first }) => first > end && first < next.first);
  const isPaired = own.length > 0 && deadlines.some(({ first }) => first > next.last);
  return isPaired ? own : deadlines;
}

/** "75 % of families" and "awareness among parents of twins" say for whom already. */
function isInside({ first, last }: Audience, phrase: Phrase | undefined): boolean {
  return phrase !== undefined && first >= phrase.first && last <= phrase.last;
}

/** The numbers of a means are how much is done, not where it is to arrive. */
function levelsOf({ sentence, quantities, results, activity }: Assessment): Levels | undefined {
  if (activity) return undefined;
  return readLevels(
    sentence,
    quantities.filter((quantity) => !isYearLike(sentence, quantity)),
    results
      .flatMap(({ from, quantity }) => (from ? [from, quantity] : [quantity]))
      .filter((quantity) => !isYearLike(sentence, quantity) && !isKnown(sentence, quantity)),
  );
}

/** "Founded in 1998", "below 2019 levels": a number that is a year, where the grammar of times saw none. */
function isYearLike(sentence: Sentence, { kind, first, last, value = 0, unit }: Quantity): boolean {
  return (
    kind === 'count' &&
    first === last &&
    unit === undefined &&
    /^(?:19|20)\d\d$/.test(sentence.word(first)) &&
    value >= 1900 &&
    /^(?:in|since|sinds|below|onder|than|dan|from|van|the|het|,)?$/.test(sentence.word(first - 1))
  );
}

/** "The two agencies", "de 12 scholen", "per 1,000 pupils", "10 pm", "from place 9": a number that the reader is supposed to know. */
function isKnown(sentence: Sentence, { kind, first, last }: Quantity): boolean {
  const isClock = /^(?:am|pm|oclock)$/.test(sentence.word(last + 1));
  return (
    kind === 'count' &&
    (isClock ||
      /^(?:per|place|position|rank|number|plaats|positie|plek|nummer)$/.test(sentence.word(first - 1)) ||
      isDefinite(sentence, first))
  );
}

function isDefinite(sentence: Sentence, first: number): boolean {
  return (
    /^(?:the|de|these|deze|our|onze|both)$/.test(sentence.word(first - 1)) &&
    !/^(?:to|naar|tot|under|below|onder|boven|above|over|least|van|tussen|between|reach|of)$/.test(
      sentence.word(first - 2),
    )
  );
}

function measuredThing(
  { sentence, activity, targets, outcome }: Assessment,
  levels: Levels | undefined,
  audience: Audience | undefined,
): Phrase | undefined {
  if (activity) return undefined;
  if (levels) return measureOf(sentence, levels, audience);
  return targets.none || outcome || targets.standing.length > 0 ? undefined : loneMeasure(sentence);
}

/** The rhythm of the number, not of something else ("our annual programme", "monthly subscribers"). */
function periodOf(
  { sentence, cadences, quantities }: Assessment,
  levels: Levels,
  measure: Phrase | undefined,
  audience: Audience | undefined,
): Unit | undefined {
  const ours = cadences.find(({ first, last, unit }) => {
    if (unit === undefined || (audience && first >= audience.first && last <= audience.last)) return false;
    // "1,000 teams by June; 40 upgrades a week"
    const { main } = levels;
    if (quantities.some((other) => other.first > main.last && other.last < first)) return false;
    if (first !== last || !sentence.words.adverbs.has(sentence.word(first))) return true;
    if (measure && first >= measure.first && last <= measure.last) return true;
    // "Annually", "wekelijks minstens 5": an adverb stands alone, an adjective before its noun.
    const next = sentence.tokens[last + 1];
    return (
      next?.kind !== 'word' ||
      sentence.isClaimed(last + 1) ||
      /^(?:by|to|in|at|least|minstens|minimaal|through|via|met|naar|from|van|voor|hooguit|growth|groei)$/.test(
        next.text,
      ) ||
      first === main.last + 1
    );
  });
  return ours?.unit;
}

function isShare({ kind }: Quantity): boolean {
  return kind === 'percent' || kind === 'fraction';
}

/** "No stock-outs": nothing is a level, too. */
function noneOf({ sentence, targets, activity }: Assessment): { measure?: string; to?: number } {
  const none = targets.none;
  if (!none || activity || none.first === none.last || !/^(?:no|geen)$/.test(sentence.word(none.first)))
    return {};
  let last = none.last;
  while (last + 1 < sentence.tokens.length && isWord(sentence, last + 1) && last - none.first < 3) {
    if (
      !sentence.is(last + 1, 'metric') &&
      !sentence.is(last + 1, 'result') &&
      !isHyphened(sentence, last + 1)
    )
      break;
    last++;
  }
  // "No lead pipes in schools": half a name would be a wrong one.
  const whole =
    !isWord(sentence, last + 1) ||
    /^(?:in|on|at|op|bij|aan|more|meer|for|voor|to|by)$/.test(sentence.word(last + 1));
  return { ...(whole ? { measure: sentence.slice(none.first + 1, last) } : {}), to: 0 };
}

function isWord(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at]?.kind === 'word' && !sentence.isClaimed(at);
}

function isHyphened({ tokens, text }: Sentence, at: number): boolean {
  return text[(tokens[at]?.start ?? 1) - 1] === '-';
}

/** The first of the norms that holds from now on, as it was written. */
function normOf({ sentence, targets, activity }: Assessment): string | undefined {
  const [norm] = activity ? [] : targets.standing;
  if (!norm) return undefined;
  const first = sentence.tokens[norm.first]?.kind === 'sign' ? norm.first + 1 : norm.first;
  return sentence.slice(first, norm.last);
}

function said(sentence: Sentence, { from, to, change, bound }: Levels): Partial<Reading> {
  const unit = unitOf(to) ?? unitOf(from) ?? (to && countedUnit(sentence, to));
  return {
    ...(from?.value === undefined ? {} : { from: from.value }),
    ...(to?.value === undefined ? {} : { to: to.value }),
    ...(to?.high === undefined ? {} : { high: to.high }),
    ...(to && bound ? { bound } : {}),
    ...(unit ? { unit } : {}),
    ...(change ? { change: readChange(sentence, change) } : {}),
  };
}

/** "Three keynote slots": what is counted needs no lexicon when it stands right behind its number. */
function countedUnit(sentence: Sentence, quantity: Quantity): string | undefined {
  const behind = countedBehind(sentence, quantity);
  return behind && sentence.slice(behind.last, behind.last);
}

function unitOf(quantity: Quantity | undefined): string | undefined {
  return quantity?.kind === 'fraction' ? 'part' : quantity?.unit;
}

function readChange(sentence: Sentence, { quantity, direction }: Change): ReadChange {
  const unit = unitOf(quantity);
  const bound = boundOf(sentence, quantity);
  return {
    value: quantity.value ?? 0,
    ...(quantity.high === undefined ? {} : { high: quantity.high }),
    ...(unit ? { unit } : {}),
    ...(direction ? { direction } : {}),
    ...(bound ? { bound } : {}),
  };
}

function readNumber(sentence: Sentence, quantity: Quantity): ReadNumber[] {
  if (quantity.value === undefined) return [];
  const { value, high, unit } = quantity;
  return [
    {
      ...spanOf(sentence, quantity),
      value,
      ...(high === undefined ? {} : { high }),
      ...(unit ? { unit } : {}),
    },
  ];
}
