/** Dutch: whether a number is to be reached. What the words of a set do is told in `target-words.ts`; above each stands a goal that has one of them. */
import type { TargetWords } from '../target-words';
import { list, none } from '../word-sets';

export const nlTargets: TargetWords = {
  reaching: none,
  // Van 9 naar 2 uur
  towards: list('van naar tot met op'),
  // Minstens 3 minuten
  lowerBounds: list('over boven minimaal minstens'),
  // Langer dan een uur
  longerThan: list('later meer langer ouder'),
  // Niemand wacht langer dan een uur
  negations: list('geen niet nooit niemand nul zonder'),
  // Onder 21 dagen
  thresholds: list(
    'onder max maximum maximaal hooguit hoogstens hoogste dan naar tot of meeste boven over minimaal ' +
      'minstens op binnen van met uiterlijk',
  ),
  // 20 % meer leden
  changes: list(
    'extra meer minder hoger lager groei stijging daling toename afname omhoog omlaag besparing ' +
      'reductie verbetering sneller korter verlagen verhogen verminderen laten stijgen dalen ' +
      'groeien terug terugdringen terugbrengen reduceren vergroten besparen beter vermindering ' +
      'verlaging verhoging',
  ),
  // Nooit later dan een dag
  strictLimits: list('max maximum maximaal hooguit hoogstens hoogste niet nooit niemand geen'),
  // Hooguit twee keer per week
  each: list('per elk elke ieder iedere'),
  // De wachttijd is 4 weken
  copulas: list('is zijn bedraagt gemiddeld'),
  // Binnen vijf werkdagen
  workingUnits: list('werkdag werkdagen werkuur werkuren'),
  // 3 jaar oud
  ages: list('oud ervaring of jonger'),
  // Streven naar 0 kg restafval
  abolishing: list('bereiken realiseren worden streven'),
  noNone: none,
  // Geen nee-verkopen in december
  none: list('geen niemand nergens'),
  // We hebben geen nee-verkopen
  beforeNone: list('hebben heeft we is er zijn woont'),
  // In 2040 rookt geen enkel kind
  noneOf: list('geen niet'),
  // Meer klanten voor winkel 2
  named: list(
    'winkel filiaal afdeling vestiging unit team verdieping hal locatie kantoor terminal perron lijn gebouw kamer lokaal school ' +
      'fabriek depot magazijn studio regio blok route ploeg groep klas club huis straat district wijk loods bus tram zaal sectie',
  ),
  // De 4 teams beter laten samenwerken
  definite: list('de deze die beide alle'),
  // De 500 leden halen
  milestones: list(
    'grens mijlpaal halen haalt passeren passeert bereiken bereikt doorbreken doorbreekt aantikken eerste voorbij',
  ),
  // Groeien in 5 landen
  whereabouts: list('in bij voor met op onder tussen'),
  // Onze maandelijkse nieuwsbrief
  rhythms: list('dagelijkse wekelijkse maandelijkse jaarlijkse'),
  // 7.500 woningen bouwen
  lasting: list(
    'woningen huizen appartementen bomen laadpalen laadpunten zonnepanelen windmolens windturbines warmtepompen studentenkamers geveltuinen',
  ),
  // Jongeren voelen zich thuis
  states: list('is zijn heeft hebben voelen voelt weten weet kunnen kan mogen mag moeten moet'),
  // Wij willen de beste zijn
  aims: list('we wij ons onze te willen wil'),
};
