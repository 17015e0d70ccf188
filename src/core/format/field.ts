/** What an id can refer to; each is defined by the entries of one part of the plan, frameworks by their files. */
export type Target =
  'people' | 'audiences' | 'channels' | 'goals' | 'businessGoals' | 'steps' | 'pillars' | 'frameworks';

/** What every key of the format says of itself: the JSON Schema, completion and hover show it. */
export interface About {
  readonly title: string;
  readonly description: string;
  readonly examples: readonly unknown[];
}

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
  readonly values: Readonly<Record<V, string>>;
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

const about = (title: string, description: string, examples: readonly unknown[]): About => ({
  title,
  description,
  examples,
});

export const text = (title: string, description: string, ...examples: string[]): TextField => ({
  kind: 'text',
  ...about(title, description, examples),
});

export const quantity = (
  title: string,
  description: string,
  ...examples: (string | number)[]
): QuantityField => ({
  kind: 'quantity',
  ...about(title, description, examples),
});

export const quantityOrWords = (
  title: string,
  description: string,
  ...examples: (string | number)[]
): QuantityField => ({
  ...quantity(title, description, ...examples),
  orWords: true,
});

/** Says of a field that what stands there is read as a measure; "half an hour" and "free" have no figures. */
export const measured = <F extends QuantityField | TextField>(of: Measure, field: F): F => ({ ...field, of });

export const day = (title: string, description: string, ...examples: string[]): DayField => ({
  kind: 'day',
  ...about(title, description, examples),
});

export const choice = <V extends string>(
  title: string,
  description: string,
  values: Readonly<Record<V, string>>,
): ChoiceField<V> => ({
  kind: 'choice',
  values,
  ...about(title, description, Object.keys(values).slice(0, 2)),
});

export const reference = (
  to: Target,
  title: string,
  description: string,
  ...examples: string[]
): ReferenceField => ({
  kind: 'reference',
  to,
  ...about(title, description, examples),
});

export const references = (
  to: Target,
  title: string,
  description: string,
  ...examples: (string | string[])[]
): ReferencesField => ({ kind: 'references', to, ...about(title, description, examples) });

export const list = <F extends Shape>(
  title: string,
  description: string,
  of: F,
  ...examples: unknown[][]
): ListField<F> => ({ kind: 'list', of, ...about(title, description, examples) });

export const part = <const F extends Fields>(
  title: string,
  description: string,
  fields: F,
  options: { readonly examples: readonly unknown[]; readonly shorthand?: keyof F & string },
): PartField<F> => ({
  kind: 'part',
  fields,
  ...(options.shorthand === undefined ? {} : { shorthand: options.shorthand }),
  ...about(title, description, options.examples),
});

export const entries = <F extends Shape>(
  title: string,
  description: string,
  of: F,
  options: { readonly examples: readonly unknown[]; readonly keys?: 'day'; readonly defines?: Target },
): EntriesField<F> => ({
  kind: 'entries',
  of,
  keys: options.keys ?? 'id',
  ...(options.defines === undefined ? {} : { defines: options.defines }),
  ...about(title, description, options.examples),
});
