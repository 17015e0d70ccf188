/** What a number, a date or an owner was before, for a hover. */
import { isDay } from '../core/day';
import type { PlanDocument } from '../core/document';
import { fill, type Language, ownLanguage, shorten, textIn, type Texts } from '../core/language';
import { isTooNew } from '../core/malformed';
import type { Span } from '../core/place';
import { formatDay } from '../goals';
import type { FormerValue, FormerValues } from '../plan/history/former-values';
import type { History, Revision } from '../plan/history/revision';
import { hoverPlace } from './hover-place';
import { escapeMarkdown } from './markdown';

/** The promises of a plan: what is worth asking of who changed it, and when. */
const TOLD =
  /^(?:\/(?:owner|sponsor|budget\/amount|period\/(?:from|to))|\/goals\/[^/]+\/(?:owner|deadline)|\/goals\/[^/]+\/kpis\/[^/]+\/(?:target|baseline)(?:\/(?:value|by|date))?|\/steps\/[^/]+\/(?:owner|start|due))$/;

/** A place of which the former values can be told. */
export interface HistoryPlace extends Span {
  /** JSON pointer to the value. */
  readonly path: string;
}

/** The target, date, owner or sum under a cursor; undefined where there is something else. */
export function historyPlace(document: PlanDocument, offset: number): HistoryPlace | undefined {
  if (document.kind !== 'plan' || isTooNew(document.version)) return undefined;
  const place = hoverPlace(document, offset);
  if (!place || !TOLD.test(place.path) || (place.holds === 'key' && !place.node)) return undefined;
  const { path, start, end } = place;
  return { path, start, end };
}

const TEXTS = {
  head: { en: 'Changed before', nl: 'Eerder gewijzigd' },
  changed: { en: '{old} → **{new}**', nl: '{old} → **{new}**' },
  first: { en: 'began as **{new}**', nl: 'begonnen als **{new}**' },
  removed: { en: '{old} taken out', nl: '{old} weggehaald' },
  added: { en: 'new: **{new}**', nl: 'nieuw: **{new}**' },
  unkept: { en: 'changed since the last commit', nl: 'gewijzigd sinds de laatste commit' },
  new: { en: 'Not in the last commit', nl: 'Staat niet in de laatste commit' },
  since: { en: 'Unchanged since {who}', nl: 'Niet gewijzigd sinds {who}' },
  cutSince: {
    en: 'Unchanged since {day} or longer: the oldest commit that is here has it',
    nl: 'Niet gewijzigd sinds {day} of langer: in de oudste commit die hier is staat het al',
  },
  cutFirst: {
    en: '**{new}** already in the oldest commit that is here · {day}',
    nl: '**{new}** al in de oudste commit die hier is · {day}',
  },
  other: { en: 'something else', nl: 'iets anders' },
  more: { en: 'and {count} times earlier', nl: 'en nog {count} keer eerder' },
  once: { en: 'and once earlier', nl: 'en nog één keer eerder' },
  atLeast: { en: 'and earlier, at least {count} times', nl: 'en eerder, minstens {count} keer' },
  atLeastOnce: { en: 'and earlier, at least once', nl: 'en eerder, minstens één keer' },
  between: { en: 'between {from} and {to}', nl: 'tussen {from} en {to}' },
  on: { en: 'on {to}', nl: 'op {to}' },
  late: {
    en: 'There are many commits: point here again, and it is told more exactly.',
    nl: 'Het zijn veel commits: wijs hier nog eens, en het staat er preciezer.',
  },
  sampled: {
    en: 'Of the {count} commits not each was read: what was soon changed back may be missing.',
    nl: 'Van de {count} commits is niet elke gelezen: wat al snel is teruggedraaid, kan ontbreken.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** So long may be what is told of a commit. */
const LONGEST_SUBJECT = 90;
const LONGEST_NAME = 40;

/**
 * The changes of a value in Markdown, the latest first; what authors and plans wrote is escaped, so that it stays text.
 *
 * @param history of the plan's file, in which they were found
 * @returns undefined where nothing is known
 */
export function historyCard(
  former: FormerValues,
  { revisions, isCut }: Pick<History, 'revisions' | 'isCut'>,
  language: Language,
): string | undefined {
  const { values, unkept, isSampled } = former;
  const [latest] = values;
  const notes = isSampled ? [fill(TEXTS.sampled, { count: revisions.length }, language)] : [];
  if (values.some(({ after }) => after)) notes.push(textIn(TEXTS.late, language));
  if (!latest) return unkept && textIn(TEXTS.new, language);
  const oldest = isCut ? revisions.at(-1)?.id : undefined;
  if (values.length === 1 && !latest.old && !latest.after && !unkept)
    return [sinceText(latest, latest.revision.id === oldest, language), ...notes].join('\n\n');
  const lines = values.map((value) =>
    !value.old && value.revision.id === oldest
      ? fill(
          TEXTS.cutFirst,
          { new: said(value.new, language), day: dayOrId(value.revision, language) },
          language,
        )
      : `${changeText(value, TEXTS.first, language)} · ${whenSaid(value, language)}`,
  );
  if (unkept)
    lines.unshift(`${changeText(unkept, TEXTS.added, language)} · ${textIn(TEXTS.unkept, language)}`);
  if (former.hidden > 0) lines.push(hiddenText(former, language));
  const list = lines.map((line) => `- ${line}`).join('\n');
  return [`**${textIn(TEXTS.head, language)}**`, list, ...notes].join('\n\n');
}

function sinceText({ revision }: FormerValue, isCut: boolean, language: Language): string {
  return isCut
    ? fill(TEXTS.cutSince, { day: dayOrId(revision, language) }, language)
    : fill(TEXTS.since, { who: whoSaid(revision, language) }, language);
}

function changeText(
  { old, new: now }: Pick<FormerValue, 'old' | 'new'>,
  added: Texts,
  language: Language,
): string {
  const text = !old ? added : !now ? TEXTS.removed : TEXTS.changed;
  return fill(text, { old: said(old, language), new: said(now, language) }, language);
}

const said = (value: Texts | undefined, language: Language): string =>
  value ? escapeMarkdown(textIn(value, language)) : textIn(TEXTS.other, language);

function hiddenText({ hidden: count, isSampled }: FormerValues, language: Language): string {
  if (count === 1) return isSampled ? textIn(TEXTS.atLeastOnce, language) : textIn(TEXTS.once, language);
  return fill(isSampled ? TEXTS.atLeast : TEXTS.more, { count }, language);
}

const dayOrId = (revision: Revision, language: Language): string =>
  revisionDay(revision, language) || revision.id.slice(0, 7);

function whenSaid({ revision, after }: FormerValue, language: Language): string {
  if (!after) return whoSaid(revision, language);
  const [from, to] = [dayOrId(after, language), dayOrId(revision, language)];
  return fill(from === to ? TEXTS.on : TEXTS.between, { from, to }, language);
}

/** "20 April 2027, Anna de Vries: *subject*" */
function whoSaid(revision: Revision, language: Language): string {
  const { author, subject } = revision;
  const name = [revisionDay(revision, language), escapeMarkdown(shorten(author, LONGEST_NAME))]
    .filter((one) => one !== '')
    .join(', ');
  return subject.trim() === '' ? name : `${name}: *${escapeMarkdown(shorten(subject, LONGEST_SUBJECT))}*`;
}

/** The day of a revision as people write it; empty where it is not known. */
export function revisionDay({ date }: Revision, language: Language): string {
  const day = date.slice(0, 10);
  return isDay(day) ? formatDay(day, ownLanguage(language)) : '';
}
