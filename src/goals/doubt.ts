/**
 * The benefit of the doubt. An author whose good goal is called vague stops reading, so nothing is said of a sentence that
 * says more than was understood: where half of it is clear, and words that could be the other half are left over.
 */
import { isDirected, isDirection, isNameNumber } from './name-numbers';
import { meansStart } from './outcomes';
import type { Quantity } from './quantities';
import type { Sentence } from './sentence';
import type { Target } from './targets';
import type { TimeSpan } from './time-span';

export interface Understood {
  readonly sentence: Sentence;
  readonly quantities: readonly Quantity[];
  /** The targets that were found, and the team's own output is none. */
  readonly results: readonly Target[];
  /** Whether a target was found. */
  readonly measurable: boolean;
  /** Whether a deadline, rhythm or norm was found. */
  readonly timeBound: boolean;
}

export function isDoubtful(understood: Understood): boolean {
  const { sentence, measurable, timeBound } = understood;
  // "In the coming years" was understood, and is the fault itself.
  if (sentence.times.some(({ role }) => role === 'open-window')) return false;
  // "We want nobody to fall ill from it": none of them, always.
  if (!measurable && sentence.tokens.some(({ text }) => /^(?:niemand|nobody)$/.test(text))) return true;
  if (timeBound) return !measurable && hasLeftOverTarget(understood);
  if (measurable && isStanding(understood)) return true;
  return (
    (measurable || sentence.tokens.some((_, at) => isLeftOverNumber(sentence, at))) &&
    hasLeftOverTime(understood)
  );
}

/**
 * "Handling time: 30 calendar days", "all power from our own roof in 2030", "keeps its police station in 2027": beside the
 * time there is a number, a length of time or something that is kept, and no word that only gives a direction.
 */
function hasLeftOverTarget({ sentence, quantities }: Understood): boolean {
  const lengths = sentence.times.some(isLength);
  // "We aim to handle your complaint within ten working days": how fast is said, whatever stands around it.
  if (lengths && sentence.has('service')) return true;
  // "100 % clean water in 2027": all of it, and how clean is for those who know it.
  if (quantities.some(({ kind, value }) => kind === 'percent' && value === 100)) return true;
  // Behind "through" stands how, and praise of that changes nothing.
  const end = meansStart(sentence);
  if (sentence.tokens.some((_, at) => at < end && isDirection(sentence, at))) return false;
  if (isOfAll(sentence) || isPlainState(sentence)) return true;
  return (
    lengths ||
    sentence.has('hold') ||
    sentence.tokens.some((token, at) => isLeftOverNumber(sentence, at) || /^[<>≤≥]$/.test(token.text))
  );
}

/** "All leaders in a small group by July": whether it holds for each can be seen, if no word of judgement stands there. */
function isOfAll(sentence: Sentence): boolean {
  const isJudged = (['subjective', 'vague'] as const).some((kind) =>
    sentence.of(kind).some(({ first }) => !sentence.isClaimed(first)),
  );
  const [all] = sentence.of('universal');
  if (isJudged || !all || sentence.isClaimed(all.first)) return false;
  // "Map all processes": there all of them are what is done. Dutch puts its verb between the time and the subject.
  const before = sentence.tokens.filter(
    ({ kind }, at) => at < all.first && kind === 'word' && !sentence.isClaimed(at),
  );
  return (
    before.length <= (sentence.lang === 'nl' ? 1 : 0) && !sentence.tokens.some(({ text }) => isAccess(text))
  );
}

/** "More assignments", "orders by May": fewer words than these name a thing, and say nothing of it. */
const shortestState = 3;

/** Kinds of words that say nothing of when it is reached, or that it is work. */
const telling = [
  'subjective',
  'vague',
  'woolly',
  'escape',
  'output',
  'doing',
  'making',
  'spending',
  'change',
  'metric',
] as const;

/** "Tegen 2030 vestigingen in alle hoofdsteden hebben": nothing in it is vague, so it may be something that can be seen. */
function isPlainState(sentence: Sentence): boolean {
  const end = meansStart(sentence);
  return (
    sentence.times.some(({ role }) => role === 'deadline') &&
    !telling.some((kind) => sentence.of(kind).some(({ first }) => first < end)) &&
    sentence.tokens.filter(({ kind }, at) => kind === 'word' && !sentence.isClaimed(at)).length >=
      shortestState &&
    !sentence.tokens.some(({ text }) => isAccess(text))
  );
}

/** "Everyone will have access": to what? */
const isAccess = (word: string): boolean => word === 'access' || word === 'toegang';

