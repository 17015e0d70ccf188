/** The measured thing, in the author's words: "average order value", "online afhaalorders". What is uncertain is left out. */
import type { Audience } from './audience';
import type { Levels } from './levels';
import { isParticiple } from './participles';
import { isPeople } from './people';
import { isUnit, type Quantity } from './quantities';
import type { Sentence } from './sentence';

export interface Measure {
  readonly first: number;
  readonly last: number;
}

/** A longer phrase is a clause, and part of it would be a wrong reading. */
const longest = 12;

export function measureOf(
  sentence: Sentence,
  levels: Levels,
  audience: Audience | undefined,
): Measure | undefined {
  const left = phraseBefore(sentence, levels.start, audience);
  const counted = countedNoun(sentence, levels.to ?? levels.main);
  const changed = levels.change ? changedNoun(sentence, levels.change.quantity) : undefined;
  const held = left !== undefined && holdsMetric(sentence, left);
  // "Provide clean water to 100 million people": what is counted stands behind the number, unless something moves.
  if (left && (levels.paired || (held && (left.governed || !counted)))) return left;
  if (changed) return changed;
  if (counted) return counted;
  const behind = metricBehind(sentence, levels.main) ?? countedBehind(sentence, levels.main);
  if (behind) return behind;
  // A change or a bound needs something that changes, so what stands before it is that, whatever its name.
  const governed = levels.bound !== undefined || levels.change !== undefined;
  return left && (left.linked || levels.change) && (governed || left.governed) ? left : undefined;
}

const movers = ['change', 'up', 'down', 'hold'] as const;
const doings = ['doing', 'making', 'spending'] as const;
const things = ['metric', 'result', 'name'] as const;
const links =
  /^(?:from|van|vanaf|vanuit|to|naar|tot|by|with|met|of|at|least|most|more|less|fewer|no|not|than|dan|minimaal|minstens|maximaal|hooguit|hoogstens|minimum|maximum|min|max|under|below|above|over|exceed|exceeding|exceeds|onder|boven|beneden|meer|minder|niet|ten|minste|meeste|op|zijn|minst|or|the|a|an|de|het|een|is|are|was|be|been|being|wordt|worden|moet|moeten|must|should|will|zal|blijft|blijven|remain|remains|stay|stays|staat|ligt|telt|komt|komen|rises|falls|drops|increases|decreases|grows|stijgt|daalt|zakt|groeit|gaat|neemt|af|toe|up|down|omhoog|omlaag|terug|higher|lower|hoger|lager|longer|langer|older|ouder|korter|shorter|average|averages|averaging|averaged|gemiddeld|minimaal|about|around|roughly|ongeveer|circa|ca|nog|still|maar|only|within|binnen|between|tussen|reaches|reach|bereikt|exceeds|scoort|scores|totals|bedraagt|increase|verhogen|verlagen|laten|stijgen|dalen|groeien|terugbrengen|terugdringen|brengen|gebracht|verhoogd|verlaagd|gestegen|gedaald|reduced|raised|increased|lifted|cut|verminderen|vergroten|reduceren|teruggebracht|bestaat|consists|kleiner|groter|smaller|bigger|nachts|overdag|goes|equal|gelijk|come|comes|gets|loopt|lopen|liggen|haalt|halen|krijgt|geeft|geven|heeft|has|have)$/;
