import type { CodeLens } from 'vscode-languageserver-types';
import type { Day } from '../core/day';
import { fill, type Language, shorten, type Texts } from '../core/language';
import { isTooNew } from '../core/malformed';
import type { Goal, Kpi, Part, Plan, Step } from '../core/model';
import { goalProgress } from '../plan/goal-progress';
import { personOf } from '../plan/names';
import { isOpen } from '../plan/schedule';
import { shortPersonName } from '../plan/short-names';
import type { SteadyPlan } from './steady';

/** What a lens above a KPI does: it is given the plan's address, the id of the goal and that of the KPI. */
export const RECORD_MEASUREMENT = 'strategy.recordMeasurement';
/** What a lens above a step does: it is given the plan's address and the step's JSON pointer. */
export const MARK_DONE = 'strategy.markDone';

const TEXTS = {
  noKpis: { en: 'no KPIs yet', nl: 'nog geen KPI’s' },
  oneKpi: { en: '1 KPI', nl: '1 KPI' },
  kpis: { en: '{count} KPIs', nl: '{count} KPI’s' },
  done: { en: '{percent} % of the way', nl: '{percent} % van de weg' },
  record: { en: 'Record a measurement', nl: 'Noteer een meting' },
  recordOf: { en: 'Record a measurement: {name}', nl: 'Noteer een meting: {name}' },
  markDone: { en: 'Mark done', nl: 'Markeer als gedaan' },
  markDoneOf: { en: 'Mark done: {name}', nl: 'Markeer als gedaan: {name}' },
} as const satisfies Readonly<Record<string, Texts>>;

/** What lenses depend on besides the plan. */
export interface LensFacts {
  /** The plan's address. */
  readonly uri: string;
  readonly today: Day;
  readonly language: Language;
}

/**
 * The lines above goals, KPIs and steps: how a goal stands, and what can be done with the others. What stands on a goal is
 * only told, so its command has no name. Steps that are done, or will not be done, have none.
 */
export function codeLenses(steady: SteadyPlan, facts: LensFacts): readonly CodeLens[] {
  const { kind, plan, version } = steady.document;
  if (kind !== 'plan' || !plan || isTooNew(version)) return [];
  return new Lenses(steady, plan, facts).all();
}

class Lenses {
  readonly #found: CodeLens[] = [];
  /** Where keys stand for which there is a lens: what an alias brings back has had its own. */
  readonly #had = new Set<number>();

  constructor(
    readonly steady: SteadyPlan,
    readonly plan: Plan,
    readonly facts: LensFacts,
  ) {}

  all(): readonly CodeLens[] {
    for (const goal of this.plan.goals) {
      if (isWritten(goal)) this.#add(goal, { title: this.#goalTitle(goal), command: '' });
      this.#actions(goal.kpis, (kpi, named) => this.#recording(goal, kpi, named));
    }
    this.#actions(this.plan.steps.filter(isOpen), (step, named) => this.#marking(step, named));
    return this.#found;
  }

  /** A lens for each; where several begin on one line they have to be told apart by name. */
  #actions<P extends Part>(
    parts: readonly P[],
    command: (part: P, named: boolean) => NonNullable<CodeLens['command']>,
  ): void {
    const written = parts.filter((part) => isWritten(part) && !part.node.alias);
    const { lines } = this.steady.document;
    const lineOf = (part: P | undefined): number | undefined => part && lines.at(part.key.start).line;
    written.forEach((part, number) => {
      const line = lineOf(part);
      const named = line === lineOf(written[number - 1]) || line === lineOf(written[number + 1]);
      this.#add(part, command(part, named));
    });
  }

  #add({ key }: Part, command: NonNullable<CodeLens['command']>): void {
    const range = this.#had.has(key.start) ? undefined : this.steady.place(key);
    this.#had.add(key.start);
    if (range) this.#found.push({ range, command });
  }

  #goalTitle(goal: Goal): string {
    const { plan } = this;
    const { today, language } = this.facts;
    const count = goal.kpis.length;
    const kpis = count === 0 ? TEXTS.noKpis : count === 1 ? TEXTS.oneKpi : TEXTS.kpis;
    const owner = personOf(plan, goal.owner?.id);
    const share = goalProgress(goal, plan, today);
    return [
      fill(kpis, { count }, language),
      ...(owner ? [shortPersonName(owner, plan)] : []),
      ...(share === undefined ? [] : [fill(TEXTS.done, { percent: percentOf(share) }, language)]),
    ].join(' · ');
  }

  #recording(goal: Goal, kpi: Kpi, named: boolean): NonNullable<CodeLens['command']> {
    const { uri, language } = this.facts;
    const name = shorten(kpi.metric?.value ?? kpi.id);
    const title = fill(named ? TEXTS.recordOf : TEXTS.record, { name }, language);
    return { title, command: RECORD_MEASUREMENT, arguments: [uri, goal.id, kpi.id] };
  }

  #marking(step: Step, named: boolean): NonNullable<CodeLens['command']> {
    const { uri, language } = this.facts;
    const name = shorten(step.title?.value ?? step.id);
    const title = fill(named ? TEXTS.markDoneOf : TEXTS.markDone, { name }, language);
    return { title, command: MARK_DONE, arguments: [uri, step.key.path] };
  }
}

/** Whether a part is written under its key, and not brought in by a merge. */
function isWritten({ node }: Part): boolean {
  return node.parent?.kind === 'map' && node.parent.owns(node);
}

/** Whole percents; not yet there is never called there, and something never nothing. */
function percentOf(share: number): number {
  const percent = Math.round(share * 100);
  if (percent === 100 && share < 1) return 99;
  return percent === 0 && share > 0 ? 1 : percent;
}
