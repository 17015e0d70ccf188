import { isDay } from '../core/day';
import { replaceValue } from '../core/edits/fix';
import { renderScalar } from '../core/edits/render';
import { enumerate, quote } from '../core/language';
import type { Plan } from '../core/model';
import { isTooNew, type Malformed } from '../core/malformed';
import type { Place } from '../core/place';
import { defineRule, type Fix } from '../core/rule';
import { isBlank } from '../core/blank';
import type { PlanNode } from '../core/tree';
import { expected } from '../plan/expected';
import { isReadable, MEASURES, measureOf, measuresOf } from '../plan/measures';
import { openPlaceholders } from '../plan/open-questions';
import { isPlaceholder } from '../plan/placeholder';
import { textLanguage } from '../plan/text-language';
import { whereabouts } from '../plan/whereabouts';

/** A list of more words than this is no help in one sentence. */
const MOST_WORDS = 8;

export default defineRule({
  id: 'schema',
  severity: 'error',
  group: 'format',
  source: 'the format',
  summary: {
    en: 'a value of the wrong type or form, an unreal date, an unknown word of a list',
    nl: 'een waarde van het verkeerde soort, een datum die niet bestaat, een onbekend woord uit een lijst',
  },
  fixable: true,
  always: true,
  messages: {
    title: {
      en: 'The plan has no title: say in a few words what it is called.',
      nl: 'Het plan heeft geen titel: zeg in een paar woorden hoe het heet.',
    },
    tooNew: {
      en: 'This plan is of format {found}, which this version cannot read: update Strategy as Code to check it.',
      nl: 'Dit plan heeft formaat {found}, dat deze versie niet kan lezen: werk Strategy as Code bij om het te controleren.',
    },
    version: {
      en: 'Unknown format {found}: this is format 1, so write `strategy: 1`.',
      nl: 'Onbekend formaat {found}: dit is formaat 1, dus schrijf `strategy: 1`.',
    },
    type: { en: 'Expected for {where}: {expected}.', nl: 'Bij {where} hoort {expected}.' },
    measure: {
      en: '{found} in {where} cannot be read: write {what}, such as {examples}.',
      nl: '{found} bij {where} is niet te lezen: schrijf {what}, zoals {examples}.',
    },
    date: {
      en: '{found} in {where} is no date: write year, month and day, such as 2027-01-31.',
      nl: '{found} bij {where} is geen datum: schrijf jaar, maand en dag, zoals 2027-01-31.',
    },
    unreal: {
      en: '{found} in {where} does not exist: that month has fewer days.',
      nl: '{found} bij {where} bestaat niet: zoveel dagen heeft die maand niet.',
    },
    month: {
      en: '{found} in {where} does not exist: the months run from 01 to 12.',
      nl: '{found} bij {where} bestaat niet: de maanden lopen van 01 tot en met 12.',
    },
    unnamed: {
      en: 'A key in {where} is empty: write a short name of your own before the colon, such as `first`.',
      nl: 'Een sleutel bij {where} is leeg: schrijf een korte eigen naam voor de dubbele punt, zoals `eerste`.',
    },
    near: {
      en: 'Unknown word {found} in {where}: did you mean `{nearest}`?',
      nl: 'Onbekend woord {found} bij {where}: bedoel je `{nearest}`?',
    },
    open: {
      en: 'Still to fill in: {where}.',
      nl: 'Nog in te vullen: {where}.',
    },
    choice: {
      en: 'Unknown word {found} in {where}: choose {allowed}.',
      nl: 'Onbekend woord {found} bij {where}: kies {allowed}.',
    },
  },
  check: {
    *form(document) {
      const { text, malformed, plan } = document;
      const open = openPlaceholders(document);
      const waiting = new Set(open.map(({ start }) => start));
      for (const problem of malformed) {
        if (waiting.has(problem.at.start)) continue;
        const { at } = problem;
        switch (problem.kind) {
          case 'missing-title':
            yield { at, message: 'title' };
            break;
          case 'version':
            yield {
              at,
              message: isTooNew(problem.found) ? 'tooNew' : 'version',
              data: { found: problem.found },
            };
            break;
          case 'no-date':
            yield {
              at,
              message: unreal(problem.found),
              data: { found: quote(problem.found), where: whereabouts(problem.node) },
              fixes: () => isoDate(problem),
            };
            break;
          case 'no-id':
            yield { at, message: 'unnamed', data: { where: whereabouts(problem.node) } };
            break;
          case 'unknown-choice':
            yield* unknownChoice(problem);
            break;
          case 'wrong-type':
            // What is written there is said below, with how it can be read.
            if (isWritten(problem.node) && measureOf(problem.field)) break;
            if (isAbsent(problem.node)) break;
            yield {
              at: firstLine(text, problem.node),
              message: 'type',
              data: { expected: expected(problem.field), where: whereabouts(problem.node) },
              fixes: () => quoted(problem),
            };
            break;
          case 'unknown-key':
            // A rule of its own.
            break;
        }
      }
      if (malformed.some(({ kind }) => kind === 'version')) return;
      if (plan) yield* unreadable(plan);
      // An open question is no mistake, and the plan is not wrong because of it.
      for (const at of open)
        yield { at, message: 'open', severity: 'warning', data: { where: whereabouts(at) } } as const;
    },
  },
});