const linkSigns = /^[<>:=+→(-]$/;
/** Words at which a phrase cannot go on to the left: pronouns, and what opens a clause of its own. */
const borders =
  /^(?:nobody|niemand|everyone|iedereen|we|wij|i|ik|you|je|they|ze|zij|he|she|who|which|that|die|dat|waarbij|waarvan|waarmee|if|when|while|als|wanneer|terwijl|so|zodat|om|through|via|door|dankzij|thanks|because|omdat|after|before|but|maar|than|dan|by|into|er|there|u)$/;
const prepositions =
  /^(?:tegen|against|rond|zonder|without|tussen|between|sinds|since|towards|of|in|on|for|at|to|per|with|from|among|about|van|voor|in|op|bij|aan|uit|onder|over|met|naar|tot|binnen|and|en|or|&)$/;
const determiners = /^(?:the|a|an|our|my|your|their|its|this|de|het|een|onze|ons|mijn|hun|dit|deze)$/;
const leads =
  /^(?:number|aantal|amount|total|totaal|totale|total|to|will|want|willen|wil|also|ook|and|en|of|van|in|get|getting|bring|bringing|have|having|keep|keeping|take|make|making|see|ensure|ensuring|achieve|achieving|gain|earn|win|hit|attract|maintain|maintaining|hold|secure|generate|deliver|obtain|reach|reaching|score|scoring|sell|convert|provide|launch|push|pull|drive|move|moving|grow|improve|raise|boost|lift|cut|reduce|increase|decrease|lower|halve|double|triple|verdubbel|halveer|breng|verhoog|verlaag|behaal|haal|houd|hou|moet|moeten|is|are|be|heeft|hebben|has|krijgt|krijgen|daalt|stijgt|groeit|zakt|trekt|blijft|doel|goal|streven|streeft|streefwaarde|target|aim|ambitie|ons|team|als|with|met|a|at|least|minstens|minimaal|per|then|dan|more|meer|fewer|less|minder|extra|higher|lower|hogere|lagere|halen|behalen|for|voor|no|geen|enkele|enkel|try|trying|proberen|help|helping|start|starting|find|finding|recruit|collect|build|growing|increasing|reducing|raising|lowering|cutting|boosting|doubling|improving|expanding)$/;
/** Alone these measure nothing: what of? */
const hollow =
  /^(?:reach|target|targets|doel|doelen|streefwaarde|norm|goal|aim|number|aantal|aantallen|percentage|proportion|rate|percent|share|aandeel|lead|budget|time|tijd|results|resultaat|verhouding|ratio|amount|a|value|waarde)$/;

interface Phrase extends Measure {
  /** A verb of change, a colon or the start of the clause stands before it, and "to" or the like behind. */
  readonly governed: boolean;
  /** A word such as "to", "of" or "below" leads from it to the number. */
  readonly linked: boolean;
}

/** Whatever stands between the last verb, time or sign and the number. */
function phraseBefore(sentence: Sentence, start: number, audience: Audience | undefined): Phrase | undefined {
  let last = start - 1;
  let linked = false;
  while (last >= 0) {
    if (audience?.last === last) {
      last = audience.lead - 1;
      continue;
    }
    if (isTime(sentence, last)) last--;
    else if (isLink(sentence, last)) {
      linked = true;
      last--;
    } else break;
  }
  return phraseUpTo(sentence, last, start, linked);
}

/** The phrase that ends at `last`; the number it belongs to starts at `start`. */
function phraseUpTo(sentence: Sentence, last: number, start: number, linked: boolean): Phrase | undefined {
  if (last < 0) return undefined;
  let begin = last + 1;
  while (begin > 0 && isPart(sentence, begin - 1)) begin--;
  if (begin > last) return undefined;
  const border = sentence.word(begin - 1);
  // "Gift income through direct mail": the measured thing stands before the means.
  if (/^(?:through|via|door|dankzij)$/.test(border)) return phraseUpTo(sentence, begin - 2, start, linked);
  // What stands in a clause about something else ("applications that come in through …") is not what moves.
  if (
    /^(?:who|which|that|die|dat|waarbij|waarvan|waarmee|than|dan|nobody|niemand|everyone|iedereen)$/.test(
      border,
    )
  )
    return undefined;
  const after = isTime(sentence, begin - 1);
  // What stands behind another number belongs to that number, and "2027 | council elections" to the year.
  if (sentence.tokens[begin - 1]?.kind === 'number' && !after) return undefined;
  if (after && sentence.lang === 'en' && sentence.words.occasions.has(sentence.word(last))) return undefined;
  const first = afterVerb(sentence, begin, last);
  const bare = trimmed(sentence, first, last);
  if (!bare || bare.last - bare.first >= longest || isHollow(sentence, bare)) return undefined;
  const moved =
    isMover(sentence, bare.first - 1) || isMover(sentence, begin - 1) || counts(sentence, begin, bare.first);
  if (!isThing(sentence, bare, moved)) return undefined;
  if (!linked && !moved && !(holdsMetric(sentence, bare) && bare.first <= begin + 2)) return undefined;
  const starts = begin === 0 || after;
  const plain = begin === bare.first || determiners.test(sentence.word(bare.first - 1));
  const arrives = /^(?:to|naar|tot|→)$/.test(sentence.word(start - 1));
  const levels = /^(?:of|van)$/.test(sentence.word(bare.last + 1)) && bare.last - bare.first < 3;
  return { ...bare, linked, governed: moved || border === ':' || (starts && plain && (arrives || levels)) };
}

/** "The number of road deaths": whatever it is, it is counted. */
function counts(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (/^(?:number|aantal)$/.test(sentence.word(at))) return true;
  return false;
}

/** "A target of 30 %", "het aantal": one word, or several, that measure nothing. */
function isHollow(sentence: Sentence, { first, last }: Measure): boolean {
  for (let at = first; at <= last; at++) if (!hollow.test(sentence.word(at))) return false;
  return true;
}

/** No clause with a verb of its own, no talk of goals, no lone word in lower case that may be a verb ("contain > 85 %"). */
function isThing(sentence: Sentence, { first, last }: Measure, moved: boolean): boolean {
  const known = holdsMetric(sentence, { first, last });
  for (let at = first; at <= last; at++) {
    const word = sentence.word(at);
    if (/^(?:is|are|was|were|be|wordt|worden|heeft|hebben|have|has|can|kan|kunnen|zijn)$/.test(word))
      return false;
    if (!known && /^(?:goal|goals|aim|target|targets|doel|doelen|ambitie|streven)$/.test(word)) return false;
  }
  if (known) return true;
  if (/^(?:no|geen|nobody|niemand)$/.test(sentence.word(first - 1))) return false;
  if (moved || first < last) return true;
  // "Respond to 90 % of reports"
  if (first === 0 && sentence.word(first + 1) === 'to') return false;
  if (/^[^a-z]/.test(sentence.slice(first, first)) || determiners.test(sentence.word(first - 1))) return true;
  // Dutch puts its verb there: "in juni zegt minstens 85 % …".
  return sentence.lang === 'nl' && !sentence.word(first).endsWith('t');
}

/** A time stands beside the measure; the rhythm in "monthly givers" is part of it. */
export function isTime(sentence: Sentence, at: number): boolean {
  if (!sentence.isClaimed(at)) return false;
  return !(
    sentence.words.adverbs.has(sentence.word(at)) &&
    sentence.times.some(({ first, last }) => first === at && last === at)
  );
}

function isLink(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind === 'sign') return linkSigns.test(token.text) || /^[€$£)]$/.test(token.text);
  if (token?.kind !== 'word') return false;
  // "Reduce falls", but "churn falls to 2 %".
  if (token.text === 'falls') return !sentence.has('change') && !sentence.has('down');
  if (links.test(token.text)) return true;
  return isMover(sentence, at) && !sentence.is(at, 'metric') && !sentence.is(at, 'vague');
}

