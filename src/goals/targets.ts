/** Which of a goal's numbers say when it is reached, and whether they need a date at all. */
import { isParticiple } from './participles';
import type { Quantity } from './quantities';
import { endsClause, type Sentence } from './sentence';
import type { TimeSpan } from './time-span';

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
const toWords = new Set(['to', 'naar', 'tot', '→']);
const fromWords = new Set(['from', 'van', 'vanaf', 'vanuit']);
const nowWords = new Set([
  'now',
  'nu',
  'currently',
  'current',
  'today',
  'huidige',
  'huidig',
  'momenteel',
  'presently',
  'was',
  'waren',
  'baseline',
  'nulmeting',
]);

export function findTargets(sentence: Sentence, quantities: readonly Quantity[]): Targets {
  const all: Target[] = [];
  const starts = new Set<Quantity>();
  for (let index = 0; index < quantities.length; index++) {
    const quantity = quantities[index];
    if (!quantity || starts.has(quantity)) continue;
    if (isNow(sentence, quantity)) continue;
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
    if (isBackground(sentence, quantity)) continue;
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
function isOutput(sentence: Sentence, { kind, noun, value, first }: Quantity): boolean {
  if (kind !== 'count' || value === 0) return false;
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
    if (nowWords.has(token.text) && !/^(?:and|en)$/.test(sentence.word(at + 1)))
      return !/^(?:than|dan|as|als)$/.test(sentence.word(at - 1)) || at === first - 1;
  }
  return false;
}

function isFromTo(sentence: Sentence, a: Quantity, b: Quantity): boolean {
  const before = sentence.word(a.first - 1);
  if (fromWords.has(before) || fromWords.has(sentence.word(a.first - 2)) || before === '(') {
    if (b.first - a.last > 12) return false;
    for (let at = a.last + 1; at < b.first; at++) {
      if (endsClause(sentence.tokens[at])) return false;
      if (toWords.has(sentence.word(at)))
        return fromWords.has(before) || fromWords.has(sentence.word(a.first - 2));
    }
  }
  for (let at = a.last + 1; at < b.first; at++)
    if (arrows.has(sentence.word(at))) return sentence.word(at) === '→' || b.first - a.last <= 2;
  return (
    b.first - a.last <= 3 &&
    (sentence.word(b.first - 1) === 'naar' ||
      (sentence.word(b.first - 1) === 'to' &&
        a.kind !== 'count' &&
        !/^(?:achieve|reach|keep|maintain|hold|of|at|be)$/.test(before)))
  );
}

/** "60 van onze 200 alumni", "8 out of our 40": the whole is no target; nor are hours put in. */
function isBackground(sentence: Sentence, { first, last, kind }: Quantity): boolean {
  const before = sentence.word(first - 1);
  if (kind === 'duration' && sentence.word(last + 1) === 'of') return false;
  if (kind === 'duration') return !isThreshold(sentence, first) && !isLimit(sentence, first, last);
  return /^(?:onze|our|these|deze|die|those)$/.test(before);
}

/** "Wachttijd < 21 dagen", "3 days maximum", but not "to two days", which is a change. */
function isLimit(sentence: Sentence, first: number, last: number): boolean {
  const before = beforeArticle(sentence, first);
  if (
    /^(?:max|maximum|maximaal|tops)$/.test(sentence.word(last + 1)) ||
    (sentence.word(last + 1) === 'of' && sentence.word(last + 2) === 'minder') ||
    (sentence.word(last + 1) === 'or' && sentence.word(last + 2) === 'less')
  )
    return true;
  return isThreshold(sentence, first) && !/^(?:from|van|to|naar|tot|by|met|op)$/.test(before);
}

/** "Over 3 minutes", "langer dan een uur": as much as that or more is no promise, unless it is "no longer than". */
function isLowerBound(sentence: Sentence, first: number): boolean {
  const before = beforeArticle(sentence, first);
  if (/^(?:>|over|above|boven|exceed|exceeds|least|minimaal|minstens)$/.test(before)) return true;
  if (!/^(?:than|dan)$/.test(before) || sentence.tokens.some(({ text }) => negations.test(text)))
    return false;
  const compared = sentence.word(first - 1) === before ? sentence.word(first - 2) : sentence.word(first - 3);
  return /^(?:more|longer|older|later|meer|langer|ouder)$/.test(compared);
}

const negations = /^(?:no|not|never|none|nobody|without|zero|geen|niet|nooit|niemand|nul|zonder)$/;

/** "Below 21 days", "older than 24h", "< 8 minuten". */
function isThreshold(sentence: Sentence, first: number): boolean {
  return /^(?:<|>|under|below|onder|max|maximum|maximaal|hooguit|hoogstens|dan|than|most|to|naar|tot|of|meeste|boven|over|above|least|minimaal|minstens|at|op|exceed|exceeds|within|binnen|from|van|by|met|uiterlijk)$/.test(
    beforeArticle(sentence, first),
  );
}

const changes =
  /^(?:more|fewer|less|higher|lower|increase|decrease|growth|reduction|improvement|rise|drop|uplift|boost|cut|decline|additional|extra|meer|minder|hoger|lager|groei|stijging|daling|toename|afname|omhoog|omlaag|besparing|reductie|verbetering|sneller|korter|verlagen|verhogen|verminderen|laten|stijgen|dalen|groeien|terug|terugdringen|terugbrengen|reduceren|vergroten|besparen|beter|faster|shorter|up|down|better|off|above|below|increases|annual|annually|organic|vermindering|verlaging|verhoging)$/;

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
    changes.test(after)
  );
}

