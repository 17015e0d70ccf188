/** What the numbers of a goal say: where it starts, where it is to arrive, by how much it changes, and how strictly. */
import { numberAt } from './numbers';
import type { Quantity } from './quantities';
import { endsClause, type Sentence } from './sentence';
import type { Bound, Direction } from './types';

export interface Change {
  readonly quantity: Quantity;
  /** Absent where the words do not tell ("30 % improvement"). */
  readonly direction?: Direction;
}

export interface Levels {
  /** "80" in "from 80 to 130", "62" in "(now 62)". */
  readonly from?: Quantity;
  readonly to?: Quantity;
  readonly change?: Change;
  readonly bound?: Bound;
  /** Where the measured thing ends and the numbers begin. */
  readonly start: number;
  /** The number that the goal is about: `to`, or else the change. */
  readonly main: Quantity;
  /** Both `from` and `to` stand in one expression. */
  readonly paired: boolean;
}

const toWords = /^(?:to|naar|tot|→)$/;
const fromWords = /^(?:from|van|vanaf|vanuit)$/;
const nowWords =
  /^(?:now|nu|currently|current|today|huidige|huidig|momenteel|presently|was|waren|were|baseline|nulmeting)$/;

/** @param candidates the numbers that say when the goal is reached, in order */
export function readLevels(
  sentence: Sentence,
  quantities: readonly Quantity[],
  candidates: readonly Quantity[],
): Levels | undefined {
  const known = quantities.filter(({ value }) => value !== undefined);
  const now = known.find((quantity) => isNow(sentence, quantity));
  const pair = findPair(sentence, known);
  const [first] = candidates.filter((quantity) => quantity !== now && quantity.value !== undefined);
  if (pair) {
    const [from, to] = pair;
    const before = known.find(({ last }) => last < from.first);
    const change = before?.kind === 'times' ? changeOf(sentence, before) : undefined;
    return withBound(sentence, {
      from,
      to,
      ...(change ? { change } : {}),
      start: from.first,
      main: to,
      paired: true,
    });
  }
  if (!first) return undefined;
  const main = byHowMuch(sentence, first, candidates);
  const start = main.first;
  const from = now && isComparable(now, main) ? { from: now } : {};
  const change = changeOf(sentence, main);
  const arrival = change ? undefined : arrivalOf(sentence, main);
  if (arrival) return withBound(sentence, { from: main, to: arrival, start, main, paired: true });
  if (!change) return withBound(sentence, { ...from, to: main, start, main, paired: false });
  const to = levelAfter(sentence, known, main);
  return withBound(sentence, { ...from, change, ...(to ? { to } : {}), start, main, paired: false });
}

/** "Percentage of patients waiting longer than 18 weeks at below 8 %": of a share the percentage is what counts. */
function ofShare(
  sentence: Sentence,
  { first }: Quantity,
  candidates: readonly Quantity[],
): Quantity | undefined {
  const [start, end] = sentence.clause(first);
  for (let at = start; at < first; at++)
    if (/^(?:percentage|share|proportion|percent|aandeel|deel)$/.test(sentence.word(at)))
      return candidates.find(({ kind, first: from }) => kind === 'percent' && from > first && from <= end);
  return undefined;
}

/** "Members attending less than 60 % of sessions, down by 3 %": the first number only says which members. */
function byHowMuch(sentence: Sentence, first: Quantity, candidates: readonly Quantity[]): Quantity {
  const share = first.kind === 'percent' ? undefined : ofShare(sentence, first, candidates);
  if (share) return share;
  const before = wordBefore(sentence, first.first);
  if (toWords.test(before) || changeOf(sentence, first)) return first;
  const [, end] = sentence.clause(first.first);
  const later = candidates.find(
    (one) =>
      one.first > first.last &&
      one.last <= end &&
      /^(?:by|met)$/.test(sentence.word(pastBound(sentence, one.first - 1))) &&
      changeOf(sentence, one)?.direction !== undefined,
  );
  return later && (first.kind === 'percent' || first.kind === 'duration') ? later : first;
}

/** "From two days to one": the second number is too small a word to be found as one. */
function arrivalOf(sentence: Sentence, from: Quantity): Quantity | undefined {
  if (!fromWords.test(sentence.word(from.first - 1)) || !toWords.test(sentence.word(from.last + 1)))
    return undefined;
  const at = from.last + 2;
  const one = /^(?:one|een)$/.test(sentence.word(at)) ? 1 : undefined;
  const value = numberAt(sentence.tokens, at, sentence.lang)?.value ?? one;
  return value === undefined ? undefined : { ...from, first: at, last: at, value };
}

function withBound(sentence: Sentence, levels: Levels): Levels {
  const bound = boundOf(sentence, levels.to ?? levels.main);
  return bound ? { ...levels, bound } : levels;
}

