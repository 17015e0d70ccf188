/** English: whether a number is to be reached. What the words of a set do is told in `target-words.ts`; above each stands a goal that has one of them. */
import type { TargetWords } from '../target-words';
import { list } from '../word-sets';

export const enTargets: TargetWords = {
  // Reach 4 % to 6 %
  reaching: list('achieve reach keep maintain hold of at be'),
  // From 9 to 2 hours
  towards: list('from to by'),
  // Over 3 minutes
  lowerBounds: list('over above exceed exceeds least'),
  // Longer than an hour
  longerThan: list('more longer older later'),
  // No answer takes longer than an hour
  negations: list('no not never none nobody without zero'),
  // Below 21 days
  thresholds: list(
    'under below max maximum than most to of over above least at exceed exceeds within from by',
  ),
  // 20 % more members
  changes: list(
    'more fewer less higher lower increase decrease growth reduction improvement rise drop uplift ' +
      'boost cut decline additional extra faster shorter up down better off above below increases ' +
      'annual annually organic',
  ),
  // Never later than a day
  strictLimits: list('max maximum no not nobody none never'),
  // At most twice a week
  each: list('a an per each every'),
  // The waiting time is 4 weeks
  copulas: list('is are average averages'),
  // Within five working days
  workingUnits: list('business working workday workdays'),
  // 3 years old
  ages: list('old experience of'),
  // Become waste-free: 0 kg
  abolishing: list('reach achieve become aspire towards toward'),
  // No more than 12
  noNone: list('more later less fewer longer matter one'),
  // No stock-outs in December
  none: list('no nobody nowhere'),
  // We have no stock-outs
  beforeNone: list('have has we there are is live lives'),
  // By 2040 not one child smokes
  noneOf: list('no not'),
  // More customers for shop 2
  named: list(
    'shop store branch ward department dept unit team floor hall site location office terminal gate platform line building ' +
      'room school plant depot warehouse studio region area block route squad group class club house home street lane district',
  ),
  // Make the 4 teams work together
  definite: list('the these those both all'),
  // Pass the 500 members mark
  milestones: list(
    'mark milestone barrier pass passes hit hits break breaks cross crosses first reach reaches',
  ),
  // Grow in 5 countries
  whereabouts: list('in across at for with among between'),
  // Our monthly newsletter
  rhythms: list('daily weekly monthly quarterly yearly annual'),
  // Build 300 homes a year
  lasting: list('homes houses dwellings apartments trees chargers hedges turbines'),
  // Young people feel at home
  states: list('are is has have feel feels know knows will can should'),
  // We want to be the best
  aims: list('we to our'),
};
