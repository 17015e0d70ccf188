import type { Texts } from '../core/language';
import type { CsvTable } from './export';
import type { PlanReport } from './report';

/** A form in which a plan leaves the editor. Its file in `formats/` is called as its id, and is all that there is of it. */
export interface Format {
  /** What `--to` takes, and what the files end in. */
  readonly id: string;
  /** Where it stands in lists: the ones most asked for first. */
  readonly order: number;
  /** What it is called in the editor’s list, and below that what it is for. */
  readonly label: Texts;
  readonly detail: Texts;
  /** What it is, as the help of the command line says it. */
  readonly help: string;
  readonly write: (report: PlanReport, options: FormatOptions) => string;
}

export interface FormatOptions {
  /** The path of the plan’s file, or its address; absent where it has none. */
  readonly file?: string | undefined;
  /** In which revision of the file it stands like this. */
  readonly revision?: string | undefined;
  /** Which table of the csv. */
  readonly table: CsvTable;
}
