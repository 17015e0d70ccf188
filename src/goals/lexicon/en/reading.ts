import type { ReadingWords } from '../reading-words';
import { enAudiences } from './audiences';
import { enDeadlines } from './deadlines';
import { enLevels } from './levels';
import { enMeasures } from './measures';
import { enNumbers } from './numbers';
import { enTargets } from './targets';

export const enReading: ReadingWords = {
  measures: enMeasures,
  audiences: enAudiences,
  deadlines: enDeadlines,
  levels: enLevels,
  targets: enTargets,
  numbers: enNumbers,
};
