import { formatsOf } from '../page/formats';
import type { Content, PartReport } from '../report';
import { address, atLineStart, block, inline, type Markdown, plain, written } from './text';
import { type MarkdownDocument, nameOf } from './document';

/** The parts of which everything stands above already. */
const TOLD = new Set(
  'title organisation language framework status period owner sponsor mission vision problem decision goals steps risks reviews returns'.split(
    ' ',
  ),
);
/** What of a part has a table of its own. */
const TOLD_WITHIN = new Set(['/content/calendar']);

/** What no table shows, part by part. */
export function writeParts(document: MarkdownDocument): void {
  for (const part of document.report.parts) {
    if (TOLD.has(part.key)) continue;
    document.heading(2, plain(part.title));
    writeContent(document, part);
  }
}

function writeContent(document: MarkdownDocument, { content }: PartReport): void {
  if (content.kind === 'text') document.blocks(block(content.text));
  else if (content.kind === 'rows' || content.kind === 'list')
    document.blocks(written(linesOf(document, content, '').join('\n')));
  else document.paragraph(single(document, content));
}

/** Lists within lists, as far as the plan goes. */
function linesOf(document: MarkdownDocument, content: Content, indent: string): readonly string[] {
  if (content.kind === 'rows') {
    return content.rows.flatMap(({ title, path, content: inner }) =>
      TOLD_WITHIN.has(path) ? [] : itemLines(document, `**${plain(title)}:**`, inner, indent),
    );
  }
  if (content.kind === 'list') return content.items.flatMap((item) => itemLines(document, '', item, indent));
  return [`${indent}- ${atLineStart(single(document, content))}`];
}

function itemLines(
  document: MarkdownDocument,
  label: string,
  content: Content,
  indent: string,
): readonly string[] {
  const deeper = `${indent}  `;
  if (content.kind !== 'rows' && content.kind !== 'list') {
    const text = single(document, content);
    return [label === '' ? `${indent}- ${atLineStart(text)}` : `${indent}- ${label} ${text}`];
  }
  const inner = linesOf(document, content, label === '' ? indent : deeper);
  if (label === '') return grouped(inner, indent);
  return inner.length === 0 ? [] : [`${indent}- ${label}`, ...inner];
}

/** The rows of one item of a list, under the first of them. */
function grouped(lines: readonly string[], indent: string): readonly string[] {
  return lines
    .map((line, index) => (index === 0 ? line : `  ${line}`))
    .filter((line) => line.length > indent.length);
}

function single(document: MarkdownDocument, content: Exclude<Content, { kind: 'list' | 'rows' }>): Markdown {
  switch (content.kind) {
    case 'ref':
      return nameOf(content.ref);
    case 'day':
      return plain(document.formats.day(content.day));
    case 'text':
      return /^https?:\/\/\S+$/i.test(content.text) ? address(content.text) : inline(content.text);
  }
}

/** What the linter says, as on the page and on the command line. */
export function writeFindings(document: MarkdownDocument): void {
  const { findings } = document.report;
  if (findings.length === 0) return;
  document.heading(2, document.say(TEXTS.findings));
  document.table(findings, [
    { title: TEXTS.severity, cell: ({ severityText }) => plain(severityText) },
    { title: TEXTS.line, cell: ({ line }) => written(String(line)), isNumber: true },
    { title: TEXTS.message, cell: ({ message }) => inline(message) },
    { title: TEXTS.rule, cell: ({ rule, url }) => written(`[${plain(rule)}](<${url}>)`) },
  ]);
}

export function writeGaps(document: MarkdownDocument): void {
  const { gaps } = document.report;
  if (gaps.length === 0) return;
  document.heading(2, document.say(TEXTS.gaps));
  document.list(gaps.map(({ title, question }) => written(`**${plain(title)}:** ${plain(question)}`)));
}

export function writeFoot(document: MarkdownDocument, file: string | undefined): void {
  const { language, today } = document.report;
  const day = formatsOf(language).day(today);
  document.paragraph(
    file === undefined ? document.say(TEXTS.made, { day }) : document.say(TEXTS.madeFrom, { day, file }),
  );
}

const TEXTS = {
  findings: { en: 'Findings', nl: 'Bevindingen' },
  severity: { en: 'Severity', nl: 'Ernst' },
  line: { en: 'Line', nl: 'Regel' },
  message: { en: 'What is said', nl: 'Wat er wordt gezegd' },
  rule: { en: 'Rule', nl: 'Controle' },
  gaps: { en: 'Not in the plan yet', nl: 'Nog niet in het plan' },
  made: { en: 'Made on {day} by Strategy as Code.', nl: 'Gemaakt op {day} met Strategy as Code.' },
  madeFrom: {
    en: 'Made from {file} on {day} by Strategy as Code.',
    nl: 'Gemaakt uit {file} op {day} met Strategy as Code.',
  },
} as const;
