import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CompletionItem, DocumentSymbol, SelectionRange } from 'vscode-languageserver-types';
import { PlanDocument } from '../../src/core/document';
import { LANGUAGES } from '../../src/core/language';
import { planFormat } from '../../src/core/format/plan';
import { ADDABLE, addEntry, goalAround } from '../../src/language/add-entry';
import { addPart } from '../../src/language/add-part';
import { changedPaths } from '../../src/language/changed-paths';
import { foldingRanges } from '../../src/language/folding';
import { formatPlan } from '../../src/language/format-plan';
import { historyPlace } from '../../src/language/history-card';
import { inlayHints } from '../../src/language/inlay-hints';
import { codeLenses } from '../../src/language/lens';
import { planLinks } from '../../src/language/links';
import { definitionAt, frameworkAt, placesAt } from '../../src/language/navigation';
import { outline } from '../../src/language/outline';
import { completePlan, completionCard } from '../../src/language/plan-completion';
import { planHover } from '../../src/language/plan-hover';
import { fixRule, quickFixes } from '../../src/language/quick-fixes';
import { renamableAt, renameAt } from '../../src/language/rename';
import { selectionAt } from '../../src/language/selection';
import { snippetsAt } from '../../src/language/snippets';
import { sortKeys } from '../../src/language/sort-keys';
import { isGood, steadyPlan } from '../../src/language/steady';
import { completeSuppression } from '../../src/language/suppression-completion';
import { RULES } from '../../src/rules';
import { lintText, TODAY } from '../support/lint-text';
import { assertPosition, assertRanges, assertSpan, isWithin } from './places';
import { assertMade } from './plan-text';
import { movedBy, shorterTexts } from './shrink';
import { target } from './target';
import { planTexts } from './texts';

interface Cursor {
  readonly text: string;
  readonly offset: number;
}

const NAMES = [
  'some-other-id',
  'a b',
  '',
  '"',
  "it's",
  '__proto__',
  'é😀',
  'true',
  '7',
  '# no',
  'a: b',
  '*a',
];
const MOST_CARDS = 10;

/** Asks all that an editor asks of a text and a place in it. */
export const languageFeatures = target<Cursor>({
  name: 'language-features',
  input: fc
    .tuple(planTexts, fc.nat())
    .map(([text, at]) => ({ text, offset: at % (text.length + 1) }))
    // An editor puts no cursor between the two signs of a line's end.
    .filter(({ text, offset }) => text[offset - 1] !== '\r' || text[offset] !== '\n'),
  async check({ text, offset }) {
    const document = new PlanDocument(text);
    await askOfText(document, offset);
    askAtPlace(document, offset);
  },
  *smaller({ text, offset }) {
    for (const { text: shorter, ...piece } of shorterTexts(text))
      yield { text: shorter, offset: movedBy(piece, offset) };
  },
});