function isMover(sentence: Sentence, at: number): boolean {
  return movers.some((kind) => sentence.is(at, kind));
}

function isPart(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || isTime(sentence, at)) return false;
  if (token.kind === 'sign')
    return /^[/.]$/.test(token.text) && token.tight && sentence.tokens[at + 1]?.tight === true;
  if (token.kind === 'number')
    return (
      sentence.is(at, 'name') ||
      (sentence.tokens[at + 1]?.kind === 'word' && sentence.text[token.end] === '-')
    );
  // "Click-through rate", "door-to-needle time"
  if (isHyphened(sentence, at) || isHyphened(sentence, at - 1)) return true;
  if (borders.test(token.text)) return false;
  if (/^(?:and|en)$/.test(token.text)) return joinsThings(sentence, at);
  return !isVerbOfChange(sentence, at);
}

/** "Footfall and visits", "scope 1 and 2"; not "bekendheid opbouwen en churn". */
function joinsThings(sentence: Sentence, at: number): boolean {
  return things.some((kind) => sentence.is(at - 1, kind));
}

/** "Reduce", "verhogen"; but "growth" and "turnover rate" are things. */
function isVerbOfChange(sentence: Sentence, at: number): boolean {
  return isMover(sentence, at) && !sentence.is(at, 'metric') && !prepositions.test(sentence.word(at - 1));
}

