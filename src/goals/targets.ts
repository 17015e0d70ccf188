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
  /** "No stock-outs": nothing of something; a target, but one that still needs a date. */
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
      output: quantity.kind === 'count' && quantity.noun === 'output' && quantity.value !== 0,
    });
  }
  const standing = [...norms(sentence, quantities, all), ...zeros(sentence, quantities)];
  const none = standing.length > 0 ? undefined : noneAtAll(sentence);
  return { all, standing, ...(none ? { none } : {}) };
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
    (sentence.word(b.first - 1) === 'naar' || (sentence.word(b.first - 1) === 'to' && a.kind !== 'count'))
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

/** "Below 21 days", "older than 24h", "< 8 minuten". */
function isThreshold(sentence: Sentence, first: number): boolean {
  return /^(?:<|>|under|below|onder|max|maximum|maximaal|hooguit|hoogstens|dan|than|most|to|naar|tot|of|meeste|boven|over|above|least|minimaal|minstens|at|op|exceed|exceeds|within|binnen|from|van|by|met)$/.test(
    beforeArticle(sentence, first),
  );
}

const changes =
  /^(?:more|fewer|less|higher|lower|increase|decrease|growth|reduction|improvement|rise|drop|uplift|boost|cut|decline|additional|extra|meer|minder|hoger|lager|groei|stijging|daling|toename|afname|omhoog|omlaag|besparing|reductie|verbetering|sneller|korter|verlagen|verhogen|verminderen|laten|stijgen|dalen|groeien|terug|terugdringen|terugbrengen|reduceren|vergroten|besparen|beter|faster|shorter|up|down|better|off|above|below|increases|annual|annually|organic|vermindering|verlaging|verhoging)$/;

function isRelative(sentence: Sentence, { kind, first, last }: Quantity): boolean {
  if (kind === 'times') return true;
  const before = sentence.word(first - 1);
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
  const serves = service && !sentence.has('output') && !sentence.has('recurrence') && !countsResults(targets);
  for (const span of sentence.times) {
    if (span.role === 'norm' || (serves && isShortTerm(sentence, span))) found.push(span);
  }
  for (const { kind, first, last, value = 0 } of quantities) {
    const quick =
      kind === 'duration' &&
      isLimit(sentence, first, last) &&
      (value <= longestWait || measuresTime(sentence)) &&
      !isAge(sentence, last);
    const counted = kind === 'count' && service && /^(?:within|binnen)$/.test(sentence.word(first - 1));
    if (quick || counted) found.push({ first: Math.max(0, first - 1), last });
  }
  return found;
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
  return sentence.tokens.some(({ text }) =>
    /(?:^|[a-z])(?:tijd|tijden|tempo)$|^(?:time|times|wait|waits|latency|delay|delays)$/.test(text),
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
function isShortTerm(sentence: Sentence, { role, first, unit }: TimeSpan): boolean {
  return (
    role === 'deadline' &&
    (unit === 'day' || unit === 'week') &&
    /^(?:within|binnen|in|inside)$/.test(sentence.word(first))
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
