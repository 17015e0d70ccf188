/** The lexicon of a language, indexed when first asked for, and the words it reads a goal with. */
import type { EntryKind } from './kinds';
import { indexWhenAsked, type Entry } from '../phrases';
import type { Language } from '../types';
import { enActivities } from './en/activities';
import { enOutcomes } from './en/outcomes';
import { enReading } from './en/reading';
import { enWords } from './en/words';
import { nlActivities } from './nl/activities';
import { nlOutcomes } from './nl/outcomes';
import { nlReading } from './nl/reading';
import { nlWords } from './nl/words';
import type { ReadingWords } from './reading-words';

export const lexicons: Readonly<Record<Language, readonly Entry<EntryKind>[]>> = {
  en: [...enActivities, ...enOutcomes, ...enWords],
  nl: [...nlActivities, ...nlOutcomes, ...nlWords],
};

/** The lexicon of a language. */
export const lexicon = indexWhenAsked(lexicons);

export const readingWords: Readonly<Record<Language, ReadingWords>> = { en: enReading, nl: nlReading };
