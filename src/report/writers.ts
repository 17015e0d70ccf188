/** All that writes a report for people without an editor: read when somebody exports, and not before. */
import type { ExportFormat } from './export';
import type { FormatOptions } from './format';
import { FORMATS } from './formats';
import type { PlanReport } from './report';

export const writeReport = (report: PlanReport, format: ExportFormat, options: FormatOptions): string =>
  FORMATS[format].write(report, options);
