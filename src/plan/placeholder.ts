import type { Language } from '../core/language';
import type { Plan } from '../core/model';
import { textLanguage } from './text-language';

/** What a fix writes where only the author knows the answer; the rules do not take it for one. */
export const PLACEHOLDERS: Readonly<Record<Language, string>> = { en: 'fill-in', nl: 'vul-in' };

/** The placeholder in the language of the plan's texts. */
export function placeholder(plan: Plan): string {
  return PLACEHOLDERS[textLanguage(plan)];
}

export function isPlaceholder(value: unknown): boolean {
  return Object.values(PLACEHOLDERS).some((word) => word === value);
}
