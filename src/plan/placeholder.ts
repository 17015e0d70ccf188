import type { Plan } from '../core/model';
import { PLACEHOLDERS } from '../core/placeholders';
import { textLanguage } from './text-language';

/** The placeholder in the language of the plan's texts. */
export function placeholder(plan: Plan): string {
  return PLACEHOLDERS[textLanguage(plan)];
}

export function isPlaceholder(value: unknown): boolean {
  return Object.values(PLACEHOLDERS).some((word) => word === value);
}
