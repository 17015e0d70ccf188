/** Lays two versions of a plan side by side, for people. */
import type { Day } from '../../core/day';
import type { PlanDocument } from '../../core/document';
import { planFormat } from '../../core/format/plan';
import type { Shape } from '../../core/format/field';
import { type Language, textIn } from '../../core/language';
import { pathsUp } from '../../core/place';
import { isOwnKey } from '../../core/blank';
import type { PlanNode } from '../../core/tree';
import type { Named } from '../../core/rule';
import { changesBetween, type Change } from '../../plan/changes';
import { matchEntries } from '../../plan/changes/matching';
import type {
  ChangeReport,
  ComparedDay,
  ComparedGoal,
  ComparedKpi,
  ComparedStep,
  ComparedTimeline,
  CompareReport,
} from '../compare';
import type { KpiReport, Path, PlanReport, TimelineMark, TimelineStep } from '../report';
import { given } from './given';
import { NO_PICTURES } from './no-pictures';
import { buildReport } from '.';

export interface VersionInput {
  readonly document: PlanDocument;
  readonly name: string;
  /** Who made it, when and why. */
  readonly about?: string | undefined;
}

export interface CompareInput {
  readonly old: VersionInput;
  readonly now: VersionInput;
  readonly language: Language;
  readonly today: Day;
  readonly frameworks: readonly Named[];
}

/** @returns undefined where one of the two is no plan that can be read */
export function buildComparison({ old, now, ...facts }: CompareInput): CompareReport | undefined {
  const [before, after] = [reportOf(old, facts), reportOf(now, facts)];
  if (!before || !after) return undefined;
  const changes = changesBetween(old.document, now.document);
  const paths = new Counterparts(old.document, now.document);
  return {
    title: after.head.title,
    old: { name: old.name, ...given({ about: old.about }), frame: frameOf(before) },
    now: { name: now.name, ...given({ about: now.about }), frame: frameOf(after) },
    changes: changes.map((change) => changeOf(change, facts.language)),
    goals: goalsOf(before, after, paths, changes),
    timeline: timelineOf(before, after, paths),
  };
}

type Facts = Omit<CompareInput, 'old' | 'now'>;

function reportOf({ document }: VersionInput, facts: Facts): PlanReport | undefined {
  const { plan } = document;
  return document.kind === 'plan' && plan
    ? buildReport({ document, plan, findings: [], ...facts })
    : undefined;
}

/** What the parts of the page ask of the whole: its language and its day. */
function frameOf(report: PlanReport): PlanReport {
  return { ...report, ...NO_PICTURES, frameworks: [], parts: [], findings: [], gaps: [] };
}

function changeOf({ kind, weight, summary, path }: Change, language: Language): ChangeReport {
  return { kind, weight, text: textIn(summary, language), side: kind === 'removed' ? 'old' : 'now', path };
}

/** Which goal, KPI or step of the new plan is which of the old one, by their paths. */
class Counterparts {
  readonly #old = new Map<Path, Path>();
  readonly #now = new Map<Path, Path>();

