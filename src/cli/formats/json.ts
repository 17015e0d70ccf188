import type { Finding } from '../../core/finding';
import type { LineIndex } from '../../core/lines';
import type { FileReport, Format } from './report';

/** The version of this shape; it grows when a script that reads the old one would break. */
const VERSION = 1;

/** One object for scripts, written file by file. Lines and characters count from zero, in UTF-16 code units. */
export function json(out: (text: string) => void): Format {
  let first = true;
  function of({ document, findings, diff, score }: FileReport): string {
    const rest = {
      findings: findings.map((finding) => shape(finding, document.lines)),
      ...(diff === undefined ? {} : { diff }),
      ...(score ? { score } : {}),
    };
    return JSON.stringify(rest).slice(1);
  }

  function head(name: string): string {
    const before = first ? `{"version":${VERSION},"files":[` : ',';
    first = false;
    return `${before}{"file":${JSON.stringify(name)},`;
  }

  function end(summary: object): void {
    const before = first ? `{"version":${VERSION},"files":[` : '';
    out(`${before}],"summary":${JSON.stringify(summary)}}\n`);
  }

  return {
    file: (report) => out(head(report.name) + of(report)),
    pieces: { of, head },
    end,
    interrupted: (summary) => end({ ...summary, interrupted: true }),
  };
}

function shape(finding: Finding, lines: LineIndex): object {
  const { rule, severity, message, path, url } = finding;
  return {
    rule,
    severity,
    message,
    path,
    range: lines.range(finding.start, finding.end),
    url,
    fixes: finding.fixes().map(({ title }) => ({ title })),
    ...(finding.related.length > 0
      ? {
          related: finding.related.map((at) => ({
            message: at.message,
            path: at.path,
            range: lines.range(at.start, at.end),
          })),
        }
      : {}),
  };
}
