/** What changed between two versions of a plan, in meaning: not a line more, and each with its weight. */
import type { PlanDocument } from '../../core/document';
import type { Texts } from '../../core/language';
import { isBlank } from '../../core/blank';
import type { PlanNode } from '../../core/tree';
import type { Change } from './change';
import { differences } from './compare';
import type { Difference, Thing } from './difference';
import { kpiOf, targetShift, type TargetShift } from './numbers';
import { fingerprint } from './sameness';
import { movedSentence, sentenceOf } from './sentence';
import { promisesLess } from './statement';
import { weightOf } from './weight';
import { thingCalled } from './words';

export type { Change, ChangeKind, Weight } from './change';

/**
 * The changes from one version of a plan to another, those of weight first, then in the order of the format. Comments,
 * the order of keys, and how a value is written are none.
 */
export function changesBetween(old: PlanDocument, now: PlanDocument): readonly Change[] {
  const found = differences(old, now);
  const moves = movesAmong(found);
  const moved = new Set([...moves].flat());
  const changes = [
    ...[...moves].map(([from, to]) => moveOf(from, to)),
    ...found.flatMap((difference) => (moved.has(difference) ? [] : (changeOf(difference, old, now) ?? []))),
  ];
  return [
    ...changes.filter(({ weight }) => weight === 'major'),
    ...changes.filter(({ weight }) => weight === 'minor'),
  ];
}

function changeOf(difference: Difference, old: PlanDocument, now: PlanDocument): Change | undefined {
  const { kind, thing, keys } = difference;
  const target = shiftOf(difference, old, now);
  // "+30 %" of 100 and 130 are the same.
  if (kind === 'changed' && target?.isSame) return undefined;
  const [before, after] = [difference.old, difference.now];
  const path = (after ?? before)?.path ?? '';
  const isRename = kind === 'moved';
  return {
    kind,
    what: thing.what,
    id: thing.id,
    path,
    ...(before && before.path !== path ? { oldPath: before.path } : {}),
    ...(isBlank(before) ? {} : { old: isRename && keys.length === 0 ? before!.name : plain(before) }),
    ...(isBlank(after) ? {} : { new: isRename && keys.length === 0 ? after!.name : plain(after) }),
    summary: sentenceOf(difference, old, now, target),
    weight: weightOf(difference, target, isLessPromised(difference, old, now)),
  };
}

function isLessPromised(
  { thing, keys, ...places }: Difference,
  old: PlanDocument,
  now: PlanDocument,
): boolean {
  if (thing.what !== 'goal' || keys.join('/') !== 'statement') return false;
  return promisesLess(places.old, old, places.now, now);
}

/** Without what the tree adds: maps that inherit from nothing are awkward to compare. */
function plain(node: PlanNode | undefined): unknown {
  return node === undefined ? undefined : (JSON.parse(JSON.stringify(node.value)) as unknown);
}

/** Between the targets of a KPI. */
function shiftOf(
  { kind, thing, keys }: Difference,
  old: PlanDocument,
  now: PlanDocument,
): TargetShift | undefined {
  if (kind !== 'changed' || thing.what !== 'kpi' || keys[0] !== 'target' || keys[1] === 'by')
    return undefined;
  const before = kpiOf(old.plan, thing.within?.old?.name, thing.old?.name ?? '');
  const after = kpiOf(now.plan, thing.within?.now?.name, thing.now?.name ?? '');
  return targetShift(before, old.plan, after, now.plan);
}

/** KPIs that went from one goal and came to another, saying the same. */
function movesAmong(found: readonly Difference[]): ReadonlyMap<Difference, Difference> {
  const isKpi = ({ thing, keys }: Difference): boolean => thing.what === 'kpi' && keys.length === 0;
  const gone = new Map<string, Difference>();
  for (const one of found)
    if (one.kind === 'removed' && isKpi(one) && one.old) gone.set(fingerprint(one.old, one.field), one);
  const moves = new Map<Difference, Difference>();
  for (const one of found) {
    if (one.kind !== 'added' || !isKpi(one) || !one.now) continue;
    const said = fingerprint(one.now, one.field);
    const from = gone.get(said);
    if (!from) continue;
    gone.delete(said);
    moves.set(from, one);
  }
  return moves;
}

function moveOf(from: Difference, to: Difference): Change {
  const place = ({ within }: Thing): string => within?.id ?? '';
  const called = (thing: Thing): Texts => thingCalled(thing.within ?? thing);
  return {
    kind: 'moved',
    what: to.thing.what,
    id: to.thing.id,
    path: to.now?.path ?? '',
    oldPath: from.old?.path ?? '',
    old: place(from.thing),
    new: place(to.thing),
    summary: movedSentence(to, called(from.thing), called(to.thing)),
    weight: 'minor',
  };
}
