/** All that writes a report for people without an editor: read when somebody exports, and not before. */
import { planPlace } from './calendar-identity';
import { renderCsv } from './csv';
import { type CsvTable, type ExportFormat, fileName } from './export';
import { renderHtml } from './html';
import { renderIcs } from './ics';
import { renderMarkdown } from './markdown';
import type { PlanReport } from './report';

export interface WriteOptions {
  /** The path of the plan's file, or its address; absent where it has none. */
  readonly file?: string | undefined;
  /** In which revision of the file it stands like this. */
  readonly revision?: string | undefined;
  /** Which table of the csv. */
  readonly table: CsvTable;
}

export function writeReport(
  report: PlanReport,
  format: ExportFormat,
  { file, revision, table }: WriteOptions,
): string {
  const name = file === undefined ? undefined : fileName(file);
  switch (format) {
    case 'html':
      return renderHtml(report, {
        file: name ?? 'strategy.yaml',
        ...(revision === undefined ? {} : { revision }),
      });
    case 'md':
      return renderMarkdown(report, name);
    case 'ics':
      return renderIcs(report, file === undefined ? undefined : planPlace(file));
    case 'csv':
      return renderCsv(report, table);
  }
}