/** "Shrink the waiting list": an article with no preposition before it comes after the verb. */
function afterVerb(sentence: Sentence, first: number, last: number): number {
  let begin = first;
  for (let at = first + 1; at <= last; at++)
    if (determiners.test(sentence.word(at)) && !prepositions.test(sentence.word(at - 1))) begin = at;
  return begin;
}

function trimmed(sentence: Sentence, from: number, to: number): Measure | undefined {
  let first = from;
  let last = to;
  while (
    first <= last &&
    (determiners.test(sentence.word(first)) ||
      (leads.test(sentence.word(first)) &&
        !isHyphened(sentence, first) &&
        !isHyphened(sentence, first - 1)) ||
      isDoing(sentence, first))
  )
    first++;
  while (
    last >= first &&
    (prepositions.test(sentence.word(last)) ||
      /^(?:minstens|minimaal|maximaal|hooguit|at|least)$/.test(sentence.word(last)) ||
      sentence.tokens[last]?.kind === 'sign')
  )
    last--;
  return first <= last ? { first, last } : undefined;
}

/** A hyphen joins it to the next word. */
function isHyphened(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token?.kind === 'word' && sentence.text[token.end] === '-';
}

function isDoing(sentence: Sentence, at: number): boolean {
  return (
    !sentence.is(at, 'metric') &&
    !sentence.is(at, 'result') &&
    !sentence.is(at, 'output') &&
    doings.some((kind) => sentence.is(at, kind))
  );
}

function holdsMetric(sentence: Sentence, { first, last }: Measure): boolean {
  for (let at = first; at <= last; at++)
    if (sentence.is(at, 'metric') || sentence.is(at, 'result')) return true;
  return false;
}

/** "500 new newsletter subscribers": up to the noun that the lexicon knows. */
function countedNoun(sentence: Sentence, { kind, noun, last }: Quantity): Measure | undefined {
  if (kind !== 'count' || noun !== 'result') return undefined;
  let head: number | undefined;
  for (let at = last + 1; at <= last + 6; at++) {
    const word = sentence.word(at);
    if (sentence.tokens[at]?.kind !== 'word' || stops.test(word) || prepositions.test(word)) break;
    if (isTime(sentence, at)) break;
    if (sentence.is(at, 'result')) head = at;
    // "35,000 volunteer hours": a noun in the singular goes on.
    else if (
      head === at - 1 &&
      sentence.lang === 'en' &&
      !/s$|people$|men$|children$/.test(sentence.word(head)) &&
      /[^s]s$/.test(word)
    )
      head = at;
  }
  return head === undefined ? undefined : trimmed(sentence, last + 1, head);
}

const stops =
  /^(?:than|dan|by|through|via|door|dankzij|compared|vergeleken|who|which|that|die|dat|to|so|om|and|en|but|maar|thanks|as|als|ten|with|met|is|are|was|zijn|will|have|has|heeft|hebben|wordt|worden)$/;
const changeNouns =
  /^(?:more|fewer|less|extra|additional|increase|growth|rise|uplift|reduction|decrease|drop|decline|cut|improvement|meer|minder|groei|stijging|daling|toename|afname|reductie|besparing|vermindering|verlaging|verhoging|verbetering|hoger|lager|hogere|lagere|higher|lower)$/;
const between =
  /^(?:annual|organic|jaarlijkse|year|on|relative|overall|a|in|of|op|van|to|the|de|het|our|onze|ons)$/;

/** "30 % more monthly givers", "12 % reduction in avoidable infections", "twice as many members". */
function changedNoun(sentence: Sentence, { kind, last }: Quantity): Measure | undefined {
  let at = last + 1;
  let said = false;
  const skip = (words: RegExp): void => {
    while (at <= last + 6 && words.test(sentence.word(at))) at++;
  };
  if (kind === 'times')
    skip(
      /^(?:the|de|het|our|onze|ons|number|aantal|of|van|as|many|much|zoveel|zo|veel|meer|more|times|keer)$/,
    );
  else {
    skip(/^(?:annual|organic|jaarlijkse|relative|overall|a)$/);
    if (!changeNouns.test(sentence.word(at))) return undefined;
    at++;
    const noun = at;
    skip(between);
    said = /^(?:in|of|op|van)$/.test(sentence.word(noun));
  }
  const first = at;
  while (at < sentence.tokens.length && at - first <= longest && isBehind(sentence, at)) at++;
  if (at - first > longest) return undefined;
  const found = trimmed(sentence, first, at - 1);
  return found && (said || holdsMetric(sentence, found)) ? upToVerb(sentence, found) : undefined;
}

