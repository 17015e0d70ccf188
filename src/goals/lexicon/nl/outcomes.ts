/** Dutch: what is measured, what can be verified without a number, and how things change. */
import type { EntryKind } from '../kinds';
import { table, type Entry } from '../../phrases';

export const nlOutcomes: readonly Entry<EntryKind>[] = [
  ...table(
    'metric',
    `
omzet, *omzet, verkoop, verkopen, winst, marge, *marge, rendement, inkomsten, opbrengst, opbrengsten, baten, resultaat, liquiditeit, solvabiliteit | Omzet verdubbelen
kosten, *kosten, lasten, budget, schuld, schulden, uitgaven, tarief, prijs | Kosten 10% omlaag
churn, uitstroom, verloop, retentie, behoud, opzeggingen | Uitstroom onder de 8%
conversie, *conversie, conversieratio, doorklikratio, *ratio, openingspercentage, bouncepercentage, *percentage, *waarde, roas, roi | Conversie van 3%
nps, csat, *tevredenheid, *score, rapportcijfer, cijfer, beoordeling, waardering, sterren | NPS van 45
volger, volgers, abonnees, likes, shares, weergaven, bereik, vertoningen | 1000 volgers
bezoeker, bezoekers, *bezoekers, verkeer, bezoek, *bezoek, bezoekersaantal | Meer bezoekers
leads, aanvragen, *aanvragen, boekingen, bestellingen, *orders, orders, aanmeldingen, inschrijvingen, sollicitaties, offerteaanvragen, opdrachten | Meer leads
lid, leden, *leden, lidmaatschap, donateurs, donaties, vrijwilligers, klanten, *klanten, gebruikers, deelnemers | 50 nieuwe leden
klacht, klachten, incidenten, ongevallen, fouten, storingen, datalekken, meldingen, valincidenten, infecties, *misdrijven, inbraken | Minder klachten
tijd, *tijd, wachttijden, wachtlijst, *lijst, uptime, beschikbaarheid, achterstand, doorlooptijden | Wachttijd onder de 21 dagen
verzuim, ziekteverzuim, *verzuim, vacatures, productiviteit, overuren | Verzuim onder de 4%
uitstoot, *uitstoot, afval, *afval, energie, *verbruik, elektriciteit, water, gas, plastic | Uitstoot halveren
aandeel, *aandeel, marktaandeel, percentage, verhouding, aantal, aantallen | Het aandeel vrouwen
taalniveau, slagingspercentage, *resultaten, referentieniveau, doorstroom, uitval, *uitval, voortijdig | Slagingspercentage van 95%
downloads, gebruik, adoptie, reviews, aanwezigheid, bezettingsgraad, bezetting, *graad, opkomst | 500 downloads
`,
  ),
  ...table(
    'outcome',
    `
certificaat, *certificaat, gecertificeerd, certificering, keurmerk, *keurmerk | Keurmerk behaald voor mei
iso # | ISO 27001 in juni 2027
b corp | B Corp in 2028
geaccrediteerd, accreditatie, heraccreditatie | Accreditatie voor juni
erkend/erkenning/geregistreerd/ingeschreven als/in | Geregistreerd als leerbedrijf
audit/inspectie/visitatie zonder | Audit zonder bevindingen
goedkeurende verklaring/accountantsverklaring/controleverklaring | Goedkeurende verklaring over 2027
vergunning (is) verleend/binnen/onherroepelijk/rond/ontvangen | Vergunning verleend voor mei
omgevingsvergunning, bouwvergunning, vergunning | Bouwvergunning voor mei
verleend, getekend, ondertekend, uitverkocht, benoemd, verdwenen, opgeheven, ingetrokken, geratificeerd, geopend | De cao is getekend voor mei
promotie/promoveren naar | Promotie naar de tweede klasse
handhaven/handhaaft in de | Ons handhaven in de eerste klasse
goedgekeurd door | Goedgekeurd door de inspectie
aanbesteding/tender/opdracht/prijs/subsidie (is) gewonnen/winnen/gegund/binnen/binnenhalen/toegekend/verworven | Aanbesteding gewonnen in maart
win/winnen/wint/gewonnen de/het/een/van | Win de aanbesteding
kampioen/kampioenschap/titel/promotie/promoveren/promoveert/gepromoveerd/degradatie/handhaven in | Kampioen in 2027
beker/prijs winnen/gewonnen | De beker winnen
quitte, kostendekkend, kostenneutraal, winstgevend, schuldenvrij | Quitte in 2027
break even/breakeven | Break-even in 2027
genderpariteit, genderevenwicht, gelijke beloning | Gelijke beloning in 2030
sluitende/sluitend begroting/meerjarenbegroting/exploitatie | Sluitende begroting in 2028
begroting (is) sluitend | De begroting is sluitend in 2028
zwarte cijfers | In de zwarte cijfers
alle/al … opwekken/hergebruiken/recyclen/isoleren/composteren/elektrificeren, alle/al (_) (_) (_) zelf opgewekt/maken | In 2030 willen we alle energie zelf opwekken
*zaal/*hal/*bad/*centrum/*park/*theater/*tuin/*huis/*school/*station/*winkel/*cafe/*markt/brug/tunnel/fietspad/camping/opvang … open/geopend . | De nieuwe gymzaal is in maart 2028 open
in gebruik/bedrijf, operationeel | De nieuwe vleugel is in 2028 in gebruik
niveau/taalniveau/referentieniveau a1/a2/b1/b2/c1/c2, niveau/referentieniveau # f/s | Leerlingen beheersen in 2028 het niveau 1F
volgeboekt, volgeboekte, vol geboekt, volbezet | Heel augustus volgeboekt
*vrij, vrij (zijn/is/worden/wordt/blijven/blijft) van | Plasticvrij in 2028
paris proof, parisproof, all electric, gasloos, nul op de meter, energielabel/label a/b/c/d | Het gebouw is in 2040 Paris-proof
rookvrije, plasticvrije, aardgasvrije, afvalvrije, gifvrije, emissievrije, autovrije | Een rookvrije school in 2028
*neutraal, *neutrale, co2 neutraal/neutrale | CO2-neutraal in 2030
klimaatneutraal, energieneutraal, energiepositief, co2neutraal, emissieloos, uitstootvrij, neutraal, circulair | Klimaatneutraal in 2040
net zero | Net zero in 2040
uitgezet, uitgefaseerd, afgeschaft, gesloten, gesloopt, verwijderd, vervangen | Alle ketels vervangen voor 2030
eerste betalende/buitenlandse/vrouwelijke/internationale/eigen/nieuwe klant/vestiging/winkel/opdracht/lid/locatie | Eerste betalende klant voor Q2
tweede/derde/vierde/nieuwe vestiging/winkel/filiaal/locatie/kantoor (_) (_) open/openen/geopend | Tweede vestiging in Utrecht open
vestiging/winkel/filiaal/locatie/restaurant/school/buurthuis/zwembad/museum/bibliotheek (_) (_) (_) open/geopend/gaat | Het zwembad is weer open
top #/drie/vijf/tien van/in/bij/op (de) (_) google/zoekresultaten/*lijst/lijst/ranking/competitie/verkiezing/klassement | Top 3 van Google op 'kookworkshop Breda'
op #/een/positie/plek in google | Op 1 in Google
*ranglijst/ranglijst/ranking/*index/index/klassement/*lijst/lijst/*monitor/monitor/*verkiezing/verkiezing/positie/plaats/plek/notering … top #/drie/vijf/tien, top #/drie/vijf/tien … *ranglijst/ranglijst/ranking/*index/index/klassement/*lijst/lijst/*monitor/monitor/*verkiezing/verkiezing | Positie in de top 100: top 3 in 2028
beste … *ranglijst/ranglijst/ranking/*index/index/klassement/*lijst/lijst/*monitor/monitor/*verkiezing/verkiezing | Beste van de regio in de Elsevier-ranglijst van 2028
harder/sneller/meer (groeien/stijgen) dan de/het markt/branche/concurrentie/sector | In 2027 sneller groeien dan de markt
boven/onder/binnen/op de/het (_) norm/normen/*norm/*normen/streefwaarde/streefwaarden | Wachttijden per 1 juli onder de afgesproken norm
naar/op/tot/onder/boven (het) niveau (van) (_) # | Verbruik in 2027 terug naar het niveau van 1999
boven/onder/beneden/dan het (_) gemiddelde/*gemiddelde/mediaan, boven/onder/dan de (_) benchmark/streefnorm | Slagingspercentage boven het landelijk gemiddelde in 2027
naar/op plaats/plek/positie #, # e/de/ste plaats/plek/positie, positief/positieve kasstroom/resultaat/exploitatieresultaat/saldo/cashflow | Naar plaats 5 op de ranglijst in 2029
sluit/sluiten/afsluiten … positief, zonder tekort/tekorten | De rekening sluit drie jaar op rij positief
dan/als (het/de) (onze) laatst/laatste/vorige/vorig/eerder/eerdere (gemeten) cijfer/meting/score/resultaat/uitslag/onderzoek/stand | Een betere tevredenheid dan het laatst gemeten cijfer
positie/plek/plaats #/een in/bij/op/van google/de | Plek 1 in Google
eerste pagina van/in google | Op de eerste pagina van Google
huidig/huidige/zelfde/hetzelfde/bestaande niveau/peil/aantal | Op het huidige niveau
niet lager/slechter dan plaats/plek, op peil, op het niveau van | Op het niveau van 2026
sluit/sluiten/sluitend … op nul | De exploitatie sluit in 2028 op nul
*keurmerk/*certificaat/erkenning/status/titel (_) (_) houden/houdt/behoudt/behouden/behaald/behalen/verlengd, houdt/behoudt/houden het/de/ons/onze (_) *keurmerk/*certificaat/erkenning/status/titel | Onze keuken houdt het hygiënekeurmerk
fusie/overname (is) rond/afgerond/voltooid | Fusie rond in juli
volledig/geheel/helemaal/compleet elektrisch/digitaal/papierloos/duurzaam/circulair/toegankelijk/plasticvrij/hernieuwbaar/bezet/biologisch/rookvrij | Volledig elektrisch in 2030
voldoet/voldoen/voldaan aan | Alle sites voldoen aan WCAG
wcag, avg, csrd, nen, hkz, niaz, jci, fairtrade, bree, breeam | WCAG voor juni
verkozen, aangesteld | Nieuwe directeur aangesteld voor mei
penningmeester/voorzitter/directeur/opvolger/trainer gevonden/benoemd/aangesteld | Penningmeester gevonden voor mei
onafhankelijk van subsidie/subsidies | Onafhankelijk van subsidie in 2028
afgelost, afbetaald, ingelost | Lening afgelost in 2029
geen (_) (_) meer, niet meer | Vanaf 2028 geen plastic meer
nergens meer | Nergens meer pesticiden
wachtlijst/wachtlijsten/achterstand/achterstanden/schuld/schulden/tekort (_) weg/verdwenen, weggewerkt, verboden, heropend, heropenen, weer open, van kracht, uitfaseren, afschaffen, stoppen/stopt/gestopt met, nee tegen | Op 31 maart is de achterstand weggewerkt
minimaal/minstens/tenminste een voldoende/goed/ruim, ten minste een voldoende/goed | Bij de inspectie minimaal een voldoende
meer/minder _ dan de/het/onze | De nieuwe lijn verkoopt meer stuks dan de oude
podiumplek, podiumplaats, boeken (zijn) gesloten, brons/zilver/goud op/bij, podium, medaille, finaleplaats, genomineerd, nominatie, shortlist | Brons op het NK 2027
van ons | In 2028 is het pand van ons
beursgang | Beursgang in 2028
in eigendom/bezit | Het pand in eigendom
gevestigd/verhuisd/intrek/verhuizen in/naar | Verhuisd naar het nieuwe pand
minimumniveau, basisniveau, streefniveau, referentieniveau | Op het referentieniveau
een voldoende/goed van/bij/door de inspectie | Een voldoende van de inspectie in 2028
oordeel/beoordeling goed/voldoende/uitstekend | Oordeel goed van de inspectie
`,
  ),
  ...table(
    'subjective',
    `
profiteren, profiteert, floreren, floreert, bloeien, bloeit, meedoen, meedoet, doet mee, doen mee, telt mee, tellen mee, rekenen op, tot zijn/haar/hun recht | Iedereen telt mee in 2030
voelen, voelt, gevoel, beleven, ervaren, ervaart | Alle leerlingen voelen zich veilig
bewust, bewustzijn, weten, weet, begrijpen, begrijpt, kennen, kent, bekend, betrokken | Iedereen is bewust
blij, trots, gemotiveerd, geinspireerd, tevreden, gezond, veilig, welkom, toegerust, vitaal, gelukkig, kansrijk | Alle medewerkers zijn trots
toekomstbestendig, duurzaam, inclusief, optimaal, slim, schoon, stil, groen, aantrekkelijk, leefbaar, bereikbaar, toegankelijk | 100% toekomstbestendig
talent, talenten, potentieel, ten volle, kans, kansen, mogelijkheid, mogelijkheden, kan, kunnen | Elk kind krijgt de kans
uitstekend, uitstekende, excellent, goed, goede, beter, hoogwaardig, hoogwaardige, kwalitatief, professioneel, modern, effectief, succesvol, sterk | Elk evenement is uitstekend
`,
  ),
  ...table(
    'up',
    `
verhogen, verhoog, verhoogt, vergroten, vergroot, groeien, groei, groeit, stijgen, stijgt, stijging, verbeteren, verbeter, verbetert, verbetering, toename, toenemen, omhoog, meer, extra, hoger, hogere, uitbreiden | Omzet verhogen
werven, werf, winnen, aantrekken, trekken, trekt, binnenhalen, behalen, genereren, verdienen, inzamelen | Leden werven
`,
  ),
  ...table(
    'down',
    `
verlagen, verlaag, verlaagt, verminderen, verminder, vermindert, vermindering, dalen, daalt, daling, zakken, zakt, terugdringen, terugbrengen, afname, afnemen, reduceren, reductie, besparen, bespaar, besparing, minder, lager, lagere, omlaag, terug, halveren, verkorten, voorkomen, beperken | Verzuim terugdringen
`,
  ),
  ...table(
    'change',
    `
verhoogd, verlaagd, verminderd, gedaald, gestegen, gegroeid, teruggebracht, verkort, verbeterd, verdubbeld, gehalveerd | Doorlooptijd teruggebracht tot 8 minuten
verhogen, verhoog, verhoogt, vergroten, vergroot, groeien, groeit, stijgen, stijgt, verbeteren, uitbreiden, verlagen, verlaag, verlaagt, verminderen, dalen, daalt, zakken, zakt, terugdringen, terugbrengen, reduceren, verdubbelen, verdubbel, halveren, halveer, opschroeven, brengen, naar | Omzet verhogen naar 12k per maand
`,
  ),
  ...table(
    'hold',
    `
houden, houd, houdt, behouden, behoud, behoudt, blijven, blijft, handhaven, handhaaft, vasthouden | Verzuim onder de 4% houden
`,
  ),
  ...table(
    'universal',
    `
alleen, uitsluitend, louter, de meerderheid van, meerderheid van de/het/onze, tweederde van, twee derde van, driekwart van, alle, al, elk, elke, ieder, iedere, iedereen, allemaal, volledig, geheel, heel, hele, altijd, elkeen | Elke factuur op tijd betaald
`,
  ),
  ...table(
    'service',
    `
antwoord, antwoorden, beantwoord, beantwoorden, beantwoordt, reactie, reageren, reageert, gereageerd, reactietijd, responstijd, respons | Antwoord binnen 12 uur
geleverd, leveren, levert, levering, bezorgd, bezorgen, verzonden, afgehandeld, afhandelen, afhandeling, behandeld, verwerkt, verwerken, opgelost, oplossen, hersteld, gerepareerd | Meldingen afgehandeld binnen 5 dagen
betaald, betalen, betaalt, betaling, terugbetaald, uitbetaald, vervuld, geholpen, gezien, gesproken, opgenomen, teruggebeld, ter, plaatse, opgevolgd | Facturen betaald binnen 30 dagen
af te handelen, op te lossen, te beantwoorden, te behandelen, te verwerken, verholpen, afgedaan, verhuurd, terechtgekomen, overgaan, *afsluiting, *afhandeling, *verwerking, *levering | Maandafsluiting binnen 5 werkdagen
wachttijd, wachttijden, doorlooptijd, doorlooptijden, levertijd, aanrijtijd, aanrijtijden, *wachttijd, *wachttijden, *doorlooptijd, *levertijd, verwerkingstijd, toegangstijd, beslist, besluit, afgegeven, verstrekt, verleend, klaar, contact, bevestiging, ontvangstbevestiging, terugkoppeling, ontvangt, krijgt, doorverbonden, oplostijd, teruggekoppeld, terecht, aanwezig, bereikbaar, wachten, wacht | Wachttijd binnen 21 dagen
`,
  ),
  ...table(
    'dwell',
    `
kijktijd, leestijd, luistertijd, schermtijd, speeltijd, kijkduur, sessieduur, bezoekduur, bezoektijd, verblijfsduur, verblijftijd, tijd op de (_) site/website/pagina | Gemiddelde kijktijd: 4 minuten
`,
  ),
];
