/** What a number, a date or an owner was before, for a hover. */
import { isDay } from '../core/day';
import type { PlanDocument } from '../core/document';
import { fill, type Language, shorten, type Texts } from '../core/language';
import { isTooNew } from '../core/malformed';
import type { Span } from '../core/place';
import { formatDay } from '../goals';
import { type FormerValue, READ_ALL } from '../plan/history/former-values';
import type { Revision } from '../plan/history/revision';
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
  since: { en: 'Unchanged since {who}', nl: 'Niet gewijzigd sinds {who}' },
  nothing: { en: 'nothing', nl: 'niets' },
  other: { en: 'something else', nl: 'iets anders' },
  more: { en: 'and {count} times earlier', nl: 'en nog {count} keer eerder' },
  sampled: {
    en: 'Of the {count} commits not each was read: what was soon changed back may be missing.',
    nl: 'Van de {count} commits is niet elke gelezen: wat al snel is teruggedraaid, kan ontbreken.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** So many changes are told one by one. */
const MOST = 6;
const LONGEST_SUBJECT = 90;
const LONGEST_NAME = 40;

/**
 * The changes of a value in Markdown, the latest first; what authors and plans wrote is escaped, so that it stays text.
 *
 * @param values the latest first
 * @param commits how many there are of the plan's file
 * @returns undefined where nothing is known
 */
export function historyCard(
  values: readonly FormerValue[],
  commits: number,
  language: Language,
): string | undefined {
  const [latest] = values;
  if (!latest) return undefined;
  const note = commits > READ_ALL ? [fill(TEXTS.sampled, { count: commits }, language)] : [];
  if (values.length === 1 && !latest.old)
    return [fill(TEXTS.since, { who: whoSaid(latest.revision, language) }, language), ...note].join('\n\n');
  const shown = values.slice(0, MOST).map((value) => `- ${changeText(value, language)}`);
  const hidden = values.length - shown.length;
  if (hidden > 0) shown.push(`- ${fill(TEXTS.more, { count: hidden }, language)}`);
  return [`**${TEXTS.head[language]}**`, shown.join('\n'), ...note].join('\n\n');
}

function changeText({ old, new: now, revision }: FormerValue, language: Language): string {
  const said = (value: Texts | undefined, none: Texts): string =>
    value ? escapeMarkdown(value[language]) : none[language];
  const text = !old ? TEXTS.first : !now ? TEXTS.removed : TEXTS.changed;
  const change = fill(text, { old: said(old, TEXTS.nothing), new: said(now, TEXTS.other) }, language);
  return `${change} · ${whoSaid(revision, language)}`;
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
  return isDay(day) ? formatDay(day, language) : '';
}