function askAtPlace(document: PlanDocument, offset: number): void {
  const { text, lines } = document;
  const language = LANGUAGES[offset % LANGUAGES.length]!;
  const findings = lintText(text, { language });
  const facts = { today: TODAY, language, frameworks: [], rules: RULES, findings };

  const hover = planHover(document, offset, facts);
  assertRanges(hover, lines, 'hover');
  if (hover?.range) assert.ok(lines.offset(hover.range.start) <= offset, 'a hover of what comes later');

  const { items } = completePlan(document, offset, facts);
  for (const item of [...items, ...completeSuppression(document, offset, facts)])
    assertOffer(document, offset, item);
  for (const item of items.slice(0, MOST_CARDS)) completionCard(document, item, facts);
  for (const snippet of snippetsAt(document, offset)) assertSpan(snippet, text, 'a snippet');

  const definition = definitionAt(document, offset);
  if (definition)
    for (const span of [definition.origin, definition.target, definition.targetKey])
      assertSpan(span, text, 'a definition');
  for (const place of placesAt(document, offset)) assertSpan(place, text, 'a reference');
  const framework = frameworkAt(document, offset);
  if (framework) assertSpan(framework.origin, text, 'a framework');
  const history = historyPlace(document, offset);
  if (history) assertSpan(history, text, 'what has a history');

  const renamable = renamableAt(document, offset, language);
  if ('span' in renamable) {
    const { start, end } = renamable.span;
    assertSpan(renamable.span, text, 'what can be renamed');
    // What is escaped, folded, or brought in by an alias reads otherwise than it is written.
    const written = text.slice(start, end);
    assert.ok(written === renamable.id || /[\\'"*|>\r\n]/.test(written), `${written}: ${renamable.id}`);
  }
  for (const name of NAMES) {
    const renaming = renameAt(document, offset, name, language);
    if ('edits' in renaming) assertMade(document, renaming.edits, `renamed to ${name}`);
  }
  assertSelection(document, selectionAt(document, offset));

  const here = findings.filter(({ start, end }) => start <= offset && offset <= end);
  for (const fix of quickFixes(here, findings, language)) {
    const edits = fix.kind === 'one' ? fix.edits : fixRule(document, findings, fix.finding.rule);
    assertMade(document, edits, fix.title);
  }
  const goal = goalAround(document, offset);
  for (const what of ADDABLE) {
    const added = addEntry(document, what, NAMES[offset % NAMES.length]!, {
      today: TODAY,
      ...(goal ? { goal } : {}),
    });
    if (added) assertMade(document, added.edits, `a new ${what}`);
  }
}

async function askOfText(document: PlanDocument, offset: number): Promise<void> {
  const { text, lines } = document;
  const language = LANGUAGES[offset % LANGUAGES.length]!;
  const before = new PlanDocument(text.slice(0, offset) + text.slice(offset + 1));
  const steady = steadyPlan(document, isGood(before) ? before : undefined);
  for (const symbol of outline(steady, language)) assertSymbol(document, symbol);
  for (const { startLine, endLine } of foldingRanges(document) ?? [])
    assert.ok(0 <= startLine && startLine < endLine && endLine < lines.count, `${startLine} to ${endLine}`);
  for (const { range } of planLinks(document)) assertRanges(range, lines, 'a link');
  for (const { range } of codeLenses(steady, { uri: 'a:b', today: TODAY, language }))
    assertRanges(range, lines, 'a lens');
  for (const { position } of inlayHints(steady, { start: 0, end: text.length }, language))
    assertPosition(position, lines, 'a hint');
  changedPaths(before.text, document);

  assertMade(document, sortKeys(document), 'keys sorted');
  assertMade(document, await formatPlan(document, 2), 'formatted');
  const within = { start: offset, end: Math.min(text.length, offset + 100) };
  assertMade(document, await formatPlan(document, 4, within), 'a piece formatted');
  const parts = Object.keys(planFormat.fields);
  assertMade(document, addPart(document, parts[offset % parts.length]!, TODAY), 'a new part');
}

/** VS Code takes no offer that begins on another line than the cursor's, or does not hold the cursor. */
function assertOffer({ lines }: PlanDocument, offset: number, item: CompletionItem): void {
  const { label, textEdit, additionalTextEdits = [] } = item;
  assert.notEqual(label, '');
  assertRanges([textEdit, additionalTextEdits], lines, label);
  assert.ok(textEdit && 'range' in textEdit, label);
  const { start, end } = textEdit.range;
  assert.equal(start.line, end.line, label);
  const [from, to] = [lines.offset(start), lines.offset(end)];
  assert.ok(from <= offset && offset <= to, `${label} replaces what the cursor is not in`);
  for (const { range } of additionalTextEdits)
    assert.ok(lines.offset(range.end) <= from || lines.offset(range.start) >= to, `${label}: edits overlap`);
}

/** VS Code throws where the name of a symbol lies outside of it. */
function assertSymbol(document: PlanDocument, symbol: DocumentSymbol): void {
  const { name, range, selectionRange, children = [] } = symbol;
  assert.notEqual(name.trim(), '', 'a symbol without a name');
  assertRanges([range, selectionRange], document.lines, name);
  assert.ok(isWithin(range, selectionRange, document.lines), `the name of ${name} lies outside of it`);
  for (const child of children) assertSymbol(document, child);
}

/** VS Code throws where a selection does not lie in the next larger one. */
function assertSelection({ lines }: PlanDocument, selection: SelectionRange): void {
  for (let one: SelectionRange | undefined = selection; one; one = one.parent) {
    assertRanges(one.range, lines, 'a selection');
    if (one.parent) assert.ok(isWithin(one.parent.range, one.range, lines), 'a selection grows sideways');
  }
}
