/** What may go wrong: how likely and how bad it is in one view, and what is done about it. */
import type { VNode } from 'preact';
import { RISK_LEVELS } from '../../plan/risk-level';
import type { Level, RiskReport } from '../report';
import { usePage } from './context';
import { Go, Reference } from './go';
import { Prose } from './prose';
import { Section } from './section';
import { TableBox } from './table-box';

const TEXTS = {
  title: { en: 'Risks', nl: 'Risico’s' },
  table: { en: 'Risks by likelihood and impact', nl: 'Risico’s naar kans en gevolg' },
  impact: { en: 'Impact', nl: 'Gevolg' },
  likelihood: { en: 'Likelihood', nl: 'Kans' },
  impactIs: { en: 'impact {level}', nl: 'gevolg {level}' },
  likelihoodIs: { en: 'likelihood {level}', nl: 'kans {level}' },
  corner: { en: 'Impact ↓ likelihood →', nl: 'Gevolg ↓ kans →' },
  none: { en: 'none', nl: 'geen' },
  unweighed: { en: 'not weighed', nl: 'niet gewogen' },
  noMitigation: { en: 'Nothing is said about what you do about it.', nl: 'Er staat niet wat je eraan doet.' },
} as const;

const UP = ['low', 'medium', 'high'] as const satisfies readonly Level[];
const DOWN = ['high', 'medium', 'low'] as const satisfies readonly Level[];
const WEIGHTS: Readonly<Record<Level, number>> = { low: 1, medium: 2, high: 3 };

/** A risk with the number by which the grid names it. */
interface Numbered {
  readonly number: number;
  readonly risk: RiskReport;
}

export function Risks(): VNode | null {
  const { report, say, number } = usePage();
  if (report.risks.length === 0) return null;
  const risks = [...report.risks]
    .sort((a, b) => weightOf(b) - weightOf(a))
    .map((risk, index): Numbered => ({ number: index + 1, risk }));
  return (
    <Section id="risks" title={say(TEXTS.title)} aside={number(risks.length)}>
      <div class="risks-views">
        {risks.some(({ risk }) => weightOf(risk) > 0) ? <Grid risks={risks} /> : null}
        <ol class="risks-list">
          {risks.map(({ risk }) => (
            <Risk key={risk.id} risk={risk} />
          ))}
        </ol>
      </div>
    </Section>
  );
}

/** From 1 to 9; 0 where one of the two is not said. */
function weightOf({ likelihood, impact }: RiskReport): number {
  return likelihood && impact ? WEIGHTS[likelihood] * WEIGHTS[impact] : 0;
}

function Grid({ risks }: { readonly risks: readonly Numbered[] }): VNode {
  const { say } = usePage();
  const cells = new Map<string, Numbered[]>();
  for (const numbered of risks) {
    const { likelihood, impact } = numbered.risk;
    if (!likelihood || !impact) continue;
    const key = `${impact} ${likelihood}`;
    const cell = cells.get(key);
    if (cell) cell.push(numbered);
    else cells.set(key, [numbered]);
  }
  return (
    <TableBox label={say(TEXTS.table)}>
      <table class="risks-grid">
        <thead>
          <tr>
            <td class="small muted">{say(TEXTS.corner)}</td>
            {UP.map((likelihood) => (
              <th scope="col" key={likelihood}>
                <span class="unseen">{say(TEXTS.likelihood)} </span>
                {say(RISK_LEVELS[likelihood])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {DOWN.map((impact) => (
            <tr key={impact}>
              <th scope="row">
                <span class="unseen">{say(TEXTS.impact)} </span>
                {say(RISK_LEVELS[impact])}
              </th>
              {UP.map((likelihood) => (
                <td key={likelihood} class={`weight-${gradeOf(impact, likelihood)}`}>
                  <Numbers risks={cells.get(`${impact} ${likelihood}`) ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableBox>
  );
}

/** What a place in the grid asks: to be borne, to be watched, or to be acted on. */
function gradeOf(impact: Level, likelihood: Level): 'light' | 'middle' | 'heavy' {
  const weight = WEIGHTS[impact] * WEIGHTS[likelihood];
  if (weight >= 6) return 'heavy';
  return weight >= 3 ? 'middle' : 'light';
}

/** By their numbers in the list; who hears the page hears the risks themselves. */
function Numbers({ risks }: { readonly risks: readonly Numbered[] }): VNode {
  const { say } = usePage();
  if (risks.length === 0) return <span class="unseen">{say(TEXTS.none)}</span>;
  return (
    <span class="risks-numbers">
      {risks.map(({ number, risk }) => (
        <Go key={risk.id} path={risk.path} class="risks-number numbers">
          {number}
          <span class="unseen">
            {': '}
            {risk.risk}
          </span>
        </Go>
      ))}
    </span>
  );
}

function Risk({
  risk: { path, risk, likelihood, impact, mitigation, owner },
}: {
  readonly risk: RiskReport;
}): VNode {
  const { say } = usePage();
  const heavy = likelihood && impact && gradeOf(impact, likelihood) === 'heavy';
  return (
    <li>
      <Go path={path} class="ref">
        <Prose text={risk} inline links={false} />
      </Go>
      <span class="facts small muted">
        <span class={heavy ? 'bad' : undefined}>
          {likelihood === undefined && impact === undefined ? say(TEXTS.unweighed) : null}
          {likelihood === undefined ? null : say(TEXTS.likelihoodIs, { level: RISK_LEVELS[likelihood] })}
          {likelihood !== undefined && impact !== undefined ? ', ' : null}
          {impact === undefined ? null : say(TEXTS.impactIs, { level: RISK_LEVELS[impact] })}
        </span>
        {owner ? (
          <span>
            <Reference to={owner} />
          </span>
        ) : null}
      </span>
      {mitigation === undefined ? (
        <p class="muted">{say(TEXTS.noMitigation)}</p>
      ) : (
        <Prose text={mitigation} />
      )}
    </li>
  );
}
