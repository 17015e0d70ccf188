import type { Texts } from '../core/language';

/** What is said of a run that somebody stopped. */
export const INTERRUPTED: Texts = {
  en: 'interrupted: not everything was checked',
  nl: 'onderbroken: niet alles is gecontroleerd',
};
