/** English: what is measured. What the words of a set do is told in `measure-words.ts`; above each stands a goal that has one of them. */
import type { MeasureWords } from '../measure-words';
import { list, none } from '../word-sets';

export const enMeasures: MeasureWords = {
  // Turnover grows to € 60k
  links: list(
    'from to by with of at least most more less fewer no not than minimum maximum min max under ' +
      'below above over exceed exceeding exceeds or the a an is are was be been being must should ' +
      'will remain remains stay stays rises falls drops increases decreases grows up down higher ' +
      'lower longer older shorter average averages averaging averaged about around roughly circa ca ' +
      'still only within between reaches reach scores totals increase reduced raised increased ' +
      'lifted cut consists smaller bigger goes equal come comes gets has have',
  ),
  // Grow so that turnover reaches € 60k
  borders: list(
    'nobody everyone we i you they he she who which that if when while so through via thanks ' +
      'because after before but than by into there',
  ),
  // Applications that reach 40
  asides: list('who which that than nobody everyone'),
  // The number of members
  prepositions: list(
    'against without between since towards around via of in on for at to per with from among about over and or &',
  ),
  // Our turnover to € 60k
  determiners: list('the a an our my your their its this'),
  // Increase turnover to € 60k
  leads: list(
    'number amount total to will want also and of in get getting bring bringing have having keep ' +
      'keeping take make making see ensure ensuring achieve achieving gain earn win hit attract ' +
      'maintain maintaining hold secure generate deliver obtain reach reaching score scoring sell ' +
      'convert provide launch push pull drive move moving grow improve raise boost lift cut reduce ' +
      'increase decrease lower halve double triple is are be has goal target aim team with a at ' +
      'least per then more fewer less extra higher for no try trying help helping start starting ' +
      'find finding recruit collect build growing increasing reducing raising lowering cutting ' +
      'boosting doubling improving expanding',
  ),
  // A target of 30 %
  hollow: list(
    'reach target targets norm goal aim number percentage proportion rate percent share lead ' +
      'budget time results ratio amount a value range bandwidth interim all',
  ),
  // What we have is 30
  verbs: list('is are was were be have has can waits'),
  // Turnover should grow to € 60k
  modals: list('will should must shall'),
  // The committee hopes for 30
  clauseWords: list(
    'hope hopes want wants going go goes would could may might respond undertake install do does ' +
      'contain contains ensure make makes very expects expect',
  ),
  // Emissions relative to 30
  looseEnds: list(
    'relative past just specifically viewed back close most it do this these non first actual baseline',
  ),
  // Readmissions after discharge
  besides: list('after before by during per into without as upon'),
  // Our goal is 30
  goalTalk: list('goal goals aim target targets'),
  // Turnover at least € 60k
  trailingBounds: list('at least under below above capped kept held limited just net'),
  // 500 members through referrals
  stops: list(
    'than by through via compared who which that to so and but thanks as with is are was will have has',
  ),
  // 30 % more monthly givers
  changeNouns: list(
    'more fewer less extra additional increase growth rise uplift reduction decrease drop decline ' +
      'cut improvement higher lower',
  ),
  // 5 % annual growth in turnover
  changeAdjectives: list('annual organic relative absolute overall a'),
  // 12 % reduction in infections
  changeFillers: list('annual organic year on relative absolute overall a in of to the our'),
  // Twice as many members
  timesFillers: list('the our number of as many much more times'),
  finalVerbs: none,
  shareFillers: none,
  // More turnover
  comparatives: list('more less fewer higher lower'),
  // Churn down
  movedBehind: list(
    'up down higher lower increased reduced doubled halved rising falling growing improved rise ' +
      'rises fall falls grow grows increase increases improve improves',
  ),
  // Turnover of TBD
  openLinks: list('of by to'),
  // Churn is to fall
  auxiliaries: list('to will is are with'),
};
