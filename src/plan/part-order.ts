import { planFormat } from '../core/format/plan';

/** The keys behind which a part comes that the plan has not yet: those that the format names before it. */
export function keysBefore(part: keyof typeof planFormat.fields): readonly string[] {
  const keys = Object.keys(planFormat.fields);
  return keys.slice(0, keys.indexOf(part));
}
