/** Dutch: from where to where, and how strictly. What the words of a set do is told in `level-words.ts`; above each stands a goal that has one of them. */
import type { LevelWords } from '../level-words';
import { forms, list } from '../word-sets';

export const nlLevels: LevelWords = {
  // Van 80 naar 130
  to: list('naar tot'),
  // Van 80 naar 130
  from: list('van vanaf vanuit'),
  // 130 (nu 80)
  now: list('nu huidige huidig momenteel was waren baseline nulmeting'),
  // 43,5 % in 2016, streefcijfer 41 %
  labels: list('doel doelstelling doelwaarde streefcijfer streefwaarde streefgetal ambitie target streef'),
  // Doel telkens 0
  labelFillers: list('naar : , = ( is van een op telkens steeds minimaal minstens maximaal hooguit < > ≤ ≥'),
  // Een bandbreedte van 50 tot 52 %
  spans: list('bandbreedte marge tussen range'),
  // Boven een 7
  articles: list('een de het'),
  // Percentage patiënten dat langer dan 18 weken wacht onder 8 %
  shares: list('percentage aandeel deel'),
  // 20 % groei
  upAfter: list(
    'extra meer hoger hogere groei stijging toename omhoog erbij groeien stijgen verhogen ' +
      'vergroten verhoging',
  ),
  // 20 % minder klachten
  downAfter: list(
    'minder kleiner kleinere lager lagere daling afname omlaag eraf reductie besparing vermindering verlaging ' +
      'korter dalen verlagen verminderen reduceren besparen terugdringen terugbrengen verkorten ' +
      'inkorten',
  ),
  // 20 % verbetering
  anyChange: list('verbetering beter sneller'),
  // 20 % jaarlijkse groei
  changeFillers: list('jaarlijks jaarlijkse laten te in de het'),
  // Een stijging van 20 %
  rises: list('groei stijging toename verhoging'),
  // Een daling van 20 %
  falls: list('daling afname reductie besparing vermindering verlaging'),
  // Verhoog digitale aanvragen 15 %
  changeVerbs: list('verhoog verlaag verminder'),
  // Verhoog omzet naar 15 %
  amountLinks: list('of over van vanaf tussen naar tot op onder boven en met dan'),
  // Met minstens 20 %
  bounds: list(
    'minimaal minstens maximaal hooguit hoogstens minimum maximum ten minste meeste hoogste ' +
      'ongeveer circa nog een de of dan meer over',
  ),
  // Verhoogd met 20 %
  upVerbs: forms(
    'verhog* verhoog* vergro* groei* stijg* toenem* toename* neemt* opvoer* uitbreid* uitgebreid* ' +
      'meer hoger* omhoog groter* gestegen gegroeid toegenomen',
  ),
  // Verlaagd met 20 %
  downVerbs: forms(
    'verlag* verlaag* vermind* daal* dalen* daling* terug* afnem* afname* minder* lager* omlaag ' +
      'inkort* verkort* bespar* bespaar* krimp* beperk* zakt zakken reduc* verklein* gedaald gekrompen gezakt',
  ),
  // Minstens 80
  atLeast: list('minimaal minstens minimum min minste minst tenminste'),
  // Hooguit 80
  atMost: list('maximaal maximum max hooguit hoogstens hoogste'),
  // Boven 80
  above: list('boven'),
  // Langer dan 80
  moreThan: list('meer hoger langer ouder groter beter'),
  // Minder dan 80
  lessThan: list('minder lager korter kleiner jonger sneller'),
  // Niet meer dan 80
  negations: list('geen niet nooit niemand'),
  // 80 of meer
  orMore: list('meer hoger'),
  // 80 of minder
  orLess: list('minder lager'),
};
