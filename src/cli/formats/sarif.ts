/**
 * SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), as code scanning reads it. The log is written file by
 * file, so that memory does not grow with the number of plans.
 */
import { createHash } from 'node:crypto';
import type { Finding, FindingFix } from '../../core/finding';
import { type Language, textIn } from '../../core/language';
import type { LineIndex } from '../../core/lines';
import type { Span } from '../../core/place';
import { pageUrl, REPOSITORY, ruleUrl } from '../../core/project';
import type { Rule, Severity } from '../../core/rule';
import { INTERRUPTED } from '../interrupted';
import type { FileReport, Format } from './report';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

export interface SarifOptions {
  readonly out: (text: string) => void;
  readonly language: Language;
  readonly rules: readonly Rule[];
  /** Of the product. */
  readonly version: string;
}

export function sarif({ out, language, rules, version }: SarifOptions): Format {
  const numbers = new Map(rules.map(({ id }, number) => [id, number]));
  let first = true;
  const begin = (): string => {
    if (!first) return '';
    return `{"$schema":"${SCHEMA}","version":"2.1.0","runs":[{"tool":{"driver":${JSON.stringify(driver(rules, language, version))}},"columnKind":"utf16CodeUnits","results":[`;
  };
  return {
    file(report) {
      for (const finding of report.findings) {
        out(begin() + (first ? '' : ',') + JSON.stringify(result(finding, report, numbers)));
        first = false;
      }
    },
    end: () => out(`${begin()}]}]}\n`),
    interrupted: () => out(`${begin()}],"invocations":[${JSON.stringify(stopped(language))}]}]}\n`),
  };
}

/** What SARIF says of a run that did not come to its end. */
const stopped = (language: Language): object => ({
  executionSuccessful: false,
  toolExecutionNotifications: [{ level: 'error', message: { text: textIn(INTERRUPTED, language) } }],
});

function driver(rules: readonly Rule[], language: Language, version: string): object {
  return {
    name: 'strategy-as-code',
    informationUri: REPOSITORY,
    version,
    // "nl" alone is no language tag that all readers take.
    language: language === 'nl' ? 'nl-NL' : 'en-US',
    rules: [
      ...rules.map(({ id, severity, summary, group }) => ({
        id,
        shortDescription: { text: sentence(textIn(summary, language)) },
        helpUri: ruleUrl(id),
        defaultConfiguration: { level: LEVELS[severity] },
        properties: { tags: ['strategy', group] },
      })),
      {
        id: 'config',
        shortDescription: {
          text: language === 'nl' ? 'Een fout in de instellingen.' : 'A mistake in the settings.',
        },
        helpUri: pageUrl('config'),
        defaultConfiguration: { level: 'error' },
      },
    ],
  };
}

function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function result(
  finding: Finding,
  { name, document }: FileReport,
  numbers: ReadonlyMap<string, number>,
): object {
  const { rule, severity, message, path, related } = finding;
  const { lines } = document;
  const number = numbers.get(rule) ?? (rule === 'config' ? numbers.size : undefined);
  const fixes = finding.fixes().filter(({ suppresses }) => !suppresses);
  const location = (span: Span): object => ({
    physicalLocation: { artifactLocation: { uri: uriOf(name) }, region: region(span, lines) },
  });
  return {
    ruleId: rule,
    ...(number === undefined ? {} : { ruleIndex: number }),
    level: LEVELS[severity],
    message: { text: plain(message) },
    locations: [
      {
        ...location(finding),
        ...(path === '' ? {} : { logicalLocations: [{ fullyQualifiedName: path, kind: 'member' }] }),
      },
    ],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((one, id) => ({
            id: id + 1,
            ...location(one),
            message: { text: plain(one.message) },
          })),
        }),
    partialFingerprints: { 'strategyFinding/v1': fingerprint(name, finding) },
    ...(fixes.length === 0 ? {} : { fixes: fixes.map((fix) => fixOf(fix, name, lines)) }),
  };
}

function fixOf({ title, edits }: FindingFix, name: string, lines: LineIndex): object {
  return {
    description: { text: plain(title) },
    artifactChanges: [
      {
        artifactLocation: { uri: uriOf(name) },
        replacements: edits.map((edit) => ({
          deletedRegion: region(edit, lines),
          insertedContent: { text: edit.text },
        })),
      },
    ],
  };
}

/** A text in which nothing is taken for a link: what stands in a plan leads nowhere. Half a character is no text. */
function plain(text: string): string {
  return text.replaceAll('](', ']\u200B(').replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}

/** Lines and columns count from one; the end is the column after the last. */
function region({ start, end }: Span, lines: LineIndex): object {
  const range = lines.range(start, end);
  return {
    startLine: range.start.line + 1,
    startColumn: range.start.character + 1,
    endLine: range.end.line + 1,
    endColumn: range.end.character + 1,
  };
}

/** The same for a finding that only moved, so that it is not told as a new one. */
function fingerprint(name: string, { rule, messageId, path, about }: Finding): string {
  return createHash('sha256')
    .update([name, rule, messageId, path, about ?? ''].join('\0'))
    .digest('hex')
    .slice(0, 32);
}

/** A file's name as a URI reference; what stands elsewhere has its whole path. */
function uriOf(name: string): string {
  if (name === '<stdin>') return 'stdin';
  const path = name.split('/').map(encodeURIComponent).join('/');
  if (name.startsWith('/')) return `file://${path}`;
  return /^[A-Za-z]%3A/.test(path) ? `file:///${path.replace('%3A', ':')}` : path;
}
