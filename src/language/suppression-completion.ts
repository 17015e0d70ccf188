import type { CompletionItem } from 'vscode-languageserver-types';
import type { PlanDocument } from '../core/document';
import type { Finding } from '../core/finding';
import type { Language, Texts } from '../core/language';
import type { Rule } from '../core/rule';
import { SCOPES, type SuppressionScope } from '../core/suppress';
import { layoutOf } from '../core/yaml/layout';
import { ruleOffer } from './rule-offer';
import { KIND, type Offer, toItems, type TypedWord, typedWord } from './typed-word';

const DIRECTIVES: Readonly<Record<SuppressionScope, Texts>> = {
  'next-line': {
    en: 'Silences rules on the next line that holds more than a comment.',
    nl: 'Onderdrukt regels op de volgende regel waar meer staat dan een opmerking.',
  },
  line: { en: 'Silences rules on this line.', nl: 'Onderdrukt regels op deze regel.' },
  file: { en: 'Silences rules in the whole file.', nl: 'Onderdrukt regels in het hele bestand.' },
};

/** What is known when a comment is completed. */
export interface SuppressionFacts {
  readonly rules: readonly Rule[];
  /** What is said of the plan: the rules that speak where the comment works are offered first. */
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/**
 * What can be written in a comment that silences findings: its first word, and the rules that it does not name yet.
 *
 * @param offset where the cursor is
 */
export function completeSuppression(
  document: PlanDocument,
  offset: number,
  facts: SuppressionFacts,
): readonly CompletionItem[] {
  const { text } = document;
  const typed = typedWord(text, offset);
  if (document.kind !== 'plan' || document.parsed.excess || !typed.before.includes('#')) return [];
  const comment = layoutOf(document.parsed.readable ?? text).comments.find(
    ({ start }) => typed.lineStart <= start && start < typed.start,
  );
  if (!comment) return [];
  const written = text.slice(comment.start, typed.start);
  const offers = /^#+[ \t]*$/.test(written)
    ? directives(typed, facts)
    : ruleOffers(document, written, typed, facts);
  return toItems(offers, typed, document.lines);
}

/** Nothing where another comment is being written. */
function directives({ word, rest }: TypedWord, { language }: SuppressionFacts): readonly Offer[] {
  const isLast = rest.trim() === '';
  return SCOPES.map((scope) => ({ scope, label: `strategy-disable-${scope}` }))
    .filter(({ label }) => label.startsWith(word))
    .map(({ scope, label }) => ({
      label,
      kind: KIND.keyword,
      documentation: DIRECTIVES[scope][language],
      newText: isLast ? `${label} ` : label,
    }));
}

const HEAD = /^#+[ \t]*strategy-disable-([\w-]+):?[ \t]+(.*)$/;

function ruleOffers(
  document: PlanDocument,
  written: string,
  typed: TypedWord,
  { rules, findings, language }: SuppressionFacts,
): readonly Offer[] {
  const [, word, list = ''] = HEAD.exec(written) ?? [];
  const scope = SCOPES.find((one) => one === word);
  const parts = list.split(',');
  // Behind a name stands a comma, or the reason.
  if (!scope || parts.at(-1)?.trim() !== '' || /(?:^|\s)--(?:\s|$)/.test(list)) return [];
  const behind = typed.rest.split(/\s--(?:\s|$)/)[0] ?? '';
  const named = new Set([...parts, ...behind.split(',')].map((part) => part.trim()));
  const speaking = speakingAt(document, typed, scope, findings);
  const [first, others] = [true, false].map((speaks) =>
    rules.filter(({ id, firm }) => !firm && !named.has(id) && speaking.has(id) === speaks),
  );
  return [...first!, ...others!].map((rule) => ruleOffer(rule, language));
}

/** The rules that say something where a comment works. */
function speakingAt(
  { lines }: PlanDocument,
  { start }: TypedWord,
  scope: SuppressionScope,
  findings: readonly Finding[],
): ReadonlySet<string> {
  const own = lines.at(start).line;
  let line = own;
  if (scope === 'next-line') {
    do line++;
    while (line < lines.count && /^\s*(?:#|$)/.test(lines.text(line)));
  }
  const there = scope === 'file' ? findings : findings.filter((one) => lines.at(one.start).line === line);
  return new Set(there.map(({ rule }) => rule));
}
