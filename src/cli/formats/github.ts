/** Findings as GitHub shows them beside the lines of a pull request: workflow commands, one a line. */
import { appendFileSync } from 'node:fs';
import type { Language } from '../../core/language';
import type { Severity } from '../../core/rule';
import { writeReason } from '../fix-write';
import type { Terminal } from '../outcome';
import { markdown } from './markdown';
import type { Format } from './report';
import { printable } from './terminal-text';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** GitHub keeps no more of a summary than this many bytes. */
const LONGEST_SUMMARY = 1_000_000;

/**
 * @param summaryFile where the job's summary is written, as GitHub names it; what is said there is said in full, for of
 * the commands it shows ten of a kind
 */
export function github(
  { out, error }: Pick<Terminal, 'out' | 'error'>,
  language: Language,
  summaryFile: string | undefined,
): Format {
  let summary = '';
  let room = LONGEST_SUMMARY;
  const table = markdown((text) => {
    const bytes = Buffer.byteLength(text);
    if (bytes <= room) summary += text;
    room -= bytes;
  }, language);
  return {
    file(report) {
      table.file(report);
      const { name, document, findings } = report;
      for (const { rule, severity, message, start, end } of findings) {
        const range = document.lines.range(start, end);
        const properties = {
          file: name,
          line: range.start.line + 1,
          endLine: range.end.line + 1,
          // Of what lies on several lines GitHub takes no columns.
          ...(range.start.line === range.end.line
            ? { col: range.start.character + 1, endColumn: range.end.character + 1 }
            : {}),
          title: rule,
        };
        const said = Object.entries(properties).map(
          ([key, value]) => `${key}=${printable(escapeProperty(String(value)))}`,
        );
        out(`::${COMMANDS[severity]} ${said.join(',')}::${escapeData(printable(message))}\n`);
      }
    },
    end(counts, trouble) {
      table.end(counts, trouble);
      if (summaryFile === undefined || summaryFile === '') return;
      try {
        appendFileSync(summaryFile, summary);
      } catch (failure) {
        // All of it was said already.
        error(`${summaryFile}: the summary was not written: ${writeReason(failure)}`);
      }
    },
  };
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
