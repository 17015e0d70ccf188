import type { Language } from './language';

/** What a fix writes where only the author knows the answer; the rules do not take it for one. */
export const PLACEHOLDERS: Readonly<Record<Language, string>> = { en: 'fill-in', nl: 'vul-in' };
