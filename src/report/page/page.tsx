/** The page of a plan: the answer first, the evidence under it, everything else folded. */
import type { VNode } from 'preact';
import type { PlanReport } from '../report';
import { Calendar } from './calendar';
import { pageContext, PageProvider } from './context';
import { DueProvider } from './due';
import { Findings } from './findings';
import { Frameworks } from './framework';
import { Gaps } from './gaps';
import { Goals } from './goals';
import { Head } from './head';
import { Hours } from './hours';
import { Money } from './money';
import { Parts } from './parts';
import { Reach } from './reach';
import { Reviews } from './reviews';
import { Risks } from './risks';
import { Timeline } from './timeline';

interface PageProps {
  readonly report: PlanReport;
  /** Whether it stands beside its text in an editor. */
  readonly isLive: boolean;
  /** The id of the framework that the steps are looked at through; absent: the one that the plan is scored by. */
  readonly lens?: string;
  /** Called when what may wait has been drawn, after the rest; absent: all is drawn at once. */
  readonly onWhole?: () => void;
}

export function Page({ report, isLive, lens, onWhole }: PageProps): VNode {
  return (
    <PageProvider value={pageContext(report, isLive)}>
      <DueProvider value={onWhole}>
        <main lang={report.language}>
          <Head />
          <Frameworks {...(lens === undefined ? {} : { lens })} />
          <Goals />
          <Gaps />
          <Timeline />
          <Reach />
          <Calendar />
          <Hours />
          <Money />
          <Risks />
          <Reviews />
          <Findings />
          <Parts />
        </main>
      </DueProvider>
    </PageProvider>
  );
}
