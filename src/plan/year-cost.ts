/** What the hours of a plan cost in a year, for each place where hours a week are written. */
import type { Plan, Value } from '../core/model';
import type { Place } from '../core/place';
import { type Money, readHours } from './amounts';
import { capacityWeek, currencyOf, ratesOf, yearOf } from './cost';
import { textLanguage } from './text-language';

export interface YearCost extends Money {
  /** The hours a week. */
  readonly at: Place;
  /** Whether it can be more: it is not known who does which of the hours, or what somebody costs. */
  readonly atLeast: boolean;
}

/**
 * What hours cost in a year of 52 weeks: those of people at their own rates, those of channels at the rates of their
 * owners, and the capacity at the rates of all. What cannot be read, and hours that cost nothing that is known, are left
 * out.
 */
export function yearCosts(plan: Plan): readonly YearCost[] {
  const rates = ratesOf(plan);
  if (rates.size === 0) return [];
  const language = textLanguage(plan);
  const currency = currencyOf(plan);
  const cost = (
    written: Value<number | string> | undefined,
    week: (hours: number) => readonly Money[],
    atLeast = false,
  ): YearCost[] => {
    const hours = written && readHours(written.value, language);
    const [money, other] = hours === undefined ? [] : week(hours);
    // A sum in two currencies is none.
    if (!written || !money || other || money.amount === 0) return [];
    const known = money.currency ?? currency;
    const amount = yearOf(money.amount, 1);
    return [{ at: written, amount, atLeast, ...(known === undefined ? {} : { currency: known }) }];
  };
  const at =
    (price: Money | undefined) =>
    (hours: number): readonly Money[] =>
      price ? [{ ...price, amount: price.amount * hours }] : [];
  const byId = new Map(plan.people.map((person) => [person.id, person]));
  const ownerOf = (channel: Plan['channels'][number]) => byId.get(channel.owner?.id ?? '');
  const lowest = [...rates.values()].sort((one, other) => one.amount - other.amount)[0]!;
  const alike =
    [...rates.values()].every(({ amount }) => amount === lowest.amount) &&
    plan.people.every((person) => rates.has(person) || !person.has('hours'));
  return [
    ...plan.people.flatMap((person) => cost(person.hours, at(rates.get(person)))),
    ...plan.channels.flatMap((channel) => {
      const owner = ownerOf(channel);
      return cost(channel.hours, at(owner && rates.get(owner)));
    }),
    ...cost(plan.capacity?.hours, (hours) => capacityWeek(plan, hours, rates, lowest), !alike),
  ];
}
