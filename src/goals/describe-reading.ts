/** A reading in one line, for the author to see that the goal was understood, in the language of the reader. */
import { formatDay, formatNumber } from './written';
import type { Bound, Direction, Language, ReadChange, ReadDeadline, Reading, ReadNumber } from './types';

interface Words {
  readonly iRead: string;
  readonly nothing: string;
  readonly notFound: string;
  readonly measure: string;
  readonly number: string;
  readonly date: string;
  readonly others: string;
  readonly from: string;
  readonly to: string;
  readonly upTo: string;
  readonly of: string;
  readonly among: string;
  readonly by: string;
  readonly when: string;
  readonly passed: string;
  readonly norm: string;
  readonly fact: string;
  readonly means: string;
  readonly change: string;
  /** Less, of what is counted. */
  readonly fewer: string;
  readonly points: string;
  readonly times: (factor: string, counted: boolean) => string;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly more: Readonly<Record<Direction, string>>;
  readonly higher: Readonly<Record<Direction, string>>;
  readonly periods: Readonly<Record<string, string>>;
  /** By how many times the part goes into the whole, and how often it is taken. */
  readonly parts: readonly (readonly [value: number, name: string])[];
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    iRead: 'I read',
    nothing: 'no measure, number or date',
    notFound: 'not found',
    measure: 'what you measure',
    number: 'a number',
    date: 'a date',
    others: 'other numbers',
    from: 'from',
    to: 'to',
    upTo: 'to',
    of: 'of',
    among: 'among',
    by: 'by',
    when: 'when',
    passed: 'which has passed',
    norm: 'a norm',
    fact: 'something that is so or is not',
    means: 'something you do, not what it brings',
    change: 'a change of',
    fewer: 'fewer',
    points: 'points',
    times: (factor, counted) => {
      const much = counted ? 'as many' : 'as much';
      return factor === '0.5' ? `half ${much}` : factor === '2' ? `twice ${much}` : `${factor} times ${much}`;
    },
    bounds: { 'at-least': 'at least', 'at-most': 'at most', above: 'more than', below: 'less than' },
    more: { up: 'more', down: 'less' },
    higher: { up: 'higher', down: 'lower' },
    periods: {},
    parts: [
      [1 / 2, 'half'],
      [1 / 3, 'a third'],
      [2 / 3, 'two thirds'],
      [1 / 4, 'a quarter'],
      [3 / 4, 'three quarters'],
      [1 / 5, 'a fifth'],
      [1 / 6, 'a sixth'],
    ],
  },
  nl: {
    iRead: 'Ik lees',
    nothing: 'geen maat, getal of datum',
    notFound: 'niet gevonden',
    measure: 'wat je meet',
    number: 'een getal',
    date: 'een datum',
    others: 'andere getallen',
    from: 'van',
    to: 'naar',
    upTo: 'tot',
    of: 'van',
    among: 'bij',
    by: 'uiterlijk',
    when: 'wanneer',
    passed: 'en die datum is voorbij',
    norm: 'een norm',
    fact: 'iets wat zo is of niet',
    means: 'iets wat je doet, niet wat het oplevert',
    change: 'een verandering van',
    fewer: 'minder',
    points: 'punten',
    times: (factor) => (factor === '0,5' ? 'half zo veel' : `${factor} keer zo veel`),
    bounds: { 'at-least': 'minstens', 'at-most': 'hooguit', above: 'meer dan', below: 'minder dan' },
    more: { up: 'meer', down: 'minder' },
    higher: { up: 'hoger', down: 'lager' },
    periods: {
      second: 'seconde',
      minute: 'minuut',
      hour: 'uur',
      day: 'dag',
      week: 'week',
      month: 'maand',
      quarter: 'kwartaal',
      year: 'jaar',
    },
    parts: [
      [1 / 2, 'de helft'],
      [1 / 3, 'een derde'],
      [2 / 3, 'twee derde'],
      [1 / 4, 'een kwart'],
      [3 / 4, 'driekwart'],
      [1 / 5, 'een vijfde'],
      [1 / 6, 'een zesde'],
    ],
  },
};

/**
 * Says what was understood, and what was not: "I read: online orders, from 80 to 130 per week, by 1 October 2027".
 *
 * @param language that of the reader; what is quoted of the goal stays in the goal's own
 */
