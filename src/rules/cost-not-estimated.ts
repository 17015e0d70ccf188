import type { PlanDocument } from '../core/document';
import { addKey } from '../core/edits/fix';
import type { Plan } from '../core/model';
import { defineRule, type Fix } from '../core/rule';
import { weeklyHours, yearOf } from '../plan/cost';
import { moneyText } from '../plan/money-text';
import { personName } from '../plan/names';
import { hoursText } from '../plan/number-text';
import { keysBefore } from '../plan/part-order';
import { placeholder } from '../plan/placeholder';

/** A menu of more names than this is no help. */
const MOST_NAMES = 5;

export default defineRule({
  id: 'cost-not-estimated',
  severity: 'info',
  group: 'decision',
  source: '003 the consequences',
  summary: { en: 'hours, but no rate or budget', nl: 'wel uren, maar geen uurtarief of budget' },
  fixable: true,
  needsWhole: true,
  options: {
    rate: {
      type: 'number',
      minimum: 0,
      default: 25,
      description: {
        en: 'What an hour costs in the estimate of the message, in euros.',
        nl: 'Wat een uur kost in de schatting van de melding, in euro’s.',
      },
    },
  },
  messages: {
    estimate: {
      en: 'Time is money: {hours} a week is about {cost} a year at {rate} an hour: write what an hour costs as somebody’s `rate`, or set a `budget`.',
      nl: 'Tijd is geld: {hours} per week kost bij {rate} per uur zo’n {cost} per jaar: schrijf op wat een uur kost als `rate` van iemand, of maak een `budget`.',
    },
    added: { en: 'These hours are counted too.', nl: 'Deze uren tellen mee.' },
  },
  check: {
    *plan(plan, { document, options }) {
      if (hasPrice(plan)) return;
      const found = weeklyHours(plan);
      if (!found || found.hours === 0) return;
      const [first, ...others] = found.places;
      const { rate } = options;
      yield {
        at: first,
        message: 'estimate',
        data: {
          hours: hoursText(found.hours),
          rate: moneyText(rate, 'EUR'),
          cost: moneyText(Math.round(yearOf(found.hours, rate)), 'EUR'),
        },
        related: others.map((at) => ({ at, message: 'added' as const })),
        fixes: () => addPrice(document, plan),
      };
    },
  },
});

/** Whether anything says what it costs; a budget that cannot be read is one all the same. */
function hasPrice(plan: Plan): boolean {
  const { budget, people } = plan;
  const hasBudget = budget ? budget.has('amount') || budget.has('items') : plan.has('budget');
  return hasBudget || people.some((person) => person.has('rate'));
}

function* addPrice(document: PlanDocument, plan: Plan): Iterable<Fix> {
  const paid = plan.people.filter((person) => person.has('hours'));
  const people = paid.length > 0 ? paid : plan.people;
  for (const person of people.slice(0, MOST_NAMES)) {
    const name = personName(person);
    const title = {
      en: `Add what an hour of ${name} costs, to fill in`,
      nl: `Voeg toe wat een uur van ${name} kost, om in te vullen`,
    };
    const after = ['name', 'role', 'level', 'hours'];
    yield* addKey(document, person, 'rate', placeholder(plan), { title, after });
  }
  const title = { en: 'Add a budget, to fill in', nl: 'Voeg een budget toe, om in te vullen' };
  if (plan.budget) yield* addKey(document, plan.budget, 'amount', placeholder(plan), { title, after: [] });
  else {
    const budget = { amount: placeholder(plan) };
    yield* addKey(document, plan, 'budget', budget, { title, after: keysBefore('budget') });
  }
}
