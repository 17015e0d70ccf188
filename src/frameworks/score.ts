/** How far a plan answers its framework, as a number of which every point can be traced, and what to do next. */
import type { Finding } from '../core/finding';
import { type Language, LANGUAGES, textIn, type Texts } from '../core/language';
import { isOver } from '../core/lint';
import type { PlanDocument } from '../core/document';
import type { Plan } from '../core/model';
import type { Named } from '../core/rule';
import { nodeAt } from '../core/tree';
import { chosenFrameworks } from './chosen';
import { coverage, isFlag, type StepCoverage, type StepState } from './coverage';
import { type Framework, quotedQuestion } from './framework';

/** The rule that speaks of a step without an answer. */
const MISSING = 'framework-step-missing';

/** A step, and the rules that keep it from being answered. */
export interface ScoredStep {
  readonly id: string;
  readonly number: number;
  readonly title: Texts;
  readonly question: Texts;
  readonly state: StepState;
  /** The ids of the rules that have something against its answer, each once; none where it is answered. */
  readonly rules: readonly string[];
}

/** What to do next: of all that was found, that which would get most steps answered. */
export interface NextStep {
  /** The question of the first step that is answered then. */
  readonly question: Texts;
  readonly rule: string;
  /** What mends it, else what is wrong; in the language of the findings. */
  readonly title: string;
  /** How many steps are answered when it is mended: 0 where each open step has more than one thing against it. */
  readonly gain: number;
  /** Where it is to be done: the part that is lacking, else where the finding stands. */
  readonly path: string;
}

export interface Score {
  /** How many steps are answered, with nothing wrong. */
  readonly answered: number;
  readonly total: number;
  /** The id of the framework. */
  readonly framework: string;
  readonly title: Texts;
  readonly steps: readonly ScoredStep[];
  /** Absent where every step is answered, or no rule that is on has anything against those that are not. */
  readonly next?: NextStep;
  /** How many warnings and errors point into parts that no step of the framework asks for. */
  readonly elsewhere: number;
}

/** A score for those who read one language. */
export interface ShownScore extends Pick<Score, 'answered' | 'total' | 'framework'> {
  readonly title: string;
  readonly steps: readonly Pick<ScoredStep, 'id' | 'number' | 'state' | 'rules'>[];
  readonly next?: Omit<NextStep, 'question'> & { readonly question: string };
}

/**
 * The score of a plan for the framework that it follows; of several, the first. A plan that follows none, that is over,
 * or of which a part cannot be read, has no score.
 *
 * @param own the frameworks of the team
 * @param findings what the linter says of the plan
 */
export function scoreOf(
  document: PlanDocument,
  own: readonly Named[],
  findings: readonly Finding[],
): Score | undefined {
  const { plan } = document;
  if (!plan || document.isPartial || isOver(plan)) return undefined;
  const [first] = chosenFrameworks(plan, own);
  return first && scorePlan(plan, first.framework, findings);
}

/**
 * Counts the steps that a plan answers.
 *
 * @param findings what the linter says of the plan; only warnings and errors count
 */
export function scorePlan(plan: Plan, framework: Framework, findings: readonly Finding[]): Score {
  const { id, title, steps, answered, total } = coverage(plan, framework, findings);
  const missing = findings.filter(({ rule }) => rule === MISSING);
  const blocked = steps.map((step) => ({ step, against: against(step, missing) }));
  const next = nextOf(plan, blocked);
  const counted = new Set(steps.flatMap(({ flags }) => flags));
  const elsewhere = findings.filter((one) => one.rule !== MISSING && isFlag(one) && !counted.has(one)).length;
  return {
    answered,
    total,
    framework: id,
    title,
    steps: blocked.map(({ step, against: found }) => ({
      id: step.id,
      number: step.number,
      title: step.title,
      question: step.question,
      state: step.state,
      rules: [...new Set(found.map(({ rule }) => rule))],
    })),
    ...(next ? { next } : {}),
    elsewhere,
  };
}

interface Blocked {
  readonly step: StepCoverage;
  /** What was found against its answer. */
  readonly against: readonly Finding[];
}

/** What is wrong with the answer to a step; of one without an answer, that there is none. */
function against(step: StepCoverage, missing: readonly Finding[]): readonly Finding[] {
  if (step.state !== 'missing') return step.flags;
  const question = quotedQuestion(step);
  // The finding stands at the framework, which may have several: it is the question that tells of which step it is.
  const told = missing.find(({ message }) =>
    LANGUAGES.some((language) => message.includes(textIn(question, language))),
  );
  return told ? [told] : [];
}

/** What would be gained by mending a finding. */
interface Gain {
  readonly finding: Finding;
  /** The first step that it stands in the way of. */
  readonly step: StepCoverage;
  count: number;
}

/** The finding that alone stands in the way of most steps; of several, that of the earliest step. */
function nextOf(plan: Plan, blocked: readonly Blocked[]): NextStep | undefined {
  const gains = new Map<Finding, Gain>();
  for (const { step, against: found } of blocked) {
    const [finding, ...more] = found;
    if (!finding || more.length > 0) continue;
    const known = gains.get(finding);
    if (known) known.count++;
    else gains.set(finding, { finding, step, count: 1 });
  }
  let best: Gain | undefined;
  for (const gain of gains.values()) if (!best || gain.count > best.count) best = gain;
  best ??= firstOf(blocked);
  if (!best) return undefined;
  const { finding, step, count } = best;
  let title: string | undefined;
  return {
    question: step.question,
    rule: finding.rule,
    // What mends it may be a whole part of a plan, written out; a line in a terminal says no more than the question.
    get title() {
      return (title ??= finding.fixes().find(({ suppresses }) => !suppresses)?.title ?? finding.message);
    },
    gain: count,
    path: finding.rule === MISSING ? lackingPath(plan, step, finding) : finding.path,
  };
}

/** Where each open step has several things against it, one begins with the first. */
function firstOf(blocked: readonly Blocked[]): Gain | undefined {
  const first = blocked.find(({ against: found }) => found.length > 0);
  const [finding] = first?.against ?? [];
  return first && finding && { finding, step: first.step, count: 0 };
}

/** The finding stands where the framework is named, as what it speaks of is not there. */
function lackingPath({ node }: Plan, { paths }: StepCoverage, finding: Finding): string {
  return paths.find((path) => !nodeAt(node, path)) ?? paths[0] ?? finding.path;
}

/** A score as it is shown in a language: without what only the pages of the editor use. */
export function shownScore(score: Score, language: Language): ShownScore {
  const { answered, total, framework, title, steps, next } = score;
  return {
    framework,
    title: textIn(title, language),
    answered,
    total,
    steps: steps.map(({ id, number, state, rules }) => ({ id, number, state, rules })),
    ...(next ? { next: shownNext(next, language) } : {}),
  };
}

function shownNext(next: NextStep, language: Language): NonNullable<ShownScore['next']> {
  const { question, rule, gain, path } = next;
  return {
    question: textIn(question, language),
    rule,
    get title() {
      return next.title;
    },
    gain,
    path,
  };
}