/** "Fewer than 200 hours" is an amount of work; nobody promises to answer within 200 hours. */
const longestWait = 100;

/** Promises to people who wait. A change in them ("from 9 to 2 hours") is a goal with a date, not a norm. */
function norms(
  sentence: Sentence,
  quantities: readonly Quantity[],
  targets: readonly Target[],
): { first: number; last: number }[] {
  if (targets.some(({ from, relative }) => from !== undefined || relative) || changesLevel(sentence))
    return [];
  const found: { first: number; last: number }[] = [];
  const service = sentence.has('service') || isPassive(sentence);
  const serves =
    service && !makesSomething(sentence) && !sentence.has('recurrence') && !countsResults(targets);
  for (const span of sentence.times) {
    if (
      (span.role === 'norm' && isChecked(sentence, span, targets)) ||
      ((serves || isAwaited(sentence, span, targets)) && isShortTerm(sentence, span)) ||
      isTimeOf(sentence, span)
    )
      found.push(span);
  }
  for (const { kind, first, last, value = 0 } of quantities) {
    const quick =
      kind === 'duration' &&
      !sentence.has('dwell') &&
      ((isLimit(sentence, first, last) &&
        !isLowerBound(sentence, first) &&
        (value <= longestWait || measuresTime(sentence)) &&
        !isAge(sentence, last)) ||
        isTimeOf(sentence, { first, last }));
    const counted =
      (kind === 'count' || kind === 'times') &&
      service &&
      /^(?:within|binnen)$/.test(sentence.word(first - 1));
    if (quick || counted) found.push({ first: Math.max(0, first - 1), last });
  }
  return found;
}

/** The team's own product in the sentence, other than what people send it or wait for. */
function makesSomething(sentence: Sentence): boolean {
  return sentence.of('output').some(({ first }) => !sentence.is(first, 'awaited'));
}

/** "On time" and "at first contact" are norms of how many; "the same day" and "at most once" say it all. */
function isChecked(sentence: Sentence, span: TimeSpan, targets: readonly Target[]): boolean {
  if (sentence.has('dwell')) return false;
  if (span.unit !== undefined) return true;
  // "At most twice a week" is how often we do something.
  if (
    /^(?:a|an|per|each|every|elke?|iedere?)$/.test(sentence.word(span.last + 1)) &&
    sentence.words.units.has(sentence.word(span.last + 2))
  )
    return false;
  const words = sentence.tokens.slice(span.first, span.last + 1).map(({ text }) => text);
  const counted = targets.length > 0 || sentence.has('universal');
  const limited =
    words[1] === 'most' ||
    /^(?:max|maximum|maximaal|hooguit|hoogstens|no|not|nobody|none|never|niet|nooit|niemand|geen)$/.test(
      words[0] ?? '',
    );
  if (!limited && words.some((word) => /^(?:first|one|single|een|eerste|point)$/.test(word)))
    return counted && sentence.has('service');
  return counted || !/^(?:time|schedule|tijd|schema)$/.test(words.at(-1) ?? '');
}

