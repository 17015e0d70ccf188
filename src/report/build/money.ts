/** What the plan costs in its period beside what it may cost, and what it brings. */
import { planFormat } from '../../core/format/plan';
import type { Texts } from '../../core/language';
import { shorten } from '../../core/language';
import { budgetOf, type Cost, costsOf, excessOf } from '../../plan/cost';
import { entryName } from '../../plan/short-names';
import type { CostReport, MoneyReport, ReturnReport } from '../report';
import { finite } from './finite';
import { given } from './given';
import type { ReportSource } from './source';

export function moneyOf(source: ReportSource): MoneyReport {
  const { plan } = source;
  const budget = budgetOf(plan);
  const found = costsOf(plan);
  const amount = plan.budget?.amount;
  return given({
    currency: found.currency,
    budget: budget && amount && { amount: budget.amount, path: amount.path },
    costs: found.costs.map((cost) => costOf(source, cost)),
    total: finite(found.total),
    isOver: budget !== undefined && excessOf(found, budget) !== undefined,
    returns: returnsOf(source),
  });
}

function costOf(source: ReportSource, { kind, amount, at: { path } }: Cost): CostReport {
  return { kind, title: titleOf(source, kind, path), amount: finite(amount), path };
}

/** An item by its key; a tool by its name; work by whose it is, or what it is for. */
function titleOf(source: ReportSource, kind: Cost['kind'], path: string): string {
  const node = source.document.nodeAt(path);
  // A cost and hours stand within what has them, an item of the budget is itself what is paid for.
  const thing = kind === 'item' ? node : node?.parent;
  if (!thing) return '';
  if (kind === 'item') return shorten(thing.name);
  const name = entryName(thing) ?? thing.name;
  if (kind === 'tool') return name;
  const whose = thing.parent?.name;
  if (whose === 'people') return source.say(WORK_OF, { name });
  return whose === 'channels' ? source.say(WORK_FOR, { name }) : source.say(WORK);
}

const WORK: Texts = { en: 'Hours of everybody', nl: 'Uren van iedereen' };
const WORK_OF: Texts = { en: 'Hours of {name}', nl: 'Uren van {name}' };
const WORK_FOR: Texts = { en: 'Hours for {name}', nl: 'Uren voor {name}' };

function returnsOf(source: ReportSource): readonly ReturnReport[] {
  return source.plan.returns.flatMap(({ key, kind, statement }) => {
    const kindText = kind && source.say(KINDS[kind.value]);
    const text = statement?.value ?? kindText;
    return text === undefined ? [] : [given({ kind: kind?.value, kindText, text, path: key.path })];
  });
}

const KINDS = planFormat.fields.returns.of.fields.kind.values;
