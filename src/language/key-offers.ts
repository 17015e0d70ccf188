import type { EntriesField, Field, PartField } from '../core/format/field';
import { FORMAT_VERSION, planFormat, USUAL_PARTS } from '../core/format/plan';
import { type Language, textIn, type Texts } from '../core/language';
import { fill } from '../core/language';
import { definitions, references } from '../core/references';
import { KINDS } from '../plan/names';
import { weekday } from '../plan/weekday';
import { foundBy } from './found-by';
import { SkeletonWriter, usualKeys } from './key-skeleton';
import { escapeMarkdown } from './markdown';
import type { PlanFacts } from './plan-facts';
import type { PlanPlace } from './plan-place';
import { ASK_NEXT, KIND, type Offer, SNIPPET } from './typed-word';

/** The keys that a map of the plan can still get: the usual ones first, each with what hangs below it. */
export function keyOffers(place: PlanPlace, facts: PlanFacts): readonly Offer[] {
  const { field, keys } = place;
  if (field.kind === 'entries') return entryOffers(field, place, facts);
  if (field.kind !== 'part') return [];
  const writer = new Insertion(place, facts);
  return inOrder(field, facts.language)
    .filter((name) => !keys.has(name))
    .map((name) => ({
      ...keyOffer(name, field.fields[name]!, facts.language),
      ...writer.of(name, field.fields[name]!),
    }));
}

/** The usual keys first, then the others in the order of the format. */
function inOrder(field: PartField, language: Language): readonly string[] {
  const first = field === planFormat ? USUAL_PARTS : usualKeys(field, language);
  return [...new Set([...first, ...Object.keys(field.fields)])];
}

function keyOffer(name: string, field: Field, language: Language): Offer {
  const title = textIn(field.title, language);
  const { question } = field;
  const told = escapeMarkdown(textIn(field.description, language));
  const asked = question ? `\n\n*${escapeMarkdown(textIn(question, language))}*` : '';
  return {
    label: name,
    kind: KIND.property,
    ...(isSame(name, title) ? {} : { labelDetails: { description: title } }),
    documentation: { kind: 'markdown', value: told + asked },
    filterText: foundBy(name, ...titlesOf(field)),
  };
}

/** What it is called, and what one of its entries is: who types “kanaal” or “person” means the key of all of them. */
const titlesOf = (field: Field): readonly string[] =>
  [field, ...(field.kind === 'entries' || field.kind === 'list' ? [field.of] : [])].flatMap(({ title }) => [
    title.en,
    title.nl,
  ]);

const isSame = (name: string, title: string): boolean =>
  name.toLowerCase() === title.toLowerCase().replaceAll(' ', '');

/** What a key becomes in the text. */
class Insertion {
  readonly #writer: SkeletonWriter;

  constructor(
    readonly place: PlanPlace,
    readonly facts: PlanFacts,
  ) {
    this.#writer = new SkeletonWriter(place, facts);
  }

