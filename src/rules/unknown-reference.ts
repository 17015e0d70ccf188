import type { PlanDocument } from '../core/document';
import { replaceValue } from '../core/edits/fix';
import type { Target } from '../core/format/field';
import { quote, type Texts } from '../core/language';
import type { Plan, Reference } from '../core/model';
import { type Mention, referencesWhere } from '../core/references';
import { Guesses, isSameWord } from '../core/nearest';
import { defineRule, type Fix, type RuleContext } from '../core/rule';
import { isBlank, isOwnKey } from '../core/blank';
import { createDefinition } from '../plan/create-definition';
import { FRAMEWORK_IDS } from '../plan/frameworks';
import { isOwnerField, isGroup } from '../plan/groups';
import { candidates, type Ids, idsOf, meantBy } from '../plan/ids';
import { KINDS } from '../plan/names';
import { isPlaceholder, placeholder } from '../plan/placeholder';

/** A menu of more ids than this is no help. */
const MOST_IDS = 5;

export default defineRule({
  id: 'unknown-reference',
  severity: 'error',
  group: 'format',
  source: 'the format',
  summary: { en: 'an id that nothing defines', nl: 'een id dat nergens staat' },
  fixable: true,
  always: true,
  messages: {
    near: {
      en: 'No {kind} is called {id}: did you mean `{nearest}`?',
      nl: 'Er is geen {kind} met de naam {id}: bedoel je `{nearest}`?',
    },
    unknown: {
      en: 'No {kind} is called {id}: add it under `{part}`, or use an id that stands there.',
      nl: 'Er is geen {kind} met de naam {id}: voeg die toe onder `{part}`, of gebruik een naam die daar staat.',
    },
    open: {
      en: 'Still to fill in: `{field}`, with an id that stands under `{part}`.',
      nl: 'Nog in te vullen: `{field}`, met een naam die onder `{part}` staat.',
    },
    openFramework: {
      en: 'Still to fill in: `{field}`, with {known}, or a framework of your own config file.',
      nl: 'Nog in te vullen: `{field}`, met {known}, of een raamwerk uit je eigen configuratie.',
    },
    group: {
      en: '{id} is a group, and here stands one of the `people`: name the person who speaks for them.',
      nl: '{id} is een groep, en hier hoort één van de `people`: noem wie er namens hen spreekt.',
    },
    framework: {
      en: 'No framework is called {id}: choose {known}, or one of your own config file.',
      nl: 'Er is geen raamwerk dat {id} heet: kies {known}, of een uit je eigen configuratie.',
    },
  },
  check: {
    *plan(plan, context) {
      const guesses = new Guesses();
      const known = new Map<string, Ids>();
      const own = new Set<string>([...FRAMEWORK_IDS, ...context.frameworks.map((framework) => framework.id)]);
      const idsFor = (to: Target): Ids => {
        let ids = known.get(to);
        if (!ids) known.set(to, (ids = to === 'frameworks' ? own : idsOf(plan, to)));
        return ids;
      };
      const isUnknown = ({ id, to }: Mention): boolean => !idsFor(to).has(id) || isOwnKey(id);
      for (const reference of referencesWhere(plan, isUnknown)) {
        const { id, to } = reference;
        const ids = idsFor(to);
        if (isUnreadable(context, to)) continue;
        // A group as an owner is the affair of a rule of its own.
        if (isOwnerField(reference) && isGroup(id)) continue;
        if (isPlaceholder(id)) {
          yield stillOpen(context, reference, ids);
          continue;
        }
        const near = meantBy(plan, reference, ids, guesses);
        const data = { kind: KINDS[to].one, id: quote(id) };
        const isCertain = () => near !== undefined && isSameWord(id, near) && isOnlyOne(near, ids);
        const fixes = () => mend(plan, context, reference, near, isCertain());
        if (near !== undefined)
          yield { at: reference, message: 'near', data: { ...data, nearest: near }, fixes };
        else if (to === 'frameworks') {
          yield {
            at: reference,
            message: 'framework',
            data: { id: quote(id), known: [...own].join(', ') },
          };
        } else if (to === 'people' && isGroup(id)) {
          yield { at: reference, message: 'group', data: { id: quote(id) }, fixes };
        } else yield { at: reference, message: 'unknown', data: { ...data, part: KINDS[to].part }, fixes };
      }
    },
  },
});

/** Whether the part that defines such ids is there, but cannot be read, or is no map of ids. */
function isUnreadable({ document }: RuleContext, to: Reference['to']): boolean {
  const path = KINDS[to].part.replace('.', '/');
  const section = document.nodeAt(`/${path}`) ?? document.nodeAt(`/${path.split('/')[0]}`);
  if (!section || to === 'frameworks') return false;
  return document.isUnreadable(section.key) || (section.kind !== 'map' && !isBlank(section));
}

/** Whether no other id is the same but for how it is typed. */
function isOnlyOne(near: string, ids: Ids): boolean {
  for (const other of ids.keys()) if (other !== near && isSameWord(other, near)) return false;
  return true;
}

/** What waits for its author is no mistake: it is milder, and nothing is created for it. */
function stillOpen({ document }: RuleContext, reference: Reference, ids: Ids) {
  const { to, field } = reference;
  const at = { at: reference, severity: 'warning', fixes: () => choose(document, reference, ids) } as const;
  if (to === 'frameworks')
    return { ...at, message: 'openFramework', data: { field, known: [...ids.keys()].join(', ') } } as const;
  return { ...at, message: 'open', data: { field, part: KINDS[to].part } } as const;
}

/** The ids that are there to choose from, where they are few. */
function* choose(document: PlanDocument, reference: Reference, ids: Ids): Iterable<Fix> {
  const node = document.nodeAt(reference.path);
  const known = [...candidates(reference, ids)].filter((id) => !isPlaceholder(id));
  if (!node || known.length > MOST_IDS) return;
  for (const id of known) yield replaceValue(node, id, changeTo(id));
}

const changeTo = (id: string): Texts => ({ en: `Change to ${id}`, nl: `Maak er ${id} van` });

function* mend(
  plan: Plan,
  { document }: RuleContext,
  reference: Reference,
  near: string | undefined,
  isCertain: boolean,
): Iterable<Fix> {
  const { id, to, path } = reference;
  const node = document.nodeAt(path);
  // Another spelling is another fact; only what differs in nothing but how it is typed is certain to be meant.
  if (near !== undefined && node) yield replaceValue(node, near, changeTo(near), isCertain);
  // A group is no person, and would be none as an entry either.
  if (to === 'people' && isGroup(id)) yield* nameOne(document, plan, reference);
  // Who is named as somebody that the plan knows is not entered a second time.
  else if (to !== 'frameworks' && (near === undefined || !/\s/.test(id)))
    yield* createDefinition(document, plan, reference, to);
}

/** The fixes that put one person in the place of a group. */
function* nameOne(document: PlanDocument, plan: Plan, reference: Reference): Iterable<Fix> {
  const people = [...choose(document, reference, idsOf(plan, 'people'))];
  yield* people;
  const node = document.nodeAt(reference.path);
  if (people.length > 0 || !node) return;
  const title = { en: 'Name one person, to fill in', nl: 'Noem één persoon, om in te vullen' };
  yield replaceValue(node, placeholder(plan), title);
}
