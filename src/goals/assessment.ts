/** The judgement on a sentence alone, in tokens; `verdict.ts` adds the plan's fields and says it to people. */
import { findActivity, type Activity } from './activities';
import { findBlanks } from './blanks';
import { isDoubtful } from './doubt';
import type { EntryKind } from './lexicon/kinds';
import { changesLevel } from './norms';
import { findOutcome } from './outcomes';
import { OwnWords } from './own-words';
import type { Match } from './phrases';
import { findQuantities, type Quantity } from './quantities';
import { Sentence } from './sentence';
import { findTargets, type Target, type Targets } from './targets';
import type { TimeSpan } from './time-span';
import type { GoalWords, Language } from './types';

export interface Assessment {
  readonly sentence: Sentence;
  readonly quantities: readonly Quantity[];
  readonly targets: Targets;
  /** The targets that count: not the team's own output. */
  readonly results: readonly Target[];
  readonly outcome?: { readonly first: number; readonly last: number };
  readonly activity?: Activity;
  readonly escapes: readonly Match<EntryKind>[];
  readonly vague: readonly VagueWord[];
  readonly placeholders: readonly { readonly first: number; readonly last: number }[];
  readonly deadlines: readonly TimeSpan[];
  readonly cadences: readonly TimeSpan[];
  readonly optOut: boolean;
  /** Whether it says more than was understood; asked only of what would be called vague. */
  readonly doubtful: () => boolean;
  readonly measurable: boolean;
  readonly timeBound: boolean;
}

/** A word that says nothing anyone could check. */
export interface VagueWord {
  readonly first: number;
  readonly last: number;
  /** A judgement ("excellent") or the team's own word, as opposed to a direction or a thing without an edge ("improve"). */
  readonly judgement: boolean;
}

export function assess(text: string, lang: Language, words?: GoalWords): Assessment {
  const own = OwnWords.of(words);
  const sentence = new Sentence(text, lang, own);
  const quantities = findQuantities(sentence);
  const targets = findTargets(sentence, quantities);
  const outcome = findOutcome(sentence);
  const optOut = sentence.has('opt-out');
  const activity = optOut ? undefined : findActivity(sentence, targets);
  const results = targets.all.filter((target) => !target.output);
  const blanks = findBlanks(sentence);
  const placeholders = [...sentence.of('placeholder'), ...blanks];
  const isOpen = placeholders.length > blanks.filter(({ date }) => date).length;
  const deadlines = sentence.times.filter(
    (span) =>
      span.role === 'deadline' &&
      !sentence.isPast(span) &&
      !isBehindUs(sentence, span) &&
      !namesMeasure(sentence, span) &&
      !isNorm(targets, span),
  );
  const cadences = sentence.times.filter(
    (span) =>
      span.role === 'cadence' && !describesProduct(sentence, span) && !isHabit(sentence, span, results),
  );
  const counted =
    results.some((target) => isMet(sentence, target)) ||
    targets.standing.length > 0 ||
    targets.none !== undefined;
  const escapes = sentence
    .of('escape')
    .filter((escape) => !isBounded(sentence, escape) && !isEmphasis(sentence, escape));
  const measurable =
    (counted && !isOpen) ||
    (outcome !== undefined && !escapes.some(({ first }) => isAmount(sentence, first))) ||
    optOut;
  const rhythmic = cadences.length > 0 && results.length > 0 && bindsByRhythm(sentence, results, cadences);
  const recurring = cadences.length > 0 && outcome !== undefined;
  const timeBound =
    deadlines.length > 0 ||
    rhythmic ||
    recurring ||
    (targets.standing.length > 0 && placeholders.length === 0) ||
    (optOut && sentence.has('reconsider'));
  return {
    sentence,
    quantities,
    targets,
    results,
    ...(outcome ? { outcome } : {}),
    ...(activity ? { activity } : {}),
    escapes,
    vague: [
      ...sentence
        .of('vague')
        .map(({ first, last, entry }) => ({ first, last, judgement: entry.kind === 'vague' })),
      // A team's own words explain and never trigger, so no other step may see them.
      ...(own?.findVague(sentence.tokens) ?? []).map((place) => ({ ...place, judgement: true })),
    ],
    placeholders,
    deadlines,
    cadences,
    optOut,
    doubtful: () =>
      placeholders.length === 0 && isDoubtful({ sentence, quantities, results, measurable, timeBound }),
    measurable,
    timeBound,
  };
}

/** "As soon as possible, and within ten days at the latest": the limit closes the way out. */
function isBounded(sentence: Sentence, { first, last }: Match<EntryKind>): boolean {
  if (!/\b(?:soon|quickly|fast|promptly|snel|spoedig|vlot)\b/i.test(sentence.slice(first, last)))
    return false;
  return sentence.times.some(
    (span) =>
      span.first > last && (span.role === 'deadline' || span.role === 'norm') && span.unit !== undefined,
  );
}

