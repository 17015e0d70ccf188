import type { Day } from './day';
import type { PlanDocument } from './document';
import type { Filling, Placeholders, Texts } from './language';
import type { Goal, Kpi, Plan } from './model';
import type { Place } from './place';
import type { Suppression } from './suppress';

export const SEVERITIES = ['error', 'warning', 'info', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const GROUPS = [
  'format',
  'goals',
  'kpis',
  'people',
  'audiences',
  'channels',
  'content',
  'steps',
  'decision',
  'framework',
] as const;
export type Group = (typeof GROUPS)[number];

/** A change of the text: what stands from `start` to `end` becomes `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One way to mend a problem. */
export interface Fix {
  readonly title: Texts;
  /** Edits of the plan's text; they do not overlap. */
  readonly edits: readonly Edit[];
  /** Whether it can be applied without asking: it changes nothing that the author meant. */
  readonly safe?: boolean;
}

/** The sentences of a rule, by a name of its own; braces are filled from the problem's `data`. */
export type Messages = Readonly<Record<string, Texts>>;

type DataOf<T extends Texts> = [Placeholders<T['en']>] extends [never]
  ? { readonly data?: undefined }
  : { readonly data: Readonly<Record<Placeholders<T['en']>, Filling[string]>> };

/** What a rule found: where, and which of its sentences says it. */
export type Problem<M extends Messages = Messages> = {
  [Id in keyof M]: {
    readonly at: Place;
    readonly message: Id;
    /**
     * What it is about, where the place only stands in for what is not there: an id that stays the same when that
     * place is edited or moved.
     */
    readonly about?: string;
    /** Milder than the rule's own severity, where this case is. */
    readonly severity?: Severity;
    readonly related?: readonly Related<M>[];
    /** Worked out when somebody asks for them, which is seldom. */
    readonly fixes?: () => Iterable<Fix>;
  } & DataOf<M[Id]>;
}[keyof M];

/** Another place that belongs to a problem, and what to say there. */
export type Related<M extends Messages = Messages> = {
  [Id in keyof M]: { readonly at: Place; readonly message: Id } & DataOf<M[Id]>;
}[keyof M];

/** What a rule may know besides the plan. */
export interface RuleContext<O = Options> {
  readonly document: PlanDocument;
  readonly plan: Plan;
  readonly options: O;
  /** The date of today, given from outside, so that a run can be repeated. */
  readonly today: Day;
  /** A team's own words. */
  readonly words: Words;
  /** The frameworks that a team brings; what their steps ask is for others to know. */
  readonly frameworks: readonly Named[];
}

/** Something that a plan can refer to and does not define. */
export interface Named {
  readonly id: string;
}

/** Words that a team finds vague, and words of which it knows what they mean. */
export interface Words {
  readonly vague: readonly string[];
  readonly allowed: readonly string[];
}

/** A rule's options with their defaults; the JSON Schema of each says what a team may write. */
export type Options = Readonly<Record<string, unknown>>;
export type OptionsSchema<O extends Options> = {
  readonly [K in keyof O]: {
    readonly default: O[K];
    readonly description: Texts;
    readonly [keyword: string]: unknown;
  };
};

/**
 * How a rule looks at a plan. One that looks at single goals or KPIs is asked for each of them, and only asked again for
 * those that changed: to find problems, though not to mend them, it looks at no more of the plan than `AROUND_GOALS`. One
 * that compares parts of the plan is asked for the whole.
 */
export interface Checks<M extends Messages, O> {
  /** Of the text as such, also where there is no plan to be read. */
  readonly text?: (document: PlanDocument) => Iterable<Problem<M>>;
  /** Of the form of what can be read. */
  readonly form?: (document: PlanDocument) => Iterable<Problem<M>>;
  readonly goal?: (goal: Goal, context: RuleContext<O>) => Iterable<Problem<M>>;
  readonly kpi?: (kpi: Kpi, goal: Goal, context: RuleContext<O>) => Iterable<Problem<M>>;
  readonly plan?: (plan: Plan, context: RuleContext<O>) => Iterable<Problem<M>>;
  /** Of the comments that silence findings, after all other rules: then it is known what each of them did. */
  readonly suppressions?: (
    suppressions: readonly Suppression[],
    document: PlanDocument,
  ) => Iterable<Problem<M>>;
}

export interface RuleDefinition<M extends Messages, O extends Options> {
  /** Equals the file's name. */
  readonly id: string;
  readonly severity: Severity;
  readonly group: Group;
  /** The text of the mission that it comes from, or what else it is there for. */
  readonly source: string;
  /** What it flags, in half a sentence. */
  readonly summary: Texts;
  readonly messages: M;
  readonly options?: OptionsSchema<O>;
  /** Whether it offers quick fixes. */
  readonly fixable?: boolean;
  /** Whether it also runs on a plan that was stopped, or decided against. */
  readonly always?: boolean;
  /** Whether it concludes something from what the plan lacks, and so waits while a part of it cannot be read. */
  readonly needsWhole?: boolean;
  /** Whether what it finds is superfluous, and shown faded. */
  readonly unused?: boolean;
  /** Whether no comment can silence it: it says that the plan, or its comments, cannot be taken as they stand. */
  readonly firm?: boolean;
  readonly check: Checks<M, O>;
}

/** A rule, whatever its messages and options. */
export type Rule = Omit<RuleDefinition<Messages, Options>, 'check' | 'options'> & {
  readonly options: OptionsSchema<Options>;
  readonly check: Checks<Messages, Options>;
};

/** Types a rule: its problems name only its own messages, and fill all of their braces. */
export function defineRule<
  const M extends Messages,
  const O extends Options = Readonly<Record<string, never>>,
>(definition: RuleDefinition<M, O>): Rule {
  const rule = definition as unknown as RuleDefinition<Messages, Options>;
  return { ...rule, options: rule.options ?? {} };
}
