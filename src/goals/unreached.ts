/** Numbers that say something else than where to go: days, ages, names, how large a team is, and marks out of ten. */
import { isHyphened, isNoun } from './noun-phrase';
import { numberAt } from './numbers';
import { isPeople } from './people';
import type { Quantity } from './quantities';
import type { Sentence } from './sentence';

/** The quantities as they are meant, without those that are no amounts at all. */
export function meantNumbers(sentence: Sentence, quantities: readonly Quantity[]): readonly Quantity[] {
  return quantities
    .filter((quantity, at) => !isNoAmount(sentence, quantity, quantities.slice(0, at)))
    .flatMap((quantity) => meant(sentence, quantity) ?? []);
}

/** The same number among those as they are meant. */
export function sameNumber(meantOnes: readonly Quantity[], { last }: Quantity): Quantity | undefined {
  return meantOnes.find((one) => one.first <= last && last <= one.last);
}

function isNoAmount(sentence: Sentence, quantity: Quantity, earlier: readonly Quantity[]): boolean {
  return (
    isYearLike(sentence, quantity) ||
    isNumbered(sentence, quantity) ||
    isPartOfTime(sentence, quantity) ||
    isStuck(sentence, quantity) ||
    isDecade(sentence, quantity) ||
    isRatio(sentence, quantity) ||
    isCompound(sentence, quantity) ||
    (quantity.kind === 'times' && isHyphened(sentence, quantity.last)) ||
    isDayOfRange(sentence, quantity) ||
    isAge(sentence, quantity, earlier) ||
    isThroughAge(sentence, quantity) ||
    isRoundTheClock(sentence, quantity) ||
    isClockTime(sentence, quantity)
  );
}

/** "2:30 minutes" is two and a half; "2:30 uur" may be a time of day, so it is left out. "8 out of 10" is a mark. */
function meant(sentence: Sentence, quantity: Quantity): Quantity | undefined {
  const { first, last, kind, value } = quantity;
  if (isColon(sentence, first - 1)) {
    const whole = numberAt(sentence.tokens, first - 2, sentence.lang)?.value;
    const minutes = kind === 'duration' && sentence.word(last).startsWith('min');
    return minutes && whole !== undefined && value !== undefined && value < 60
      ? { ...quantity, first: first - 2, value: Math.round((whole + value / 60) * 100) / 100 }
      : undefined;
  }
  if (isColon(sentence, last + 1) && sentence.tokens[last + 2]?.kind === 'number') return undefined;
  return kind === 'fraction' ? asMark(sentence, quantity) : quantity;
}

function isColon({ tokens }: Sentence, at: number): boolean {
  const [before, sign, after] = tokens.slice(Math.max(0, at - 1), at + 2);
  return (
    at > 0 &&
    sign?.text === ':' &&
    sign.tight &&
    before?.kind === 'number' &&
    after?.kind === 'number' &&
    after.tight &&
    /^\d\d$/.test(after.text)
  );
}

/** "At least 8 out of 10"; but "8 out of 10 patients" are a share. */
function asMark(sentence: Sentence, quantity: Quantity): Quantity {
  const { first, last } = quantity;
  const part = numberAt(sentence.tokens, first, sentence.lang);
  const whole = sentence.tokens[last];
  if (part?.value === undefined || whole?.kind !== 'number' || !/^(?:5|10)$/.test(whole.text))
    return quantity;
  if (!/^(?:of|de)$/.test(sentence.word(last - 1)) || sentence.word(last - 2) === 'op') return quantity;
  if (sentence.word(last - 1) === 'of' && sentence.word(last - 2) !== 'out') return quantity;
  const next = sentence.word(last + 1);
  const ends =
    last + 1 >= sentence.tokens.length ||
    sentence.isClaimed(last + 1) ||
    sentence.tokens[last + 1]?.kind === 'sign' ||
    /^(?:from|among|bij|onder|or|of|by|average|gemiddeld)$/.test(next);
  if (!ends || isNoun(sentence, last + 1) || sentence.word(first - 1) === 'in') return quantity;
  return { ...quantity, kind: 'count', value: part.value };
}

const sincePast =
  /^(?:in|since|sinds|below|onder|than|dan|from|van|the|het|vs|versus|tov|against|tegenover|als|as|,)?$/;

/** "Founded in 1998", "below 2019 levels", "compared to 1990": a number that is a year, where the grammar of times saw none. */
function isYearLike(sentence: Sentence, { kind, first, last, value = 0, unit }: Quantity): boolean {
  if (kind !== 'count' || first !== last || unit !== undefined || value < 1900) return false;
  if (!/^(?:19|20)\d\d$/.test(sentence.word(first))) return false;
  const before = sentence.word(first - 1);
  const compared =
    /^(?:compared|relative|comparison|vergeleken|opzichte)$/.test(sentence.word(first - 2)) &&
    /^(?:to|with|met|van)$/.test(before);
  return (
    compared || sincePast.test(before) || /^(?:referentiejaar|basisjaar|peiljaar|baseline)$/.test(before)
  );
}

