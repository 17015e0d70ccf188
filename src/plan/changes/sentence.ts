/** A change in a sentence. */
import { isDay } from '../../core/day';
import type { PlanDocument } from '../../core/document';
import { fill, type Filling, OWN_LANGUAGES, quote, type Texts } from '../../core/language';
import { daysBetween } from '../days';
import { numberText } from '../number-text';
import { usualText } from '../usual-words';
import type { Difference } from './difference';
import type { TargetShift } from './numbers';
import { meaningOf, wordOf } from './sameness';
import { dayCalled, keyCalled, kindCalled, thingCalled, valueCalled } from './words';

const TEXTS = {
  thingAdded: { en: '{kind} {name} added', nl: '{kind} {name} toegevoegd' },
  thingAddedTo: { en: '{kind} {name} added to {owner}', nl: '{kind} {name} toegevoegd aan {owner}' },
  thingRemoved: { en: '{kind} {name} removed', nl: '{kind} {name} verwijderd' },
  thingRemovedFrom: { en: '{kind} {name} removed from {owner}', nl: '{kind} {name} verwijderd uit {owner}' },
  partAdded: { en: '{kind} added', nl: '{kind} toegevoegd' },
  partRemoved: { en: '{kind} removed', nl: '{kind} verwijderd' },
  thingChanged: {
    en: '{kind} {name} changed from {old} to {new}',
    nl: '{kind} {name} gewijzigd van {old} in {new}',
  },
  renamed: {
    en: '{kind} {name} renamed from `{old}` to `{new}`',
    nl: '{kind} {name} hernoemd van `{old}` in `{new}`',
  },
  movedTo: {
    en: '{kind} {name} moved from {old} to {new}',
    nl: '{kind} {name} verplaatst van {old} naar {new}',
  },
  measured: { en: '{name} measured on {day}: {new}', nl: '{name} gemeten op {day}: {new}' },
  unmeasured: {
    en: 'Measurement of {name} on {day} removed (was {old})',
    nl: 'Meting van {name} op {day} verwijderd (was {old})',
  },
  remeasured: {
    en: 'Measurement of {name} on {day} changed from {old} to {new}',
    nl: 'Meting van {name} op {day} gewijzigd van {old} in {new}',
  },
  redated: {
    en: 'Measurement of {name} moved from {was} to {day}: {new}',
    nl: 'Meting van {name} verschoven van {was} naar {day}: {new}',
  },
  lowered: {
    en: 'Target of {name} lowered from {old} to {new}',
    nl: 'Streefwaarde van {name} verlaagd van {old} naar {new}',
  },
  raised: {
    en: 'Target of {name} raised from {old} to {new}',
    nl: 'Streefwaarde van {name} verhoogd van {old} naar {new}',
  },
  later: {
    en: '{key} of {name} moved from {old} to {new}: {days} later',
    nl: '{key} van {name} verschoven van {old} naar {new}: {days} later',
  },
  earlier: {
    en: '{key} of {name} moved from {old} to {new}: {days} earlier',
    nl: '{key} van {name} verschoven van {old} naar {new}: {days} eerder',
  },
  set: { en: '{key} of {name} set to {new}', nl: '{key} van {name} ingevuld: {new}' },
  added: { en: '{key} of {name} added', nl: '{key} van {name} toegevoegd' },
  changed: {
    en: '{key} of {name} changed from {old} to {new}',
    nl: '{key} van {name} gewijzigd van {old} in {new}',
  },
  rewritten: { en: '{key} of {name} changed', nl: '{key} van {name} gewijzigd' },
  removed: { en: '{key} of {name} removed', nl: '{key} van {name} verwijderd' },
  emptied: { en: '{key} of {name} removed (was {old})', nl: '{key} van {name} verwijderd (was {old})' },
} as const satisfies Readonly<Record<string, Texts>>;

/** Things whose name says to whom they belong. */
const BELONGING = new Set(['kpi']);

/** @param target of a difference between the numbers of two targets */
export function sentenceOf(
  difference: Difference,
  old: PlanDocument,
  now: PlanDocument,
  target: TargetShift | undefined,
): Texts {
  const { kind, thing, keys, field } = difference;
  const before = valueCalled(difference.old, field, old);
  const after = valueCalled(difference.now, field, now);
  const name = thingCalled(thing);
  if (thing.what === 'measurement') {
    const [day, was] = [thing.id, thing.old?.name ?? thing.id].map((id) =>
      isDay(id) ? dayCalled(id) : { en: id, nl: id },
    );
    const of = thing.within ? thingCalled(thing.within) : name;
    const text = {
      added: TEXTS.measured,
      removed: TEXTS.unmeasured,
      changed: TEXTS.remeasured,
      moved: TEXTS.redated,
    };
    return say(text[kind], { name: of, day: day!, was: was!, old: before ?? UNKNOWN, new: after ?? UNKNOWN });
  }
  if (keys.length === 0) return ofThing(difference, name, before, after);
  if (target && target.from !== target.to && kind === 'changed') {
    const [from, to] = [numberText(target.from), numberText(target.to)];
    return say(target.to < target.from ? TEXTS.lowered : TEXTS.raised, { name, old: from, new: to });
  }
  return ofKey(difference, name, before, after);
}

