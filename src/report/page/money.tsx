/** What the plan costs over its period beside what there is for it, and what it is to bring. */
import type { VNode } from 'preact';
import { COST_KINDS } from '../cost-kinds';
import type { CostReport, MoneyReport } from '../report';
import { usePage } from './context';
import { Go } from './go';
import { Icon } from './icons';
import { Prose } from './prose';
import { Section } from './section';
import { TableBox } from './table-box';

const TEXTS = {
  title: { en: 'Money', nl: 'Geld' },
  table: { en: 'Costs over the whole period', nl: 'Kosten over de hele periode' },
  cost: { en: 'Cost', nl: 'Kosten' },
  kind: { en: 'Kind', nl: 'Soort' },
  amount: { en: 'Amount', nl: 'Bedrag' },
  total: { en: 'Total', nl: 'Totaal' },
  budget: { en: 'Budget', nl: 'Budget' },
  left: { en: 'Left', nl: 'Over' },
  short: { en: 'Short', nl: 'Tekort' },
  sumOf: { en: '{total} of {budget}', nl: '{total} van {budget}' },
  returns: { en: 'What it brings', nl: 'Wat het oplevert' },
} as const;

const KINDS_IN_ORDER = ['work', 'tool', 'item'] as const satisfies readonly CostReport['kind'][];

export function Money(): VNode | null {
  const { report, say, money } = usePage();
  const { budget, costs, returns, total, currency } = report.money;
  if (!budget && costs.length === 0 && returns.length === 0) return null;
  const sum = { total: money(total, currency), budget: money(budget?.amount ?? 0, currency) };
  const aside = budget ? say(TEXTS.sumOf, sum) : costs.length > 0 ? sum.total : undefined;
  return (
    <Section id="money" title={say(TEXTS.title)} aside={aside}>
      {costs.length === 0 ? null : <CostBar money={report.money} />}
      <div class="money-views">
        {costs.length === 0 && !budget ? null : <Costs money={report.money} />}
        {returns.length === 0 ? null : (
          <div>
            <h3>{say(TEXTS.returns)}</h3>
            <ul class="money-returns">
              {returns.map(({ kindText, text, path }) => (
                <li key={path}>
                  <Go path={path} class="ref">
                    <Prose text={text} inline links={false} />
                  </Go>
                  {kindText === undefined || kindText === text ? null : (
                    <span class="facts muted small">{kindText}</span>
                  )}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </Section>
  );
}

interface MoneyProps {
  readonly money: MoneyReport;
}

/** The costs end to end, by kind, on a line as long as the larger of costs and budget. */
function CostBar({ money: { budget, costs, currency, total, isOver } }: MoneyProps): VNode | null {
  const { say, money } = usePage();
  const sums = KINDS_IN_ORDER.map((kind) => ({ kind, sum: sumOf(costs, kind) })).filter(({ sum }) => sum > 0);
  const longest = Math.max(budget?.amount ?? 0, total);
  if (longest <= 0 || sums.length === 0) return null;
  const share = (amount: number): string => `${Math.round((amount / longest) * 10_000) / 100}%`;
  let before = 0;
  return (
    <div class="money-bar">
      <svg width="100%" height="20" aria-hidden="true">
        {budget ? <rect class="bar-room" y="4" width={share(budget.amount)} height="12" /> : null}
        {sums.map(({ kind, sum }) => {
          const x = share(before);
          before += sum;
          return <rect key={kind} class={`money-${kind}`} x={x} y="4" width={share(sum)} height="12" />;
        })}
        {budget && isOver ? (
          <rect
            class="bar-over"
            x={share(budget.amount)}
            y="18"
            width={share(total - budget.amount)}
            height="3"
          />
        ) : null}
        {budget ? (
          <line class="money-budget" x1={share(budget.amount)} x2={share(budget.amount)} y1="0" y2="20" />
        ) : null}
      </svg>
      <ul class="money-kinds small">
        {sums.map(({ kind, sum }) => (
          <li key={kind}>
            <svg width="8" height="8" aria-hidden="true">
              <rect class={`money-${kind}`} width="8" height="8" />
            </svg>
            {say(COST_KINDS[kind])} {money(sum, currency)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function sumOf(costs: readonly CostReport[], kind: CostReport['kind']): number {
  return costs.reduce((sum, cost) => (cost.kind === kind ? sum + cost.amount : sum), 0);
}

function Costs({ money: { budget, costs, currency, total, isOver } }: MoneyProps): VNode {
  const { say, money } = usePage();
  const amount = (value: number): string => money(value, currency);
  return (
    <TableBox label={say(TEXTS.table)}>
      <table class="money-table">
        <thead>
          <tr>
            <th scope="col">{say(TEXTS.cost)}</th>
            <th scope="col">{say(TEXTS.kind)}</th>
            <th scope="col">{say(TEXTS.amount)}</th>
          </tr>
        </thead>
        <tbody>
          {costs.map((cost) => (
            <tr key={`${cost.kind} ${cost.path}`}>
              <td>
                <Go path={cost.path} class="ref">
                  <bdi>{cost.title}</bdi>
                </Go>
              </td>
              <td class="muted">{say(COST_KINDS[cost.kind])}</td>
              <td>{amount(cost.amount)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {say(TEXTS.total)}
            </th>
            <td>{amount(total)}</td>
          </tr>
          {budget ? (
            <tr>
              <th scope="row" colSpan={2}>
                <Go path={budget.path}>{say(TEXTS.budget)}</Go>
              </th>
              <td>{amount(budget.amount)}</td>
            </tr>
          ) : null}
          {budget ? (
            <tr class={isOver ? 'bad' : undefined}>
              <th scope="row" colSpan={2}>
                {isOver ? <Icon name="warning" /> : null} {say(isOver ? TEXTS.short : TEXTS.left)}
              </th>
              <td>{amount(Math.abs(budget.amount - total))}</td>
            </tr>
          ) : null}
        </tfoot>
      </table>
    </TableBox>
  );
}
