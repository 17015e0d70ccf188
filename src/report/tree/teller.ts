/** What all nodes of a plan's tree need: its report, its language, and the words that they share. */
import { fieldAt } from '../../core/model';
import type { Day } from '../../core/day';
import { fill, type Filling, type Language, shorten, textIn, type Texts } from '../../core/language';
import { nameOfStep } from '../../core/place';
import { subjectOf } from '../../plan/short-names';
import { type Formats, formatsOf } from '../page/formats';
import type { Content, GoalReport, KpiReport, Marks, Path, PlanReport } from '../report';

const TEXTS = {
  oneProblem: { en: '1 problem', nl: '1 probleem' },
  problems: { en: '{count} problems', nl: '{count} problemen' },
} as const satisfies Readonly<Record<string, Texts>>;

/** Longer labels are cut: a side bar is narrow, and the tooltip says all. */
const LONGEST_LABEL = 80;

export class Teller {
  readonly language: Language;
  readonly formats: Formats;
  #parts: ReadonlyMap<Path, string> | undefined;

  constructor(
    readonly report: PlanReport,
    /** Whether nodes say first of all what they lack. */
    readonly tellsLacks: boolean,
  ) {
    this.language = report.language;
    this.formats = formatsOf(report.locale);
  }

  say(texts: Texts, filling: Filling = {}): string {
    return fill(texts, filling, this.language);
  }

  /** Whether what lies in the past should have been done: of a draft nothing should, nor of a plan that is over. */
  get isUnderWay(): boolean {
    const { isOver, status } = this.report.head;
    return !isOver && status !== undefined && status.value !== 'draft';
  }

  /** "1 Oct" of this year, "1 Oct 2028" of another one. */
  day(day: Day): string {
    return this.formats.nearDay(day, this.report.today);
  }

  /** "2 problems"; nothing where there are none, for remarks are no problems. */
  problems({ errors, warnings }: Marks): readonly string[] {
    const count = errors + warnings;
    if (count === 0) return [];
    return [this.say(count === 1 ? TEXTS.oneProblem : TEXTS.problems, { count })];
  }

  goalLabel({ id, statement }: GoalReport): string {
    return label(statement === undefined ? id : subjectOf(statement), id);
  }

  kpiLabel({ id, metric }: KpiReport): string {
    return label(metric ?? id, id);
  }

  /** What a part of the plan is called: by its name, else as the format calls it, else by its key. */
  titleOf(path: Path): string {
    const known = this.#titles().get(path) ?? textIn(fieldAt(path)?.title, this.language);
    return label(known ?? '', nameOf(path));
  }

  /** Whether the plan says something there. */
  isThere(path: Path): boolean {
    return this.#titles().has(path);
  }

  /** The titles of all that the plan says. */
  #titles(): ReadonlyMap<Path, string> {
    if (this.#parts) return this.#parts;
    const { parts, goals, timeline } = this.report;
    const titles = new Map<Path, string>();
    for (const { path, title, content } of parts) {
      titles.set(path, title);
      addRows(content, titles);
    }
    for (const goal of goals) {
      titles.set(goal.path, this.goalLabel(goal));
      for (const kpi of goal.kpis) titles.set(kpi.path, this.kpiLabel(kpi));
    }
    for (const { path, title } of timeline.steps) titles.set(path, title);
    return (this.#parts = titles);
  }
}

function addRows(content: Content, titles: Map<Path, string>): void {
  if (content.kind === 'list') for (const item of content.items) addRows(item, titles);
  if (content.kind !== 'rows') return;
  for (const { path, title, content: inner } of content.rows) {
    titles.set(path, title);
    addRows(inner, titles);
  }
}

/** A text on one line; where nothing is left of it, another one. */
export function label(text: string, otherwise: string): string {
  return shorten(text, LONGEST_LABEL) || shorten(otherwise, LONGEST_LABEL) || '…';
}

/** What a pointer ends with: the key, or the number in a list, from 1. */
function nameOf(path: Path): string {
  const name = nameOfStep(path.slice(path.lastIndexOf('/') + 1));
  return /^\d+$/.test(name) ? String(Number(name) + 1) : name;
}

/** Some words with a point between them; what is not known is left out. */
export function joined(words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== '').join(' · ');
}

/** The lines of a tooltip. */
export function lines(texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join('\n');
}

/** Some words as a reader of screens says them, with a pause between them. */
export function spoken(words: readonly (string | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== '').join(', ');
}
