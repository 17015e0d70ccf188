/** Dutch verbs of doing, and what they make. Each line: pattern | an example it is found in. */
import type { EntryKind } from '../kinds';
import { table, type Entry } from '../../phrases';

export const nlActivities: readonly Entry<EntryKind>[] = [
  ...table(
    'doing',
    `
lanceren, lanceer, lanceert, gelanceerd, lancering | Een campagne lanceren
plaatsen, plaats, plaatst, geplaatst | Elke week vijf berichten plaatsen
posten, gepost | Dagelijks posten op Instagram
publiceren, publiceer, publiceert, gepubliceerd | Twaalf blogs publiceren
schrijven, schrijf, schrijft, geschreven | Een contentplan schrijven
organiseren, organiseer, organiseert, georganiseerd | In 2027 twaalf webinars organiseren
starten/start/gestart met/een/we/van/de/# | Starten met een podcast
beginnen/begin/begint/begonnen met/een/aan, een _ (_) beginnen/starten/opzetten/opstarten | Beginnen met een nieuwsbrief
opzetten, opgezet, opstarten | Een Facebookpagina opzetten
opstellen, opgesteld | Opstellen van een communicatieplan
uitrollen, uitgerold, uitrol | Het nieuwe CRM uitrollen
invoeren, ingevoerd, invoering | Een klantenkaart invoeren
implementeren, implementeer, implementeert, implementatie, geimplementeerd | Een CRM implementeren
introduceren, introduceer, introductie | Een klantenkaart introduceren
verkennen, verken, verkent, verkenning | Kansen verkennen in 4 nieuwe landen
onderzoeken/onderzoek/onderzocht naar/of/hoe/doen/de/het/welke | Onderzoeken of een chatbot helpt
inventariseren, inventariseer, inventarisatie, geinventariseerd | Wensen inventariseren
verzamelen, verzamel | Feedback verzamelen
ophalen/opgehaald van/bij feedback/gebruikers/klanten | Input ophalen bij gebruikers
feedback/input/wensen/meningen/verhalen ophalen/vragen/verzamelen | Maandelijks feedback ophalen bij gebruikers
uitvoeren, uitgevoerd | Een enquête uitvoeren
bespreken, bespreek, besproken | De strategie bespreken
samenwerken met, onderzoek doen/laten, om een _ vragen | Samenwerken met drie influencers
repeteren, oefenen | Twee keer per week repeteren
in kaart brengen, kaart gebracht | In Q1 alle processen in kaart brengen
evalueren, evalueer, geevalueerd | Het programma evalueren
analyseren, analyseer, geanalyseerd | De bezoekcijfers analyseren
definieren, definieer, gedefinieerd | Definiëren van drie KPI's
vaststellen, vastgesteld | Het beleid vaststellen
interviewen, interview, geinterviewd | Twintig klanten interviewen
benaderen, benader, benadert, benaderd | Zestig klanten benaderen
contacteren, contacteer, gecontacteerd | Dertig bedrijven contacteren
bellen, gebeld, nabellen | Dertig prospects bellen
mailen, gemaild | Alle oud-leden mailen
versturen, verstuur, verstuurt, verstuurd, verzenden, uitsturen | Elke maand een nieuwsbrief versturen
uitnodigen, uitgenodigd | Vijftig alumni uitnodigen
bezoeken/bezoek/bezocht we/brengen/aan | In 2027 bezoeken we 40 scholen
bezoeken # | Bezoeken 40 scholen
# _ bezoeken, # boeken lezen | In 2027 40 scholen bezoeken
bijwonen, bijgewoond | Drie beurzen bijwonen
deelnemen, deelname | Deelnemen aan de beurs
voorbereiden | De jaarvergadering voorbereiden
presenteren, presenteer, gepresenteerd | Het plan presenteren aan het bestuur
promoten, promoot | De nieuwe collectie promoten
adverteren, adverteer | Adverteren op lokale radio
testen, getest | Twee landingspagina's testen
monitoren, monitor | Vermeldingen monitoren
verspreiden, uitdelen | Vijfduizend flyers verspreiden
twitteren, tweeten, bloggen, vloggen | Dagelijks twitteren
ontwikkelen/ontwikkel/ontwikkelt/ontwikkeling een/van/nieuwe/nieuw | Ontwikkelen van een huisstijl
een/nieuwe/nieuw/# _ ontwikkelen/maken/bouwen/ontwerpen | Een app ontwikkelen
een/nieuwe _ _ ontwikkelen/maken/bouwen/ontwerpen/schrijven | Een nieuwe website bouwen
ontwerpen, ontwerp, ontworpen | Een logo ontwerpen
vernieuwen, vernieuw, herontwerpen, moderniseren | De website vernieuwen
updaten, bijwerken, actualiseren, actualiseer | De stijlgids actualiseren
inzetten/inzet van/voor, media/video/influencers/chatbots inzetten | Social media inzetten
gebruiken, gebruikmaken, gebruik maken | Meer video gebruiken
inrichten van, account/pagina/kanaal/website/ruimte inrichten | Een account inrichten
aanmaken, aangemaakt, aanleggen, aanbrengen | Een account aanmaken
openen een/account/kanaal/pagina | Openen een account
account/kanaal/pagina/profiel openen/aanmaken/maken/starten/beginnen | Een TikTok-account openen
doen/meedoen aan/met | Meedoen aan de actie
iets met _ (_) doen | Iets met social media doen
iets doen met/op | Iets doen met TikTok
delen, deel, deelt | Verhalen delen op Facebook
optuigen, opleveren, opgeleverd, oplevering | Het portaal opleveren in Q4
afronden, afgerond, afronding | Het project afronden voor de zomer
live gaan/zetten/gang, website/site/app/portaal/platform/intranet/webshop/systeem live | De site live zetten
uitbrengen, uitgebracht | Offertes uitgebracht
indienen, ingediend | Drie aanvragen indienen
voorstellen, agenderen | Een plan voorstellen
plannen maken, filmen, livestreamen, vertalen, vertaald, instellen van, een _ (_) instellen, meten van, voortzetten, voortgezet, om tafel, proef/pilot draaien, voetafdruk meten | Een werkgroep instellen
communiceren, communiceer | Communiceren over de plannen
aandacht vragen/besteden/geven | Aandacht vragen voor eenzaamheid
in gesprek gaan/met | In gesprek gaan met bewoners
werken/werk aan/met | Werken aan zichtbaarheid
houden van/we een/# | Houden van een open dag
houden/gehouden # | Houden 4 bijeenkomsten
verzorgen/verzorg/geven van/een/we | Verzorgen van presentaties
uitproberen, proberen uit | TikTok uitproberen
bedenken, brainstormen | Nieuwe acties bedenken
ophangen, opplakken | Posters ophangen
inhuren | Een bureau inhuren
aansluiten/aanhaken bij | Aansluiten bij een netwerk
overzetten, omzetten, overgezet | Alle klanten overzetten naar het nieuwe systeem
spreken op/bij | Spreken op een congres
alle/onze/nieuwe _ trainen | Alle leraren trainen in EHBO
zetten/zet/zetten/zette … in/neer/door/uit/voort ., zetten/zet … op ., zetten/zet … op alle/onze/de/instagram/facebook/linkedin/youtube/tiktok | Wij zetten ons aanbod op alle kanalen
voeren/voert/voer … uit/in/door ., stellen/stelt/stel … op/vast/beschikbaar ., nemen/neemt/neem … deel/af . | In 2027 voeren we een onderzoek uit
richten/richt … in ., rollen/rolt … uit ., ronden/rondt … af ., sturen/stuurt … uit/rond/toe ., delen/deelt … uit ., geven/geeft … uit/voorlichting/les . | We richten een nieuw kantoor in
brengen/brengt … in kaart, maken/maakt … gebruik ., starten/start … op ., vragen/vraagt … aan ., dienen/dient … in ., schaffen/schaft … aan ., huren/huurt … in ., leggen/legt … aan/vast/voor ., nodigen/nodigt … uit . | We vragen drie subsidies aan
werken/werkt/werk … mee/samen/uit ., werken/werkt/werken we/wij … aan, werkt/werken … aan een/het/de/onze/meer, doen/doet … mee ., houden/houdt … bij ., schrijven/schrijft … uit ., roepen/roept … op . | We werken de plannen verder uit
gaan/gaat/ga … in gesprek/overleg, gaan/gaat … aan de slag, in gesprek/overleg gaan, aan de slag | We gaan met ouders in gesprek
aanschaffen, aanschaf, aangeschaft, aankopen, aankoop, nieuwe _ realiseren/aanschaffen/aanleggen/plaatsen/kopen | Aanschaf van een nieuwe bus
ons (_) (_) inspannen/inzetten, spannen ons (_) in, zetten ons … in, meten we/wij, we/wij meten, ieder/elk/elke kwartaal/jaar/maand meten | Ons inspannen voor schone lucht
actief/aanwezig/zichtbaar (te) zijn/blijven/worden op/in/bij, zijn/blijven (_) actief/aanwezig op/bij | Actief zijn op LinkedIn
gebruik/inzet/voortzetting/voortzetten/uitvoering/uitvoeren/opstellen/voorbereiding/organisatie van, elektrificeren, handvatten bieden | Voortzetten van de inzet van wijkagenten
afgenomen, gehouden, gedaan | 10 interviews gedaan
draaien/draait/draai … pilot/proef | We draaien een pilot op drie scholen
herzien, nalopen, bijstellen, raadplegen, bedanken, bevragen, informeren, voorlichten | Jaarlijks alle protocollen herzien
automatiseren, automatiseer, migreren, integreren, koppelen | De rapportage automatiseren
`,
  ),
  ...table(
    'making',
    `
bouwen, bouw, bouwt, gebouwd | Een app bouwen
maken, maak, maakt, gemaakt, opnemen, inplannen, voeren, houden, gehouden | Video's maken
ontwikkelen, ontwikkelt, ontwikkeld | Trainingen ontwikkelen
aanbieden, bieden, bied, biedt, aangeboden, bieden/biedt/bied … aan . | Workshops aanbieden
geven, geef, geeft, gegeven, te geven | Trainingen geven
trainen, train, opleiden | Trainingen voor vrijwilligers trainen
begeleiden, coachen, ondersteunen | Campagnes ondersteunen
stimuleren, stimuleer | Campagnes stimuleren
beheren, onderhouden, bijhouden | Onze kanalen beheren
creeren, creeer | Content creëren
produceren, produceer | Video's produceren
verzorgen | Workshops verzorgen
realiseren, realiseer | Een website realiseren
faciliteren, aanbod | Workshops faciliteren
`,
  ),
  ...table(
    'spending',
    `
uitgeven, besteden, besteed, besteedt, uitgegeven, spenderen | 20.000 euro uitgeven aan advertenties
investeren, investeer, investeert, geinvesteerd, investering | 5.000 euro investeren in training
vrijmaken, reserveren, begroten | 10.000 euro vrijmaken voor video
`,
  ),
  ...table(
    'output',
    `
*interviews, *lessen, *cursussen, *lezingen, *voorstellingen, *concerten, *activiteiten, *evenementen, *projecten, *rapporten, *fotos, *videos | Acht expertinterviews afgenomen
*sessies, *berichten, *blogs, *afleveringen, *workshops, *trainingen, *brieven, *presentaties, *enquetes, *flyers, *artikelen, *filmpjes, *webinars, *posts | Drie podcastafleveringen per maand
bericht, berichten, post, posts, facebookberichten, tweet, tweets, stories, story | Drie berichten per week
artikel, artikelen, blog, blogs, blogpost, blogposts, column, columns | 48 artikelen dit jaar
video, videos, filmpje, filmpjes, film, films, reel, reels, vlog, vlogs | Vier video's per maand
podcast, podcasts, aflevering, afleveringen | 10 afleveringen
webinar, webinars, workshop, workshops, training, trainingen, cursus, cursussen, sessie, sessies | Twaalf webinars in 2027
campagne, campagnes, *campagne, *campagnes, actie, acties | 3 campagnes in Q2
nieuwsbrief, nieuwsbrieven, mailing, mailings, mail, mails | 12 nieuwsbrieven
bijeenkomst, bijeenkomsten, *bijeenkomsten, evenement, evenementen, event, events, overleg, overleggen, vergadering, vergaderingen | Vier bijeenkomsten per jaar
gesprek, gesprekken, *gesprekken, belletjes, beurs, beurzen, congres, congressen | Tien gesprekken per week
rapport, rapporten, rapportage, rapportages, whitepaper, whitepapers, ebook, ebooks | Twee rapporten per jaar
folder, folders, flyer, flyers, brochure, brochures, poster, posters | 5.000 flyers in mei
enquete, enquetes, onderzoeken, interview, interviews, vragenlijst | 3 enquêtes in 2027
advertentie, advertenties, *advertenties, spotjes | Zes advertenties
voorstelling, voorstellingen, concert, concerten, optreden, optredens, tentoonstelling, tentoonstellingen, expositie, exposities, les, lessen, activiteit, activiteiten, project, projecten, foto, fotos, afbeelding, afbeeldingen, themaavonden, informatieavonden, infoavonden, benefietavonden, scholing, voorlichting | Zes voorstellingen op scholen
presentatie, presentaties, lezing, lezingen, pitches | Tien presentaties
offerte, offertes, voorstellen | 8 offertes per kwartaal
prototype, prototypes, features, releases, pilots | Twee prototypes
landingspagina, landingspaginas, paginas, webpaginas | Vier landingspagina's
persbericht, persberichten | Zes persberichten
standaard, standaarden, methode, methoden, database, regeling, spreekuren, *spreekuren | Een standaard ontwikkelen
handleiding, handleidingen, sjabloon, sjablonen, toolkit | Twee handleidingen
website, websites, site, app, apps, portaal, intranet, platform, dashboard, crm, logo, huisstijl, chatbot, webshop | Een nieuwe website
account, accounts, kanaal, pagina, profiel, *pagina, *account, *kanaal | Een TikTok-account
plan, plannen, *plan, strategie, *strategie, beleid, *beleid, kalender, *kalender, richtlijnen, protocol, visie, nota, programma, *programma | Een contentplan
werkgroep, werkgroepen, klankbordgroep | Twee werkgroepen
experiment, experimenten | 5 experimenten per maand
content, beeldmateriaal, kpis | Wekelijks content
open dag, open dagen | Twee open dagen
`,
  ),
  ...table(
    'awaited',
    `
mail, mails, email, emails, bericht, berichten, offerte, offertes, rapport, rapporten, account, accounts, app, *berichten, plan, *plan, aanvraag, aanvragen, *aanvragen, bestelling, bestellingen, klacht, klachten, bezwaarschriften, vergunning, vergunningen, paspoort, paspoorten, retour, *betaling, reparatie, reparaties, melding, meldingen, storing, storingen, vraag, vragen, uitslag, uitslagen, besluit, besluiten, advies | E-mails beantwoord binnen 2 dagen
`,
  ),
  ...table(
    'habit',
    `
genieten, geniet, sporten, sport, bewegen, beweegt, bezoeken, bezoekt, gebruiken, gebruikt, lezen, leest, kijken, kijkt, luisteren, luistert, fietsen, fietst, wandelen, wandelt, eten, eet, spelen, speelt, reizen, reist, volgen, komen, komt, kopen, koopt, doen, doet | 14 miljoen mensen genieten wekelijks van sport
`,
  ),
  ...table(
    'result',
    `
lead, leads, *leads | 25 leads per kwartaal
klant, klanten, *klanten, koper, kopers, gasten, patienten, clienten, afnemers, huurders | 50 nieuwe klanten
lid, leden, *leden, donateur, donateurs, gever, gevers, sponsor, sponsors, partner, partners, vrijwilliger, vrijwilligers, vrienden, begunstigers | 30 nieuwe leden
afspraak, afspraken | 30 afspraken met hypotheekzoekers
bezoeker, bezoekers, *bezoekers, deelnemer, deelnemers, aanwezigen, bezoek, bezoeken | 2.000 bezoekers
volger, volgers, *volgers, abonnee, abonnees, *abonnees, fans, gebruikers, lezers, kijkers, luisteraars, inschrijvingen, aanmeldingen | 1000 volgers
likes, shares, reacties, comments, weergaven, views, vertoningen, impressies, bereik, kliks, clicks, vermeldingen | 5.000 weergaven
verkoop, verkopen, order, orders, *orders, bestelling, bestellingen, boeking, boekingen, reserveringen, contracten, opdracht, opdrachten, tickets, kaarten, kaartjes, overnachtingen | 40 orders per week
sollicitatie, sollicitaties, sollicitanten, vacatures, aanvragen, *aanvragen, stageplekken, stageplaatsen, leerwerkplekken | 20 sollicitaties per vacature
demo, demos, *demos, download, downloads, review, reviews, recensies, beoordelingen, registraties | 300 downloads
vestiging, vestigingen, filiaal, filialen, franchisenemer, franchisenemers, proefles, proeflessen, proefritten, proefabonnementen, proefplaatsingen | 50 proeflessen in september
donaties, giften, euro, nalatenschappen | 100 donaties
maaltijden, banen, arbeidsplaatsen, woningen, *woningen, bomen, laadpalen, huishoudens, gezinnen | 200 banen
mensen, inwoners, bewoners, *bewoners, leerlingen, studenten, kinderen, jongeren, ouderen, medewerkers, vrouwen, mannen, ouders, scholen, bedrijven, winkels, statushouders, mantelzorgers, ondernemers, docenten, cliënten | 200 ouderen
punten, procentpunt, ton, kwh, kg, km, hectare, uur | 3 punten
`,
  ),
];
