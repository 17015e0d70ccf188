/** What a report is made from, and what all of its parts ask. */
import type { Day } from '../../core/day';
import type { PlanDocument } from '../../core/document';
import type { Finding } from '../../core/finding';
import { fill, type Filling, type Language, textIn, type Texts } from '../../core/language';
import type { Plan, Reference } from '../../core/model';
import type { Target } from '../../core/format/field';
import { defaultSetting, type LintOptions } from '../../core/lint';
import { pointerStep } from '../../core/place';
import type { Named } from '../../core/rule';
import { isOwnKey } from '../../core/blank';
import type { PlanNode } from '../../core/tree';
import { allFrameworks } from '../../frameworks/chosen';
import { KINDS } from '../../plan/names';
import { TOLERANCE } from '../../plan/progress';
import { nameBehind } from '../../plan/short-names';
import kpiOffTrack from '../../rules/kpi-off-track';
import { Namesakes } from './namesakes';
import { type Marks, NO_MARKS, type Path, type Ref } from '../report';

export interface ReportInput {
  readonly document: PlanDocument;
  readonly plan: Plan;
  /** What the linter says of the plan. */
  readonly findings: readonly Finding[];
  /** In which language the report is told. */
  readonly language: Language;
  readonly today: Day;
  /** The frameworks of the team. */
  readonly frameworks: readonly Named[];
  /** How the team set the rules; absent: each as it is defined. */
  readonly setting?: LintOptions['setting'];
}

export class ReportSource {
  readonly document: PlanDocument;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly language: Language;
  readonly today: Day;
  readonly frameworks: readonly Named[];
  /** How far behind its line a KPI may be, in percent of the way from baseline to target. */
  readonly tolerance: number;
  readonly namesakes: Namesakes;
  readonly #marks: ReadonlyMap<Path, Marks>;
  readonly #refs = new Map<string, Ref>();

  constructor({
    document,
    plan,
    findings,
    language,
    today,
    frameworks,
    setting = defaultSetting,
  }: ReportInput) {
    this.document = document;
    this.plan = plan;
    this.namesakes = new Namesakes(plan);
    this.findings = findings;
    this.language = language;
    this.today = today;
    this.frameworks = frameworks;
    const tolerance = setting(kpiOffTrack)?.options['tolerance'];
    this.tolerance = typeof tolerance === 'number' ? tolerance : TOLERANCE;
    this.#marks = marksOf(findings);
  }

  say(texts: Texts, filling: Filling = {}): string {
    return fill(texts, filling, this.language);
  }

  /** How many findings point at a part of the plan, or into it. */
  marks(path: Path): Marks {
    return this.#marks.get(path) ?? NO_MARKS;
  }

  /** What an id refers to, by the name that people know it by. */
  ref(to: Target, id: string): Ref {
    const key = `${to} ${id}`;
    let ref = this.#refs.get(key);
    if (!ref) this.#refs.set(key, (ref = this.#read(to, id)));
    return ref;
  }

  refOf(reference: Reference): Ref;
  refOf(reference: Reference | undefined): Ref | undefined;
  refOf(reference: Reference | undefined): Ref | undefined {
    return reference && this.ref(reference.to, reference.id);
  }

  refsOf(references: readonly Reference[]): readonly Ref[] {
    return references.map((reference) => this.refOf(reference));
  }

  #read(to: Target, id: string): Ref {
    if (to === 'frameworks') return { id, name: this.#framework(id) ?? id };
    const name = this.namesakes.apart(to, id, nameBehind(this.plan, to, id) ?? id);
    const node = this.#definition(to, id);
    return node ? { id, name, path: node.path } : { id, name };
  }

  #framework(id: string): string | undefined {
    const framework = allFrameworks(this.frameworks).find((one) => one.id === id);
    return textIn(framework?.title, this.language);
  }

  #definition(to: Exclude<Target, 'frameworks'>, id: string): PlanNode | undefined {
    if (isOwnKey(id)) return undefined;
    const part = KINDS[to].part.split('.').map(pointerStep).join('');
    return this.document.nodeAt(part + pointerStep(id));
  }
}

function marksOf(findings: readonly Finding[]): ReadonlyMap<Path, Marks> {
  const marks = new Map<Path, { errors: number; warnings: number; infos: number }>();
  for (const { path, severity } of findings) {
    for (let at = path; ; at = at.slice(0, at.lastIndexOf('/'))) {
      let found = marks.get(at);
      if (!found) marks.set(at, (found = { errors: 0, warnings: 0, infos: 0 }));
      if (severity === 'error') found.errors++;
      else if (severity === 'warning') found.warnings++;
      else if (severity === 'info') found.infos++;
      if (at === '') break;
    }
  }
  return marks;
}
