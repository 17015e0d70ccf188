/** Dutch: which number, of what. What the words of a set do is told in `number-words.ts`; above each stands a goal that has one of them. */
import type { NumberWords } from '../number-words';
import { inOrder, list } from '../word-sets';

export const nlNumbers: NumberWords = {
  // Twaalf nieuwe leden
  units: inOrder(
    'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien ' +
      'zestien zeventien achttien negentien',
  ),
  // Vijftig leden
  tens: new Map([
    ['twintig', 20],
    ['dertig', 30],
    ['veertig', 40],
    ['vijftig', 50],
    ['zestig', 60],
    ['zeventig', 70],
    ['tachtig', 80],
    ['negentig', 90],
  ]),
  // Twee miljoen bezoekers
  scales: new Map([
    ['k', 1e3],
    ['m', 1e6],
    ['b', 1e9],
    ['bn', 1e9],
    ['mn', 1e6],
    ['mm', 1e6],
    ['mln', 1e6],
    ['mio', 1e6],
    ['mld', 1e9],
    ['honderd', 100],
    ['duizend', 1e3],
    ['miljoen', 1e6],
    ['miljard', 1e9],
    ['dozijn', 12],
    ['ton', 1e5],
  ]),
  // Een derde van de leden
  fractions: new Map([
    ['helft', 0.5],
    ['half', 0.5],
    ['derde', 1 / 3],
    ['kwart', 0.25],
    ['vierde', 0.25],
    ['vijfde', 0.2],
    ['zesde', 1 / 6],
    ['achtste', 0.125],
    ['tiende', 0.1],
  ]),
  // Een derde van de leden
  partFollowers: list(
    'via in is van dankzij middels minder meer lager hoger voor binnen zijn te wordt door daarvan ' +
      'terug omlaag omhoog sneller verlagen verminderen reduceren korter',
  ),
  // 500 euro
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
    ['gbp', '£'],
  ]),
  // Verdubbel de omzet
  multipliers: new Map([
    ['verdubbel', 2],
    ['verdubbelen', 2],
    ['verdubbelt', 2],
    ['verdubbeld', 2],
    ['verdubbeling', 2],
    ['verdubbelde', 2],
    ['dubbel', 2],
    ['dubbele', 2],
    ['halveer', 0.5],
    ['halveren', 0.5],
    ['halveert', 0.5],
    ['gehalveerd', 0.5],
    ['halvering', 0.5],
    ['gehalveerde', 0.5],
  ]),
  // Minstens 80
  bounds: list(
    'minimum maximum min max over of score minimaal minstens maximaal hooguit hoogstens ten ' +
      'minste meeste dan onder boven naar tot op van bereiken met tussen rond gemiddeld gemiddelde ' +
      'uiterlijk streefwaarde doel norm',
  ),
  // 500 leden van de club
  nounStops: list(
    'of in via van voor op met naar door uit bij en die dat onder aan om te de het een onze per ' +
      'binnen tussen als dan is zijn wordt worden heeft hebben',
  ),
  // 200 liter
  measures: list(
    'l liter liters km kms kilometer kilometers meter meters m2 m3 kwh mwh gwh kg kgs kilo kilos ' +
      'gram ton hectare hectares ha ms db graden mb gb fte ftes',
  ),
  // 8 punten omhoog
  points: list('procentpunt procentpunten pp pts pt punt punten'),
  // Hooguit één klacht
  limits: list('hooguit hoogstens maximaal minimaal minstens maximum minimum max min'),
  // De 5e editie
  endings: list('e de ste d g s'),
  // Minstens ongeveer 80
  softeners: list('de het een ongeveer'),
};
