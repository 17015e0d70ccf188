/** How far a KPI is: its name and how it stands, above the chart of what was measured. */
import type { VNode } from 'preact';
import type { KpiReport } from '../report';
import { usePage } from './context';
import { Go } from './go';
import { Icon } from './icons';
import { kpiLayout } from './kpi-layout';
import { KpiAxis, KpiPlot, targetWords } from './kpi-plot';
import { Prose } from './prose';
import { COURSE_MARKS, courseOf } from './standing';

const TEXTS = {
  now: { en: '{value} on {day}', nl: '{value} op {day}' },
  baseline: { en: 'from {value}', nl: 'vanaf {value}' },
} as const;

interface KpiChartProps {
  readonly kpi: KpiReport;
  /** The same KPI in an older version of the plan, of which the way to the target is drawn behind this one's. */
  readonly before?: KpiReport | undefined;
}

export function KpiChart({ kpi, before }: KpiChartProps): VNode {
  const { report } = usePage();
  const layout = kpiLayout(kpi, report.today, before);
  return (
    <figure class="kpi">
      <Caption kpi={kpi} isDrawn={layout !== undefined} />
      {layout === undefined ? null : (
        <div class="kpi-chart">
          <KpiAxis kpi={kpi} layout={layout} />
          <KpiPlot kpi={kpi} layout={layout} />
        </div>
      )}
    </figure>
  );
}

/** Its name and where it stands; where nothing is drawn, also between which numbers. */
function Caption({ kpi, isDrawn }: { readonly kpi: KpiReport; readonly isDrawn: boolean }): VNode {
  const page = usePage();
  const { say, day, quantity } = page;
  const { latest, baseline, target, unit } = kpi;
  const { icon, tone } = COURSE_MARKS[courseOf(kpi.standing)];
  return (
    <figcaption>
      <h4>
        <Go path={kpi.path}>
          <Prose text={kpi.metric ?? kpi.id} inline links={false} />
        </Go>
      </h4>
      <ul class="dotted small">
        <li>
          <span class={`state ${tone}`}>
            <Icon name={icon} />
            {kpi.standingText}
          </span>
        </li>
        {latest === undefined ? null : (
          <li>
            <Go path={latest.path}>
              <bdi>{say(TEXTS.now, { value: quantity(latest.value, unit), day: day(latest.day) })}</bdi>
            </Go>
          </li>
        )}
        {isDrawn || baseline === undefined ? null : (
          <li class="muted">
            <Go path={baseline.path}>
              <bdi>{say(TEXTS.baseline, { value: quantity(baseline.value, unit) })}</bdi>
            </Go>
          </li>
        )}
        {isDrawn || target === undefined ? null : (
          <li class="muted">
            <Go path={target.path}>
              <bdi>{targetWords(page, target.written, target.day)}</bdi>
            </Go>
          </li>
        )}
      </ul>
    </figcaption>
  );
}