/** "Maar liefst 40": no less than that, where "liefst 40" is a wish. */
function isEmphasis(sentence: Sentence, { first }: Match<EntryKind>): boolean {
  return sentence.word(first) === 'liefst' && sentence.word(first - 1) === 'maar';
}

/** "In het afgelopen jaar" is over; "than last year" is what this year is compared with. */
function isBehindUs(sentence: Sentence, { first, last }: TimeSpan): boolean {
  if (!/^(?:in|over|during|gedurende|tijdens|afgelopen|past)$/.test(sentence.word(first))) return false;
  return sentence.tokens
    .slice(first, last + 1)
    .some(({ text }) => /^(?:past|afgelopen|voorbije)$/.test(text));
}

/** "As plastic-free as possible", "zo veel mogelijk afvalvrij": how much of the outcome is left open. */
function isAmount(sentence: Sentence, escape: number): boolean {
  return /^(?:as|zo|zoveel)$/.test(sentence.word(escape));
}

/** "100 % toekomstbestendig": a whole of something that nobody can check is no target. */
function isMet(sentence: Sentence, { quantity }: Target): boolean {
  if (quantity.kind !== 'percent' || quantity.value !== 100) return true;
  for (let at = quantity.last + 1; at <= quantity.last + 2; at++)
    if (sentence.is(at, 'subjective') || sentence.is(at, 'vague')) return false;
  return true;
}

/** "Readmissions within 30 days": the days belong to what is measured. */
function namesMeasure(sentence: Sentence, { first, unit, date }: TimeSpan): boolean {
  return unit !== undefined && date !== undefined && sentence.is(first - 1, 'recurrence');
}

/** "Within five working days" of each complaint is how fast, not by when. */
function isNorm(targets: Targets, { first, last }: TimeSpan): boolean {
  return targets.standing.some((norm) => norm.first === first && norm.last === last);
}

/** "Our monthly newsletter": the rhythm of a thing, not of the goal. */
function describesProduct(sentence: Sentence, { first, last }: TimeSpan): boolean {
  if (first !== last || !sentence.reading.targets.rhythms.has(sentence.word(first))) return false;
  for (let at = last + 1; at <= last + 2; at++) if (sentence.is(at, 'output')) return true;
  return false;
}

/** "14 million people enjoy sport every week": how often they do it, not how often the goal is reached. */
function isHabit(sentence: Sentence, { first }: TimeSpan, results: readonly Target[]): boolean {
  return sentence
    .of('habit')
    .some(
      (habit) =>
        habit.first < first &&
        !sentence.isClaimed(habit.first) &&
        results.some(
          ({ quantity: { kind, last } }) =>
            (kind === 'count' || kind === 'percent' || kind === 'fraction') &&
            last < habit.first &&
            habit.first - last <= 6,
        ),
    );
}

/**
 * A result per period needs no date: "60 subscribers per month". A change to a level does ("from 80
 * to 130 per week"), and so does a share of something that merely is per period ("30 % more monthly givers").
 */
function bindsByRhythm(
  sentence: Sentence,
  results: readonly Target[],
  cadences: readonly TimeSpan[],
): boolean {
  const moving = results.filter(({ from, relative }) => relative || from !== undefined);
  return (moving.length > 0 ? moving : results).some(({ quantity, from, relative }) => {
    if (from !== undefined || quantity.kind === 'times') return false;
    const before = sentence.word(quantity.first - 1);
    const growthPerPeriod = quantity.kind === 'percent' || quantity.kind === 'points';
    if (changesLevel(sentence) && !relative && sentence.reading.levels.to.has(before)) return false;
    if (relative && growthPerPeriod)
      return cadences.some((span) => !isUnitOnly(sentence, span) && belongsTo(span, quantity, results));
    return true;
  });
}

/** In "members who attend less than 60 % each month, down 3 %" the month belongs to the 60. */
function belongsTo({ first }: TimeSpan, quantity: Quantity, results: readonly Target[]): boolean {
  const before = results.map((target) => target.quantity).filter((other) => other.last < first);
  return before.length === 0 || before.at(-1) === quantity;
}

/** "Monthly givers" and "monthly visitors" are things; "annual growth" is a rhythm. */
function isUnitOnly(sentence: Sentence, { first, last }: TimeSpan): boolean {
  if (first !== last || !sentence.reading.targets.rhythms.has(sentence.word(first))) return false;
  return (
    (sentence.is(last + 1, 'metric') || sentence.is(last + 1, 'result')) &&
    !/^(?:growth|groei)$/.test(sentence.word(last + 1))
  );
}
