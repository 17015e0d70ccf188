import type { ReadingWords } from '../reading-words';
import { nlAudiences } from './audiences';
import { nlDeadlines } from './deadlines';
import { nlLevels } from './levels';
import { nlMeasures } from './measures';
import { nlNumbers } from './numbers';
import { nlTargets } from './targets';

export const nlReading: ReadingWords = {
  measures: nlMeasures,
  audiences: nlAudiences,
  deadlines: nlDeadlines,
  levels: nlLevels,
  targets: nlTargets,
  numbers: nlNumbers,
};
