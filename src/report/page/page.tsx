/** The page of a plan: the answer first, the evidence under it, everything else folded. */
import type { VNode } from 'preact';
import type { PlanReport } from '../report';
import { pageContext, PageProvider } from './context';

interface PageProps {
  readonly report: PlanReport;
  /** Whether it stands beside its text in an editor. */
  readonly isLive: boolean;
}

export function Page({ report, isLive }: PageProps): VNode {
  return (
    <PageProvider value={pageContext(report, isLive)}>
      <main lang={report.language}>
        <h1>{report.head.title}</h1>
      </main>
    </PageProvider>
  );
}