export function describeReading(reading: Reading, language: Language): string {
  const say = words[language];
  const said = parts(reading, language);
  const missing = notFound(reading, say);
  const others = otherNumbers(reading, language);
  if (said.length === 0 && others.length === 0) return `${say.iRead}: ${say.nothing}`;
  const more = [
    ...(others.length > 0 ? [`${say.others}: ${others.join(', ')}`] : []),
    ...(missing.length > 0 ? [`${say.notFound}: ${missing.join(', ')}`] : []),
  ];
  return `${say.iRead}: ${[...(said.length > 0 ? [said.join(', ')] : []), ...more].join('; ')}`;
}

function parts(reading: Reading, language: Language): readonly string[] {
  const say = words[language];
  const { measure, per, norm, fact, means, audience, deadline } = reading;
  const level = levelText(reading, language);
  const counted = level !== undefined && isCounted(reading);
  const amounts = [changeText(reading, language), level].filter((text) => text !== undefined);
  // "Monthly revenue" and "jaaromzet" say per what they are.
  const period = per !== undefined && !namesPeriod(measure) ? ` per ${say.periods[per] ?? per}` : '';
  return [
    ...(measure !== undefined && !counted ? [uncapital(measure)] : []),
    ...amounts.map((text, at) => (at === amounts.length - 1 ? text + period : text)),
    ...(norm === undefined ? [] : [`${say.norm}: ${quoted(norm)}`]),
    ...(fact ? [say.fact] : []),
    ...(means ? [say.means] : []),
    ...(audience === undefined ? [] : [`${say.among} ${audience}`]),
    ...(deadline ? [deadlineText(deadline, language)] : []),
  ];
}

/** "1,000 newsletter subscribers" rather than "newsletter subscribers, 1,000 subscribers". */
function isCounted({ measure, unit, from }: Reading): boolean {
  return measure !== undefined && from === undefined && endsWith(measure, unit);
}

function endsWith(measure: string | undefined, unit: string | undefined): boolean {
  return unit !== undefined && (measure?.toLowerCase().endsWith(unit.toLowerCase()) ?? false);
}

function levelText(reading: Reading, language: Language): string | undefined {
  const { from, to, high, unit, measure, bound, change } = reading;
  const say = words[language];
  const shown = from !== undefined && endsWith(measure, unit) ? undefined : unit;
  if (from !== undefined && to !== undefined) {
    const end = `${bound ? `${say.bounds[bound]} ` : ''}${amount(to, high, shown, language)}`;
    return `${say.from} ${isPrefixed(shown) ? amount(from, undefined, shown, language) : formatNumber(from, language)} ${say.to} ${end}`;
  }
  if (from !== undefined) return `${say.from} ${amount(from, undefined, shown, language)}`;
  if (to === undefined) return undefined;
  const named = isCounted(reading) ? uncapital(measure ?? '') : unit;
  const text = `${bound ? `${say.bounds[bound]} ` : ''}${amount(to, high, named, language)}`;
  if (reading.of !== undefined) return `${text} ${say.of} ${reading.of}`;
  return change ? `${say.upTo} ${text}` : text;
}

const isPrefixed = (unit: string | undefined): boolean =>
  unit === '€' || unit === '$' || unit === '£' || unit === 'part';

/** A number with its unit: "25-30 %", "€ 12.000", "a third", "6 minutes". */
function amount(
  value: number,
  high: number | undefined,
  unit: string | undefined,
  language: Language,
): string {
  const say = words[language];
  if (unit === 'part') return partText(value, language);
  const figures =
    formatNumber(value, language) + (high === undefined ? '' : `-${formatNumber(high, language)}`);
  if (unit === '€' || unit === '$' || unit === '£') {
    const cents = high === undefined && !Number.isInteger(value) ? formatNumber(value, language, 2) : figures;
    const sign = language === 'en' && value < 0 ? '-' : '';
    return sign + unit + (language === 'nl' ? ' ' : '') + cents.slice(sign.length);
  }
  if (unit === undefined) return figures;
  return unit === '×' ? `${figures}×` : `${figures} ${unit === 'points' ? say.points : unit}`;
}

function partText(value: number, language: Language): string {
  const named = words[language].parts.find(([part]) => Math.abs(part - value) < 1e-9);
  return named ? named[1] : `${formatNumber(Math.round(value * 1000) / 10, language)} %`;
}

function changeText({ change, measure }: Reading, language: Language): string | undefined {
  if (!change) return undefined;
  const bound = change.bound ? `${words[language].bounds[change.bound]} ` : '';
  return bound + sizeText(change, measure, language);
}

