import type { OwnLanguage } from './language';

/** What a fix writes where only the author knows the answer; the rules do not take it for one. */
export const PLACEHOLDERS: Readonly<Record<OwnLanguage, string>> = { en: 'fill-in', nl: 'vul-in' };
