import { PlanDocument } from '../core/document';
import { applyEdits } from '../core/edits/fix-all';
import { renderScalar } from '../core/edits/render';
import { fill, type Language, quote, type Texts } from '../core/language';
import type { Span } from '../core/place';
import { definitions } from '../core/references';
import type { Edit } from '../core/rule';
import { isOwnKey } from '../core/blank';
import type { MapNode } from '../core/tree';
import { KINDS } from '../plan/names';
import { isWellFormedId, newId } from '../plan/new-id';
import { isPlaceholder } from '../plan/placeholder';
import { bareSpan, IdUses, type IdUse, visitIds, type Word } from './id-uses';

/** Why something cannot be renamed, for a reader. */
export interface Refusal {
  readonly refusal: string;
}

/** An id that can be renamed. */
export interface Renamable {
  readonly id: string;
  /** Where it stands under the cursor, without its quotes. */
  readonly span: Span;
}

export interface Renaming {
  readonly edits: readonly Edit[];
}

const REFUSALS = {
  nothing: {
    en: 'Only ids can be renamed here: put the cursor on that of a person, an audience, a channel, a goal, a step …',
    nl: 'Alleen een id kun je hier hernoemen: zet de cursor op die van een persoon, doelgroep, kanaal, doel, stap …',
  },
  framework: {
    en: 'Frameworks have their names elsewhere: choose another one, or rename it in your own configuration.',
    nl: 'Raamwerken krijgen hun naam elders: kies een ander, of hernoem het in je eigen configuratie.',
  },
  broken: {
    en: 'Line {line} is not sound YAML: mend that first, or a place of {id} may be missed.',
    nl: 'Regel {line} is geen goede YAML: herstel die eerst, anders wordt misschien een plek van {id} gemist.',
  },
  open: {
    en: '{id} stands for what is still to be filled in, and may mean another thing in each place: fill in each by itself.',
    nl: '{id} staat voor wat nog ingevuld moet worden, en kan op elke plek iets anders zijn: vul elke plek apart in.',
  },
  empty: { en: 'An id cannot be empty.', nl: 'Een id kan niet leeg zijn.' },
  own: {
    en: 'What begins with x- is a key of your own, to which nothing can refer: choose an id without it.',
    nl: 'Wat met x- begint is een eigen sleutel, waar niets naar kan verwijzen: kies een id zonder x-.',
  },
  placeholder: {
    en: '{id} marks what is still to be filled in: choose another id.',
    nl: '{id} geeft aan wat nog ingevuld moet worden: kies een ander id.',
  },
  long: {
    en: 'An id has at most {most} characters, for it is to be read where it is referred to.',
    nl: 'Een id heeft hooguit {most} tekens: je wilt hem kunnen lezen waar ernaar verwezen wordt.',
  },
  invalid: {
    en: '{id} cannot be an id: that is one word of letters and figures, perhaps with -, _ or a point in it.',
    nl: '{id} kan geen id zijn: dat is één woord van letters en cijfers, eventueel met -, _ of een punt erin.',
  },
  invalidNear: {
    en: '{id} cannot be an id, {near} can: it is one word of letters and figures.',
    nl: '{id} kan geen id zijn, {near} wel: het is één woord van letters en cijfers.',
  },
  taken: {
    en: 'There is a {kind} with the id {id} already, on line {line}: choose another id.',
    nl: 'Er is al een {kind} met het id {id}, op regel {line}: kies een ander id.',
  },
  takenBeside: {
    en: 'The id {id} stands there already, on line {line}: choose another one.',
    nl: 'Het id {id} staat er al, op regel {line}: kies een ander.',
  },
  shared: {
    en: 'Through an alias (*) or a merge (<<), {id} means more than one thing in this plan: write those out first.',
    nl: 'Door een alias (*) of een samenvoeging (<<) betekent {id} in dit plan meer dan één ding: schrijf die eerst uit.',
  },
} as const satisfies Readonly<Record<string, Texts>>;

/** Far longer than anybody wants to read, and short enough to be a key of YAML on one line. */
const LONGEST = 100;

/** The id at an offset, if it can be renamed; else why not. */
export function renamableAt(document: PlanDocument, offset: number, language: Language): Renamable | Refusal {
  const found = subjectAt(document, offset, language);
  if ('refusal' in found) return found;
  return { id: found.id, span: bareSpan(document.text, found.site) };
}

/**
 * The edits that give what the id at an offset names another id: at its key and at all that refers to it, in the quotes
 * that are there, and nowhere else. A reference to something that the plan does not define may get any id, also of
 * something that it does.
 */
export function renameAt(
  document: PlanDocument,
  offset: number,
  name: string,
  language: Language,
): Renaming | Refusal {
  const use = subjectAt(document, offset, language);
  if ('refusal' in use) return use;
  const id = name.trim();
  if (id === use.id) return { edits: [] };
  const same = IdUses.of(document).same(use);
  const refusal = refusedName(id, language) ?? takenBy(document, same, id, language);
  if (refusal) return refusal;
  const edits = editsOf(document, use, same, id);
  // What aliases and merges do with a word is seldom plain to see; so the outcome is read before it is handed on.
  if (!changesOnly(document, edits, same, id)) return refuse('shared', language, { id: quote(use.id) });
  return { edits };
}