/** "Up 8 points to 44 %": the level that the change arrives at. */
function levelAfter(sentence: Sentence, known: readonly Quantity[], change: Quantity): Quantity | undefined {
  const next = known.find(({ first }) => first > change.last);
  if (!next || next.first - change.last > farthest) return undefined;
  for (let at = change.last + 1; at < next.first; at++)
    if (endsClause(sentence.tokens[at]) || sentence.word(at) === ',') return undefined;
  return toWords.test(wordBefore(sentence, next.first)) && !changeOf(sentence, next) ? next : undefined;
}

/** The word before a number, past an article ("tot een 8,1"). */
function wordBefore(sentence: Sentence, first: number): string {
  return sentence.word(/^(?:a|an|the|een|de|het)$/.test(sentence.word(first - 1)) ? first - 2 : first - 1);
}

function findPair(sentence: Sentence, known: readonly Quantity[]): readonly [Quantity, Quantity] | undefined {
  for (let index = 0; index + 1 < known.length; index++) {
    const [a, b] = [known[index], known[index + 1]];
    if (a && b && isPair(sentence, a, b)) return [a, b];
  }
  return undefined;
}

/** Two numbers further apart than this belong to different thoughts. */
const farthest = 12;

function isPair(sentence: Sentence, a: Quantity, b: Quantity): boolean {
  if (!isComparable(a, b) || b.first - a.last > farthest || a.kind === 'times') return false;
  let link: number | undefined;
  for (let at = a.last + 1; at < b.first; at++) {
    const word = sentence.word(at);
    if (endsClause(sentence.tokens[at])) return false;
    if (toWords.test(word) || (word === '>' && b.first - a.last <= 2)) link = at;
  }
  if (link === undefined) return false;
  if (sentence.word(link) === '→' || sentence.word(link) === '>') return true;
  // "Up 0.4 points to 7.9" arrives somewhere, but 0.4 is not where it starts.
  if (changeOf(sentence, a)) return false;
  const before = sentence.word(a.first - 1);
  return (
    fromWords.test(before) ||
    fromWords.test(sentence.word(a.first - 2)) ||
    (b.first - a.last <= 3 && link <= a.last + 2 && (sentence.word(link) === 'naar' || a.kind !== 'count'))
  );
}

/** A number may stand without its unit next to one that has it ("van 18 naar 25 %"), not next to another unit. */
function isComparable(a: Quantity, b: Quantity): boolean {
  if (a.kind === b.kind) return a.kind !== 'money' || a.unit === b.unit;
  if (a.kind === 'fraction' || b.kind === 'fraction') return false;
  return a.kind === 'count' || b.kind === 'count';
}

/** "(now 62)", "our current ratio of 1.3", "(400 now)": where we are. */
function isNow(sentence: Sentence, { first, last }: Quantity): boolean {
  if (/^(?:now|nu|today)$/.test(sentence.word(last + 1)) && sentence.word(last + 2) !== 'and') return true;
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    const token = sentence.tokens[at];
    if (!token || token.kind === 'number' || endsClause(token) || token.text === ',' || token.text === ')')
      return false;
    if (toWords.test(token.text)) return false;
    if (nowWords.test(token.text)) return !/^(?:and|en)$/.test(sentence.word(at + 1));
  }
  return false;
}

const upAfter =
  /^(?:more|extra|additional|higher|up|increase|growth|rise|uplift|boost|above|meer|hoger|hogere|groei|stijging|toename|omhoog|erbij|increases|groeien|stijgen|verhogen|vergroten|verhoging)$/;
const downAfter =
  /^(?:less|fewer|lower|down|decrease|reduction|drop|decline|cut|below|off|shorter|minder|lager|lagere|daling|afname|omlaag|eraf|reductie|besparing|vermindering|verlaging|korter|dalen|verlagen|verminderen|reduceren|besparen|terugdringen|terugbrengen|verkorten|inkorten)$/;
const plainChange = /^(?:improvement|change|verbetering|beter|better|faster|sneller|quicker)$/;
const upBefore = /^(?:\+|up|extra|additional|omhoog)$/;
const downBefore = /^(?:-|down|omlaag)$/;
const between =
  /^(?:annual|annually|organic|jaarlijks|jaarlijkse|year|on|laten|te|relative|overall|a|in|de|het)$/;

