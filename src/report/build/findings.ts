/** What is said of a plan, in the order of its text. */
import type { Texts } from '../../core/language';
import type { Severity } from '../../core/rule';
import type { FindingReport } from '../report';
import type { ReportSource } from './source';

const SEVERITIES: Readonly<Record<Severity, Texts>> = {
  error: { en: 'error', nl: 'fout' },
  warning: { en: 'warning', nl: 'waarschuwing' },
  info: { en: 'remark', nl: 'opmerking' },
  hint: { en: 'hint', nl: 'tip' },
};

export function findingsOf({ findings, document, language }: ReportSource): readonly FindingReport[] {
  return findings.map(({ rule, severity, message, path, start, url }) => ({
    rule,
    severity,
    severityText: SEVERITIES[severity][language],
    message,
    path,
    line: document.lines.at(start).line + 1,
    url,
  }));
}