/** "Refunds within 14 days", "a broken lift works again within one working day". */
function isAwaited(sentence: Sentence, { first, last }: TimeSpan, targets: readonly Target[]): boolean {
  return (
    sentence.is(first - 1, 'awaited') ||
    (sentence.is(0, 'awaited') && !sentence.has('doing') && !countsResults(targets)) ||
    (hasWorkingUnit(sentence, first, last) &&
      !sentence.has('doing') &&
      !makesSomething(sentence) &&
      !countsResults(targets))
  );
}

/** "Speed to answer: 60 seconds", "shipping: 3-5 business days", "de wachttijd is 4 weken": the length of a wait. */
function isTimeOf(sentence: Sentence, { first, last }: { first: number; last: number }): boolean {
  const before = sentence.word(first - 1);
  const labelled = /^[:=]$/.test(before) || sentence.is(first - 1, 'service');
  if (!labelled && !/^(?:is|are|zijn|bedraagt|gemiddeld|average|averages)$/.test(before)) return false;
  if (!endsWithTimeUnit(sentence, last)) return false;
  return (
    measuresTime(sentence) ||
    sentence.has('service') ||
    (labelled && (sentence.has('awaited') || hasWorkingUnit(sentence, first, last)))
  );
}

function endsWithTimeUnit(sentence: Sentence, last: number): boolean {
  const unit = sentence.words.units.get(sentence.word(last));
  return unit !== undefined && unit !== 'year' && unit !== 'quarter';
}

/** Nobody counts in business days but for those who wait. */
function hasWorkingUnit(sentence: Sentence, first: number, last: number): boolean {
  for (let at = first; at <= last; at++)
    if (/^(?:business|working|workdays?|werkdag(?:en)?|werku(?:ur|ren))$/.test(sentence.word(at)))
      return true;
  return false;
}

/** "Relet", "afgedaan": what is done for people, in the passive; the team's own products are no service. */
function isPassive(sentence: Sentence): boolean {
  return sentence.tokens.some(
    ({ kind, text }, at) =>
      kind === 'word' &&
      isParticiple(text, sentence.lang) &&
      !sentence.is(at, 'doing') &&
      !sentence.is(at, 'making') &&
      !sentence.is(at, 'output') &&
      !sentence.is(at, 'result') &&
      !sentence.isClaimed(at) &&
      !sentence.is(at, 'up') &&
      !sentence.is(at, 'down'),
  );
}

function measuresTime(sentence: Sentence): boolean {
  return (
    !sentence.has('dwell') &&
    sentence.tokens.some(({ text }) =>
      /^(?!al|deel|vol|loop|vrije)[a-z]*(?:tijd|tijden|tempo|snelheid)$|^(?:time|times|speed|wait|waits|turnaround|latency|delay|delays)$/.test(
        text,
      ),
    )
  );
}

/** "Onder de vier uur": the word that bounds it stands before the article. */
function beforeArticle(sentence: Sentence, first: number): string {
  const before = sentence.word(first - 1);
  return /^(?:de|het|een|the|a)$/.test(before) ? sentence.word(first - 2) : before;
}

function countsResults(targets: readonly Target[]): boolean {
  return targets.some(
    ({ quantity: { kind, noun } }) => kind === 'money' || (kind === 'count' && noun === 'result'),
  );
}

/** Days or weeks can be how fast as well as by when; for those who wait they are how fast. */
function isShortTerm(sentence: Sentence, { role, first, last, unit }: TimeSpan): boolean {
  return (
    role === 'deadline' &&
    (unit === 'day' || unit === 'week') &&
    (/^(?:within|binnen|in|inside)$/.test(sentence.word(first)) ||
      (/^(?:after|na)$/.test(sentence.word(first)) && hasWorkingUnit(sentence, first, last)))
  );
}

