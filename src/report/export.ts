import { FORMAT_TEXTS } from './format-texts';

/** As what a plan can leave the editor, and what the files are called; what writes them is `writers.ts`. */
export type ExportFormat = keyof typeof FORMAT_TEXTS;
export const EXPORT_FORMATS = Object.keys(FORMAT_TEXTS) as readonly ExportFormat[];

/** The tables of the csv: a file holds one. */
export const CSV_TABLES = ['kpis', 'goals', 'steps'] as const;
export type CsvTable = (typeof CSV_TABLES)[number];

/**
 * What an export of a plan is called when nobody says: `strategy.html` of `strategy.yaml`, `strategy-kpis.csv`.
 *
 * @param file the plan's name or path; absent where it has none
 */
export function exportName(file: string | undefined, format: ExportFormat, table: CsvTable): string {
  const name = fileName(file ?? 'strategy.yaml').replace(/\.ya?ml$/i, '');
  return format === 'csv' ? `${name}-${table}.csv` : `${name}.${format}`;
}

/** The last part of a path or an address. */
export const fileName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
