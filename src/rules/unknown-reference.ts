import { addKey, replaceValue } from '../core/edits/fix';
import { quote } from '../core/language';
import { planFormat } from '../core/format/plan';
import type { Plan, Reference } from '../core/model';
import { references } from '../core/references';

import { Guesses, isSameWord } from '../core/nearest';
import { defineRule, type Fix, type RuleContext } from '../core/rule';
import { isBlank, isOwnKey } from '../core/tree';
import { FRAMEWORK_IDS } from '../plan/frameworks';
import { isOwnerField, isGroup } from '../plan/groups';
import { type Ids, idsOf, meantBy } from '../plan/ids';
import { KINDS } from '../plan/names';

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
      for (const reference of references(plan)) {
        const { id, to } = reference;
        let ids = known.get(to);
        if (!ids) known.set(to, (ids = to === 'frameworks' ? own : idsOf(plan, to)));
        if ((ids.has(id) && !isOwnKey(id)) || isUnreadable(context, to)) continue;
        // A group as an owner is the affair of a rule of its own.
        if (isOwnerField(reference) && isGroup(id)) continue;
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

function* mend(
  plan: Plan,
  { document }: RuleContext,
  reference: Reference,
  near: string | undefined,
  isCertain: boolean,
): Iterable<Fix> {
  const { id, to, path } = reference;
  const node = document.nodeAt(path);
  if (near !== undefined && node) {
    // Another spelling is another fact; only what differs in nothing but how it is typed is certain to be meant.
    yield replaceValue(node, near, { en: `Change to ${near}`, nl: `Maak er ${near} van` }, isCertain);
  }
  // An id of a word or two can be created; a sentence was meant otherwise.
  if (to === 'frameworks' || (to === 'people' && isGroup(id)) || !/^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(id))
    return;
  const kind = KINDS[to].one;
  const title = { en: `Add ${kind.en} ${id}`, nl: `Voeg ${kind.nl} ${id} toe` };
  const entry = ENTRIES[to];
  const whole = to === 'pillars' ? document.nodeAt('/content') : plan.node;
  const section = whole?.kind === 'map' ? whole.entries.get(to) : undefined;
  if (section) yield* addKey(document, { node: section }, id, entry, { title });
  else if (whole)
    yield* addKey(document, { node: whole }, to, { [id]: entry }, { title, after: keysBefore(to) });
}

/** A part that the plan has not yet comes behind those that the format names before it. */
function keysBefore(part: string): string[] {
  const keys = Object.keys(planFormat.fields);
  return keys.slice(0, keys.indexOf(part));
}

/** What a new entry holds: the first thing to fill in. */
const ENTRIES = {
  people: { name: null },
  audiences: { description: null },
  channels: { platform: null },
  goals: { statement: null },
  businessGoals: { statement: null },
  steps: { title: null },
  pillars: null,
} as const;