function isBehind(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  return token?.kind === 'word' && !isTime(sentence, at) && !stops.test(token.text) && !isMover(sentence, at);
}

/** "Meer omzet realiseren": Dutch puts its verb at the end. */
function upToVerb(sentence: Sentence, { first, last }: Measure): Measure {
  let end = last;
  while (
    end > first &&
    sentence.lang === 'nl' &&
    (isDoing(sentence, end) ||
      /^(?:realiseren|behalen|halen|bereiken|genereren|krijgen|ophalen|hebben|verwelkomen|werven|binnenhalen|boeken|omzetten)$/.test(
        sentence.word(end),
      ))
  )
    end--;
  return { first, last: end };
}

/** "45 trees", "6 Michelin-recommended dishes", "vier herenteams": a noun that no lexicon knows, told by its ending. */
export function countedBehind(sentence: Sentence, { kind, last }: Quantity): Measure | undefined {
  if (kind !== 'count') return undefined;
  const plural = sentence.lang === 'en' ? /[^su]s$|^(?:people|children|women|men)$/ : /(?:en|s)$/;
  for (let at = last + 1; at <= last + 3; at++) {
    const word = sentence.word(at);
    if (!isBehind(sentence, at) || prepositions.test(word) || isDoing(sentence, at) || links.test(word))
      return undefined;
    if (isUnit(word)) return undefined;
    if (plural.test(word) && !isHyphened(sentence, at) && !isParticiple(word, sentence.lang))
      return word.length > 3 ? { first: last + 1, last: at } : undefined;
  }
  return undefined;
}

/** "€ 60k omzet", "$1.2M in annual recurring revenue", "4 % engagement rate". */
function metricBehind(sentence: Sentence, { kind, last }: Quantity): Measure | undefined {
  if (kind !== 'money' && kind !== 'percent' && kind !== 'count') return undefined;
  let first = last + 1;
  while (
    first <= last + 2 &&
    (/^(?:in|aan|of|a)$/.test(sentence.word(first)) || isUnit(sentence.word(first)))
  )
    first++;
  if (sentence.word(last + 1) === 'of') return undefined;
  for (let at = first; at < first + 4; at++) {
    if (!isBehind(sentence, at) || prepositions.test(sentence.word(at))) return undefined;
    if (!sentence.is(at, 'metric')) continue;
    let end = at;
    while (sentence.is(end + 1, 'metric') && isBehind(sentence, end + 1)) end++;
    // "NPS responses"
    if (sentence.lang === 'en' && isNoun(sentence, end + 1) && /[^s]s$/.test(sentence.word(end + 1))) end++;
    if (
      /^(?:per|of|van)$/.test(sentence.word(end + 1)) &&
      isBehind(sentence, end + 1) &&
      isBehind(sentence, end + 2)
    )
      end += determiners.test(sentence.word(end + 2)) ? 0 : 2;
    return { first, last: end };
  }
  return undefined;
}

/**
 * "Of pupils in grade 6 read at the reference level": what a share is of. Where a time or a sign comes in between ("van de
 * huurders betaalt in 2027 op tijd") only the people or things count, because the rest would be half a thought.
 */
export function wholeOf(sentence: Sentence, quantity: Quantity): Measure | undefined {
  const { kind, last } = quantity;
  let first = last + 1;
  if (/^(?:of|van)$/.test(sentence.word(first))) first++;
  else if (kind !== 'fraction') return undefined;
  let end = first;
  let head: number | undefined;
  while (end < sentence.tokens.length && isOfWhole(sentence, end)) {
    const word = sentence.word(end);
    if (head === undefined && (isPeople(word) || sentence.is(end, 'result') || sentence.is(end, 'metric')))
      head = end;
    end++;
  }
  let after = end;
  while (isDeadline(sentence, after)) after++;
  const ends = sentence.tokens[after];
  const complete =
    ends === undefined || (!isTime(sentence, after) && (ends.kind === 'sign' || stops.test(ends.text)));
  // "In oktober gebruikt 75 % van de leden de app": the verb stands before, so what follows is half a thought.
  const inverted = sentence.lang === 'nl' && isInverted(sentence, quantity.first);
  end--;
  while (
    end >= first &&
    (prepositions.test(sentence.word(end)) || /^(?:by|until|before|[-/])$/.test(sentence.word(end)))
  )
    end--;
  if (end < first || determiners.test(sentence.word(end))) return undefined;
  if (complete && !inverted && end - first < longest) return { first, last: end };
  return head === undefined || head - first > 3 ? undefined : { first, last: head };
}

