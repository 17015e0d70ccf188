/** The verdict on a goal: the sentence judged, the plan's fields added, the findings put into words. */
import type { Assessment } from './assessment';
import { missingOrder, reasons, wordReasons } from './explain';
import { readFields, type FieldFacts } from './fields';
import { detectLanguage } from './language';
import { once } from './once';
import { spanOf } from './outcomes';
import { readBack } from './reading';
import { assessOnce } from './recent-assessments';
import type { Sentence } from './sentence';
import { suggest } from './suggestion';
import { maxLength } from './text';
import type {
  Bilingual,
  Criteria,
  Criterion,
  FlaggedWord,
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
  const assessment = assessOnce(text, lang, options.words);
  const facts = once(() =>
    readFields(typeof options.fields === 'function' ? options.fields() : options.fields),
  );
  const reading = once(() => readBack(assessment, options.today));
  const ownWords = isVague(assessment, nothing) ? 'vague' : 'specific';
  // The plan's fields can add what a sentence lacks, and never take away.
  const result = ownWords === 'specific' || !isVague(assessment, facts()) ? 'specific' : 'vague';
  const doubtful = once(() => result === 'specific' && !isComplete(assessment, facts()));
  const activity = assessment.activity !== undefined;
  const read = text.slice(0, maxLength);
  return {
    text,
    lang,
    verdict: result,
    activity,
    ownWords,
    get doubtful() {
      return doubtful();
    },
    cut: text.length > maxLength,
    get missing() {
      return result === 'vague' ? missing(assessment, facts(), reading()) : [];
    },
    get words() {
      return doubtful() ? [] : flaggedWords(read, assessment);
    },
    get criteria() {
      return criteria(assessment, facts(), doubtful());
    },
    get reading() {
      return reading();
    },
    get suggestion() {
      return suggest(read, lang, reading(), facts(), {
        // Of what was not understood nothing is known to be missing: such a goal stays as it is.
        measurable: assessment.measurable || doubtful(),
        timeBound: assessment.timeBound || reading().deadline !== undefined || doubtful(),
        activity,
        optOut: assessment.optOut,
        loose: [
          ...assessment.escapes,
          ...assessment.sentence.times.filter(({ role }) => role === 'open-window'),
        ].map((range) => spanOf(assessment.sentence, range)),
      });
    },
  };
}

const nothing: FieldFacts = { measurable: false, timeBound: false };

function isVague(assessment: Assessment, facts: FieldFacts): boolean {
  const { activity, escapes } = assessment;
  if (activity !== undefined || escapes.length > 0) return true;
  return !isComplete(assessment, facts) && !assessment.doubtful();
}

function isComplete({ measurable, timeBound }: Assessment, facts: FieldFacts): boolean {
  return (measurable || facts.measurable) && (timeBound || facts.timeBound);
}

function missing(
  { activity, measurable, timeBound, escapes, vague, sentence }: Assessment,
  facts: FieldFacts,
  reading: Reading,
): readonly Missing[] {
  const found = new Set<Missing>();
  const counted = measurable || facts.measurable;
  const hasMeasure = reading.measure !== undefined || facts.kpi?.metric !== undefined;
  if (activity) found.add('activity-not-outcome');
  const asksNumber = hasMeasure || !isState(sentence);
  if (!counted && !activity && asksNumber) found.add('target');
  if (!counted && !activity && !hasMeasure) found.add('measure');
  if (
    !counted &&
    !activity &&
    !hasMeasure &&
    asksNumber &&
    !sentence.has('up') &&
    !sentence.has('down') &&
    !sentence.has('hold')
  )
    found.add('direction');
  if (!timeBound && !facts.timeBound) found.add('deadline');
  if (reading.audience === undefined && facts.audience === undefined) found.add('audience');
  // "More revenue" lacks a target and "better care" a measure; only a judgement is a fault of its own.
  if (escapes.length > 0 || (!counted && vague.some(({ judgement }) => judgement))) found.add('vague-word');
  return missingOrder.filter((one) => found.has(one));
}

/** "Young people feel at home": asks for no number, but for something that shows it. */
function isState(sentence: Sentence): boolean {
  if ((['up', 'down', 'change', 'hold'] as const).some((kind) => sentence.has(kind))) return false;
  return sentence.has('universal') || sentence.tokens.some((_, at) => isPredicate(sentence, at));
}

/** A verb that says what somebody else is, has or feels; "we want to be" is an aim. */
function isPredicate(sentence: Sentence, at: number): boolean {
  const { aims, states } = sentence.reading.targets;
  return (
    at > 0 &&
    states.has(sentence.word(at)) &&
    !sentence.tokens.slice(0, at + 2).some(({ text }) => aims.has(text))
  );
}

function criteria(
  {
    sentence,
    activity,
    placeholders,
    measurable,
    timeBound,
    escapes,
    vague: vagueWords,
    results,
    targets,
    outcome,
    deadlines,
    cadences,
  }: Assessment,
  facts: FieldFacts,
  doubtful: boolean,
): Criteria {
  const unmet = (why: Bilingual, where: readonly Span[] = []): Criterion =>
    doubtful ? unknown(reasons.unread) : { met: false, spans: where, why };
  const spans = (ranges: readonly { first: number; last: number }[]): Span[] =>
    ranges.map((range) => spanOf(sentence, range));
  const counted = measurable || facts.measurable;
  const vague = counted ? [] : vagueWords;
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
    relevant: activity
      ? unmet(reasons.activity, spans([activity]))
      : isWordless(sentence, placeholders)
        ? unknown(reasons.wordless)
        : met(reasons.relevant),
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

function unknown(why: Bilingual): Criterion {
  return { met: false, unknown: true, spans: [], why };
}

/** "!!!", "2027", "TBD": no word of a goal, so there is nothing that could be a result or a means. */
function isWordless(sentence: Sentence, placeholders: Assessment['placeholders']): boolean {
  return !sentence.tokens.some(
    ({ kind }, at) =>
      kind === 'word' &&
      !sentence.isClaimed(at) &&
      !placeholders.some(({ first, last }) => first <= at && at <= last),
  );
}

/** The words worth pointing at, in order and without overlaps. */
function flaggedWords(
  text: string,
  { sentence, activity, escapes, vague, placeholders, measurable }: Assessment,
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
  if (!measurable) for (const word of vague) if (!sentence.isClaimed(word.first)) flag('vague', word);
  return found.sort((a, b) => a.start - b.start);
}