  constructor(
    readonly old: PlanDocument,
    readonly now: PlanDocument,
  ) {
    const { goals, steps } = planFormat.fields;
    this.#match(old.nodeAt('/steps'), now.nodeAt('/steps'), steps.of);
    for (const [before, after] of this.#match(old.nodeAt('/goals'), now.nodeAt('/goals'), goals.of))
      this.#match(child(before, 'kpis'), child(after, 'kpis'), goals.of.fields.kpis.of);
  }

  /** Where something of the new plan stood in the old one; undefined for what it did not have. */
  oldOf(path: Path): Path | undefined {
    return counterpartOf(path, this.#old);
  }

  /** Where something of the old plan stands in the new one. */
  nowOf(path: Path): Path | undefined {
    return counterpartOf(path, this.#now);
  }

  #match(
    old: PlanNode | undefined,
    now: PlanNode | undefined,
    shape: Shape,
  ): readonly (readonly [PlanNode, PlanNode])[] {
    const { pairs } = matchEntries(entriesIn(old), entriesIn(now), shape);
    for (const pair of pairs) {
      this.#old.set(pair.now.path, pair.old.path);
      this.#now.set(pair.old.path, pair.now.path);
    }
    return pairs.map((pair) => [pair.old, pair.now] as const);
  }
}

function counterpartOf(path: Path, known: ReadonlyMap<Path, Path>): Path | undefined {
  for (const at of pathsUp(path)) {
    const found = known.get(at);
    if (found !== undefined) return found + path.slice(at.length);
    if (isEntry(at)) return undefined;
  }
  return path;
}

const isEntry = (path: Path): boolean => /^\/(?:goals\/[^/]+(?:\/kpis\/[^/]+)?|steps\/[^/]+)$/.test(path);

const child = (node: PlanNode, name: string): PlanNode | undefined =>
  node.kind === 'map' ? node.entries.get(name) : undefined;

const entriesIn = (node: PlanNode | undefined): readonly PlanNode[] =>
  node?.kind === 'map' ? [...node.entries.values()].filter(({ name }) => !isOwnKey(name)) : [];

/** Those in which something changed, be it in one of their KPIs. */
function goalsOf(
  old: PlanReport,
  now: PlanReport,
  paths: Counterparts,
  changes: readonly Change[],
): readonly ComparedGoal[] {
  const changed = new Set(
    changes.flatMap(({ path, oldPath, kind }) => [
      ...(kind === 'removed' ? [] : [`now ${goalOf(path)}`]),
      ...(kind === 'removed'
        ? [`old ${goalOf(path)}`]
        : oldPath === undefined
          ? []
          : [`old ${goalOf(oldPath)}`]),
    ]),
  );
  const { pairs, gone } = pair(old.goals, now.goals, paths);
  return [...pairs, ...gone]
    .filter((goal) => changed.has(`now ${goal.now?.path}`) || changed.has(`old ${goal.old?.path}`))
    .map((goal) => {
      const { pairs, gone } = pair<KpiReport>(goal.old?.kpis ?? [], goal.now?.kpis ?? [], paths);
      const kpis: readonly ComparedKpi[] = [...pairs, ...gone];
      const changed = kpis.filter(({ old, now }) => !old || !now || saidOf(old) !== saidOf(now));
      return { ...goal, kpis: changed, sameKpis: kpis.length - changed.length };
    });
}

/** All that is shown of a KPI, wherever it stands. */
function saidOf(kpi: KpiReport): string {
  return JSON.stringify(kpi, (key, value: unknown) => (key === 'path' || key === 'id' ? undefined : value));
}

/** The goal that a path leads into. */
const goalOf = (path: Path): Path => path.split('/').slice(0, 3).join('/');

interface Pairs<T> {
  readonly pairs: readonly { readonly old?: T; readonly now?: T }[];
  readonly gone: readonly { readonly old?: T; readonly now?: T }[];
}

/** In the order of the new ones. */
function pair<T extends { readonly path: Path }>(
  old: readonly T[],
  now: readonly T[],
  paths: Counterparts,
): Pairs<T> {
  const left = new Map(old.map((one) => [one.path, one]));
  const pairs = now.map((one) => {
    const path = paths.oldOf(one.path);
    const before = path === undefined ? undefined : left.get(path);
    if (before) left.delete(before.path);
    return { ...(before ? { old: before } : {}), now: one };
  });
  return { pairs, gone: [...left.values()].map((one) => ({ old: one })) };
}

function timelineOf(old: PlanReport, now: PlanReport, paths: Counterparts): ComparedTimeline {
  const steps = pair<TimelineStep>(old.timeline.steps, now.timeline.steps, paths);
  const all: readonly ComparedStep[] = [...steps.pairs, ...steps.gone];
  const changed = all.filter((step) => !isAsItWas(step));
  const first = [old.timeline.from, now.timeline.from].filter((day) => day !== undefined).sort()[0];
  const last = [old.timeline.to, now.timeline.to]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  return {
    ...given({ from: first, to: last }),
    steps: changed,
    same: all.length - changed.length,
    days: daysOf(old.timeline.marks, now.timeline.marks, paths),
  };
}

/** Where it stands in time, who does it, how it is called and how it is getting on; what it waits for is told elsewhere. */
function isAsItWas({ old, now }: ComparedStep): boolean {
  if (!old || !now) return false;
  const said = ({ title, start, due, state, owner }: TimelineStep): string =>
    JSON.stringify([title, start, due, state, owner?.name]);
  return said(old) === said(now);
}

/** Days are the same where they are of one kind and stand at the same place of the plan. */
function daysOf(
  old: readonly TimelineMark[],
  now: readonly TimelineMark[],
  paths: Counterparts,
): readonly ComparedDay[] {
  const left = new Map(old.map((mark) => [`${mark.kind} ${mark.path}`, mark]));
  const days = now.map((mark): ComparedDay => {
    const key = `${mark.kind} ${paths.oldOf(mark.path) ?? ''}`;
    const before = left.get(key);
    left.delete(key);
    return before ? { old: before, now: mark } : { now: mark };
  });
  // A target's date is not shown while it is that of the goal: it may come to light without having changed.
  const isSaid = (document: PlanDocument, path: Path | undefined, { day }: TimelineMark): boolean => {
    const node = path === undefined ? undefined : document.nodeAt(path);
    return node?.kind === 'scalar' && node.value === day;
  };
  const moved = days.filter(({ old: before, now: after }) => {
    if (before) return before.day !== after?.day;
    return after !== undefined && !isSaid(paths.old, paths.oldOf(after.path), after);
  });
  const gone = [...left.values()].filter((mark) => !isSaid(paths.now, paths.nowOf(mark.path), mark));
  return [...moved, ...gone.map((mark) => ({ old: mark }))];
}