/** The change that a number stands for, or nothing when it is a level or an amount. */
export function changeOf(sentence: Sentence, quantity: Quantity): Change | undefined {
  const { kind, first, last, value } = quantity;
  if (kind === 'times') return { quantity, direction: value !== undefined && value < 1 ? 'down' : 'up' };
  const at = pastBound(sentence, first - 1);
  const before = sentence.word(at);
  if (upBefore.test(before) && before !== '+') return directed(sentence, quantity, 'up', at);
  if (before === '+') return { quantity, direction: 'up' };
  if (before === '-' && isMinus(sentence, at)) return { quantity, direction: 'down' };
  if (downBefore.test(before) && before !== '-') return { quantity, direction: 'down' };
  // "A rise of 20 %", "een stijging van 20%"
  const noun = /^(?:of|van)$/.test(before) ? sentence.word(at - 1) : '';
  if (/^(?:increase|growth|rise|uplift|groei|stijging|toename|verhoging)$/.test(noun))
    return { quantity, direction: 'up' };
  if (
    /^(?:decrease|reduction|drop|decline|cut|daling|afname|reductie|besparing|vermindering|verlaging)$/.test(
      noun,
    )
  )
    return { quantity, direction: 'down' };
  const follower = followerOf(sentence, last);
  if (follower !== undefined) {
    if (upAfter.test(follower)) return { quantity, direction: 'up' };
    if (downAfter.test(follower)) return { quantity, direction: 'down' };
    if (plainChange.test(follower) && (kind === 'percent' || kind === 'points' || kind === 'fraction'))
      return { quantity };
  }
  if ((kind === 'percent' || kind === 'points') && at === first - 1 && isObjectBefore(sentence, first))
    return { quantity, ...directionOf(verbDirection(sentence, quantity)) };
  if (before !== 'by' && before !== 'met') return undefined;
  const direction = verbDirection(sentence, quantity);
  if (direction) return { quantity, direction };
  // "Met 500 leden" is with them; "by 30 %" can only be a change.
  return before === 'by' && kind !== 'count' ? { quantity } : undefined;
}

const directionOf = (direction: Direction | undefined): { direction?: Direction } =>
  direction ? { direction } : {};

/** "Increase digital checkouts 15 %": nothing but the measured thing stands between the verb and the number. */
function isObjectBefore(sentence: Sentence, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 7); at--) {
    const { kind, text } = sentence.tokens[at] ?? { kind: 'sign', text: '' };
    if (kind !== 'word' || sentence.isClaimed(at)) return false;
    if (/^(?:increase|grow|raise|boost|lift|reduce|decrease|cut|lower|verhoog|verlaag|verminder)$/.test(text))
      return at < first - 1;
    if (
      /^(?:to|at|of|from|by|least|most|between|under|below|above|over|on|with|for|and|van|vanaf|tussen|naar|tot|op|onder|boven|en|met|than|dan)$/.test(
        text,
      )
    )
      return false;
  }
  return false;
}

/** "Up to 500" is a level. */
function directed(
  sentence: Sentence,
  quantity: Quantity,
  direction: Direction,
  at: number,
): Change | undefined {
  return sentence.word(at + 1) === 'to' ? undefined : { quantity, direction };
}

/** The word behind a number that can make it a change; "or less" makes it a bound. */
function followerOf(sentence: Sentence, last: number): string | undefined {
  let at = last + 1;
  while (at <= last + 3 && between.test(sentence.word(at))) at++;
  const word = sentence.word(at);
  // "20 % of more" and "30 % in 2027" are none; "below 2019 levels" is one, "below par" is not.
  if (/^(?:below|above)$/.test(word) && !isAnchored(sentence, at)) return undefined;
  return at > last + 1 && /^(?:above|below|up|down|off)$/.test(word) ? undefined : word;
}

function isAnchored(sentence: Sentence, at: number): boolean {
  for (let next = at + 1; next <= at + 3; next++)
    if (/^(?:19|20)\d\d$/.test(sentence.word(next))) return true;
  return sentence.times.some(({ role, first }) => role === 'anchor' && first >= at - 1 && first <= at + 3);
}

/** "-25 %" behind a word, not "25-30" and not "Sales - 30 leads". */
function isMinus(sentence: Sentence, at: number): boolean {
  return sentence.tokens[at + 1]?.tight === true && sentence.tokens[at]?.tight !== true;
}

const boundWords =
  /^(?:at|least|most|minimaal|minstens|maximaal|hooguit|hoogstens|minimum|maximum|ten|minste|meeste|hoogste|ongeveer|about|around|roughly|approximately|circa|some|nog|another|a|an|een|de|the|of|than|dan|more|meer|over|no|fewer|less|not)$/;

/** Back over "at least", "a further" and the like, to the word that says what the number is. */
function pastBound(sentence: Sentence, from: number): number {
  let at = from;
  while (at >= 0 && at > from - 4 && boundWords.test(sentence.word(at))) at--;
  return at;
}

const upVerbs =
  /^(?:increas|grow|rais|ris(?:e|es|ing)$|boost|lift|expand|gain|climb|verhog|verhoog|vergro|groei|groeit|stijg|toenem|toename|neemt|opvoer|uitbreid|uitgebreid|up$|more$|higher$|meer$|hoger|omhoog$|groter)/;
