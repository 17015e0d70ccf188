import type { PlanDocument } from '../document';
import { fill, type Language, ownLanguage, type Texts } from '../language';
import type { Place, Span } from '../place';
import { PLACEHOLDERS } from '../placeholders';
import type { Edit } from '../rule';
import {
  isPassedOver,
  type NamedRule,
  type Suppression,
  suppressionComment,
  type Suppressions,
} from '../suppress';

/** A finding's last quick fix: a comment that silences it. */
export interface SuppressFix {
  readonly title: string;
  readonly edits: readonly Edit[];
}

const TITLES = {
  'next-line': {
    en: 'Suppress {rule} on this line, by a comment above it',
    nl: 'Onderdruk {rule} op deze regel, met een opmerking erboven',
  },
  line: {
    en: 'Suppress {rule} on this line, by a comment behind it',
    nl: 'Onderdruk {rule} op deze regel, met een opmerking erachter',
  },
  file: {
    en: 'Suppress {rule} in this file, by a comment at its top',
    nl: 'Onderdruk {rule} in dit bestand, met een opmerking bovenaan',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/**
 * The comment that silences a finding: on a line of its own above it, indented as that is; of a text of several lines,
 * above its key. Where that line begins inside another text, or holds nothing to which a comment could point, behind it;
 * where that cannot be either, at the top.
 */
export function suppressFix(
  suppressions: Suppressions,
  rule: string,
  at: Place,
  language: Language,
): SuppressFix {
  const { document } = suppressions;
  const reason = PLACEHOLDERS[document.plan?.language?.value ?? ownLanguage(language)];
  const comment = (scope: keyof typeof TITLES): string => suppressionComment(scope, rule, reason);
  const title = (scope: keyof typeof TITLES): string => fill(TITLES[scope], { rule }, language);

  const candidates = suppressions.linesOf(at);
  const above = candidates.findLast((line) => hasRoomAbove(suppressions, line));
  if (above !== undefined) {
    const start = lineStart(document, above);
    const indent = /^[ \t]*/.exec(document.text.slice(start, start + 1000))![0];
    const text = indent + comment('next-line') + document.newline;
    return { title: title('next-line'), edits: [{ start, end: start, text }] };
  }
  const behind = candidates.find((line) => hasFreeEnd(suppressions, line));
  if (behind !== undefined) {
    const end = lineEnd(document, behind);
    return { title: title('line'), edits: [{ start: end, end, text: ` ${comment('line')}` }] };
  }
  const top = lineStart(document, 0);
  return {
    title: title('file'),
    edits: [{ start: top, end: top, text: comment('file') + document.newline }],
  };
}

/** Where a line begins; a byte order mark in front of the text stays there. */
function lineStart({ lines, text }: PlanDocument, line: number): number {
  const start = lines.offset({ line, character: 0 });
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start;
}

function lineEnd({ lines }: PlanDocument, line: number): number {
  return lines.offset({ line, character: Infinity });
}

/** Whether a comment above a line means that line, and is no part of a text. */
function hasRoomAbove(suppressions: Suppressions, line: number): boolean {
  const { document } = suppressions;
  const start = lineStart(document, line);
  const isCut = document.text[start - 1] === '\r';
  return !isCut && !isPassedOver(document.lines.text(line)) && !suppressions.textAround(start);
}

function hasFreeEnd(suppressions: Suppressions, line: number): boolean {
  const end = lineEnd(suppressions.document, line);
  const start = lineStart(suppressions.document, line);
  // To an editor a carriage return alone ends a line, to YAML it does not.
  const { text } = suppressions.document;
  const isCut = text[end] === '\r' && text[end + 1] !== '\n';
  return (
    !isCut &&
    !suppressions.textAround(end) &&
    !suppressions.layout.comments.some((comment) => comment.start >= start && comment.start <= end)
  );
}

/** Takes a rule out of a comment; the last one takes the comment with it, and its line where it stands alone. */
export function removeSuppression(document: PlanDocument, suppression: Suppression, rule?: NamedRule): Edit {
  const { rules, comment } = suppression;
  const index = rule ? rules.indexOf(rule) : -1;
  if (index < 0 || rules.length === 1) return { ...aroundComment(document, comment), text: '' };
  const { start, end } = rules[index]!;
  const next = rules[index + 1];
  return next ? { start, end: next.start, text: '' } : { start: rules[index - 1]!.end, end, text: '' };
}

/** A comment with the white space in front of it, or the whole line that it has for itself. */
function aroundComment(document: PlanDocument, { start, end }: Span): Span {
  const { lines, text } = document;
  const { line } = lines.at(start);
  const from = lineStart(document, line);
  const before = text.slice(from, start);
  if (before.trim() !== '') return { start: start - (before.length - before.trimEnd().length), end };
  if (line + 1 < lines.count) return { start: from, end: lines.offset({ line: line + 1, character: 0 }) };
  // The last line, which has no end of its own: the line end before it goes.
  return { start: line > 0 ? lines.offset({ line: line - 1, character: Infinity }) : from, end: text.length };
}

/** Whether a reason is still the one that the quick fix wrote. */
export function isReasonPlaceholder(reason: string): boolean {
  return Object.values(PLACEHOLDERS).includes(reason);
}
