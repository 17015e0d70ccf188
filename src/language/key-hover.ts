import { render } from '../core/edits/render';
import type { InsertValue } from '../core/edits/render';
import { type ChoiceField, exampleIn, type Field, type Target } from '../core/format/field';
import { fill, type Language, textIn, type Texts } from '../core/language';
import { MEASURES, measureOf } from '../plan/measures';
import { KINDS } from '../plan/names';

const TEXTS = {
  oneOf: { en: 'One of:', nl: 'Een van:' },
  also: { en: 'It can also be:', nl: 'Het kan ook zijn:' },
  id: { en: 'A short name out of `{part}`.', nl: 'Een korte naam uit `{part}`.' },
  ids: {
    en: 'A short name out of `{part}`, or a list of them.',
    nl: 'Een korte naam uit `{part}`, of een lijst ervan.',
  },
  framework: {
    en: 'The short name of a framework, or a list of them.',
    nl: 'De korte naam van een raamwerk, of een lijst ervan.',
  },
  measure: { en: 'Such as {examples}.', nl: 'Zoals {examples}.' },
  example: { en: 'For example:', nl: 'Bijvoorbeeld:' },
} as const satisfies Readonly<Record<string, Texts>>;

/**
 * What a key of the format means, in Markdown: what it is, the question behind it, what can stand there, an example. All
 * of it comes from the format, and nothing from a plan.
 *
 * @param questions what is asked that it answers, in Markdown; else the format's own question is told
 */
export function keyHover(
  name: string,
  field: Field,
  questions: readonly string[],
  language: Language,
): string {
  const { title, description, question } = field;
  const own = question ? [`*${textIn(question, language)}*`] : [];
  return [
    `**${textIn(title, language)}** · \`${name}\``,
    textIn(description, language),
    ...(questions.length > 0 ? questions : own),
    ...whatCanStand(field, language),
    ...exampleOf(name, field, language),
  ].join('\n\n');
}

/** What a word of a closed list means, and what else could stand there, in Markdown. */
export function choiceHover(
  { title, values }: ChoiceField,
  word: string,
  language: Language,
): string | undefined {
  if (!Object.hasOwn(values, word)) return undefined;
  const others = Object.entries(values).filter(([other]) => other !== word);
  return [
    `**${textIn(title, language)}** · \`${word}\`: ${textIn(values[word]!, language)}`,
    `${textIn(TEXTS.also, language)}\n${meanings(others, language)}`,
  ].join('\n\n');
}

function whatCanStand(field: Field, language: Language): readonly string[] {
  if (field.kind === 'choice')
    return [`${textIn(TEXTS.oneOf, language)}\n${meanings(Object.entries(field.values), language)}`];
  if (field.kind === 'reference' || field.kind === 'references')
    return [idSentence(field.to, field.kind === 'references', language)];
  const measure = measureOf(field);
  if (measure === undefined) return [];
  return [fill(TEXTS.measure, { examples: MEASURES[measure].examples }, language)];
}

function idSentence(to: Target, isList: boolean, language: Language): string {
  if (to === 'frameworks') return textIn(TEXTS.framework, language);
  return fill(isList ? TEXTS.ids : TEXTS.id, { part: KINDS[to].part }, language);
}

function meanings(values: readonly (readonly [string, Texts])[], language: Language): string {
  return values.map(([word, meaning]) => `- \`${word}\`: ${textIn(meaning, language)}`).join('\n');
}

/** A list of words has its meanings, which say more than an example. */
function exampleOf(name: string, field: Field, language: Language): readonly string[] {
  if (field.kind === 'choice') return [];
  const example = exampleIn(field.examples[0], language) as InsertValue;
  return [`${textIn(TEXTS.example, language)}\n\n\`\`\`yaml\n${render({ [name]: example }, false)}\n\`\`\``];
}
