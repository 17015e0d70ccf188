import type { Texts } from '../core/language';
import type { Level } from './report';

/** How likely or how bad a risk is, in the words of the format. */
export const LEVELS: Readonly<Record<Level, Texts>> = {
  low: { en: 'low', nl: 'laag' },
  medium: { en: 'medium', nl: 'gemiddeld' },
  high: { en: 'high', nl: 'hoog' },
};
