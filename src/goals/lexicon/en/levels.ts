/** English: from where to where, and how strictly. What the words of a set do is told in `level-words.ts`; above each stands a goal that has one of them. */
import type { LevelWords } from '../level-words';
import { forms, list } from '../word-sets';

export const enLevels: LevelWords = {
  // From 80 to 130
  to: list('to'),
  // From 80 to 130
  from: list('from'),
  // 130 (now 80)
  now: list('now currently current today presently was baseline'),
  // 43.5 % in 2016, target 41 %
  labels: list('target goal'),
  // Target is 41 %
  labelFillers: list(': , = ( is of a at least most < > ≤ ≥'),
  // A range from 50 to 52 %
  spans: list('range bandwidth between band'),
  // Below a 7
  articles: list('a an the'),
  // Percentage of patients waiting longer than 18 weeks below 8 %
  shares: list('percentage share proportion percent'),
  // 20 % growth
  upAfter: list('more extra additional higher up increase growth rise uplift boost above increases'),
  // 20 % fewer complaints
  downAfter: list('less fewer lower down decrease reduction drop decline cut below off shorter'),
  // 20 % improvement
  anyChange: list('improvement change better faster quicker'),
  // 20 % annual growth
  changeFillers: list('annual annually organic year on relative absolute overall a in'),
  // A rise of 20 %
  rises: list('increase growth rise uplift'),
  // A drop of 20 %
  falls: list('decrease reduction drop decline cut'),
  // Increase digital checkouts 15 %
  changeVerbs: list('increase grow raise boost lift reduce decrease cut lower'),
  // Increase turnover to 15 %
  amountLinks: list('to at of from by least most between under below above over on with for and than'),
  // By at least 20 %
  bounds: list(
    'at least most minimum maximum about around roughly approximately circa some another a an the ' +
      'of than more over no fewer less not',
  ),
  // Increasing by 20 %
  upVerbs: forms('increas* grow* rais* rise rises rising boost* lift* expand* gain* climb* up more higher*'),
  // Reducing by 20 %
  downVerbs: forms(
    'reduc* decreas* cut* lower* drop* fall* declin* shrink* short* slash* trim* down less fewer bring',
  ),
  // At least 80
  atLeast: list('least minimum min'),
  // At most 80
  atMost: list('most maximum max'),
  // Above 80
  above: list('above beyond exceed exceeds exceeding'),
  // Longer than 80
  moreThan: list('more higher greater longer older better'),
  // Fewer than 80
  lessThan: list('less fewer lower shorter smaller younger faster'),
  // No more than 80
  negations: list('no not never nobody dont doesnt wont cannot'),
  // 80 or more
  orMore: list('more higher above better'),
  // 80 or fewer
  orLess: list('less fewer lower below under'),
};