/** A word that is no preposition stands between the time at the head of the clause and the number. */
function isInverted(sentence: Sentence, first: number): boolean {
  let at = first - 1;
  while (
    at >= 0 &&
    /^(?:minstens|minimaal|maximaal|hooguit|ten|minste|meer|minder|dan|gemiddeld|de|het|een|nog)$/.test(
      sentence.word(at),
    )
  )
    at--;
  return (
    sentence.tokens[at]?.kind === 'word' &&
    !isTime(sentence, at) &&
    !prepositions.test(sentence.word(at)) &&
    at > 0 &&
    isTime(sentence, at - 1) &&
    !/^(?:is|zijn)$/.test(sentence.word(at))
  );
}

function isDeadline(sentence: Sentence, at: number): boolean {
  return sentence.times.some(
    ({ role, first, last }) => (role === 'deadline' || role === 'cadence') && first <= at && at <= last,
  );
}

function isOfWhole(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (!token || isTime(sentence, at)) return false;
  if (token.kind !== 'sign') return true;
  return (
    /^[-/+.]$/.test(token.text) &&
    token.tight &&
    (token.text === '+' || sentence.tokens[at + 1]?.tight === true)
  );
}

/** Without a number: what is to go up or down ("Meer omzet", "Reduce churn"), or all that the goal says ("Turnover"). */
export function loneMeasure(sentence: Sentence): Measure | undefined {
  for (const { entry, first, last } of sentence.matches) {
    if (entry.kind !== 'metric' && entry.kind !== 'result') continue;
    if (sentence.isClaimed(first)) continue;
    const phrase = phraseAround(sentence, first, last);
    if (!phrase) continue;
    if (phrase.first === phrase.last && sentence.word(phrase.begin - 1) === 'to') continue;
    const moved =
      isMoved(sentence, phrase.begin - 1) ||
      sentence.is(phrase.begin - 1, 'placeholder') ||
      isLeftOpen(sentence, phrase.last + 1) ||
      isMovedBehind(sentence, nextWord(sentence, phrase.last + 1)) ||
      isAll(sentence, phrase.begin, phrase.last);
    const { first: from, last: to } = phrase;
    if (moved && !isHollow(sentence, { first: from, last: to })) return { first: from, last: to };
  }
  return namedCount(sentence);
}

/** "Aantal bezoekers zwembad", "The number of members": a goal that is nothing but the name of a count. */
function namedCount(sentence: Sentence): Measure | undefined {
  let first = 0;
  while (determiners.test(sentence.word(first)) || /^total|totaal$/.test(sentence.word(first))) first++;
  if (!/^(?:aantal|number|percentage|aandeel|proportion)$/.test(sentence.word(first))) return undefined;
  let last = first;
  while (last - first < longest && namesOn(sentence, last + 1)) last++;
  const measure = trimmed(sentence, first, last);
  return measure && measure.last - measure.first < longest && !isHollow(sentence, measure)
    ? measure
    : undefined;
}

/** Whether a word still belongs to the name of a count: all up to a time, a sign or a clause of its own. */
function namesOn(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || isTime(sentence, at) || stops.test(token.text)) return false;
  return !borders.test(token.text) && !isUpOrDown(sentence, at) && !sentence.is(at, 'escape');
}