function sizeText(
  { value, high, unit, direction }: ReadChange,
  measure: string | undefined,
  language: Language,
): string {
  const say = words[language];
  const things = isThings(measure);
  if (unit === '×') return say.times(amount(value, high, undefined, language), things);
  const size = amount(value, high, endsWith(measure, unit) ? undefined : unit, language);
  if (!direction) return `${say.change} ${size}`;
  const isMoney = unit === '€' || unit === '$' || unit === '£';
  if (direction === 'down' && unit !== 'points' && !isMoney && things) return `${size} ${say.fewer}`;
  return `${size} ${unit === 'points' ? say.higher[direction] : say.more[direction]}`;
}

/** "Complaints" are counted; "sales", "emissions" and "turnover" are not. */
function isThings(measure: string | undefined): boolean {
  const [head = ''] = (measure ?? '').split(/ (?:of|in|from|per|for|at|on|with|among|through|to|by) /);
  const word = head.split(' ').at(-1)?.toLowerCase() ?? '';
  return (
    (/[^sui]s$|people$|children$|women$|[^-]men$/.test(word) || /views$|menus$/.test(word)) &&
    !/(?:^gas|miles|sales|emissions|earnings|savings|costs|revenues|takings|profits|expenses|funds|loss|losses|arrears|proceeds|rates|scores|times|hours|levels|prices|fees|skills|wages|margins|nps)$/.test(
      word,
    ) &&
    !/^\p{Lu}{2,}$/u.test(head.split(' ').at(-1) ?? '')
  );
}

function deadlineText({ text, date, past }: ReadDeadline, language: Language): string {
  const say = words[language];
  if (date === undefined) return `${say.when}: ${quoted(text)}`;
  return `${say.by} ${formatDay(date, language)}${past ? `, ${say.passed}` : ''}`;
}

/** A means lacks nothing of its own, and what is so or is not needs no number. */
function notFound(reading: Reading, say: Words): readonly string[] {
  const { measure, of, to, change, norm, fact, means, deadline, per, from, numbers } = reading;
  if (means) return [];
  const whole = norm !== undefined || fact === true;
  const number = to !== undefined || change !== undefined;
  // A result per period holds each time anew; a change per period ("from 80 to 130 per week") still ends somewhere.
  const rhythm = per !== undefined && to !== undefined && from === undefined && !change;
  return [
    ...(measure === undefined && of === undefined && !whole ? [say.measure] : []),
    ...(number || whole || numbers.length > 0 ? [] : [say.number]),
    ...(deadline || norm !== undefined || rhythm ? [] : [say.date]),
  ];
}

/** The numbers that are neither start, end nor change. */
function otherNumbers(reading: Reading, language: Language): readonly string[] {
  const used = [reading.from, reading.to, reading.change?.value];
  return reading.numbers
    .filter((number) => !takeOne(used, number) && !reading.norm?.includes(String(number.value)))
    .map((number) => numberText(number, language));
}

/** Whether the number is among them; each stands for one number in the text. */
function takeOne(used: (number | undefined)[], { value }: ReadNumber): boolean {
  const same = used.indexOf(value);
  // "A €10k loss" is read as -10,000.
  const at = same < 0 && value > 0 ? used.indexOf(-value) : same;
  if (at < 0) return false;
  used[at] = undefined;
  return true;
}

function numberText({ value, high, unit }: ReadNumber, language: Language): string {
  // "Waarvan twee derde betaalbaar"
  const isThird = [1 / 3, 2 / 3, 1 / 6].some((part) => Math.abs(part - value) < 1e-9);
  if (unit === undefined && isThird) return partText(value, language);
  return amount(value, high, unit, language);
}

function quoted(text: string): string {
  return `“${text}”`;
}

const names =
  /^(?:Instagram|Facebook|Twitter|Google|Trustpilot|Pinterest|Snapchat|Spotify|Etsy|Shopify|Strava|Mastodon|Bluesky|Reddit|Discord|Booking|Scope|Europe|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Belgische|Nederlandse|Vlaamse|Duitse|Franse|Engelse|Europese|Dutch|English|German|French|Belgian)/;

/** A measure that began its sentence loses its capital; names and abbreviations keep theirs. */
export function uncapital(text: string): string {
  const named = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}/u.test(text);
  return /^\p{Lu}\p{Ll}*(?![-\p{L}\d])/u.test(text) && !named && !names.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function namesPeriod(measure: string | undefined): boolean {
  return (
    measure !== undefined && /\b(?:dai|week|month|quarter|year|annual|dag|maand|kwartaal|jaar)/i.test(measure)
  );
}
