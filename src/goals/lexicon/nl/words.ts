/** Dutch: vague words, ways out, open windows, names with numbers in them, fixed times. */
import type { EntryKind } from '../kinds';
import { table, type Entry } from '../../phrases';

export const nlWords: readonly Entry<EntryKind>[] = [
  ...table(
    'vague',
    `
aanzienlijk, aanzienlijke, substantieel, substantiele, significant, significante, flink, flinke, fors, forse, behoorlijk, merkbaar | Het verzuim flink terugdringen
goed, goede, best, beste, uitstekend, uitstekende, excellent, excellente, prima, mooi, mooie | Goede dienstverlening
sterk, sterke, krachtig, krachtige, solide, stabiel, stabiele, stevig, stevige | Een sterk merk
toonaangevend, toonaangevende, leidend, leidende, koploper, rolmodel, voorbeeldfunctie, vooraanstaand, marktleider | Toonaangevend in de regio
toekomstbestendig, toekomstbestendige, toekomstgericht, toekomstgerichte, wendbaar, wendbare, robuust, robuuste, modern, moderne, eigentijds, eigentijdse | Een toekomstbestendige organisatie
gebruiksvriendelijk, gebruiksvriendelijke, klantgericht, klantgerichte, laagdrempelig, laagdrempelige, vraaggericht | Een gebruiksvriendelijke site
slim, slimme | Een slimme stad
prettig, prettige, fijn, fijne, vitaal, vitale, leefbaar, leefbare, bloeiend, bloeiende, plezier | Een prettig werkklimaat
betrouwbaar, betrouwbare, professioneel, professionele, hoogwaardig, hoogwaardige, deskundig, deskundige, vriendelijk, vriendelijke, aantrekkelijk, aantrekkelijke, gastvrij, gastvrije | Een professionele organisatie
adequaat, adequate, passend, passende, voldoende, gepast, gepaste, redelijk, redelijke, toereikend | Voldoende personeel
optimaal, optimale | Optimaal toegerust
effectief, effectieve, efficient, efficiente, doelmatig, doelmatige | Efficiënt werken
snel, snelle, spoedig, tijdig, tijdige, vlot, vlotte | Klantvragen snel afhandelen
diverse, verschillende, meerdere, enkele, veel, vele, allerlei, sommige, wat, paar | Diverse samenwerkingen
een aantal, de meeste | Een aantal nieuwe leden
innovatief, innovatieve, vernieuwend, vernieuwende | Een innovatieve school
specialist, nummer een, expert, autoriteit, kennispartner, voorkeur | Dé specialist voor het mkb
succesvol, succesvolle, succes | Een succesvol evenement
iets | We willen iets met social media
ongeveer, circa, rond de, grofweg | Ongeveer twintig leden
`,
  ),
  ...table(
    'woolly',
    `
beter, betere, gezond, gezonde, schoon, schone, stil, sterker, slimmer, sneller, effectiever, efficienter | Betere dienstverlening
professionalisering, professionaliseren, kwaliteit, kwalitatief | Verdere professionalisering
optimaliseren, optimalisatie, maximaliseren | Processen optimaliseren
regelmatig, regelmatige, vaak, vaker, structureel, structurele, blijvend, blijvende, continu, continue, steeds, voortdurend | Vaker in de krant
innoveren, innovatie | Blijvend innoveren
partner | Een partner voor het mkb
zichtbaar, zichtbare, zichtbaarder, zichtbaarheid, naamsbekendheid, bekendheid, merkbekendheid, imago, reputatie | Naamsbekendheid vergroten
waarde, toegevoegde, meerwaarde, stakeholders, draagvlak, impact, verschil | Waarde creëren
meer, minder, hoger, hogere, lager, lagere, groter, grotere, kleiner | Meer omzet
verder, verdere, hoger niveau | Verdere groei
grip, op de kaart, een begrip, zonder zorgen, helpen, help, stap zetten, stappen zetten, banden aanhalen, moderniseren, positioneren, opbouwen, hoogst haalbare, hoogst haalbaar | In 2027 grip op de kosten
streven, trachten, proberen, inspannen, nastreven, ambieren | Streven naar een prettig werkklimaat
versterken, versterking, bevorderen, stimuleren, faciliteren, profileren, ontplooien, ontwikkelen, borgen | Het merk versterken
voorblijven, bijblijven, meegaan | De concurrentie voorblijven
cultuur, betrokkenheid, verbinding, samenwerking, ervaring, beleving, talent, werkklimaat | Meer betrokkenheid
verbeteren, verbetering, verhogen, vergroten | De klanttevredenheid verbeteren
duurzaam, duurzame, duurzamer, verantwoord, verantwoorde | Duurzame groei
versterkt, verbeterd, bevorderd, gestimuleerd, geborgd, verankerd, geprofessionaliseerd, gemoderniseerd, geintensiveerd, verduurzaamd, verduurzamen, verduurzaming, ingebed, ondersteund, betrokken, gefaciliteerd, doorontwikkeld, geoptimaliseerd, vernieuwd, verbreed, verdiept | Samenwerking versterkt in 2027
aantrekkelijker, blijer, blijere, korter, kortere, langer, jonger, jongere, diverser, groener, groenere, veiliger, schoner, schonere, gezonder, gezondere, makkelijker, goedkoper, leuker, levendiger, rustiger, breder, bredere, fijner | Volgend jaar kortere wachttijden
bijdragen, bijdrage, draagt bij, begrip in de, klaar voor, klaar zijn, gericht op, met oog voor | In 2027 bijdragen aan de regio
naar een hoger | Naar een hoger niveau
*ste _ ter/van wereld/nederland/vlaanderen/belgie/europa | Het sportiefste land ter wereld
`,
  ),
  ...table(
    'escape',
    `
waar/daar/wanneer/indien/zo/als mogelijk/nodig/passend/wenselijk/haalbaar/kan/relevant | Waar mogelijk minder plastic
voor zover mogelijk/haalbaar | Voor zover mogelijk circulair
zo/zoveel veel/snel/goed/weinig/groot/hoog/laag/lang/breed/vaak/klein/min/dicht/kort/ver/_ mogelijk, zo/zoveel veel/snel/goed/ver als | Zo veel mogelijk scholen bereiken
zoveel/zoveelmogelijk/zo mogelijk | Zoveel mogelijk leden
indien/als/mits/wanneer het/de/er budget/tijd/geld/middelen/financien/weer/capaciteit (_) (_) toelaat/toelaten/is/beschikbaar/zijn/meewerkt/voor | Indien het budget het toelaat 10% minder afval
als het lukt/kan/meezit | Dertig leden als het lukt
onder voorbehoud | Twee banen, onder voorbehoud
in principe | In principe 10% minder
eventueel, hopelijk, idealiter | Hopelijk 50 leden
bij voorkeur, liefst | Bij voorkeur 50 leden
enzovoort, enzovoorts, enz, etc, etcetera | Meer leden, fans enz.
of zo/zoiets/iets | Vijftig leden of zo
nader te bepalen | Doel nader te bepalen
`,
  ),
  ...table(
    'placeholder',
    `
ntb, tbd, nvt, nog in te vullen/bepalen, nader in te vullen/bepalen | Omzet n.t.b. in 2027
x/xx/xxx/y/n procent/% | Kosten X procent omlaag
met x/xx/xxx/n/y | Verkoop verhogen met X
x/xx/xxx klanten/leads/volgers/leden/nieuwe/bezoekers | X klanten erbij
`,
  ),
  ...table(
    'punctual',
    `
dezelfde/volgende/eerstvolgende (werkende) dag/werkdag | Voor 16 uur besteld, dezelfde dag verzonden
op tijd/schema | 80% van de boeken op tijd terug
in een keer/gesprek/contact/bezoek, bij/tijdens/in het/een eerste contact/gesprek/telefoontje/bezoek, direct/meteen bij het/de (eerste) contact/vraag | 80% van de vragen in één keer afgehandeld
binnen de/het (_) wettelijke/afgesproken/gestelde/vastgestelde/geldende/beloofde termijn/termijnen/norm/tijd/streeftijd, binnen de/onze norm/termijn/streeftijd/servicenorm | 90% binnen de wettelijke termijn afgehandeld
maximaal/max/hooguit/hoogstens #/een/eenmaal keer/maal/x doorverbonden/doorverbinden/door, maximaal/max/hooguit/hoogstens #/een keer/maal, maximaal/hooguit/hoogstens eenmaal/tweemaal | Wij verbinden u maximaal 2 keer door
niet/niemand/geen … meer/vaker/langer dan #/een/eenmaal/tweemaal keer/maal | Niemand wordt vaker dan één keer doorverbonden
niet/nooit/niemand/geen … langer/meer dan een/een/half/anderhalf (half) minuut/kwartier/uur/dag/werkdag/week, onder het/een/de kwartier/uur/half/minuut, korter/minder dan een kwartier/uur/minuut/dag/half | U hoeft nooit langer dan een kwartier te wachten
van # (uur) tot # (uur) (_) bereikbaar/open/geopend/beschikbaar/bemand, bereikbaar/open/geopend/beschikbaar (_) (_) (van) # tot # | Van 8.30 tot 17.00 uur bereikbaar
24 slash 7 (_) bereikbaar/beschikbaar/open/geopend/bemand/aanspreekbaar/paraat/bewaakt, bereikbaar/beschikbaar/open/bemand 24 slash 7 | Voor spoed zijn we 24/7 bereikbaar
# x 24 (uur) (_) bereikbaar/beschikbaar/bemand/open, dag en nacht (_) bereikbaar/beschikbaar/bemand/open/paraat, 24 uur per dag (_) bereikbaar/beschikbaar/open | De meldkamer is dag en nacht bereikbaar
op de/het beloofde/afgesproken dag/tijdstip/moment/datum | 95% op de beloofde dag bezorgd
`,
  ),
  ...table(
    'recurrence',
    `
heropname, heropnames, heropgenomen, recidive, terugval, heropname* | Heropnames binnen 30 dagen onder de 8%
`,
  ),
  ...table(
    'opt-out',
    `
niets op x/facebook/instagram/tiktok/twitter/linkedin/social | We plaatsen niets op X
geen social/sociale/facebook/instagram/tiktok/linkedin (media) | Voorlopig geen social media
gebruiken/doen/hebben/zitten/beginnen/starten geen/niet (_) social/facebook/instagram/aan/op/sociale/twitter/tiktok | Wij gebruiken geen social media
blijven/blijft weg/van van/tiktok/facebook | We blijven weg van TikTok
niet op/actief op/tiktok/facebook/instagram/linkedin/social | We zitten niet op TikTok
`,
  ),
  ...table(
    'reconsider',
    `
heroverwegen, heroverweging, overwegen, herzien, bekijken, evalueren, besluit, opnieuw, beslissen | Wij overwegen dit volgend jaar opnieuw
`,
  ),
  ...table(
    'open-window',
    `
op termijn/den/lange/langere/korte/middellange (duur/termijn) | Op termijn groeien
in de/het (nabije) toekomst/loop | In de toekomst groeien
de/het komende/aankomende/volgende jaren/maanden/weken/tijd/periode/kwartalen | De komende jaren groeien
komende jaren/maanden/weken/tijd | Komende jaren groeien
uiteindelijk, gaandeweg, ooit, binnenkort, spoedig | Uiteindelijk groeien
# en daarna/verder/later | Groeien in 2027 en daarna
binnen afzienbare/enkele/een paar/tijd/aantal/jaren/maanden (jaar/maanden) | Binnen afzienbare tijd
`,
  ),
  ...table(
    'deadline',
    `
eind/einde/ultimo/begin/medio/halverwege (van) het/de/dit/deze/volgend/volgende/jaar/seizoen/schooljaar/kwartaal/maand/zomer/begin jaar/seizoen/schooljaar/kwartaal/maand/zomer/najaar/studiejaar/periode/week/collegeperiode/traject/project/coalitieperiode/raadsperiode | Vijftig leden aan het einde van het seizoen
*jarendoel, *jarendoelstelling, *jaarsdoel, kwartaaldoel, kwartaaldoelen, jaardoel, jaardoelen, jaardoelstelling, maanddoel, maanddoelen, seizoensdoel | Kwartaaldoel: 1 miljoen omzet
jaareinde, eindejaar | Quitte aan het jaareinde
eind/einde van de/het/onze/dit/deze _ | Aan het eind van de subsidieperiode
na de/het campagne/cursus/evenement/training/project/traject | Na de campagne kent 45% ons
in/binnen/gedurende hun/zijn/haar/de/het eerste week/maand/jaar/kwartaal/weken | In hun eerste maand
het/heel (hele/gehele) jaar/seizoen/kwartaal/schooljaar, hele/gehele jaar/seizoen/kwartaal/schooljaar | Het hele jaar 95% op tijd
dan/tov/als (het) vorig/vorige/afgelopen/zelfde/voorgaand/voorgaande jaar/seizoen/editie/maand/kwartaal/periode | Tien procent minder dan vorig jaar
vergeleken met (het/de) vorig/vorige/afgelopen/zelfde/voorgaand/voorgaande jaar/seizoen/editie/maand/kwartaal/periode | 10% minder vergeleken met vorig jaar
dan/tov (het) (jaar) (vorig/vorige/voorgaand/voorgaande) ervoor/daarvoor/jaar/seizoen/editie | Meer dan het jaar ervoor
ten opzichte van (het) vorig/vorige/voorgaand/voorgaande jaar/seizoen/editie/maand/kwartaal | 10% meer ten opzichte van vorig jaar
jaar op jaar | Jaar op jaar 5% groei
binnen/over nu en een/# jaar/maanden/maand/kwartaal | Binnen nu en een jaar
binnen # tot # weken/maanden/jaar/dagen | Binnen 6 tot 9 weken
deze/komende/aankomende (_) zomer/winter/herfst/lente/najaar/voorjaar | Deze zomer
de rest van | De rest van het jaar
dit/deze/komend/komende/volgend/volgende school/studie/collegeperiode/raadsperiode/bestuursperiode/beleidsperiode/coalitieperiode/planperiode | Deze collegeperiode 200 woningen
in/gedurende/tijdens/over/voor deze/de/het/heel/hele raadsperiode/collegeperiode/planperiode/beleidsperiode/looptijd/jaar/coalitieperiode | In de planperiode
vandaag, morgen, vanavond | 40 orders morgen
op/tijdens/na/voor/bij de/het/onze open/evenement/congres/beurs/festival/opening/feest/start/lancering/wedstrijd/toernooi/concert (dag) | 500 bezoekers op de open dag
voor/uiterlijk de/het/onze zomer/winter/kerst/bouwvak/vakantie/zomervakantie/kerstvakantie/verkiezingen/feestdagen/start/herfst/lente | Voor de zomer
bij/op/in de/het/onze volgende/eerstvolgende _ | Bij het volgende inspectiebezoek een voldoende
in de spits, tijdens de spits, buiten de spits | In de spits is 1 op de 25 bussen te laat
bij (de) oplevering/opening/lancering/start/livegang/aftrap | 100 kopers bij oplevering
eind/einde jaar/kwartaal/maand/seizoen/schooljaar | Quitte einde jaar
met oud en nieuw | Met oud en nieuw 300 bezoekers
de/het/onze eerste # dagen/weken/maanden | 40 klanten in de eerste 100 dagen
eerste/tweede jaarhelft | In de eerste jaarhelft 300 leads
tussen nu en _ | Tussen nu en maart 25 gezinnen werven
voordat/voor/zodra/wanneer we/wij/de/het (winkel/zaak/jaar) opengaan/open/starten/om/opengaat/beginnen (is/zijn/gaan) | 100 klanten voor we opengaan
eerste #/half/halve jaar/maanden/weken/dagen/kwartalen :/- | Eerste half jaar: 40 winkels
jubileumjaar, ons jubileum | In ons jubileumjaar 100 leden erbij
bij/na/voor/tegen het verlaten/afronden/einde van (de/het) _, verlaat/verlaten (de/het/onze) *school/school op/met/zonder | Bij het verlaten van de basisschool
na afloop/deelname | Na afloop is 80% tevreden
`,
  ),
  ...table(
    'cadence',
    `
daily, weekly, monthly, quarterly, yearly, annual | Monthly churn rate onder de 5%
dagelijks, dagelijkse, wekelijks, wekelijkse, maandelijks, maandelijkse, jaarlijks, jaarlijkse, halfjaarlijks | Jaarlijks 8% groei
per/elke/iedere fase/project/editie/evenement/seizoen/lichting/oplevering | Een score van 8, gevraagd per fase
het hele jaar door, jaarrond | Het hele jaar door minder dan 40 honden
voortschrijdend (#) (maand/maanden/jaar/weken/dagen) gemiddelde/*gemiddelde/totaal | Voortschrijdend jaargemiddelde van 95%
elke/iedere (_) nieuwsbrief/mailing/aflevering/actie/campagne/bijeenkomst/workshop/cursus/enquete/jaarrekening/meting | 30% opens bij elke nieuwsbrief
maanddoel, weekdoel, kwartaaldoel, jaardoel | Maanddoel: 40 leads
elke/iedere/per lichting/editie/*editie/cohort/voorstelling/*voorstelling/dienst/wedstrijd/*wedstrijd/les/*les/training/rit/bezoek | Uitval maximaal 1,2%, elke dienst
tweewekelijks, driemaandelijks, om de week, om de maand, maand op maand, per editie, elke keer, iedere keer, per keer | Elke keer minstens 8 bezoekers
op jaarbasis/maandbasis | 10% op jaarbasis
maandomzet, weekomzet, dagomzet, kwartaalomzet, jaaromzet, maandverbruik, jaarverbruik | Maandomzet van 40.000 euro
te allen tijde | Te allen tijde bezet
doorlopend, permanent | Doorlopend twee begeleiders
`,
  ),
  ...table(
    'anchor',
    `
sinds | Sinds 1998
opgericht in | Opgericht in 1998
tov | 30% minder t.o.v. 2019
ten opzichte van | 30% minder ten opzichte van 2019
in vergelijking met | 30% minder in vergelijking met 2019
vergeleken met/bij | 30% minder vergeleken met 2019
dan (in) | 55% lager dan in 1990
nulmeting/peiljaar/basisjaar/referentiejaar (in) | Nulmeting 2026
stand (van) (in/op) | Stand 2026
niveau van | Onder het niveau van 2019
`,
  ),
  ...table(
    'anchor-after',
    `
niveau, peil, cijfers, stand | Onder 2019 niveau
`,
  ),
  ...table(
    'past',
    `
kwamen/kochten/hadden/verkochten we/er | Vorig jaar kwamen er 400
was, waren, groeide, groeiden, steeg, stegen, daalde, daalden, bedroeg, bedroegen, hadden | In 2026 groeiden we 12%
`,
  ),
  ...table(
    'name',
    `
top #/drie/vijf/tien | Bij de top 5 van de branche
eerste/allereerste (_) (_) ooit | De eerste winkel ooit in Gent
duurzame/groene/hernieuwbare/schone energie/stroom/elektriciteit/warmte | Alleen nog duurzame energie in 2030
versie/v/fase/stadium/niveau/deel/stap/artikel/lid/hoofdstuk/bijlage/prioriteit/pijler/thema/module/doelstelling/kpi/kr/programma/werkpakket/wijk/zone/lijn/zaal/gebouw/groep/klas/leerjaar/categorie/scope/model/type/spoor/schaal/taakveld/speerpunt/ambitie # | Website versie 3
iso/en/nen/sdg/sdgs/agenda/covid/web/industrie/wcag/scope/visie/omgevingsvisie/structuurvisie/route # | NEN 7510
# duurzame/sdgs/werelddoelen/ontwikkelingsdoelen | De 17 duurzame ontwikkelingsdoelen
nummer een/# | Nummer 1 in de regio
onze/deze/die/alle/beide/mijn/hun/haar # | Onze 350 leden
in/van/over/voor/door/bij/op de # | In de 4 regio's
alle/al onze/de # | Al onze 3 afdelingen
100/110/120/200/1000 %/procent geven/inzet/gaan/voor | 110% geven voor elke klant
geef/geven 100/110/120/200/1000 %/procent | Geef 110% voor elke klant
leeftijd/leeftijdsgroep (van) (tot) # | In de leeftijd 12 tot 18
doel # :/./)/- | Doel 2: meer leden
# jarigen/jarige/jarig/daagse/plussers/plusser/minners, # (-) tot/en/t # jarigen/jarige, # - # jarigen/jarige, # - tot/en/t # jarigen/jarige | 65-plussers
vanaf # jaar | Kinderen vanaf 4 jaar
kinderen/jongeren/mannen/vrouwen/mensen/ouderen/volwassenen/jeugd/leden/gasten/deelnemers/klanten/leerlingen/studenten/vrijwilligers/donateurs/inwoners/meisjes/jongens/bezoekers/gezinnen/vrouwen van/tot/vanaf/onder/boven/tussen (de) # (_) (#) jaar | Mannen van 25 tot 45 jaar
jongeren/mensen/volwassenen/bezoekers onder/boven/tot (de) # | Jongeren onder de 25
binnen/in/op # km/kilometer/meter/minuten (van/afstand/lopen/fietsen/rijden) | Gezinnen binnen 5 km
een op een | Een op een gesprekken
1 op 1 | 1-op-1 gesprekken
`,
  ),
];
