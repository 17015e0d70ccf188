import { textIn, type Texts } from '../core/language';
import { defineRule } from '../core/rule';
import { budgetOf, type Costs, costsOf, excessOf } from '../plan/cost';
import { moneyText } from '../plan/money-text';

const MOST_PLACES = 20;

export default defineRule({
  id: 'over-budget',
  severity: 'warning',
  group: 'decision',
  source: '002 step 7',
  summary: {
    en: 'items, tools and hours × rates exceed the budget',
    nl: 'posten, tools en uren × tarief zijn samen meer dan het budget',
  },
  messages: {
    over: {
      en: 'The plan costs {total} ({parts}), which is {over} more than this budget: raise it, or do less.',
      nl: 'Het plan kost {total} ({parts}), dat is {over} meer dan dit budget: verhoog het, of doe minder.',
    },
    item: { en: '{amount} is spent here.', nl: 'Hier gaat {amount} naartoe.' },
    tool: { en: 'This tool costs {amount}.', nl: 'Deze tool kost {amount}.' },
    work: { en: 'These hours cost {amount}.', nl: 'Deze uren kosten {amount}.' },
  },
  check: {
    *plan(plan) {
      const amount = plan.budget?.amount;
      const budget = budgetOf(plan);
      if (!amount || !budget) return;
      const found = costsOf(plan);
      const over = excessOf(found, budget);
      if (over === undefined) return;
      const { costs, total, currency } = found;
      yield {
        at: amount,
        message: 'over',
        data: { total: moneyText(total, currency), parts: partsText(found), over: moneyText(over, currency) },
        related: costs.slice(0, MOST_PLACES).map((cost) => ({
          at: cost.at,
          message: cost.kind,
          data: { amount: moneyText(cost.amount, currency) },
        })),
      };
    },
  },
});

const KINDS: Readonly<Record<'item' | 'tool' | 'work', Texts>> = {
  item: { en: 'items', nl: 'posten' },
  tool: { en: 'tools', nl: 'tools' },
  work: { en: 'hours', nl: 'uren' },
};

/** "items €1,900, hours €14,560"; of one kind only its name. */
function partsText({ costs, currency }: Costs): Texts {
  const parts = (['item', 'tool', 'work'] as const).flatMap((kind) => {
    const sum = costs.filter((cost) => cost.kind === kind).reduce((total, { amount }) => total + amount, 0);
    return sum > 0 ? [{ kind, money: moneyText(sum, currency) }] : [];
  });
  const text = (language: keyof Texts): string =>
    parts
      .map(
        ({ kind, money }) =>
          textIn(KINDS[kind], language) + (parts.length > 1 ? ` ${textIn(money, language)}` : ''),
      )
      .join(', ');
  return { en: text('en'), nl: text('nl') };
}