/** "Workflows met eigenaar: 100 %": all of them, always; "≤ 10 werkdagen": how long each may take. */
function isStanding({ results, sentence }: Understood): boolean {
  // "We blijven streven naar nul incidenten"
  if (sentence.has('hold') && results.some(({ quantity: { value } }) => value === 0)) return true;
  return (
    !isDirected(sentence) &&
    results.length > 0 &&
    results.every(
      ({ quantity: { kind, value, bounded, first }, from, relative }) =>
        !from &&
        !relative &&
        ((kind === 'percent' && value === 100 && sentence.word(first - 1) === ':') ||
          (kind === 'duration' && bounded)),
    )
  );
}

/** A length of time, as opposed to a date: where no number is to be reached it may be the norm. */
function isLength({ unit, role }: TimeSpan): boolean {
  return unit !== undefined && role !== 'anchor';
}

function isLeftOverNumber(sentence: Sentence, at: number): boolean {
  return /\d/.test(sentence.word(at)) && !sentence.isClaimed(at) && !isName(sentence, at);
}

/** "The top 5 of the sector", "in all 3 business units": the number tells which, and none is to be reached. */
function isName(sentence: Sentence, at: number): boolean {
  return (
    sentence.words.tellsWhich.has(sentence.word(at - 1)) ||
    sentence.is(at, 'name') ||
    (sentence.tokens[at + 1]?.tight === true &&
      sentence.reading.numbers.endings.has(sentence.word(at + 1))) ||
    isNameNumber(sentence, { first: at, last: at })
  );
}

function hasLeftOverTime({ sentence, quantities, results }: Understood): boolean {
  const { words, tokens } = sentence;
  // "From 9 to 4 hours", "MRR to € 120k": of a change, the period is what changes, and a date is still wanting.
  const moves = isDirected(sentence) || results.some(({ from, relative }) => relative || from !== undefined);
  const counts = (at: number): boolean => quantities.some(({ first, last }) => first <= at && at <= last);
  return tokens.some(({ text }, at) => {
    if (sentence.isClaimed(at)) return false;
    if (words.limits.has(text)) return true;
    if (words.openers.has(text) || words.inShort.has(text) || opensMoment(sentence, at, counts)) return true;
    if (moves && (words.rates.has(text) || counts(at))) return false;
    if (isAge(sentence, at) || isBehindUs(sentence, at) || text === 'second') return false;
    return words.rates.has(text) || isOfTime(sentence, text);
  });
}

/** "Residents of 19 years and older", "tot 18 jaar oud": how old people are. */
function isAge({ tokens }: Sentence, at: number): boolean {
  return tokens
    .slice(at + 1, at + 3)
    .some(({ text }) => /^(?:old|older|olds|oud|ouder|younger|jonger)$/.test(text));
}

/** "In the past year": that time is over. */
function isBehindUs({ words, tokens }: Sentence, at: number): boolean {
  return tokens.slice(Math.max(0, at - 2), at).some(({ text }) => words.previous.has(text));
}

/** Shorter names of units stand in too many other words. */
const shortestPart = 4;

/** A unit of time, or a word made with one: "kantooruren", "kwartaaldoel", "3-year". */
function isOfTime({ words }: Sentence, word: string): boolean {
  const { units, singular, quarter, fiscal } = words;
  if ([units, singular, quarter, fiscal].some((known) => known.has(word))) return true;
  // "D30", "M12": so many days or months after the start.
  if (/^[dwmy]\d{1,3}$/.test(word)) return true;
  // "B2029": a year with a letter of the trade; "20s": seconds.
  if (/20[2-6]\d$/.test(word) || /^\d{1,4}(?:s|ms|sec|min|u|h)$/.test(word)) return true;
  for (const unit of units.keys())
    if (
      unit.length >= shortestPart &&
      word.length > unit.length &&
      (word.startsWith(unit) || word.endsWith(unit))
    )
      return true;
  return false;
}

/** How far behind "by" the number may stand that makes it an amount: "by an average of 2 days". */
const reach = 4;

/** "By first snow": what follows may be a moment nobody listed; "by 50 %" is how much, and "by running stalls" is how. */
function opensMoment({ words, tokens }: Sentence, at: number, counts: (at: number) => boolean): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.text !== 'by' || next?.kind !== 'word' || next.text.endsWith('ing')) return false;
  if (words.filler.has(next.text)) return false;
  for (let ahead = at + 1; ahead <= at + reach; ahead++) if (counts(ahead)) return false;
  return true;
}