/** What other rules ask for where it is absent; an empty list or map in its place is as absent as nothing at all. */
const ASKED_FOR =
  /^\/(?:goals\/[^/]+\/(?:kpis|owner|deadline|audience|supports|kpis\/[^/]+\/(?:baseline|target|unit|source))|(?:channels|steps)\/[^/]+\/(?:owner|audience|due))$/;

const isAbsent = (node: PlanNode): boolean =>
  node.kind !== 'scalar' && isBlank(node) && ASKED_FOR.test(node.path);

const isWritten = ({ value }: PlanNode): boolean => typeof value === 'string' || typeof value === 'number';

/** Hours, money and rhythms that nobody can reckon with. */
function* unreadable(plan: Plan) {
  for (const { of, node } of measuresOf(plan)) {
    const { value, word } = node;
    if ((typeof value !== 'string' && typeof value !== 'number') || word.trim() === '') continue;
    // A number is read as it was written: "12.000" is no twelve.
    const written = typeof value === 'number' && !/^\d{1,3}\.\d{3}$/.test(word) ? value : word;
    if (isPlaceholder(value) || isReadable(of, written, textLanguage(plan))) continue;
    yield {
      at: node,
      message: 'measure',
      data: { found: quote(word), where: whereabouts(node), ...MEASURES[of] },
    } as const;
  }
}

/** What is wrong with what stands for a date. */
function unreal(found: string): 'date' | 'month' | 'unreal' {
  const month = /^\d{4}-(\d{2})-\d{2}$/.exec(found)?.[1];
  if (month === undefined) return 'date';
  return month === '00' || month > '12' ? 'month' : 'unreal';
}

function* unknownChoice({
  at,
  node,
  found,
  allowed,
  nearest,
}: Extract<Malformed, { kind: 'unknown-choice' }>) {
  const words = { en: oneOf(allowed, 'or'), nl: oneOf(allowed, 'of') };
  const fixes = () =>
    (nearest ? [nearest] : likelyFirst(allowed, found)).map((word) =>
      replaceValue(at, word, { en: `Change to ${word}`, nl: `Maak er ${word} van` }, nearest !== undefined),
    );
  const data = { found: quote(found), where: whereabouts(node) };
  if (nearest) yield { at, message: 'near', data: { ...data, nearest }, fixes } as const;
  else yield { at, message: 'choice', data: { ...data, allowed: words }, fixes } as const;
}

/** Words that begin as what is written come first: a `no` shall not become a go. */
function likelyFirst(allowed: readonly string[], found: string): readonly string[] {
  const first = found.trim().charAt(0).toLowerCase();
  const alike = (word: string): number => (word.startsWith(first) ? 0 : 1);
  return allowed.slice(0, MOST_WORDS).sort((a, b) => alike(a) - alike(b));
}

function oneOf(words: readonly string[], or: string): string {
  return enumerate(
    words.slice(0, MOST_WORDS).map((word) => `\`${word}\``),
    or,
  );
}

/** A number or a yes where a text is wanted needs only quotes. */
function quoted({ node, field }: Extract<Malformed, { kind: 'wrong-type' }>): Fix[] {
  if (field.kind !== 'text' || node.kind !== 'scalar' || node.value === null) return [];
  const { start, end, word } = node;
  const title = { en: 'Put it in quotes', nl: 'Zet het tussen aanhalingstekens' };
  return [{ title, edits: [{ start, end, text: renderScalar(word, 'double') }], safe: true }];
}

const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const YEAR_FIRST = /^(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})$/;

/** A date as people write it here, day first; where day and month could be each other, nothing is guessed. */
function isoDate({ at, found }: Extract<Malformed, { kind: 'no-date' }>): Fix[] {
  const word = found.trim();
  const dayFirst = DAY_FIRST.exec(word);
  const [, year, month, day] =
    YEAR_FIRST.exec(word) ?? (dayFirst ? [word, dayFirst[3], dayFirst[2], dayFirst[1]] : []);
  if (year === undefined || month === undefined || day === undefined) return [];
  if (dayFirst && Number(day) <= 12 && day !== month) return [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (iso === word || !isDay(iso)) return [];
  return [replaceValue(at, iso, { en: `Write it as ${iso}`, nl: `Schrijf het als ${iso}` }, true)];
}

/** A whole block is not underlined: its first line shows where it is. */
function firstLine(text: string, node: PlanNode): Place {
  const { start, path } = node;
  if (node.value === null || node.end === start) return node.key;
  const line = text.slice(start, node.end).search(/[\r\n]/);
  const end = line < 0 ? node.end : start + text.slice(start, start + line).trimEnd().length;
  return { start, end, path };
}
