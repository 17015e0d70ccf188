import type { PlanDocument } from '../core/document';
import type { Span } from '../core/place';
import type { Rule } from '../core/rule';
import { layoutOf } from '../core/yaml/layout';
import { typedWord } from './typed-word';

const DIRECTIVE = /^#+[ \t]*strategy-disable-[\w-]+:?[ \t]/i;

/** The rule whose id stands under a cursor in a comment that silences findings, and where the id stands. */
export function suppressedRule(
  document: PlanDocument,
  offset: number,
  rules: readonly Rule[],
): (Span & { readonly rule: Rule }) | undefined {
  const { text, parsed } = document;
  const { start, end, before } = typedWord(text, offset);
  // Most words stand in no comment, and then the text need not be read again.
  if (parsed.excess || !before.includes('#')) return undefined;
  const id = text.slice(start, end);
  const rule = rules.find((one) => one.id === id);
  const comment =
    rule && layoutOf(parsed.readable ?? text).comments.find((one) => one.start <= start && end <= one.end);
  return comment && DIRECTIVE.test(text.slice(comment.start, comment.end)) ? { rule, start, end } : undefined;
}
