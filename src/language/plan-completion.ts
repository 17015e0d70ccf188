import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import { PlanDocument } from '../core/document';
import { planFormat } from '../core/format/plan';
import { isTooNew } from '../core/malformed';
import { createOffers } from './create-offer';
import { idsFor } from './id-offers';
import { keyOffers } from './key-offers';
import type { CompletionFacts, PlanFacts } from './plan-facts';
import { type PlanPlace, planPlace } from './plan-place';
import { type Thing, thingCard } from './thing-card';
import { type Offer, toItems } from './typed-word';
import { valueOffers } from './value-offers';

/**
 * What can be written in a plan where the cursor is: the keys that are not there yet, the words of the format, dates, and
 * the ids of what the plan has. Nothing in comments, texts and files that are no plan.
 *
 * @param offset where the cursor is
 */
export function completePlan(document: PlanDocument, offset: number, facts: CompletionFacts): CompletionList {
  const { text } = document;
  // Of a plan from the future nothing is known but that it is one.
  if (document.parsed.excess || isTooNew(document.version)) return NOTHING;
  const place = planPlace(text, offset);
  const whole = place && planAround(document, place);
  if (!whole) return NOTHING;
  const known: PlanFacts = { ...facts, text, plan: whole.plan };
  const offers =
    whole.kind === 'blank' ? firstOffers(place, known) : offersAt(whole, place, known, whole === document);
  // What is offered to be created depends on all that was typed.
  const isIncomplete = referenceTo(place) !== undefined;
  return { isIncomplete, items: toItems(offers, place.typed, document.lines) };
}

/** The card of the thing whose id is offered, in Markdown: for the one item that the author looks at. */
export function completionCard(
  { plan }: PlanDocument,
  { data }: CompletionItem,
  facts: CompletionFacts,
): string | undefined {
  return isThing(data) ? thingCard(plan, data, facts) : undefined;
}

const isThing = (data: unknown): data is Thing =>
  typeof data === 'object' && data !== null && 'to' in data && 'id' in data;

const NOTHING: CompletionList = { isIncomplete: false, items: [] };

function offersAt(
  document: PlanDocument,
  place: PlanPlace,
  facts: PlanFacts,
  isWhole: boolean,
): readonly Offer[] {
  const { holds, field, isFlow } = place;
  if (holds === 'key') return keyOffers(place, facts);
  if (holds === 'item' && field.kind === 'part')
    return isFlow || place.typed.quote === '' ? keyOffers(place, facts) : [];
  const to = referenceTo(place);
  const values = valueOffers(place, facts);
  if (to === undefined) return values;
  const more = values.filter(({ label }) => !isTypedWhole(label, place));
  if (!facts.plan || !isWhole) return more;
  const ids = idsFor(to, { ...place, keys: NONE }, facts);
  return [...more, ...createOffers(document, facts.plan, place, to, ids, facts.language)];
}

const NONE: ReadonlySet<string> = new Set();

/** Offered again, a word would only catch the Tab with which its author goes on to the next question. */
const isTypedWhole = (label: string, { typed: { word, start, end } }: PlanPlace): boolean =>
  word === label && start + word.length === end;

const referenceTo = ({ field }: PlanPlace): Parameters<typeof idsFor>[0] | undefined =>
  field.kind === 'reference' || field.kind === 'references' ? field.to : undefined;

/** An empty file becomes a plan by its first key. */
function firstOffers(place: PlanPlace, facts: PlanFacts): readonly Offer[] {
  if (place.holds === 'key') {
    const first = { ...place, field: planFormat };
    return place.path.length === 0 ? keyOffers(first, facts).filter(({ label }) => label === 'strategy') : [];
  }
  return place.path.length === 1 && place.path[0] === 'strategy' ? valueOffers(place, facts) : [];
}

const VERSION = /^\uFEFF?["']?strategy["']? *: *\d/m;

/**
 * The plan that a document is, or was before the word was typed that is going to be replaced: below `strategy: 1`, a word
 * without a colon makes a text of the number.
 */
function planAround(document: PlanDocument, { typed }: PlanPlace): PlanDocument | undefined {
  if (document.kind !== 'foreign') return document;
  const { text } = document;
  const before = text.slice(0, typed.start - typed.column);
  const behind = text.slice(typed.end + typed.rest.length);
  if (EMPTY.test(before) && EMPTY.test(behind)) return BLANK;
  if (!VERSION.test(text)) return undefined;
  const without = new PlanDocument(text.slice(0, typed.start) + text.slice(typed.end));
  return without.kind === 'plan' ? without : undefined;
}

/** Nothing but comments. */
const EMPTY = /^\uFEFF?(?:[^\S\r\n]*(?:#[^\r\n]*)?(?:\r?\n|$))*$/;
const BLANK = new PlanDocument('');
