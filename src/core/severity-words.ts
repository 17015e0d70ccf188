import type { Texts } from './language';
import type { Severity } from './rule';

/** What findings are called by their severity, in all that people read. */
export const SEVERITY_WORDS: Readonly<Record<Severity, { readonly one: Texts; readonly many: Texts }>> = {
  error: { one: { en: 'error', nl: 'fout' }, many: { en: 'errors', nl: 'fouten' } },
  warning: { one: { en: 'warning', nl: 'waarschuwing' }, many: { en: 'warnings', nl: 'waarschuwingen' } },
  info: { one: { en: 'remark', nl: 'opmerking' }, many: { en: 'remarks', nl: 'opmerkingen' } },
  hint: { one: { en: 'hint', nl: 'tip' }, many: { en: 'hints', nl: 'tips' } },
};
