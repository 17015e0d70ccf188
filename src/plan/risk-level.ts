import type { Language } from '../core/language';

export type RiskLevel = 'low' | 'medium' | 'high';

/** How each level is written, in either language. */
const WORDS: Readonly<Record<RiskLevel, Readonly<Record<Language, readonly string[]>>>> = {
  low: { en: ['low', 'small', 'minor', 'unlikely'], nl: ['laag', 'klein', 'gering', 'onwaarschijnlijk'] },
  medium: {
    en: ['medium', 'moderate', 'average', 'mid'],
    nl: ['gemiddeld', 'middel', 'middelgroot', 'midden', 'matig', 'normaal'],
  },
  high: {
    en: ['high', 'large', 'big', 'major', 'severe', 'likely'],
    nl: ['hoog', 'groot', 'ernstig', 'waarschijnlijk'],
  },
};

const LEVELS: ReadonlyMap<string, RiskLevel> = new Map(
  (['low', 'medium', 'high'] as const).flatMap((level) =>
    Object.values(WORDS[level]).flatMap((words) => words.map((word) => [word, level] as const)),
  ),
);

/** "Very high" is high all the same. */
const DEGREE = /^(?:very|quite|rather|fairly|zeer|heel|erg|vrij|tamelijk) /;

/** Nobody writes a level in more code units than this. */
const LONGEST = 40;

/**
 * How likely or how bad a risk is, as its author wrote it: `low`, `Hoog`, `very high`.
 *
 * @returns undefined where it is none of the three levels, or says more
 */
export function riskLevel(written: string): RiskLevel | undefined {
  if (written.length > LONGEST) return undefined;
  const words = written.trim().toLowerCase().replaceAll(/\s+/g, ' ').replace(/\.$/, '');
  return LEVELS.get(words.replace(DEGREE, ''));
}
