import type { Target } from '../core/format/field';
import { textIn } from '../core/language';
import type { Plan } from '../core/model';
import { definitions } from '../core/references';
import { isOwnKey } from '../core/blank';
import { allFrameworks } from '../frameworks/chosen';
import { KINDS } from '../plan/names';
import { scheduleOf } from '../plan/schedule';
import { isPlaceholder } from '../plan/placeholder';
import { entryName } from '../plan/short-names';
import type { PlanFacts } from './plan-facts';
import type { PlanPlace } from './plan-place';
import type { Thing } from './thing-card';
import { KIND, type Offer } from './typed-word';

/** An id that can stand where the cursor is, with the name of what it refers to. */
export interface KnownId {
  readonly id: string;
  /** On one line; undefined where it has none but its id. */
  readonly name: string | undefined;
}

/** The ids that a place can refer to: not those that its list has already, nor steps that would make a circle. */
export function idsFor(to: Target, place: PlanPlace, facts: PlanFacts): readonly KnownId[] {
  const { plan, language, frameworks } = facts;
  if (to === 'frameworks')
    return allFrameworks(frameworks)
      .filter(({ id }) => !isListed(id, place))
      .map(({ id, title }) => ({ id, name: textIn(title, language) }));
  const defined = plan && definitions(plan, to)?.entries;
  if (!plan || !defined) return [];
  const circular = to === 'steps' ? stepsBehind(plan, stepAround(place)) : NONE;
  const ids: KnownId[] = [];
  for (const [id, node] of defined) {
    if (id === '' || isOwnKey(id) || circular.has(id) || isListed(id, place)) continue;
    const name = entryName(node);
    ids.push({ id, name: name === id || isPlaceholder(name) ? undefined : name });
  }
  return ids;
}

const NONE: ReadonlySet<string> = new Set();

const isListed = (id: string, { holds, keys }: PlanPlace): boolean => holds === 'item' && keys.has(id);

const stepAround = ({ path }: PlanPlace): string | undefined => (path[0] === 'steps' ? path[1] : undefined);

/** A step and all that wait for it, also by way of others. */
function stepsBehind(plan: Plan, id: string | undefined): ReadonlySet<string> {
  const first = plan.steps.find((step) => step.id === id);
  if (!first) return id === undefined ? NONE : new Set([id]);
  const { followers } = scheduleOf(plan);
  const behind = new Set([first]);
  for (const step of behind) for (const wait of followers.get(step) ?? []) behind.add(wait.step);
  return new Set([...behind].map((step) => step.id));
}

/** The ids with what they stand for; the card of one, which takes longer, is made when it is looked at. */
export function idOffers(to: Target, place: PlanPlace, facts: PlanFacts): readonly Offer[] {
  const kind = textIn(KINDS[to].one, facts.language);
  return idsFor(to, place, facts).map(({ id, name }) => ({
    label: id,
    kind: KIND.reference,
    detail: kind,
    data: { to, id } satisfies Thing,
    ...(name === undefined ? {} : { labelDetails: { description: name }, filterText: `${id} ${name}` }),
  }));
}
