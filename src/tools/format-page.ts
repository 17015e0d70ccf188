import { exampleIn, type Field, type PartField } from '../core/format/field';
import { planFormat } from '../core/format/plan';
import type { Texts } from '../core/language';
import { MEASURES, measureOf } from '../plan/measures';

/** The keys of the format as tables: one for the plan, and one for each part that has keys of its own. */
export function formatTables(): string {
  const sections: string[] = [];
  describe(planFormat, 'The plan', '', sections);
  return sections.join('\n\n');
}

function describe(part: PartField, title: string, path: string, sections: string[]): void {
  const rows = Object.entries(part.fields).map(
    ([name, field]) => `| \`${name}\` | ${sentence(field)} | ${example(field)} |`,
  );
  const heading = path === '' ? `## ${title}` : `### \`${path}\``;
  const intro = path === '' ? '' : `${part.description.en}\n\n`;
  sections.push(
    `${heading}\n\n${intro}| key | what it is | for example |\n|---|---|---|\n${rows.join('\n')}`,
  );
  for (const [name, field] of Object.entries(part.fields)) {
    const inner = partWithin(field);
    if (inner)
      describe(
        inner.part,
        inner.part.title.en,
        `${path === '' ? '' : `${path}.`}${name}${inner.suffix}`,
        sections,
      );
  }
}

function partWithin(field: Field): { readonly part: PartField; readonly suffix: string } | undefined {
  if (field.kind === 'part') return { part: field, suffix: '' };
  if ((field.kind === 'entries' || field.kind === 'list') && field.of.kind === 'part') {
    return { part: field.of, suffix: field.kind === 'list' ? '[]' : field.keys === 'day' ? '.DATE' : '.ID' };
  }
  return undefined;
}

function sentence(field: Field): string {
  const refers =
    field.kind === 'reference' || field.kind === 'references'
      ? ` ${REFERS[field.kind]} \`${field.to}\`.`
      : '';
  const words = field.kind === 'choice' ? ` ${choices(field.values)}` : '';
  const measure = measureOf(field);
  const read = measure === undefined ? '' : ` Such as ${MEASURES[measure].examples.en}.`;
  return `${field.description.en}${refers}${words}${read}`.replaceAll('|', '\\|');
}

const REFERS = { reference: 'An id of', references: 'An id, or a list of ids, of' } as const;

function choices(values: Readonly<Record<string, Texts>>): string {
  const words = Object.entries(values).map(([value, meaning]) => `\`${value}\` (${meaning.en})`);
  return `One of ${words.join(', ')}.`;
}

function example({ kind, examples }: Field): string {
  const first = exampleIn(examples[0], 'en');
  if (kind === 'choice') return '';
  if (typeof first !== 'object' || first === null) return `\`${String(first)}\``;
  return Array.isArray(first) && first.every((item) => typeof item !== 'object')
    ? `\`[${first.join(', ')}]\``
    : 'see below';
}
