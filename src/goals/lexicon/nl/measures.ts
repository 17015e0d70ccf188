/** Dutch: what is measured. What the words of a set do is told in `measure-words.ts`; above each stands a goal that has one of them. */
import type { MeasureWords } from '../measure-words';
import { list, none } from '../word-sets';

export const nlMeasures: MeasureWords = {
  // De omzet groeit naar € 60k
  links: list(
    'van vanaf vanuit naar tot met of dan minimaal minstens maximaal hooguit hoogstens minimum ' +
      'maximum min max over onder boven beneden meer minder niet ten minste meeste op zijn minst de ' +
      'het een is was wordt worden moet moeten zal blijft blijven staat ligt telt komt komen stijgt ' +
      'daalt zakt groeit gaat neemt af toe omhoog omlaag terug hoger lager langer ouder korter ' +
      'gemiddeld ongeveer circa ca nog maar binnen tussen bereikt scoort bedraagt verhogen verlagen ' +
      'laten stijgen dalen groeien terugbrengen terugdringen brengen gebracht verhoogd verlaagd ' +
      'gestegen gedaald verminderen vergroten reduceren teruggebracht bestaat kleiner groter nachts ' +
      'overdag gelijk loopt lopen liggen haalt halen krijgt geeft geven heeft',
  ),
  // We groeien zodat de omzet € 60k bereikt
  borders: list(
    'niemand iedereen we wij ik je ze zij die dat waarbij waarvan waarmee als wanneer terwijl ' +
      'zodat om via door dankzij omdat maar dan er u waar qua',
  ),
  // Aanvragen die 40 bereiken
  asides: list('die dat waarbij waarvan waarmee dan niemand iedereen'),
  // Het aantal leden van de club
  prepositions: list(
    'tegen rond zonder tussen sinds of in per van voor op bij aan uit onder over met naar tot ' +
      'binnen en &',
  ),
  // Onze omzet naar € 60k
  determiners: list('de het een t onze ons mijn hun dit deze'),
  // Verhoog omzet naar € 60k
  leads: list(
    'aantal totaal totale willen wil ook en of van in win score verdubbel halveer breng verhoog ' +
      'verlaag behaal haal houd hou moet moeten is heeft hebben krijgt krijgen daalt stijgt groeit ' +
      'zakt trekt blijft doel streven streeft streefwaarde target ambitie ons team als met minstens ' +
      'minimaal per dan meer minder extra hogere lagere halen behalen voor geen enkele enkel ' +
      'proberen help start',
  ),
  // Een streefwaarde van 30 %
  hollow: list(
    'target targets doel doelen streefwaarde norm aantal aantallen percentage aandeel lead budget ' +
      'tijd resultaat verhouding ratio waarde doelstelling doelstellingen tussendoelstelling opgave ' +
      'bandbreedte maximum minimum streefgetal streefcijfer het',
  ),
  // Wat we hebben is 30
  verbs: list('is was wordt worden heeft hebben kan kunnen zijn wacht wachten'),
  // De woningbouw moet opgevoerd worden
  modals: list('moet moeten dient dienen zal zullen mag mogen'),
  // Vrouwen hopen 30
  clauseWords: list(
    'hoop hoopt hopen wil willen stoten zetten zet komen bereiken bereikt opvoeren meer ' +
      'ervaren zien gericht beschikbaar hoeven ten waar waarin waarop waarmee qua bestaat behalen behaalt realiseren ' +
      'realiseert krijgen werken werkt',
  ),
  // De jaarlijkse daalt naar 30
  looseEnds: list(
    'beoogd gestreefd jaarlijks jaarlijkse maandelijks maandelijkse wekelijks dagelijks ander andere ' +
      'te zon werkelijk realisatie nulmeting netto bruto oplopend verder verdere naartoe dagen bedrag maximum gemiddelde',
  ),
  // Tijdens vergaderingen 30
  besides: list('na naar tijdens zonder als tegenover rond naast per'),
  // Ons doel is 30
  goalTalk: list('target targets doel doelen ambitie streven'),
  // Omzet minstens € 60k
  trailingBounds: list('minstens minimaal maximaal hooguit boven beneden ten hoogste minste zeker'),
  // 500 leden door aanbevelingen
  stops: list(
    'dan via door dankzij vergeleken die dat om en maar als ten met is was zijn heeft hebben ' +
      'wordt worden',
  ),
  // 30 % meer vaste donateurs
  changeNouns: list(
    'extra meer minder groei stijging daling toename afname reductie besparing vermindering ' +
      'verlaging verhoging verbetering hoger lager hogere lagere',
  ),
  // 5 % jaarlijkse groei van de omzet
  changeAdjectives: list('jaarlijkse'),
  // 12 % daling van de infecties
  changeFillers: list('jaarlijkse in of op van de het onze ons'),
  // Twee keer zoveel leden
  timesFillers: list('de het onze ons aantal of van zoveel zo veel meer keer'),
  // 20 % meer omzet realiseren
  finalVerbs: list(
    'realiseren behalen halen bereiken genereren krijgen ophalen hebben verwelkomen werven ' +
      'binnenhalen boeken omzetten',
  ),
  // In oktober gebruikt minstens 75 % van de leden de app
  shareFillers: list(
    'minstens minimaal maximaal hooguit ten minste meer minder dan gemiddeld de het een nog',
  ),
  // Meer omzet
  comparatives: list('meer minder'),
  movedBehind: none,
  // Omzet van n.t.b.
  openLinks: list('van met naar'),
  // Het verloop moet dalen
  auxiliaries: list('moet moeten te zal is aan laten'),
};