/** "Quarter 3", "year 4 and 5 pupils", "scope 1 + 2": the number is part of the name. */
function isNumbered(sentence: Sentence, { kind, first, last, value = 0 }: Quantity): boolean {
  const { tokens } = sentence;
  // "Open rate touch 1: > 40 %"
  const isLabel =
    sentence.word(last + 1) === ':' &&
    tokens[first - 1]?.kind === 'word' &&
    tokens.some(({ kind: other }, at) => other === 'number' && at > last);
  return (
    kind === 'count' &&
    first === last &&
    value <= 13 &&
    Number.isInteger(value) &&
    (isLabel ||
      /^(?:quarter|kwartaal|phase|fase|tier|scope|dames|heren)$/.test(sentence.word(first - 1)) ||
      (/^(?:and|en|or|of|&|[+])$/.test(sentence.word(first - 1)) &&
        /^(?:years?|grades?|groep|groepen|scope)$/.test(sentence.word(first - 3))))
  );
}

/** "10MW", "5xx": a unit that is not known stands against it, so half of it would be read. */
function isStuck({ text, tokens }: Sentence, { kind, last, unit }: Quantity): boolean {
  const token = tokens[last];
  return (
    kind === 'count' &&
    unit === undefined &&
    token?.kind === 'number' &&
    /^\p{L}/u.test(text.slice(token.end, token.end + 2))
  );
}

/** "De jaren twintig" */
function isDecade(sentence: Sentence, { first, last, value = 0 }: Quantity): boolean {
  return first === last && value % 10 === 0 && value < 100 && sentence.word(first - 1) === 'jaren';
}

/** "Maand 4-6", "in 6-9 months": a hyphen joins it to a number that belongs to a time. */
function isPartOfTime(sentence: Sentence, { kind, first, last, unit }: Quantity): boolean {
  if (kind !== 'count' || unit !== undefined) return false;
  const isJoined = (sign: number, other: number): boolean =>
    /^[-–]$/.test(sentence.word(sign)) &&
    sentence.tokens[other]?.kind === 'number' &&
    sentence.times.some((time) => time.first <= other && other <= time.last);
  return isJoined(first - 1, first - 2) || isJoined(last + 1, last + 2);
}

