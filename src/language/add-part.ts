import type { Day } from '../core/day';
import type { PlanDocument } from '../core/document';
import { insertKey, insertValue } from '../core/edits/insert';
import type { InsertValue } from '../core/edits/render';
import type { Field } from '../core/format/field';
import { planFormat } from '../core/format/plan';
import type { Plan } from '../core/model';
import type { Edit } from '../core/rule';
import { isBlank } from '../core/blank';
import { isWrittenHere } from '../core/tree';
import { skeletonOf } from '../frameworks/skeleton';
import { keysBefore } from '../plan/part-order';
import { placeholder } from '../plan/placeholder';
import { textLanguage } from '../plan/text-language';
import { usualKeys } from './key-skeleton';

type Part = keyof typeof planFormat.fields;

/**
 * The edits that put a part into a plan that lacks it, where a reader expects it: with what the plan knows already, and a
 * placeholder for each answer that is still to be given.
 *
 * @param part a key of the format
 * @returns none where the format has no such part, the plan has it, or there is no place for it
 */
export function addPart(document: PlanDocument, part: string, today: Day): readonly Edit[] {
  const { kind, plan, root } = document;
  if (kind !== 'plan' || !plan || !root || !isPart(part)) return [];
  const present = root.entries.get(part);
  if (document.isUnreadable((present ?? root).key) || !isWrittenHere(present ?? root)) return [];
  const value = skeletonOf(plan, [part], today) ?? blanksOf(planFormat.fields[part], plan);
  if (!present) return insertKey(document, root, part, value, keysBefore(part));
  return isBlank(present) ? insertValue(document, present, value) : [];
}

/** What has no skeleton of its own gets a placeholder behind each of its usual keys. */
function blanksOf(field: Field, plan: Plan): InsertValue {
  const blank = placeholder(plan);
  if (field.kind !== 'part') return blank;
  return Object.fromEntries(usualKeys(field, textLanguage(plan)).map((key) => [key, blank]));
}

const isPart = (key: string): key is Part => Object.hasOwn(planFormat.fields, key);
