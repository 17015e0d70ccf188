/** The verdict on a goal: the sentence judged, the plan's fields added, the findings put into words. */
import { assess, type Assessment } from './assessment';
import { missingOrder, reasons, wordReasons } from './explain';
import { readFields, type FieldFacts } from './fields';
import { detectLanguage } from './language';
import { spanOf } from './outcomes';
import { readBack } from './reading';
import { suggest } from './suggestion';
import { maxLength, tokenize } from './text';
import type {
  Bilingual,
  Criteria,
  Criterion,
  FlaggedWord,
  GoalWords,
  Missing,
  Reading,
  Span,
  Verdict,
  VerdictOptions,
  WordKind,
} from './types';

/**
 * Judges a goal's sentence. Whether it is vague is worked out at once; what explains that, when somebody asks: most
 * goals are only checked, on every keystroke.
 *
 * @param text the sentence; of a longer one than {@link maxLength} only the beginning is read
 */
export function verdict(text: string, options: VerdictOptions = {}): Verdict {
  const lang = options.lang ?? detectLanguage([text]);
  const assessment = assess(text, lang);
  const facts = once(() =>
    readFields(typeof options.fields === 'function' ? options.fields() : options.fields),
  );
  const reading = once(() => readBack(assessment, options.today));
  const ownWords = isVague(assessment, nothing) ? 'vague' : 'specific';
  // The plan's fields can add what a sentence lacks, and never take away.
  const result = ownWords === 'specific' || !isVague(assessment, facts()) ? 'specific' : 'vague';
  const activity = assessment.activity !== undefined;
  const read = text.slice(0, maxLength);
  return {
    text,
    lang,
    verdict: result,
    activity,
    ownWords,
    cut: text.length > maxLength,
    get missing() {
      return result === 'vague' ? missing(assessment, facts(), reading()) : [];
    },
    get words() {
      return flaggedWords(read, assessment, options.words ?? {});
    },
    get criteria() {
      return criteria(assessment, facts());
    },
    get reading() {
      return reading();
    },
    get suggestion() {
      return suggest(read, lang, reading(), facts(), {
        measurable: assessment.measurable,
        timeBound: assessment.timeBound || reading().deadline !== undefined,
        activity,
      });
    },
  };
}

/** A value that is worked out when it is first asked for. */
function once<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}

const nothing: FieldFacts = { measurable: false, timeBound: false };

function isVague({ activity, measurable, timeBound, escapes }: Assessment, facts: FieldFacts): boolean {
  return (
    activity !== undefined ||
    escapes.length > 0 ||
    !(measurable || facts.measurable) ||
    !(timeBound || facts.timeBound)
  );
}

function missing(
  { activity, measurable, timeBound, escapes, sentence }: Assessment,
  facts: FieldFacts,
  reading: Reading,
): readonly Missing[] {
  const found = new Set<Missing>();
  const counted = measurable || facts.measurable;
  const hasMeasure = reading.measure !== undefined || facts.kpi?.metric !== undefined;
  if (activity) found.add('activity-not-outcome');
  if (!counted && !activity) found.add('target');
  if (!counted && !activity && !hasMeasure) found.add('measure');
  if (
    !counted &&
    !activity &&
    !hasMeasure &&
    !sentence.has('up') &&
    !sentence.has('down') &&
    !sentence.has('hold')
  )
    found.add('direction');
  if (!timeBound && !facts.timeBound) found.add('deadline');
  if (reading.audience === undefined && facts.audience === undefined) found.add('audience');
  // "More revenue" lacks a target; "more" is no further fault.
  const vague = sentence
    .of('vague')
    .some(({ first }) => !sentence.is(first, 'up') && !sentence.is(first, 'down'));
  if (escapes.length > 0 || (!counted && vague)) found.add('vague-word');
  return missingOrder.filter((one) => found.has(one));
}

function criteria(
  {
    sentence,
    activity,
    measurable,
    timeBound,
    escapes,
    results,
    targets,
    outcome,
    deadlines,
    cadences,
  }: Assessment,
  facts: FieldFacts,
): Criteria {
  const spans = (ranges: readonly { first: number; last: number }[]): Span[] =>
    ranges.map((range) => spanOf(sentence, range));
  const counted = measurable || facts.measurable;
  const vague = counted ? [] : sentence.of('vague');
  const open = sentence.times.filter(({ role }) => role === 'open-window');
  const whatMeasures = [
    ...results.map(({ quantity }) => quantity),
    ...targets.standing,
    ...(targets.none ? [targets.none] : []),
    ...(outcome ? [outcome] : []),
  ];
  return {
    specific:
      escapes.length > 0
        ? unmet(reasons.escape, spans(escapes))
        : vague.length > 0 || !counted
          ? unmet(reasons.unspecific, spans(vague))
          : met(reasons.specific),
    measurable: measurable
      ? met(reasons.measurable, spans(whatMeasures))
      : facts.measurable
        ? met(reasons.measurableByField)
        : unmet(reasons.unmeasurable),
    relevant: activity ? unmet(reasons.activity, spans([activity])) : met(reasons.relevant),
    timeBound: timeBound
      ? deadlines.length > 0
        ? met(reasons.timeBound, spans(deadlines))
        : cadences.length > 0
          ? met(reasons.rhythm, spans(cadences))
          : met(reasons.norm, spans(targets.standing))
      : facts.timeBound
        ? met(reasons.timeByField)
        : unmet(open.length > 0 ? reasons.openWindow : reasons.timeless, spans(open)),
  };
}

function met(why: Bilingual, spans: readonly Span[] = []): Criterion {
  return { met: true, spans, why };
}

function unmet(why: Bilingual, spans: readonly Span[] = []): Criterion {
  return { met: false, spans, why };
}

/** The words worth pointing at, in order and without overlaps. */
function flaggedWords(
  text: string,
  { sentence, activity, escapes, placeholders, measurable }: Assessment,
  words: GoalWords,
): readonly FlaggedWord[] {
  const found: FlaggedWord[] = [];
  const flag = (kind: WordKind, range: { first: number; last: number }): void => {
    const span = spanOf(sentence, range);
    if (!found.some((other) => other.start < span.end && span.start < other.end))
      found.push({ ...span, text: text.slice(span.start, span.end), kind, why: wordReasons[kind] });
  };
  for (const match of escapes) flag('escape', match);
  for (const match of placeholders) flag('placeholder', match);
  if (activity) flag('activity', activity);
  for (const span of sentence.times) if (span.role === 'open-window') flag('open-window', span);
  // In a measurable goal a vague word does no harm, and pointing at it would only cost trust.
  if (!measurable)
    for (const match of sentence.of('vague')) if (!sentence.isClaimed(match.first)) flag('vague', match);
  for (const range of ownVague(sentence.tokens, words.vague)) flag('vague', range);
  const allowed = new Set((words.allowed ?? []).map((word) => word.toLowerCase()));
  return found.filter((word) => !allowed.has(word.text.toLowerCase())).sort((a, b) => a.start - b.start);
}

/** A team's own vague words, one or more words each. */
function ownVague(
  tokens: Assessment['sentence']['tokens'],
  vague: readonly string[] | undefined,
): { first: number; last: number }[] {
  if (!vague || vague.length === 0) return [];
  const phrases = vague
    .map((phrase) => tokenize(phrase).map(({ text }) => text))
    .filter(({ length }) => length > 0);
  return tokens.flatMap((_, first) =>
    phrases
      .filter((phrase) => phrase.every((word, at) => tokens[first + at]?.text === word))
      .map((phrase) => ({ first, last: first + phrase.length - 1 })),
  );
}
