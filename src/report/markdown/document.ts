/** A Markdown document that is being written: headings, paragraphs, lists and tables, with an empty line between. */
import { fill, type Filling, type Texts } from '../../core/language';
import type { Day } from '../../core/day';
import { type Formats, formatsOf } from '../page/formats';
import type { PlanReport, Ref } from '../report';
import { atLineStart, joined, type Markdown, plain, written } from './text';

/** A column of a table: its head, and what stands in it for each row. */
export interface Column<Row> {
  readonly title: Texts;
  readonly cell: (row: Row) => Markdown | undefined;
  /** Numbers stand at the right. */
  readonly isNumber?: boolean;
}

export class MarkdownDocument {
  readonly formats: Formats;
  readonly #blocks: Markdown[] = [];

  constructor(readonly report: PlanReport) {
    this.formats = formatsOf(report.locale);
  }

  /** A text of ours in the report's language; nothing of its filling is read as markup. */
  say(texts: Texts, filling: Filling = {}): Markdown {
    return plain(fill(texts, filling, this.report.language));
  }

  heading(level: 1 | 2 | 3, text: Markdown): void {
    if (text !== '') this.#blocks.push(written(`${'#'.repeat(level)} ${text}`));
  }

  /** Blocks that are Markdown already, such as the paragraphs of a text. */
  blocks(text: Markdown | undefined): void {
    if (text !== undefined && text !== '') this.#blocks.push(text);
  }

  paragraph(text: Markdown | undefined): void {
    if (text !== undefined && text !== '') this.#blocks.push(atLineStart(text));
  }

  list(items: readonly Markdown[]): void {
    if (items.length === 0) return;
    this.#blocks.push(
      joined(
        items.map((item) => written(`- ${atLineStart(item)}`)),
        '\n',
      ),
    );
  }

  /** What something is, behind its name in bold; nothing where there is none. */
  labelled(label: Texts, text: Markdown | undefined): readonly Markdown[] {
    return text === undefined || text === '' ? [] : [written(`**${this.say(label)}:** ${text}`)];
  }

  /** A table without the columns in which nothing stands. */
  table<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): void {
    if (rows.length === 0) return;
    const filled = columns
      .map(({ title, cell, isNumber }) => ({
        head: this.say(title),
        isNumber: isNumber === true,
        cells: rows.map((row) => cell(row) ?? ''),
      }))
      .filter(({ cells }) => cells.some((cell) => cell !== ''));
    this.grid(
      filled.map(({ head }) => head),
      rows.map((_, row) => filled.map(({ cells }) => written(cells[row] ?? ''))),
      filled.map(({ isNumber }) => isNumber),
    );
  }

  /** A table of which every cell is there. */
  grid(
    heads: readonly Markdown[],
    rows: readonly (readonly Markdown[])[],
    numbers: readonly boolean[] = [],
  ): void {
    if (heads.length === 0) return;
    const lines = [
      lineOf(heads),
      lineOf(heads.map((_, column) => (numbers[column] ? '---:' : '---'))),
      ...rows.map(lineOf),
    ];
    this.#blocks.push(written(lines.join('\n')));
  }

  day(day: Day | undefined): Markdown | undefined {
    return day === undefined ? undefined : plain(this.formats.day(day));
  }

  number(value: number | undefined): Markdown | undefined {
    return value === undefined ? undefined : plain(this.formats.number(value));
  }

  names(refs: readonly Ref[]): Markdown {
    return joined(refs.map(nameOf), ', ');
  }

  toString(): string {
    return `${this.#blocks.join('\n\n')}\n`;
  }
}

/** By its name; an id that the plan does not define is marked, as a reader would look for it in vain. */
export function nameOf(ref: Ref): Markdown {
  return ref.path === undefined ? written(`${plain(ref.name)} (?)`) : plain(ref.name);
}

export const optionalName = (ref: Ref | undefined): Markdown | undefined => ref && nameOf(ref);
export const optionalPlain = (text: string | undefined): Markdown | undefined =>
  text === undefined ? undefined : plain(text);

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