/** The words around a metric that belong to it: adjectives before, "of" and "per" behind. */
function phraseAround(
  sentence: Sentence,
  metric: number,
  last: number,
): (Measure & { readonly begin: number }) | undefined {
  let begin = metric;
  while (
    begin > 0 &&
    metric - begin < 6 &&
    isPart(sentence, begin - 1) &&
    !isUpOrDown(sentence, begin - 1) &&
    !sentence.is(begin - 1, 'escape') &&
    !sentence.is(begin - 1, 'placeholder') &&
    (!prepositions.test(sentence.word(begin - 1)) || /^(?:of|van|per|and|en)$/.test(sentence.word(begin - 1)))
  )
    begin--;
  let end = last;
  while (end + 1 < sentence.tokens.length && end - last < 7 && continues(sentence, end + 1)) end++;
  // "Reading skills", "CSAT scores": an English noun goes on in the next.
  if (end === last && sentence.lang === 'en' && isNoun(sentence, end + 1)) {
    if (!/[^s]s$/.test(sentence.word(end + 1))) return undefined;
    end++;
  }
  // "Footfall and repeat visits": the second is measured too.
  for (let at = end + 2; /^(?:and|en)$/.test(sentence.word(end + 1)) && at <= end + 4; at++) {
    if (!isBehind(sentence, at)) break;
    if (sentence.is(at, 'metric')) end = at;
  }
  while (end > last && (prepositions.test(sentence.word(end)) || determiners.test(sentence.word(end)))) end--;
  const bare = trimmed(sentence, afterVerb(sentence, begin, end), end);
  return bare && bare.first <= metric && bare.last >= last ? { ...bare, begin } : undefined;
}

function continues(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || isTime(sentence, at) || stops.test(token.text) || isUpOrDown(sentence, at))
    return false;
  if (sentence.is(at, 'escape') || sentence.is(at, 'placeholder')) return false;
  return (
    /^(?:of|per|van|uit)$/.test(token.text) ||
    sentence.is(at, 'metric') ||
    sentence.is(at, 'result') ||
    /^(?:of|per|van|uit)$/.test(sentence.word(at - 1)) ||
    (determiners.test(sentence.word(at - 1)) && /^(?:of|per|van|uit)$/.test(sentence.word(at - 2)))
  );
}

function isNoun(sentence: Sentence, at: number): boolean {
  return (
    isBehind(sentence, at) &&
    !prepositions.test(sentence.word(at)) &&
    !sentence.is(at, 'vague') &&
    !sentence.is(at, 'escape') &&
    !isMover(sentence, at) &&
    !sentence.word(at).endsWith('ly')
  );
}

function isUpOrDown(sentence: Sentence, at: number): boolean {
  return (
    (isMover(sentence, at) && !sentence.is(at, 'metric')) ||
    /^(?:more|meer|less|fewer|minder|higher|lower)$/.test(sentence.word(at))
  );
}

function isMoved(sentence: Sentence, at: number): boolean {
  return (
    at >= 0 &&
    at < sentence.tokens.length &&
    isUpOrDown(sentence, at) &&
    !sentence.is(at, 'hold') &&
    !sentence.is(at, 'escape')
  );
}

/** "Churn down", "de kosten verlagen"; not "members generate more" and "klanten meer laten besteden". */
function isMovedBehind(sentence: Sentence, at: number): boolean {
  const word = sentence.word(at);
  return sentence.lang === 'en'
    ? /^(?:up|down|higher|lower|increased|reduced|doubled|halved|rising|falling|growing|improved|rises?|falls?|grows?|increases?|improves?)$/.test(
        word,
      )
    : isMoved(sentence, at) && !/^(?:meer|minder)$/.test(word);
}

/** "Revenue of TBD" */
function isLeftOpen(sentence: Sentence, at: number): boolean {
  const next = /^(?:of|van|by|met|to|naar|:)$/.test(sentence.word(at)) ? at + 1 : at;
  return next < sentence.tokens.length && sentence.is(next, 'placeholder');
}

/** Past a time: "het aantal klachten in 2027 verminderen". */
function nextWord(sentence: Sentence, from: number): number {
  let at = from;
  while (
    at < sentence.tokens.length &&
    (isTime(sentence, at) || /^(?::|moet|moeten|to|te|zal|will|is|are|with|aan)$/.test(sentence.word(at)))
  )
    at++;
  return at;
}

function isAll(sentence: Sentence, begin: number, last: number): boolean {
  // "Delight customers" measures nothing.
  for (let at = begin; at <= last; at++) if (sentence.is(at, 'vague') || isDoing(sentence, at)) return false;
  for (let at = 0; at < sentence.tokens.length; at++)
    if ((at < begin || at > last) && !isTime(sentence, at) && sentence.tokens[at]?.kind !== 'sign')
      return false;
  return true;
}
