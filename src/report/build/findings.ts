/** What is said of a plan, in the order of its text. */
import { textIn } from '../../core/language';
import { SEVERITY_WORDS } from '../../core/severity-words';
import type { FindingReport } from '../report';
import type { ReportSource } from './source';

export function findingsOf({ findings, document, language }: ReportSource): readonly FindingReport[] {
  return findings.map(({ rule, severity, message, path, start, url }) => ({
    rule,
    severity,
    severityText: textIn(SEVERITY_WORDS[severity].one, language),
    message,
    path,
    line: document.lines.at(start).line + 1,
    url,
  }));
}
