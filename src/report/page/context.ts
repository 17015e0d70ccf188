/** What every component of the page needs to know: in which language it speaks, and whether somebody can click. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Day } from '../../core/day';
import { fill, type Filling, type Texts } from '../../core/language';
import type { PlanReport } from '../report';
import { type Formats, formatsOf } from './formats';

export interface PageContext extends Omit<Formats, 'nearDay'> {
  readonly report: PlanReport;
  /** Whether it stands beside its text, so that a click can go there; a page on paper or in a browser cannot. */
  readonly isLive: boolean;
  /** "1 Oct" of this year, "1 Oct 2028" of another. */
  readonly nearDay: (day: Day) => string;
  /** A text of the page, in its language. */
  readonly say: (texts: Texts, filling?: Filling) => string;
}

const Context = createContext<PageContext | undefined>(undefined);

export const PageProvider = Context.Provider;

export function pageContext(report: PlanReport, isLive: boolean): PageContext {
  const formats = formatsOf(report.locale);
  return {
    ...formats,
    report,
    isLive,
    nearDay: (day) => formats.nearDay(day, report.today),
    say: (texts, filling) => fill(texts, filling ?? {}, report.language),
  };
}

/** @throws Error outside of a page, which is a mistake in the code */
export function usePage(): PageContext {
  const page = useContext(Context);
  if (!page) throw new Error('a component of the page stands outside of one');
  return page;
}
