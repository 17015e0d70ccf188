import type { Texts } from '../core/language';

export type RiskLevel = 'low' | 'medium' | 'high';

/** How likely or how bad a risk is, in words. */
export const RISK_LEVELS: Readonly<Record<RiskLevel, Texts>> = {
  low: { en: 'low', nl: 'laag' },
  medium: { en: 'medium', nl: 'gemiddeld' },
  high: { en: 'high', nl: 'hoog' },
};

/** How each level is written, in English and Dutch. */
const WORDS: Readonly<Record<RiskLevel, string>> = {
  low: 'low small minor unlikely laag klein gering onwaarschijnlijk',
  medium: 'medium moderate average mid gemiddeld middel middelgroot midden matig normaal',
  high: 'high large big major severe likely hoog groot ernstig waarschijnlijk',
};

const LEVELS: ReadonlyMap<string, RiskLevel> = new Map(
  (['low', 'medium', 'high'] as const).flatMap((level) =>
    WORDS[level].split(' ').map((word) => [word, level] as const),
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