/** Of a text no more is quoted. */
const LONGEST = 120;

const UNKNOWN: Texts = { en: 'nothing', nl: 'niets' };

function ofThing(
  { kind, thing }: Difference,
  name: Texts,
  before: Texts | undefined,
  after: Texts | undefined,
): Texts {
  const isPart = !name.en.startsWith('*');
  const title = kindCalled(thing);
  const owner = BELONGING.has(thing.what) && thing.within ? thingCalled(thing.within) : undefined;
  const filling = { kind: title, name, ...(owner ? { owner } : {}) };
  switch (kind) {
    case 'added':
      return say(isPart ? TEXTS.partAdded : owner ? TEXTS.thingAddedTo : TEXTS.thingAdded, filling);
    case 'removed':
      return say(isPart ? TEXTS.partRemoved : owner ? TEXTS.thingRemovedFrom : TEXTS.thingRemoved, filling);
    case 'moved':
      return say(TEXTS.renamed, { ...filling, old: thing.old?.name ?? '', new: thing.now?.name ?? '' });
    case 'changed':
      return say(TEXTS.thingChanged, {
        kind: title,
        // A text that is the thing is its name as well.
        name: { en: `\`${thing.id}\``, nl: `\`${thing.id}\`` },
        old: before ?? UNKNOWN,
        new: after ?? UNKNOWN,
      });
  }
}

function ofKey(
  difference: Difference,
  name: Texts,
  before: Texts | undefined,
  after: Texts | undefined,
): Texts {
  const key = keyCalled(difference);
  switch (difference.kind) {
    case 'added':
      return say(after ? TEXTS.set : TEXTS.added, { key, name, ...(after ? { new: after } : {}) });
    case 'removed':
      return say(before ? TEXTS.emptied : TEXTS.removed, { key, name, ...(before ? { old: before } : {}) });
    default:
  }
  const [old, now] = [wordOf(difference.old), wordOf(difference.now)];
  if (isDay(old) && isDay(now) && before && after) {
    const days = daysBetween(old, now);
    return say(days > 0 ? TEXTS.later : TEXTS.earlier, {
      key,
      name,
      old: before,
      new: after,
      days: daysText(Math.abs(days)),
    });
  }
  const { field } = difference;
  if (field?.kind === 'text' && difference.old?.kind === 'scalar' && difference.now?.kind === 'scalar') {
    const texts = [meaningOf(difference.old), meaningOf(difference.now)] as const;
    const areUsual = texts.every((text) => usualText(field, text, 'en') !== undefined);
    if (areUsual && before && after) return say(TEXTS.changed, { key, name, old: before, new: after });
    const [was, is] = whatDiffers(...texts);
    return say(TEXTS.changed, { key, name, old: quote(was, LONGEST), new: quote(is, LONGEST) });
  }
  if (!before || !after || before.en === after.en) return say(TEXTS.rewritten, { key, name });
  return say(TEXTS.changed, { key, name, old: before, new: after });
}

/** Of two texts what is not the same, with a word around it; the whole where nothing is. */
function whatDiffers(old: string, now: string): readonly [string, string] {
  const [before, after] = [old.split(' '), now.split(' ')];
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const [from, to] = [Math.max(0, head - 2), Math.max(0, tail - 2)];
  const cut = (words: readonly string[]): string =>
    (from > 0 ? '… ' : '') + words.slice(from, words.length - to).join(' ') + (to > 0 ? ' …' : '');
  return [cut(before), cut(after)];
}

/** A KPI that belongs to another goal now. */
export function movedSentence({ thing }: Difference, from: Texts, to: Texts): Texts {
  return say(TEXTS.movedTo, { kind: kindCalled(thing), name: thingCalled(thing), old: from, new: to });
}

function daysText(days: number): Texts {
  return { en: `${days} ${days === 1 ? 'day' : 'days'}`, nl: `${days} ${days === 1 ? 'dag' : 'dagen'}` };
}

function say(texts: Texts, filling: Filling): Texts {
  const [en, nl] = OWN_LANGUAGES.map((language) => fill(texts, filling, language));
  return { en: en!, nl: nl! };
}
