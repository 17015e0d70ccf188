/** English: which number, of what. What the words of a set do is told in `number-words.ts`; above each stands a goal that has one of them. */
import type { NumberWords } from '../number-words';
import { inOrder, list } from '../word-sets';

export const enNumbers: NumberWords = {
  // Twelve new members
  units: inOrder(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
      'fifteen sixteen seventeen eighteen nineteen',
  ),
  // Twenty-five members
  tens: new Map([
    ['twenty', 20],
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['seventy', 70],
    ['eighty', 80],
    ['ninety', 90],
  ]),
  // Two million visitors
  scales: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['b', 1e9],
    ['bn', 1e9],
    ['mn', 1e6],
    ['mm', 1e6],
    ['mln', 1e6],
    ['mio', 1e6],
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['dozen', 12],
  ]),
  // A third of the members
  fractions: new Map([
    ['half', 0.5],
    ['halves', 0.5],
    ['third', 1 / 3],
    ['thirds', 1 / 3],
    ['quarter', 0.25],
    ['quarters', 0.25],
    ['fifth', 0.2],
    ['fifths', 0.2],
    ['sixth', 1 / 6],
    ['eighth', 0.125],
    ['tenth', 0.1],
    ['tenths', 0.1],
  ]),
  // A quarter of the members
  partFollowers: list(
    'of this next from during over to on at for by through thanks via with less more fewer lower ' +
      'higher in within before compared the and are is',
  ),
  // 500 euros
  currencies: new Map([
    ['€', '€'],
    ['$', '$'],
    ['£', '£'],
    ['euro', '€'],
    ['euros', '€'],
    ['eur', '€'],
    ['dollar', '$'],
    ['dollars', '$'],
    ['usd', '$'],
    ['pounds', '£'],
    ['gbp', '£'],
  ]),
  // Double turnover
  multipliers: new Map([
    ['double', 2],
    ['doubles', 2],
    ['doubled', 2],
    ['doubling', 2],
    ['twice', 2],
    ['triple', 3],
    ['triples', 3],
    ['tripled', 3],
    ['tripling', 3],
    ['treble', 3],
    ['quadruple', 4],
    ['halve', 0.5],
    ['halves', 0.5],
    ['halved', 0.5],
    ['halving', 0.5],
    ['half', 0.5],
    ['quadrupled', 4],
    ['quintuple', 5],
  ]),
  // At least 80
  bounds: list(
    'least most minimum maximum min max than over above below under exceed exceeds exceeding ' +
      'reach reaches to at of within between from by beyond hit score average',
  ),
  // 500 members of the club
  nounStops: list(
    'of in for on with to by per from at and or that who which via through among between within ' +
      'before after as the a an our their each every than is are will has have',
  ),
  // 200 litres
  measures: list(
    'l litre litres liter liters km kms kilometre kilometres kilometer kilometers metre metres ' +
      'meter meters m2 m3 kwh mwh gwh kg kgs kilo kilos gram gramme grammes tonne tonnes ton tons ' +
      'hectare hectares ha ms db degrees mb gb calories fte ftes',
  ),
  // Up 8 points
  points: list('pp ppt pts pt point points'),
  // At most one complaint
  limits: list('than least most maximum minimum max min'),
  // The 5th edition
  endings: list('st nd rd th d g s'),
  // At least about 80
  softeners: list('a an the about around'),
};
