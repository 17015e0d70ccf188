/** What a plan costs: its budget items, its tools, and the hours of its people. */
import type { Person, Plan, Value } from '../core/model';
import type { Place } from '../core/place';
import { type Money, readHours, readMoney, readRate } from './amounts';
import { daysBetween } from './days';
import { textLanguage } from './text-language';

const WEEKS_A_YEAR = 52;

/** The hours a week that a plan takes. */
export interface WeeklyHours {
  readonly hours: number;
  /** The values that were added up; at least one. */
  readonly places: readonly [Place, ...Place[]];
}

/** One thing that costs money, over the whole period of the plan. */
export interface Cost {
  readonly kind: 'item' | 'tool' | 'work';
  readonly amount: number;
  /** The budget item, the cost of the tool, the hours. */
  readonly at: Place;
}

export interface Costs {
  /** What can be read and is in one currency, so that the plan costs this much at least. */
  readonly costs: readonly Cost[];
  readonly total: number;
  /** ISO 4217, where the plan says which. */
  readonly currency?: string;
}

/** One of the values that say how many hours a plan takes. */
interface HoursPart {
  readonly written: Value<number | string> | undefined;
  /** A week; undefined where they cannot be read. */
  readonly hours: number | undefined;
  /** Whose hours they are, where the plan says so. */
  readonly person?: Person | undefined;
}

interface PlanHours {
  readonly source: 'capacity' | 'people' | 'channels';
  readonly parts: readonly HoursPart[];
}

/**
 * Where a plan says how many hours it takes: in its capacity, else with its people, else with the channels that are or
 * will be in use. Whatever reckons with hours begins here.
 */
function hoursOf(plan: Plan): PlanHours | undefined {
  const language = textLanguage(plan);
  const read = (part: Hours, person?: Person): HoursPart[] =>
    part.has('hours')
      ? [{ written: part.hours, hours: part.hours && readHours(part.hours.value, language), person }]
      : [];
  const byId = new Map(plan.people.map((person) => [person.id, person]));
  const used = plan.channels.filter(({ status }) => status?.value !== 'closed' && status?.value !== 'paused');
  const sources: readonly PlanHours[] = [
    { source: 'capacity', parts: plan.capacity ? read(plan.capacity) : [] },
    { source: 'people', parts: plan.people.flatMap((person) => read(person, person)) },
    { source: 'channels', parts: used.flatMap((one) => read(one, byId.get(one.owner?.id ?? ''))) },
  ];
  return sources.find(({ parts }) => parts.length > 0);
}

type Hours = Pick<Person, 'has' | 'hours'>;

/**
 * The hours a week that the plan says it takes: the capacity, else the hours of its people, else those of the channels
 * that are or will be in use.
 *
 * @returns undefined where it names none, or where one of them cannot be read, so that the sum is not known
 */
export function weeklyHours(plan: Plan): WeeklyHours | undefined {
  let sum = 0;
  const places: Place[] = [];
  for (const { written, hours } of hoursOf(plan)?.parts ?? []) {
    if (!written || hours === undefined) return undefined;
    sum += hours;
    places.push(written);
  }
  const [first, ...rest] = places;
  return first && { hours: sum, places: [first, ...rest] };
}

/** What so many hours a week cost in a year, at a price per hour. */
export function yearOf(hoursAWeek: number, rate: number): number {
  return hoursAWeek * rate * WEEKS_A_YEAR;
}

/**
 * How many weeks the plan runs: whole ones, and at least one; a year where it does not say.
 *
 * @returns undefined where it ends before it begins
 */
export function weeksOf({ period }: Plan): number | undefined {
  if (!period?.from || !period.to) return WEEKS_A_YEAR;
  const days = daysBetween(period.from.value, period.to.value) + 1;
  return days < 1 ? undefined : Math.max(1, Math.round(days / 7));
}

/** The sum of money of the whole plan, with the currency that stands beside it; undefined where it cannot be read. */
export function budgetOf(plan: Plan): Money | undefined {
  const { budget } = plan;
  const money = budget?.amount && readMoney(budget.amount.value, textLanguage(plan));
  if (!money) return undefined;
  const currency = money.currency ?? currencyOf(plan);
  return currency === undefined ? money : { ...money, currency };
}

/**
 * What the plan costs in its period: its budget items, the tools that are no such item already, and hours × rate ×
 * weeks. What cannot be read, or is in another currency than the rest, is left out.
 */
export function costsOf(plan: Plan): Costs {
  const found = [...itemsOf(plan), ...toolsOf(plan), ...workOf(plan)];
  const currency =
    budgetOf(plan)?.currency ?? currencyOf(plan) ?? found.find((cost) => cost.currency)?.currency;
  const costs = found.filter((cost) => cost.currency === undefined || cost.currency === currency);
  const total = costs.reduce((sum, { amount }) => sum + amount, 0);
  return { costs, total, ...(currency === undefined ? {} : { currency }) };
}

/** Less than this is a rounding. */
const A_CENT = 0.01;

/** How much more it costs than the budget has; undefined where it does not. */
export function excessOf({ total }: Costs, budget: Money): number | undefined {
  const over = total - budget.amount;
  return over < A_CENT ? undefined : over;
}

type Found = Cost & { readonly currency?: string | undefined };