const downVerbs =
  /^(?:reduc|decreas|cut|lower|drop|fall|declin|shrink|short|slash|trim|down$|less$|fewer$|verlag|verlaag|vermind|daal|dal(?:en|ing)|terug|afnem|afname|minder|lager|omlaag$|inkort|verkort|bespar|bespaar|krimp|beperk|zak(?:t|ken)$|bring$)/;

/** Of the clause's words for more and less the nearest one counts. */
function verbDirection(sentence: Sentence, { first, last }: Quantity): Direction | undefined {
  const [start, end] = sentence.clause(first);
  let best: { direction: Direction; distance: number } | undefined;
  for (let at = start; at <= end; at++) {
    const word = sentence.word(at);
    const direction = upVerbs.test(word) ? 'up' : downVerbs.test(word) ? 'down' : undefined;
    const distance = at < first ? first - at : at - last;
    if (direction && (at < first || at > last) && (!best || distance < best.distance))
      best = { direction, distance };
  }
  return best?.direction;
}

const opposite: Readonly<Record<'above' | 'below', Bound>> = { above: 'at-most', below: 'at-least' };

/** How strictly a number is meant: "at least", "onder", "≤", "88 %+", "or fewer". */
export function boundOf(sentence: Sentence, { first, last }: Quantity): Bound | undefined {
  return boundBefore(sentence, first) ?? boundAfter(sentence, last);
}

function boundBefore(sentence: Sentence, first: number): Bound | undefined {
  let at = first - 1;
  while (/^(?:the|a|an|de|het|een|=)$/.test(sentence.word(at)) && at > first - 3) at--;
  const word = sentence.word(at);
  const earlier = sentence.word(at - 1);
  if (/^(?:least|minimaal|minstens|minimum|min|minste|minst|tenminste)$/.test(word)) return 'at-least';
  if (/^(?:of|van)$/.test(word) && /^(?:minimum|maximum)$/.test(earlier))
    return earlier === 'minimum' ? 'at-least' : 'at-most';
  if (/^(?:most|maximaal|maximum|max|hooguit|hoogstens|hoogste)$/.test(word)) return 'at-most';
  const beside = comparison(sentence, at, word, earlier);
  if (!beside) return undefined;
  // "At or above 99.95 %", "≥ 80".
  const raw = sentence.slice(at, at);
  if (earlier === 'or' || earlier === 'of' || raw === '≥' || raw === '≤' || sentence.word(at + 1) === '=')
    return beside === 'above' ? 'at-least' : 'at-most';
  return isNegated(sentence, at) ? opposite[beside] : beside;
}

function comparison(
  sentence: Sentence,
  at: number,
  word: string,
  earlier: string,
): 'above' | 'below' | undefined {
  if (word === '<' || /^(?:under|below|onder|beneden)$/.test(word)) return 'below';
  if (word === '>' || /^(?:above|boven|beyond|exceed|exceeds|exceeding)$/.test(word)) return 'above';
  if (word === 'over' && sentence.lang === 'en' && !sentence.isClaimed(at)) return 'above';
  if (word !== 'than' && word !== 'dan') return undefined;
  if (/^(?:more|meer|higher|hoger|greater|longer|langer|older|ouder|groter|better|beter)$/.test(earlier))
    return 'above';
  return /^(?:less|fewer|minder|lower|lager|shorter|korter|smaller|kleiner|jonger|younger|faster|sneller)$/.test(
    earlier,
  )
    ? 'below'
    : undefined;
}

/** "No more than", "niet onder de", "no child waits longer than". */
function isNegated(sentence: Sentence, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    if (endsClause(sentence.tokens[at])) return false;
    if (/^(?:no|not|geen|niet|never|nooit|niemand|nobody)$/.test(sentence.word(at))) return true;
  }
  return false;
}

function boundAfter(sentence: Sentence, last: number): Bound | undefined {
  if (sentence.word(last) === '+') return 'at-least';
  const next = sentence.word(last + 1);
  if (next === '+' && sentence.tokens[last + 1]?.tight) return 'at-least';
  if (/^(?:max|maximum|maximaal|tops)$/.test(next)) return 'at-most';
  if (/^(?:min|minimum|minimaal)$/.test(next)) return 'at-least';
  for (let at = last + 1; at <= last + 4; at++) {
    if (sentence.tokens[at]?.kind !== 'word') return undefined;
    if (!/^(?:or|of)$/.test(sentence.word(at))) continue;
    const word = sentence.word(at + 1);
    if (/^(?:more|higher|above|better|meer|hoger)$/.test(word)) return 'at-least';
    if (/^(?:less|fewer|lower|below|minder|lager|under)$/.test(word)) return 'at-most';
  }
  return undefined;
}