/** "From 15:1 to 8:1": a ratio is two numbers, and neither is the one to reach. */
function isRatio({ tokens }: Sentence, { first, last }: Quantity): boolean {
  const isColonAt = (at: number): boolean => {
    const [before, sign, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    if (before?.kind !== 'number' || sign?.text !== ':' || after?.kind !== 'number') return false;
    return sign.tight && after.tight && /^\d$/.test(after.text);
  };
  for (let at = first - 1; at <= last + 1; at++) if (isColonAt(at)) return true;
  return false;
}

/** "5-star reviews", "24-jarigen", "18- tot 24-jarigen": a number inside a word. */
function isCompound({ tokens, text }: Sentence, { kind, last, value = 0 }: Quantity): boolean {
  // "A 4.8-star average" is a mark.
  if (!Number.isInteger(value)) return false;
  const end = tokens[last]?.end ?? 0;
  if (kind !== 'count' || tokens[last]?.kind !== 'number' || text[end] !== '-') return false;
  return /^-(?:\s|(?!tal)\p{L})/u.test(text.slice(end, end + 5));
}

/** "Between 1 and 31 May": the month stands behind the second day. */
function isDayOfRange(sentence: Sentence, { kind, first, last, value = 0 }: Quantity): boolean {
  const { tokens } = sentence;
  if (kind !== 'count' || first !== last || value > 31 || !Number.isInteger(value)) return false;
  let opening = first - 1;
  while (/^(?:the|de)$/.test(sentence.word(opening))) opening--;
  if (!/^(?:between|tussen|from|van)$/.test(sentence.word(opening))) return false;
  const next = last + 2;
  return (
    /^(?:and|en|to|tot|until|-)$/.test(sentence.word(last + 1)) &&
    tokens[next]?.kind === 'number' &&
    sentence.isClaimed(next) &&
    sentence.words.months.has(sentence.word(next + 1))
  );
}

/** "Women 25-40", "(18+)", and "members under 30" where another number says how many. */
function isAge(sentence: Sentence, quantity: Quantity, earlier: readonly Quantity[]): boolean {
  const { first, last, high, value = 0 } = quantity;
  const isYears = quantity.kind === 'duration' && /^(?:years?|jaar)$/.test(sentence.word(last));
  if ((quantity.kind !== 'count' && !isYears) || value < 4 || value > 99 || quantity.noun !== undefined)
    return false;
  const before = sentence.word(first - 1);
  if (high !== undefined && high <= 99 && isPeople(before)) return true;
  const plus =
    sentence.word(last) === '+' || (sentence.word(last + 1) === '+' && sentence.tokens[last + 1]?.tight);
  if (plus && (before === '(' || isPeople(before))) return true;
  if (isAgeRange(sentence, first - 2) || isAgeRange(sentence, first)) return true;
  let at = first - 1;
  while (/^(?:the|de)$/.test(sentence.word(at))) at--;
  return (
    /^(?:under|over|onder|boven|aged|from|van|vanaf)$/.test(sentence.word(at)) &&
    isPeople(sentence.word(at - 1)) &&
    earlier.length > 0 &&
    (isYears || /^(?:under|onder)$/.test(sentence.word(at)))
  );
}

/** "Leden van 20 tot 30 jaar", "members aged 20 to 30" */
function isAgeRange(sentence: Sentence, low: number): boolean {
  const lead = sentence.word(low - 1);
  if (!isPeople(sentence.word(low - 2)) || !/^(?:aged|van|from|between|tussen)$/.test(lead)) return false;
  if (sentence.tokens[low]?.kind !== 'number' || sentence.tokens[low + 2]?.kind !== 'number') return false;
  return (
    /^(?:to|tot|and|en|-)$/.test(sentence.word(low + 1)) &&
    (lead === 'aged' || /^(?:years?|jaar)$/.test(sentence.word(low + 3)))
  );
}

/** "Van 15 t/m 64 jaar": up to and including is no move from the one to the other. */
function isThroughAge(sentence: Sentence, { first, last, value = 0 }: Quantity): boolean {
  if (value > 99) return false;
  const through = (at: number): boolean =>
    /^(?:t \/ m|tot en met)$/.test([0, 1, 2].map((step) => sentence.word(at + step)).join(' '));
  const low = through(last + 1) ? first : through(first - 3) ? first - 4 : undefined;
  if (low === undefined || sentence.tokens[low]?.kind !== 'number') return false;
  return /^(?:jaar|jarigen?)$/.test(sentence.word(low + 5));
}

/** "Tussen 08.00 en 22.00 uur" */
function isClockTime(sentence: Sentence, { first, last }: Quantity): boolean {
  const isHour = sentence.word(last) === 'uur' || sentence.word(last + 1) === 'uur';
  return isHour && /^\d{1,2}\.\d\d$/.test(sentence.word(first));
}

/** "24/7" */
function isRoundTheClock(sentence: Sentence, { first, last }: Quantity): boolean {
  const start = sentence.word(first) === '24' ? first : first - 2;
  return (
    sentence.word(start) === '24' &&
    sentence.word(start + 1) === '/' &&
    sentence.word(start + 2) === '7' &&
    sentence.tokens[start + 2]?.tight === true &&
    first >= start &&
    last <= start + 2
  );
}

/** A number that the reader is supposed to know, or that only is as things are now. */
export function isKnown(sentence: Sentence, { kind, first, last, value = 0 }: Quantity): boolean {
  if (isInstead(sentence, first)) return true;
  const before = sentence.word(first - 1);
  const isClock = /^(?:am|pm|oclock)$/.test(sentence.word(last + 1));
  // "A team of 8"
  const isSize =
    /^(?:of|van)$/.test(before) &&
    /^(?:team|teams|group|crew|groep|ploeg|household)$/.test(sentence.word(first - 2));
  return (
    kind === 'count' &&
    (isClock ||
      isSize ||
      /^(?:per|place|position|rank|number|plaats|positie|plek|nummer)$/.test(before) ||
      (value <= 13 && /^(?:year|grade|groep|klas|level)$/.test(before) && !sentence.isClaimed(first - 1)) ||
      isDefinite(sentence, first))
  );
}

/** "Within 30 days instead of 45" */
function isInstead(sentence: Sentence, first: number): boolean {
  const [a, b, c] = [-3, -2, -1].map((step) => sentence.word(first + step));
  return (
    c === 'ipv' ||
    `${b} ${c}` === 'instead of' ||
    `${b} ${c}` === 'rather than' ||
    `${a} ${b} ${c}` === 'in plaats van'
  );
}

/** "The two agencies", "de 12 scholen" */
function isDefinite(sentence: Sentence, first: number): boolean {
  return (
    /^(?:the|de|these|deze|our|onze|both)$/.test(sentence.word(first - 1)) &&
    !/^(?:to|naar|tot|under|below|onder|boven|above|over|least|van|tussen|between|reach|of|rond|tegen|around)$/.test(
      sentence.word(first - 2),
    )
  );
}
