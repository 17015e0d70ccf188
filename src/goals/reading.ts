/** What was understood of a goal, for the author to read back. What is uncertain is left out. */
import type { Assessment } from './assessment';
import type { Unit } from './calendar';
import { findAudience, type Audience } from './audience';
import { boundOf } from './bound';
import type { Change } from './change';
import { clearName, isWhom, wholeName, withGrowth } from './clear-name';
import { countedBehind } from './counted';
import { isFirstPeriod, readDeadline, readUndated, wholeYear } from './deadline';
import { isPurpose, readLevels, type Levels } from './levels';
import { loneMeasure } from './lone-measure';
import { measureOf } from './measure';
import { isHollow, type Phrase } from './noun-phrase';
import { spanOf } from './outcomes';
import { ownDeadlines } from './own-deadlines';
import { plain } from './plain';
import type { Quantity } from './quantities';
import type { Sentence } from './sentence';
import type { ReadChange, ReadDeadline, Reading, ReadNumber } from './types';
import { isKnown, meantNumbers, sameNumber } from './unreached';
import { wholeOf } from './whole';

export function readBack(assessment: Assessment, today: string | undefined): Reading {
  const { sentence } = assessment;
  const quantities = meantNumbers(sentence, assessment.quantities);
  const audience = findAudience(sentence);
  const levels = levelsOf(assessment, quantities);
  const measure = measuredThing(assessment, levels, audience);
  const whole = levels?.to && isShare(levels.to) && !levels.from ? wholeOf(sentence, levels.to) : undefined;
  const per = levels && periodOf(assessment, levels, measure, audience);
  const norm = levels ? undefined : normOf(assessment);
  const fact =
    !levels &&
    !norm &&
    !assessment.targets.none &&
    !assessment.activity &&
    assessment.results.length === 0 &&
    (assessment.outcome !== undefined || assessment.optOut);
  const deadline = deadlineOf(assessment, levels, today);
  return {
    ...(measure ? { measure: nameOf(sentence, measure) } : {}),
    ...(whole ? { of: nameOf(sentence, whole) } : {}),
    ...(levels ? said(sentence, levels) : noneOf(assessment)),
    ...(per ? { per } : {}),
    ...(norm ? { norm } : {}),
    ...(fact ? { fact: true } : {}),
    ...(assessment.activity ? { means: true } : {}),
    ...(deadline ? { deadline } : {}),
    ...(audience && !isInside(audience, whole) && !isInside(audience, measure)
      ? { audience: nameOf(sentence, audience) }
      : {}),
    numbers: quantities
      .filter((quantity) => !isNamed(quantity, measure))
      .flatMap((quantity) => ofRange(quantity, levels) ?? [])
      .flatMap((quantity) => readNumber(sentence, quantity)),
  };
}

function deadlineOf(
  assessment: Assessment,
  levels: Levels | undefined,
  today: string | undefined,
): ReadDeadline | undefined {
  const { sentence, targets } = assessment;
  const deadline = readDeadline(sentence, ownDeadlines(assessment, levels, today), today);
  if (deadline?.date !== undefined) return deadline;
  const begins = levels && targets.standing.find((norm) => isFirstPeriod(sentence, norm));
  return (begins && readUndated(sentence, begins)) ?? deadline ?? wholeYear(sentence, today);
}

/** "90-day retention": the number is part of the name. */
function isNamed({ first, last }: Quantity, measure: Phrase | undefined): boolean {
  return measure !== undefined && first >= measure.first && last <= measure.last;
}

/** "20 % tot 40 %" is one number, with two ends. */
function ofRange(quantity: Quantity, levels: Levels | undefined): Quantity | undefined {
  const range = levels?.to ?? levels?.main;
  if (range?.high === undefined || quantity.first < range.first || quantity.last > range.last)
    return quantity;
  return quantity.first === range.first ? range : undefined;
}

/** "75 % of families" and "awareness among parents of twins" say for whom already. */
function isInside({ first, last }: Audience, phrase: Phrase | undefined): boolean {
  return phrase !== undefined && first >= phrase.first && last <= phrase.last;
}

/** As it was written, with the raised figure of "per m²" and the lowered one of "CO₂", on one line. */
function nameOf(sentence: Sentence, { first, last }: Phrase): string {
  const end = sentence.tokens[last]?.end ?? 0;
  const raised = /^[²³₂]/.exec(sentence.text.slice(end, end + 1))?.[0] ?? '';
  return plain(sentence.slice(first, last) + raised);
}

/** The numbers of a means are how much is done, not where it is to arrive. */
function levelsOf(
  { sentence, results, activity }: Assessment,
  quantities: readonly Quantity[],
): Levels | undefined {
  if (activity) return undefined;
  return readLevels(
    sentence,
    quantities,
    results
      .flatMap(({ from, quantity }) => (from ? [from, quantity] : [quantity]))
      .flatMap((quantity) => sameNumber(quantities, quantity) ?? [])
      .filter((quantity) => !isKnown(sentence, quantity)),
  );
}

function measuredThing(
  { sentence, activity, targets, outcome }: Assessment,
  levels: Levels | undefined,
  audience: Audience | undefined,
): Phrase | undefined {
  if (activity) return undefined;
  if (levels) {
    const measure = measureOf(sentence, levels, audience);
    const name = measure && clearName(sentence, measure, levels.start);
    return name && !levels.change && levels.main.kind === 'percent' ? withGrowth(sentence, name) : name;
  }
  if (targets.none || outcome || targets.standing.length > 0) return undefined;
  const alone = loneMeasure(sentence);
  return alone && !isWhom(sentence, alone) ? clearName(sentence, wholeName(sentence, alone)) : undefined;
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
    if (isOtherRhythm(sentence, main.last, first, last)) return false;
    // "Post 3 times a week so that sales rise by 20 %"
    for (let at = last + 1; at < main.first; at++) if (isPurpose(sentence, at)) return false;
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

/** "46 (PJ)", "for each year level", "10 more by calling clients monthly": no rhythm, or that of something else. */
function isOtherRhythm(sentence: Sentence, main: number, first: number, last: number): boolean {
  if (sentence.slice(first, last) === 'PJ' || /^(?:levels?|groups?)$/.test(sentence.word(last + 1)))
    return true;
  for (let at = main + 1; at < first; at++)
    if (/^(?:by|door|through|using)$/.test(sentence.word(at)) && !sentence.isClaimed(at)) return true;
  return false;
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
  if (isHollow(sentence, { first: none.first + 1, last })) return {};
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
  // "Geen gebruik gemaakt van plastic": what is used is said further on.
  if (!norm || sentence.word(norm.last) === 'gebruik') return undefined;
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
  const { clauseWords, finalVerbs } = sentence.reading.measures;
  const behind = countedBehind(sentence, quantity);
  const word = behind ? sentence.word(behind.last) : '';
  // "Op twee miljoen krijgen"
  if (clauseWords.has(word) || finalVerbs.has(word)) return undefined;
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