function refuse(
  why: keyof typeof REFUSALS,
  language: Language,
  data: Readonly<Record<string, string | number | Texts>> = {},
): Refusal {
  return { refusal: fill(REFUSALS[why], data, language) };
}

function subjectAt(document: PlanDocument, offset: number, language: Language): IdUse | Refusal {
  const uses = IdUses.of(document);
  const use = uses.at(offset);
  if (!use) return refuse('nothing', language);
  if (use.to === 'frameworks') return refuse('framework', language);
  const id = quote(use.id);
  const [problem] = document.parsed.problems;
  if (problem) return refuse('broken', language, { line: lineOf(document, problem.start), id });
  const isDefined = uses.same(use).some(({ entry }) => entry);
  return isPlaceholder(use.id) && !isDefined ? refuse('open', language, { id }) : use;
}

/** Why a word cannot be an id, if it cannot. */
function refusedName(id: string, language: Language): Refusal | undefined {
  if (id === '') return refuse('empty', language);
  if (id.length > LONGEST) return refuse('long', language, { most: LONGEST });
  if (isOwnKey(id)) return refuse('own', language);
  if (isPlaceholder(id)) return refuse('placeholder', language, { id: quote(id) });
  if (isWellFormedId(id)) return undefined;
  const near = newId(id, new Set());
  return near === undefined
    ? refuse('invalid', language, { id: quote(id) })
    : refuse('invalidNear', language, { id: quote(id), near });
}

/** What has an id already, if something of the kind does: two things would become one. */
function takenBy(
  document: PlanDocument,
  same: readonly IdUse[],
  id: string,
  language: Language,
): Refusal | undefined {
  for (const { to, entry } of same) {
    if (entry?.parent?.kind !== 'map') continue;
    const beside = holderOf(document, entry.parent, to).entries.get(id);
    if (!beside) continue;
    const data = { id: quote(id), line: lineOf(document, beside.keyStart) };
    return to === undefined
      ? refuse('takenBeside', language, data)
      : refuse('taken', language, { ...data, kind: KINDS[to].one });
  }
  return undefined;
}

function holderOf({ plan }: PlanDocument, parent: MapNode, to: IdUse['to']): MapNode {
  return (plan && to !== undefined ? definitions(plan, to) : undefined) ?? parent;
}

const lineOf = ({ lines }: PlanDocument, offset: number): number => lines.at(offset).line + 1;

function editsOf(document: PlanDocument, use: IdUse, same: readonly IdUse[], id: string): readonly Edit[] {
  const foreign = foreignSources(document, use);
  const edits = new Map<number, Edit>();
  for (const { site, source } of same) {
    // Of a text that stands there for another reason, such as the name of a person, only the alias gives way.
    const place = foreign.has(source.start) ? site : source;
    edits.set(place.start, written(document, place, id));
  }
  return [...edits.values()].sort((a, b) => a.start - b.start);
}

/** Where the texts begin that mean something else than this id in at least one place. */
function foreignSources({ root }: PlanDocument, { to }: IdUse): ReadonlySet<number> {
  const found = new Set<number>();
  if (root) {
    visitIds(root, {
      id: (use) => {
        if (use.to !== to) found.add(use.source.start);
      },
      other: (_said, isOwn, at) => {
        if (at && !isOwn) found.add(at.start);
      },
    });
  }
  return found;
}

/** An id in the place of another: within quotes there is nothing in it that would need more. */
function written({ text }: PlanDocument, place: Span, id: string): Edit {
  const bare = bareSpan(text, place);
  const isBare = bare.start === place.start;
  return { ...bare, text: isBare ? renderScalar(id) : id };
}

/** Whether the text after some edits says the same but for the id, wherever that stands. */
function changesOnly(
  document: PlanDocument,
  edits: readonly Edit[],
  same: readonly IdUse[],
  id: string,
): boolean {
  const after = new PlanDocument(applyEdits(document.text, edits));
  if (after.parsed.problems.length > 0) return false;
  const edited = new Set(edits.map(({ start, end }) => `${start} ${end}`));
  const renamed = new Set(same.map(({ to, id: old, source }) => nameOf(to, old, to ? 0 : source.start)));
  const before = allOf(document, (use) => {
    const isRenamed = renamed.has(nameOf(use.to, use.id, use.to ? 0 : use.source.start));
    return nameOf(use.to, isRenamed ? id : use.id);
  });
  const now = allOf(after, ({ to, id: name }) => nameOf(to, name));
  return (
    before.length === now.length &&
    before.every(({ said: words, own }, at) => {
      if (words === now[at]?.said) return true;
      // What the author keeps under a key of his own means what refers to it.
      if (!own || now[at]?.own?.word !== id) return false;
      const { start, end } = bareSpan(document.text, own);
      return edited.has(`${start} ${end}`);
    })
  );
}

const nameOf = (to: IdUse['to'], id: string, place = 0): string => `${to ?? ''} ${place} ${id}`;

interface Said {
  readonly said: string;
  /** The word, where it is the author's own. */
  readonly own?: Word | undefined;
}

/** All that a plan says, in the order of its tree. */
function allOf({ root }: PlanDocument, name: (use: IdUse) => string): readonly Said[] {
  const found: Said[] = [];
  if (root) {
    visitIds(root, {
      id: (use) => found.push({ said: name(use) }),
      other: (words, isOwn, at) => found.push({ said: words, own: isOwn ? at : undefined }),
    });
  }
  return found;
}
