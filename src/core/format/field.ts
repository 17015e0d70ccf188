import { type Language, ownLanguage, type OwnLanguage, type Texts } from '../language';

/** What an id can refer to; each is defined by the entries of one part of the plan, frameworks by their files. */
export type Target =
  'people' | 'audiences' | 'channels' | 'goals' | 'businessGoals' | 'steps' | 'pillars' | 'frameworks';

/** What every key of the format says of itself: the JSON Schema, completion and hover show it. */
export interface About {
  readonly title: Texts;
  readonly description: Texts;
  /** What an author answers with it, where the description leaves that open. */
  readonly question?: Texts;
  /** Some are the same in every language; see {@link exampleIn}. */
  readonly examples: readonly Example[];
}

/** What can stand behind a key: for every reader, or for those of each language. */
export type Example<T = unknown> = T | Readonly<Record<OwnLanguage, T>>;

/** An example for a reader; no key of the format is called like a language, so that those are told apart. */
export function exampleIn(example: Example, language: Language): unknown {
  const own = ownLanguage(language);
  return typeof example === 'object' && example !== null && Object.hasOwn(example, own)
    ? (example as Readonly<Record<OwnLanguage, unknown>>)[own]
    : example;
}

/** How a key is told of in each language: its title, a sentence that describes it, and the question that it answers. */
export type Telling =
  | Readonly<Record<OwnLanguage, readonly [title: string, description: string]>>
  | Readonly<Record<OwnLanguage, readonly [title: string, description: string, question: string]>>;

/**
 * What is reckoned with, and so must be readable: hours a week, a price per hour, a sum of money, how often, how soon.
 * How each is read stands in `plan`.
 */
export type Measure = 'hours' | 'rate' | 'money' | 'cadence' | 'response-time';

/** Free text, possibly Markdown. */
export interface TextField extends About {
  readonly kind: 'text';
  readonly required?: true;
  readonly of?: Measure;
}
/** A number, or a text with a number in it: `80`, `18 %`, `€ 1.200`, `4 hours`. */
export interface QuantityField extends About {
  readonly kind: 'quantity';
  /** Whether words without a number will do as well. */
  readonly orWords?: true;
  readonly of?: Measure;
}
/** A calendar date of ISO 8601, `2027-01-31`. */
export interface DayField extends About {
  readonly kind: 'day';
}
/** One of a closed list of words, each with its meaning. */
export interface ChoiceField<V extends string = string> extends About {
  readonly kind: 'choice';
  readonly values: Readonly<Record<V, Texts>>;
}
/** One id of something that the plan defines. */
export interface ReferenceField extends About {
  readonly kind: 'reference';
  readonly to: Target;
}
/** One id or a list of ids. */
export interface ReferencesField extends About {
  readonly kind: 'references';
  readonly to: Target;
}
export interface ListField<F extends Shape = Shape> extends About {
  readonly kind: 'list';
  readonly of: F;
}
/** A map with keys of the format. */
export interface PartField<F extends Fields = Fields> extends About {
  readonly kind: 'part';
  readonly fields: F;
  /** The field that a scalar in the place of the map stands for: `baseline: 80` is `baseline: {value: 80}`. */
  readonly shorthand?: string;
}
/** A map with keys of the author's choosing: ids, or dates. */
export interface EntriesField<F extends Shape = Shape> extends About {
  readonly kind: 'entries';
  readonly of: F;
  readonly keys: 'id' | 'day';
  /** What the ids of the entries can be referred to as. */
  readonly defines?: Target;
}

export type Field =
  | TextField
  | QuantityField
  | DayField
  | ChoiceField
  | ReferenceField
  | ReferencesField
  | ListField
  | PartField
  | EntriesField;

/** What lists and entries can hold. */
export type Shape = TextField | QuantityField | PartField;

export type Fields = Readonly<Record<string, Field>>;

const about = ({ en, nl }: Telling, examples: readonly Example[]): About => ({
  title: { en: en[0], nl: nl[0] },
  description: { en: en[1], nl: nl[1] },
  ...(en[2] === undefined || nl[2] === undefined ? {} : { question: { en: en[2], nl: nl[2] } }),
  examples,
});

export const text = (telling: Telling, ...examples: Example<string>[]): TextField => ({
  kind: 'text',
  ...about(telling, examples),
});

export const quantity = (telling: Telling, ...examples: Example<string | number>[]): QuantityField => ({
  kind: 'quantity',
  ...about(telling, examples),
});

export const quantityOrWords = (
  telling: Telling,
  ...examples: Example<string | number>[]
): QuantityField => ({
  ...quantity(telling, ...examples),
  orWords: true,
});

/** Says of a field that what stands there is read as a measure; "half an hour" and "free" have no figures. */
export const measured = <F extends QuantityField | TextField>(of: Measure, field: F): F => ({ ...field, of });

export const day = (telling: Telling, ...examples: string[]): DayField => ({
  kind: 'day',
  ...about(telling, examples),
});

/** @param values the words, each with its meaning */
export const choice = <V extends string>(
  telling: Telling,
  values: Readonly<Record<V, Texts>>,
): ChoiceField<V> => ({
  kind: 'choice',
  values,
  ...about(telling, Object.keys(values).slice(0, 2)),
});

export const reference = (to: Target, telling: Telling, ...examples: Example<string>[]): ReferenceField => ({
  kind: 'reference',
  to,
  ...about(telling, examples),
});

export const references = (
  to: Target,
  telling: Telling,
  ...examples: Example<string | string[]>[]
): ReferencesField => ({ kind: 'references', to, ...about(telling, examples) });

export const list = <F extends Shape>(
  telling: Telling,
  of: F,
  ...examples: Example<unknown[]>[]
): ListField<F> => ({ kind: 'list', of, ...about(telling, examples) });

export const part = <const F extends Fields>(
  telling: Telling,
  fields: F,
  options: { readonly examples: readonly Example[]; readonly shorthand?: keyof F & string },
): PartField<F> => ({
  kind: 'part',
  fields,
  ...(options.shorthand === undefined ? {} : { shorthand: options.shorthand }),
  ...about(telling, options.examples),
});

export const entries = <F extends Shape>(
  telling: Telling,
  of: F,
  options: { readonly examples: readonly Example[]; readonly keys?: 'day'; readonly defines?: Target },
): EntriesField<F> => ({
  kind: 'entries',
  of,
  keys: options.keys ?? 'id',
  ...(options.defines === undefined ? {} : { defines: options.defines }),
  ...about(telling, options.examples),
});
