import picocolors from 'picocolors';
import { type Language, textIn, type Texts } from '../../core/language';
import type { Change, Weight } from '../../plan/changes';
import { oneLine, plainText } from './markdown-text';
import { printable } from './terminal-text';

/** What the two versions are called. */
export interface VersionNames {
  readonly old: string;
  readonly new: string;
}

/** The changes for programs. */
export function changesJson(changes: readonly Change[], versions: VersionNames, language: Language): string {
  const shaped = changes.map(({ summary, ...change }) => ({ ...change, summary: textIn(summary, language) }));
  return `${JSON.stringify({ version: 1, ...versions, changes: shaped })}\n`;
}

const TEXTS = {
  none: { en: 'Nothing changed in meaning.', nl: 'Inhoudelijk is er niets veranderd.' },
  major: { en: 'Changes of weight', nl: 'Ingrijpende wijzigingen' },
  minor: { en: 'Other changes', nl: 'Overige wijzigingen' },
  title: { en: 'Changes in the plan', nl: 'Wijzigingen in het plan' },
  from: { en: 'From {old} to {new}', nl: 'Van {old} naar {new}' },
} as const satisfies Readonly<Record<string, Texts>>;

const WEIGHTS: readonly Weight[] = ['major', 'minor'];

const MARKS: Readonly<Record<Change['kind'], string>> = {
  added: '+',
  removed: '-',
  changed: '~',
  moved: '→',
};

/** The changes for people, on a terminal. */
export function changesStylish(
  changes: readonly Change[],
  versions: VersionNames,
  { language, colour }: { readonly language: Language; readonly colour: boolean },
): string {
  const paint = picocolors.createColors(colour);
  const colours = { added: paint.green, removed: paint.red, changed: paint.yellow, moved: paint.cyan };
  const head = `\n${paint.underline(printable(fromTo(versions, language)))}\n`;
  if (changes.length === 0) return `${head}\n  ${textIn(TEXTS.none, language)}\n\n`;
  const said = (summary: string): string =>
    printable(summary).replaceAll(/\*([^*]+)\*/g, (_, name: string) =>
      colour ? paint.bold(name) : `“${name}”`,
    );
  const part = (weight: Weight): string => {
    const own = changes.filter((change) => change.weight === weight);
    if (own.length === 0) return '';
    const lines = own.map(
      ({ kind, summary }) => `    ${colours[kind](MARKS[kind])} ${said(textIn(summary, language))}\n`,
    );
    return `\n  ${paint.bold(textIn(TEXTS[weight], language))}\n${lines.join('')}`;
  };
  return `${head}${WEIGHTS.map(part).join('')}\n`;
}

/** The changes as Markdown, for the comment of a pull request. */
export function changesMarkdown(
  changes: readonly Change[],
  versions: VersionNames,
  language: Language,
): string {
  const head = `### ${textIn(TEXTS.title, language)}\n\n${plainText(fromTo(versions, language))}\n`;
  if (changes.length === 0) return `${head}\n${textIn(TEXTS.none, language)}\n`;
  const part = (weight: Weight): string => {
    const own = changes.filter((change) => change.weight === weight);
    if (own.length === 0) return '';
    return `\n**${textIn(TEXTS[weight], language)}**\n\n${own.map(({ summary }) => `- ${sentence(textIn(summary, language))}\n`).join('')}`;
  };
  return head + WEIGHTS.map(part).join('');
}

/** A sentence with its name emphasised, and nothing else of the plan’s words taken for Markdown. */
function sentence(summary: string): string {
  return oneLine(summary)
    .split(/(\*[^*]+\*|`[^`]+`)/)
    .map((piece, at) => {
      if (at % 2 === 0) return plainText(piece);
      return piece.startsWith('`') ? piece : `*${plainText(piece.slice(1, -1))}*`;
    })
    .join('');
}

function fromTo({ old, new: now }: VersionNames, language: Language): string {
  return textIn(TEXTS.from, language)
    .replace('{old}', () => old)
    .replace('{new}', () => now);
}