  of(name: string, field: Field): Pick<Offer, 'newText' | 'insertTextFormat' | 'data'> {
    const { holds, isFlow, typed, path } = this.place;
    // Its colon, or its quote, is there already.
    if (/^["']? *:|^["']/.test(typed.rest)) return { newText: name };
    if (typed.quote !== '') return { newText: `${name}${typed.quote}: ` };
    if (path.length === 0 && name === 'strategy') return { newText: `${name}: ${FORMAT_VERSION}` };
    const { text, asksNext } = this.#writer.key(name, field);
    const next = asksNext ? { data: ASK_NEXT } : {};
    const hasLine = /^\s*$/.test(typed.rest) || isFlow;
    if (!hasLine && text.includes('\n')) return { newText: `${name}:` };
    if (isFlow) return { ...this.#between(holds === 'item' ? `{ ${text}$0 }` : text), ...next };
    if (!text.includes('$')) return { newText: text, ...next };
    return { newText: this.#indented(text), insertTextFormat: SNIPPET, ...next };
  }

  /** In braces, a comma parts it from what follows, and a space from what stands before; an item has braces of its own. */
  #between(text: string): Pick<Offer, 'newText' | 'insertTextFormat'> {
    const { typed } = this.place;
    const before = /[,[{]/.test(this.facts.text[typed.start - 1] ?? '') ? ' ' : '';
    const isFollowed = /^\s*[^\s,}\]#]/.test(typed.rest);
    const stop = isFollowed && !text.includes('$0') ? '$0,' : isFollowed ? ',' : '';
    const newText = before + text + stop;
    return newText.includes('$') ? { newText, insertTextFormat: SNIPPET } : { newText };
  }

  /** An editor indents further lines as the first one is; a key behind a dash stands further to the right. */
  #indented(text: string): string {
    const { column, indent } = this.place.typed;
    return text.replaceAll('\n', `\n${' '.repeat(Math.max(0, column - indent))}`);
  }
}

const MISSING: Texts = { en: 'the plan refers to it', nl: 'het plan verwijst ernaar' };
const TODAY: Texts = { en: 'today, {weekday}', nl: 'vandaag, {weekday}' };

/** The keys of a map whose keys are the author’s own: today, or the ids that the plan refers to and does not have yet. */
function entryOffers(field: EntriesField, place: PlanPlace, facts: PlanFacts): readonly Offer[] {
  const { language, today } = facts;
  const writer = new Insertion(place, facts);
  const fresh = field.keys === 'day' ? [today] : missingIds(field, facts);
  const said =
    field.keys === 'day'
      ? fill(TODAY, { weekday: weekday(today, language) }, language)
      : textIn(MISSING, language);
  const offers = fresh
    .filter((id) => !place.keys.has(id))
    .map((id) => ({
      label: id,
      kind: field.keys === 'day' ? KIND.value : KIND.reference,
      ...(field.defines ? { detail: textIn(KINDS[field.defines].one, language) } : {}),
      labelDetails: { description: said },
      ...writer.of(id, field.of),
    }));
  return [...offers, ...newEntry(field, place, facts)];
}

const NEW: Texts = { en: 'a new one, under a short name', nl: 'een nieuwe, onder een korte naam' };

/** The maps of ids for which there are snippets. */
const { goals, people, audiences, channels, steps } = planFormat.fields;
const IN_SNIPPETS: ReadonlySet<Field> = new Set([
  goals,
  goals.of.fields.kpis,
  people,
  audiences,
  channels,
  steps,
]);

/** On an empty line, an entry with what usually hangs below it: nobody can know the keys of what they have never seen. */
function newEntry(field: EntriesField, place: PlanPlace, facts: PlanFacts): readonly Offer[] {
  const { isFlow, typed } = place;
  if (field.keys === 'day' || IN_SNIPPETS.has(field)) return [];
  if (isFlow || typed.quote !== '' || typed.word !== '' || /\S/.test(typed.rest)) return [];
  return [
    {
      label: `${textIn(field.of.title, facts.language)} …`,
      kind: KIND.snippet,
      labelDetails: { description: textIn(NEW, facts.language) },
      documentation: textIn(field.of.description, facts.language),
      newText: new SkeletonWriter(place, facts).entry(field),
      insertTextFormat: SNIPPET,
    },
  ];
}

function missingIds({ defines }: EntriesField, { plan }: PlanFacts): readonly string[] {
  if (!plan || !defines) return [];
  const defined = definitions(plan, defines)?.entries;
  const ids = references(plan).flatMap(({ id, to }) =>
    to === defines && SIMPLE.test(id) && !defined?.has(id) ? id : [],
  );
  return [...new Set(ids)];
}

/** Names in full are no ids; their quick fix makes one of them. */
const SIMPLE = /^\p{L}[\p{L}\p{N}_-]*$/u;