/** The currency of the budget, by its sign, its name or its code. */
export function currencyOf(plan: Plan): string | undefined {
  const written = plan.budget?.currency?.value.trim();
  // A sum of money is read with whatever currency stands beside it.
  return written === undefined ? undefined : readMoney(`1 ${written}`, textLanguage(plan))?.currency;
}

function found(kind: Cost['kind'], money: Money | undefined, at: Place, times = 1): Found[] {
  return money ? [{ kind, amount: money.amount * times, at, currency: money.currency }] : [];
}

function itemsOf(plan: Plan): Found[] {
  const language = textLanguage(plan);
  return (plan.budget?.items ?? []).flatMap((item) => found('item', readMoney(item.value, language), item));
}

function toolsOf(plan: Plan): Found[] {
  const language = textLanguage(plan);
  const items = new Items(plan);
  if (items.some((words) => words.every((word) => ALL_TOOLS.has(word)))) return [];
  return plan.tools.flatMap(({ id, name, cost }) => {
    if (!cost || items.cover(id) || (name && items.cover(name.value))) return [];
    return found('tool', readMoney(cost.value, language), cost);
  });
}

/**
 * The hours of {@link weeklyHours}, at what they cost at least. Each person's at the person's own rate, and who has
 * none is left out; a channel's at its owner's rate, else at the lowest that is named. A capacity is shared out.
 */
function workOf(plan: Plan): Found[] {
  const weeks = weeksOf(plan);
  if (weeks === undefined || new Items(plan).some((words) => words.every((word) => ALL_WORK.has(word))))
    return [];
  const rates = ratesOf(plan);
  const lowest = [...rates.values()].sort((one, other) => one.amount - other.amount)[0];
  const found = hoursOf(plan);
  if (!lowest || !found) return [];
  const work = (at: Place, week: Money): Found => ({
    kind: 'work',
    amount: week.amount * weeks,
    at,
    currency: week.currency,
  });
  return found.parts.flatMap(({ written, hours, person }) => {
    if (!written || hours === undefined) return [];
    if (found.source === 'capacity')
      return capacityWeek(plan, hours, rates, lowest).map((week) => work(written, week));
    const own = person && rates.get(person);
    const price = own ?? (found.source === 'people' ? undefined : lowest);
    return price ? [work(written, { ...price, amount: price.amount * hours })] : [];
  });
}

/** What an hour of each person costs, of those of whom the plan says so in a way that can be read. */
export function ratesOf(plan: Plan): ReadonlyMap<Person, Money> {
  const language = textLanguage(plan);
  return new Map(
    plan.people.flatMap((person) => {
      const price = person.rate && readRate(person.rate.value, language);
      return price ? [[person, price] as const] : [];
    }),
  );
}

/**
 * What the hours of the capacity cost a week: those of the people at their own rates, the cheapest first, and what is
 * left at the lowest rate. What people without a rate do costs nothing that is known. A sum for each currency.
 */
export function capacityWeek(
  plan: Plan,
  capacity: number,
  rates: ReadonlyMap<Person, Money>,
  lowest: Money,
): readonly Money[] {
  const language = textLanguage(plan);
  const theirs = plan.people
    .map((person) => ({
      hours: (person.hours && readHours(person.hours.value, language)) ?? 0,
      price: rates.get(person),
    }))
    .sort((one, other) => (one.price?.amount ?? 0) - (other.price?.amount ?? 0));
  const sums = new Map<string | undefined, number>();
  let left = capacity;
  for (const { hours, price } of [...theirs, { hours: capacity, price: lowest }]) {
    const taken = Math.min(left, hours);
    left -= taken;
    if (price && taken > 0) sums.set(price.currency, (sums.get(price.currency) ?? 0) + taken * price.amount);
  }
  return [...sums].map(([currency, amount]) => (currency === undefined ? { amount } : { amount, currency }));
}

/** The names of the budget items, by the words that they have. */
class Items {
  readonly #items: readonly (readonly string[])[];
  readonly #byWord = new Map<string, ReadonlySet<string>[]>();

  constructor({ budget }: Plan) {
    this.#items = (budget?.items ?? []).map(({ name }) => wordsOf(name)).filter((words) => words.length > 0);
    for (const words of this.#items) {
      const item = new Set(words);
      for (const word of item) {
        const list = this.#byWord.get(word);
        if (list) list.push(item);
        else this.#byWord.set(word, [item]);
      }
    }
  }

  some(is: (words: readonly string[]) => boolean): boolean {
    return this.#items.some(is);
  }

  /** Whether one of them has all words of a name: `licentie-coosto` has those of "Coosto". */
  cover(name: string): boolean {
    const words = wordsOf(name);
    const [fewest] = words.map((word) => this.#byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
    return fewest?.some((item) => words.every((word) => item.has(word))) === true;
  }
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Items that stand for all tools, or for all work, so that these would be counted twice. */
const ALL_TOOLS =
  list(`tools tooling software licences licenses licenties subscriptions abonnementen hulpmiddelen
  programmas gereedschap gereedschappen and en`);
const ALL_WORK =
  list(`hours work staff people salary salaries wages labour labor time personnel uren werk werkuren
  personeel medewerkers mensen salaris salarissen loon lonen loonkosten personeelskosten arbeid tijd own our eigen onze
  costs kosten van of and en`);

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