function isAge(sentence: Sentence, last: number): boolean {
  return /^(?:old|oud|experience|ervaring|of|jonger)$/.test(sentence.word(last + 1));
}

/** "Reduce waiting time to …" changes something, so it ends somewhere; "waiting time below …" is a norm. */
export function changesLevel(sentence: Sentence): boolean {
  return sentence.has('change');
}

/** Zero of something that happens to people is a norm; zero of something to be abolished is a change. */
function zeros(sentence: Sentence, quantities: readonly Quantity[]): { first: number; last: number }[] {
  const abolishing =
    sentence.tokens.some(
      ({ text }) =>
        /^(?:reach|achieve|become|aspire|towards|toward|zero|bereiken|realiseren|worden|streven)$/.test(
          text,
        ) && text !== 'zero',
    ) || changesLevel(sentence);
  if (abolishing) return [];
  const found: { first: number; last: number }[] = [];
  for (const { kind, value, first, last } of quantities)
    if (
      kind === 'count' &&
      value === 0 &&
      !/^(?:waste|carbon|emission|emissions|co2)$/.test(sentence.word(last + 1))
    )
      found.push({ first, last });
  for (let at = 0; at < sentence.tokens.length; at++) {
    const none = sentence.word(at);
    if (none !== 'no' && none !== 'geen') continue;
    if (
      /^(?:more|later|less|fewer|longer|matter|one)$/.test(sentence.word(at + 1)) ||
      sentence.has('opt-out')
    )
      continue;
    const last = eventAfter(sentence, at);
    if (last !== undefined) found.push({ first: at, last });
  }
  return found;
}

/** "No unanswered complaint", "geen enkele klacht": the measured thing within a few words. */
function eventAfter(sentence: Sentence, from: number): number | undefined {
  for (let at = from + 1; at <= from + 4; at++) {
    if (sentence.tokens[at]?.kind !== 'word') return undefined;
    if (sentence.is(at, 'metric') || sentence.is(at, 'result')) return at;
  }
  return undefined;
}

/** "No stock-outs in December", "geen nee-verkopen": at the head of a goal it is a target of zero. */
function noneAtAll(sentence: Sentence): { first: number; last: number } | undefined {
  if (sentence.has('opt-out')) return undefined;
  for (let at = 0; at < sentence.tokens.length; at++) {
    if (/^(?:no|geen|nobody|niemand|nowhere|nergens)$/.test(sentence.word(at)))
      return /^(?:more|later|less|fewer|longer|matter|one|time)$/.test(sentence.word(at + 1)) ||
        isVagueSoon(sentence, at)
        ? undefined
        : { first: at, last: Math.min(at + 1, sentence.tokens.length - 1) };
    const before =
      sentence.isClaimed(at) ||
      sentence.tokens[at]?.kind !== 'word' ||
      /^(?:have|has|hebben|heeft|we|there|are|is|er|zijn|woont|live|lives)$/.test(sentence.word(at));
    if (!before) return zeroAfterColon(sentence);
  }
  return undefined;
}

/** "Time on page over 2 minutes": a level of the time people spend. */
function spentTime(sentence: Sentence): { first: number; last: number } | undefined {
  return sentence.has('dwell') ? sentence.times.find(({ role }) => role === 'norm') : undefined;
}

/** "Lost-time injuries: none" */
function zeroAfterColon(sentence: Sentence): { first: number; last: number } | undefined {
  const at = sentence.tokens.findIndex(
    ({ text }, index) => /^(?:none|nil|geen)$/.test(text) && sentence.word(index - 1) === ':',
  );
  return at < 0 ? undefined : { first: at, last: at };
}

function isVagueSoon(sentence: Sentence, from: number): boolean {
  for (let at = from + 1; at <= from + 3; at++)
    if (sentence.is(at, 'subjective') && !sentence.is(at, 'name')) return true;
  return false;
}
