import type { CompletionItem } from 'vscode-languageserver-types';
import type { PlanDocument } from '../core/document';
import type { Finding } from '../core/finding';
import { type Language, textIn, type Texts } from '../core/language';
import type { Rule } from '../core/rule';
import { SCOPES, Suppressions, type SuppressionScope } from '../core/suppress';
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
 * What can be written in a comment that silences findings: its first word, the rules that it does not name yet, and the
 * dashes in front of the reason. Capitals in the first word do not matter, as they do not where it is read.
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
    .filter(({ label }) => label.startsWith(word.toLowerCase()))
    .map(({ scope, label }) => ({
      label,
      kind: KIND.keyword,
      documentation: textIn(DIRECTIVES[scope], language),
      newText: isLast ? `${label} ` : label,
    }));
}

const HEAD = /^#+[ \t]*strategy-disable-([\w-]+):?[ \t](.*)/i;
const REASON = /(?:^|\s)--/;

/** The rules that can be named, or behind a name the dashes of the reason. */
function ruleOffers(
  document: PlanDocument,
  written: string,
  typed: TypedWord,
  { rules, findings, language }: SuppressionFacts,
): readonly Offer[] {
  const [, word = '', list = ''] = HEAD.exec(written) ?? [];
  const scope = SCOPES.find((one) => one === word.toLowerCase());
  if (!scope || REASON.test(list)) return [];
  const parts = list.split(',').map((part) => part.trim());
  const last = parts.at(-1)!;
  if (last !== '') return rules.some(({ id }) => id === last) ? reasonOffer(typed, language) : [];
  const [behind = ''] = typed.rest.split(REASON);
  const named = new Set([...parts, ...behind.split(',').map((part) => part.trim())]);
  const speaking = speakingAt(document, typed, scope, findings);
  const [first, others] = [true, false].map((speaks) =>
    rules.filter(({ id, firm }) => !firm && !named.has(id) && speaking.has(id) === speaks),
  );
  return [...first!, ...others!].map((rule) => ruleOffer(rule, language));
}

const REASON_LABEL: Texts = { en: '-- reason', nl: '-- reden' };
const REASON_ABOUT: Texts = {
  en: 'Behind the dashes you say why, for whoever reads the plan later.',
  nl: 'Achter de streepjes zeg je waarom, voor wie het plan later leest.',
};

/** Nothing where the reason, or another rule, follows already. */
function reasonOffer({ word, rest }: TypedWord, language: Language): readonly Offer[] {
  if (!/^-{0,2}$/.test(word) || rest.trim() !== '') return [];
  return [
    {
      label: textIn(REASON_LABEL, language),
      kind: KIND.keyword,
      documentation: textIn(REASON_ABOUT, language),
      newText: rest === '' ? '-- ' : '--',
    },
  ];
}

/** The rules that say something where a comment works. */
function speakingAt(
  document: PlanDocument,
  { start }: TypedWord,
  scope: SuppressionScope,
  findings: readonly Finding[],
): ReadonlySet<string> {
  const { lines } = document;
  let line = lines.at(start).line;
  if (scope === 'next-line') {
    do line++;
    while (line < lines.count && /^\s*(?:#|$)/.test(lines.text(line)));
  }
  const suppressions = new Suppressions(document, new Set());
  const there =
    scope === 'file' ? findings : findings.filter((one) => suppressions.linesOf(one).includes(line));
  return new Set(there.map(({ rule }) => rule));
}
