/** Whole readings, one line a goal, as `describeReading` says them; today is 22 November 2026. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  describeReading,
  formatDay,
  formatNumber,
  verdict,
  type GoalFields,
  type Language,
  type Reading,
} from '../../src/goals';

const today = '2026-11-22';
const read = (text: string, lang: Language): Reading => verdict(text, { lang, today }).reading;
const said = (text: string, lang: Language, reader = lang): string =>
  describeReading(read(text, lang), reader).replace(/^(?:I read|Ik lees): /, '');

type Case = readonly [goal: string, reading: string];

function table(title: string, cases: Readonly<Record<Language, readonly Case[]>>): void {
  describe(`goals: read back, ${title}`, () => {
    for (const lang of ['en', 'nl'] as const)
      for (const [goal, reading] of cases[lang])
        it(`${goal} → ${reading}`, () => assert.equal(said(goal, lang), reading));
  });
}

table('from, to and by when', {
  en: [
    [
      'Online orders from 80 to 130 per week by 1 October 2027',
      'online orders, from 80 to 130 per week, by 1 October 2027',
    ],
    ['Grow MRR from $80k to $120k by 31 March 2027', 'MRR, from $80,000 to $120,000, by 31 March 2027'],
    ['Churn from 2.5% to 1.8% in Q3 2027', 'churn, from 2.5 to 1.8 %, by 30 September 2027'],
    ['Online orders from 80 in 2026 to 130', 'online orders, from 80 to 130; not found: a date'],
    ['Online orders from 80 in 2026 to 130 in 2027', 'online orders, from 80 to 130, by 31 December 2027'],
    [
      'MQL to SQL conversion: 12% -> 18%, end of Q1',
      'MQL to SQL conversion, from 12 to 18 %, by 31 March 2027',
    ],
    [
      'Average response time from two days to one by May 2027',
      'average response time, from 2 to 1 days, by 31 May 2027',
    ],
    [
      'Triple the number of active donors, now 400, by 2028',
      'active donors, 3 times as many, from 400, by 31 December 2028',
    ],
    [
      'Double online revenue from €250k in 2026 to €500k in 2027',
      'online revenue, twice as much, from €250,000 to €500,000, by 31 December 2027',
    ],
    [
      'Shrink the waiting list for youth care from 320 to 150 families by 2028',
      'waiting list for youth care, from 320 to 150 families, by 31 December 2028',
    ],
  ],
  nl: [
    [
      'Online afhaalorders van 80 naar 130 per week voor 1 oktober 2027',
      'online afhaalorders, van 80 naar 130 per week, uiterlijk 1 oktober 2027',
    ],
    [
      'Van 18 naar 25 % vrouwen in de directie eind 2027',
      'van 18 naar 25 %, uiterlijk 31 december 2027; niet gevonden: wat je meet',
    ],
    [
      'Online afhaalorders van 80 in 2026 naar 130',
      'online afhaalorders, van 80 naar 130; niet gevonden: een datum',
    ],
    [
      'Omzet uit de webshop van € 1,2 mln naar € 1,5 mln in 2027',
      'omzet uit de webshop, van € 1.200.000 naar € 1.500.000, uiterlijk 31 december 2027',
    ],
    ['Churn: 3,5% → 2% in Q4', 'churn, van 3,5 naar 2 %, uiterlijk 31 december 2026'],
    [
      'In juni 2027 leest 85 procent op niveau (nu 71 procent)',
      'van 71 naar 85 %, uiterlijk 30 juni 2027; niet gevonden: wat je meet',
    ],
    [
      'De wachtlijst voor knieoperaties van 640 naar 300 patiënten op 31 december 2027',
      'wachtlijst voor knieoperaties, van 640 naar 300 patiënten, uiterlijk 31 december 2027',
    ],
    [
      'De omzet van de cadeaushop binnen vier maanden verhogen naar 12k per maand',
      'omzet van de cadeaushop, 12.000 per maand, uiterlijk 22 maart 2027',
    ],
  ],
});

table('changes', {
  en: [
    ['30 % more subscribers by 1 October 2027', 'subscribers, 30 % more, by 1 October 2027'],
    ['25-30 % more subscribers in 2027', 'subscribers, 25-30 % more, by 31 December 2027'],
    ['Increase traffic by at least 30% in 2027', 'traffic, at least 30 % more, by 31 December 2027'],
    ['Reduce food waste by a third in 2027', 'food waste, a third less, by 31 December 2027'],
    ['Increase bookings twofold in 2027', 'bookings, twice as many, by 31 December 2027'],
    ['Increase bookings sixfold in 2027', 'bookings, 6 times as many, by 31 December 2027'],
    ['Halve the number of complaints in 2027', 'complaints, half as many, by 31 December 2027'],
    ['Direct bookings +25% in 2027', 'direct bookings, 25 % more, by 31 December 2027'],
    ['Direct bookings -10% in 2027', 'direct bookings, 10 % fewer, by 31 December 2027'],
    [
      'Employee engagement up 0.4 points to 7.9 in 2027',
      'employee engagement, 0.4 points higher, to 7.9, by 31 December 2027',
    ],
    ['Cut CO2 emissions 55% below the 1990 level by 2030', 'CO2 emissions, 55 % less, by 31 December 2030'],
    [
      'An extra £150 a month from sponsored posts',
      '£150 more per month; not found: what you measure, a date',
    ],
    [
      '4% annual improvement in the lost-time injury rate',
      'lost-time injury rate, a change of 4 % per year; not found: a date',
    ],
    ['Increase gift income through direct mail by 5% in 2027', 'gift income, 5 % more, by 31 December 2027'],
  ],
  nl: [
    ['30 % meer abonnees in 2027', 'abonnees, 30 % meer, uiterlijk 31 december 2027'],
    ['De omzet verdubbelen in 2027', 'omzet, 2 keer zo veel, uiterlijk 31 december 2027'],
    ['De omzet vervijfvoudigen in 2027', 'omzet, 5 keer zo veel, uiterlijk 31 december 2027'],
    [
      'Drie keer zoveel donateurs als nu (400) in 2028',
      'donateurs, 3 keer zo veel, van 400, uiterlijk 31 december 2028',
    ],
    ['Een derde minder klachten in 2027', 'klachten, een derde minder, uiterlijk 31 december 2027'],
    ['Dit jaar de helft minder storingen', 'storingen, de helft minder, uiterlijk 31 december 2026'],
    [
      'Het aantal valincidenten met 15% verlagen in 2027',
      'valincidenten, 15 % minder, uiterlijk 31 december 2027',
    ],
    [
      'Gemiddelde orderwaarde in Q3 2027 € 7 hoger',
      'gemiddelde orderwaarde, € 7 meer, uiterlijk 30 september 2027',
    ],
    [
      'CO2-uitstoot in 2030 minstens 55% lager dan in 1990',
      'CO2-uitstoot, minstens 55 % minder, uiterlijk 31 december 2030',
    ],
    [
      'De klanttevredenheid stijgt met 0,4 punt tot een 8,1 in 2027',
      'klanttevredenheid, 0,4 punten hoger, tot 8,1, uiterlijk 31 december 2027',
    ],
    ['NPS +14 punten in 2027', 'NPS, 14 punten hoger, uiterlijk 31 december 2027'],
  ],
});

table('levels, bounds and shares', {
  en: [
    ['Sick leave no higher than 4.2% in 2027', 'sick leave, at most 4.2 %, by 31 December 2027'],
    ['Uptime at or above 99.95% in 2027', 'uptime, at least 99.95 %, by 31 December 2027'],
    [
      'Customer satisfaction score of 8.5 or higher in 2027',
      'customer satisfaction score, at least 8.5, by 31 December 2027',
    ],
    ['CSAT: 88%+ in 2027', 'CSAT, at least 88 %, by 31 December 2027'],
    ['Cost per lead below €12 by 2028', 'cost per lead, less than €12, by 31 December 2028'],
    [
      'Hold the price of a school lunch at £2.50 in 2027',
      'price of a school lunch, £2.50, by 31 December 2027',
    ],
    ['ARR ≥ $3M by 2027-12-31', 'ARR, at least $3,000,000, by 31 December 2027'],
    [
      '75% of pupils read at the reference level in June 2027',
      '75 % of pupils read at the reference level, by 30 June 2027',
    ],
    ['Two out of five managers are women by 2029', '40 % of managers are women, by 31 December 2029'],
    [
      'By 2030, a quarter of our fleet is electric',
      'a quarter of our fleet is electric, by 31 December 2030',
    ],
    ['85 per cent of seats taken in 2027', '85 % of seats taken, by 31 December 2027'],
    ['Water use of 120 litres per guest in 2027', 'water use, 120 litres, by 31 December 2027'],
    ['Three keynote slots in 2027', '3 keynote slots, by 31 December 2027'],
    [
      'Sell 20,000 festival tickets, of which 5,000 online, in 2027',
      '20,000 festival tickets, by 31 December 2027; other numbers: 5,000',
    ],
    ['25 qualified leads a month', '25 qualified leads per month'],
    ['Every invoice paid within 30 days', 'a norm: “within 30 days”'],
    [
      'Scope 1 and 2 emissions 50% lower in 2030',
      '50 % less, by 31 December 2030; not found: what you measure',
    ],
  ],
  nl: [
    [
      'Uitstroom van personeel onder de 8% in 2027',
      'uitstroom van personeel, minder dan 8 %, uiterlijk 31 december 2027',
    ],
    [
      'Kosten per lead onder de 12 euro in 2027',
      'kosten per lead, minder dan € 12, uiterlijk 31 december 2027',
    ],
    ['Ziekteverzuim niet hoger dan 5% in 2027', 'ziekteverzuim, hooguit 5 %, uiterlijk 31 december 2027'],
    [
      'Minstens 12 nieuwe opdrachten binnen nu en een jaar',
      'minstens 12 nieuwe opdrachten, uiterlijk 22 november 2027',
    ],
    ['Minstens 2,5 % conversie in 2027', 'conversie, minstens 2,5 %, uiterlijk 31 december 2027'],
    [
      'Tussen de 85 en 90 procent van de huurders tevreden in 2027',
      '85-90 % van de huurders tevreden, uiterlijk 31 december 2027',
    ],
    [
      'Eind 2027 is een kwart van ons wagenpark elektrisch',
      'een kwart van ons wagenpark elektrisch, uiterlijk 31 december 2027',
    ],
    [
      'Klanttevredenheid naar 4,7 van de 5 sterren in 2027',
      'klanttevredenheid, 4,7, uiterlijk 31 december 2027',
    ],
    ['€ 12-15k omzet in 2027', 'omzet, € 12.000-15.000, uiterlijk 31 december 2027'],
    [
      'In 2030 nog maximaal 100 kilo restafval per inwoner',
      'restafval per inwoner, hooguit 100 kilo, uiterlijk 31 december 2030',
    ],
    ['1.200 seizoenkaarten verkocht in 2027', '1.200 seizoenkaarten, uiterlijk 31 december 2027'],
    [
      'Iedere maand minimaal 8% meer organisch verkeer dan in dezelfde maand vorig jaar',
      'organisch verkeer, minstens 8 % meer per maand; niet gevonden: een datum',
    ],
  ],
});

table('of several the right one', {
  en: [
    [
      '30% of the fleet electric by 2027 and 100% by 2032',
      '30 % of the fleet electric, by 31 December 2027; other numbers: 100 %',
    ],
    ['H1: 300 trial users; H2: 900', '300 trial users, by 30 June 2027; other numbers: 900'],
    [
      'O: 1,000 paying teams by end of June. KR: 40 upgrades a week',
      '1,000 paying teams, by 30 June 2027; other numbers: 40',
    ],
    [
      'Percentage of patients waiting longer than 18 weeks at below 8% in 2027',
      'less than 8 %, by 31 December 2027; other numbers: 18 weeks; not found: what you measure',
    ],
    ['Increase digital checkouts 15% per year', 'digital checkouts, 15 % more per year; not found: a date'],
    [
      'Orders placed before 10 pm delivered the next day in 98% of cases',
      '98 % of cases; other numbers: 10; not found: a date',
    ],
  ],
  nl: [
    ['Tussen september en december 20% meer bezoeken', 'bezoeken, 20 % meer, uiterlijk 31 december 2026'],
    [
      'Van april tot oktober 250 bezoekers per week',
      '250 bezoekers per week, wanneer: “Van april tot oktober”',
    ],
    ['100 nieuwe leden p/j', '100 nieuwe leden per jaar'],
    [
      'Een stijging van 20% in online conversies binnen 12 maanden',
      '20 % meer, uiterlijk 22 november 2027; niet gevonden: wat je meet',
    ],
    ['In oktober gebruikt 75% van de leden de app', '75 % van de leden, uiterlijk 31 oktober 2027'],
  ],
});

table('numbers, dates and measures that are easily misread', {
  en: [
    ['Half a million page views in 2027', '500,000 page views, by 31 December 2027'],
    ['One hundred and fifty new members in 2027', '150 new members, by 31 December 2027'],
    ['One hundred and fifty thousand visitors in 2027', '150,000 visitors, by 31 December 2027'],
    ['Cut CO2 emissions by 55 % by 2030 compared to 1990', 'CO2 emissions, 55 % less, by 31 December 2030'],
    [
      'Grow turnover by €50,000 to €300,000 by 2028',
      'turnover, €50,000 more, to €300,000, by 31 December 2028',
    ],
    ['The number of 5-star reviews rises to 200 by 2027', '5-star reviews, 200, by 31 December 2027'],
    ['NPS from -10 to +20 by 2027', 'NPS, from -10 to 20, by 31 December 2027'],
    [
      'Complaints in less than 1 in 20 orders by 2027',
      'complaints, less than 5 % of orders, by 31 December 2027',
    ],
    ['From a €10k loss to a €5k profit by 2027', 'profit, from -€10,000 to €5,000, by 31 December 2027'],
    ['40 sick days fewer in 2027 than in 2026', 'sick days, 40 fewer, by 31 December 2027'],
    [
      'Email open rate: 24% (2025), 30% (2027)',
      'email open rate, 30 %, by 31 December 2027; other numbers: 24 %',
    ],
    ['At present 120 members, 160 by July 2027', 'members, from 120 to 160, by 31 July 2027'],
    ['Subscribers: +500 through 31 December', 'subscribers, 500 more, by 31 December 2026'],
    [
      'Post 3 times a week so that sales rise by 20% by 2027',
      '20 % more, by 31 December 2027; not found: what you measure',
    ],
    ['Every 4 weeks 10 new members', '10 new members; not found: a date'],
    [
      'New members: Q1: 100, Q2: 150, Q3: 200',
      'new members, 200, by 30 September 2027; other numbers: 100, 150',
    ],
    [
      'Customer satisfaction at least 8 out of 10 by 2027',
      'customer satisfaction, at least 8, by 31 December 2027',
    ],
    ['8 out of 10 patients are satisfied by 2027', '80 % of patients are satisfied, by 31 December 2027'],
    ['Between 1 and 31 May 2027 we sell 300 plants', '300 plants, by 31 May 2027'],
    [
      'A team of 8 handles 1,200 calls a week by 2027',
      '1,200 per week, by 31 December 2027; other numbers: 8; not found: what you measure',
    ],
    [
      'By the end of school year 26/27, 85 % of pupils pass',
      '85 % of pupils pass, when: “end of school year 26/27”',
    ],
    ['Sales 2-3 times higher by 2027', 'sales, 2-3 times as much, by 31 December 2027'],
    ['By mid 2027 40 registrations', '40 registrations, by 30 June 2027'],
    ['Average call time 2:30 minutes by 2027', 'average call time, 2.5 minutes, by 31 December 2027'],
    [
      'Invoices paid within 30 days instead of 45 by 2027',
      'a norm: “within 30 days”, by 31 December 2027; other numbers: 45',
    ],
    ['With 4 evenings, 40 members join by 2027', '40 members, by 31 December 2027; other numbers: 4'],
    ['24/7 service with 99.9 % uptime by 2027', 'uptime, 99.9 %, by 31 December 2027'],
    ['Sell 300 tickets to women 25-40 by 2027', '300 tickets, by 31 December 2027'],
    ['300 tickets sold (18+) in 2027', '300 tickets, by 31 December 2027'],
    ['500 members under 30 by 2027', '500 members, by 31 December 2027'],
    [
      'Sell 300 gift cards, 100 gift boxes by 2027',
      '300 gift cards, by 31 December 2027; other numbers: 100 boxes',
    ],
    [
      'Raise sales in Germany and Belgium to €3 million by 2027',
      'sales in Germany and Belgium, €3,000,000, by 31 December 2027',
    ],
    [
      'Customer waits less than 5 minutes by 2027',
      'less than 5 minutes, by 31 December 2027; not found: what you measure',
    ],
    ['20 fewer complaints in 2027', 'complaints, 20 fewer, by 31 December 2027'],
    ['Net Promoter Score from 20 to 40 by 2027', 'Net Promoter Score, from 20 to 40, by 31 December 2027'],
    ['Reduce waiting times where possible', 'waiting times; not found: a number, a date'],
    ['Growth of membership', 'membership; not found: a number, a date'],
    ['Increase sales if budget allows by 2027', 'sales, by 31 December 2027; not found: a number'],
    ['Sales from ‹now› to ‹target› by ‹date›', 'sales; not found: a number, a date'],
    [
      'Collect 500 items for the Christmas hamper by 1 December',
      'something you do, not what it brings, by 1 December 2026; other numbers: 500',
    ],
    [
      'Twice as many visitors in the summer of 2027 as in 2026',
      'visitors, twice as many, when: “in the summer of 2027”',
    ],
  ],
  nl: [
    ['Een half miljoen bezoekers in 2027', '500.000 bezoekers, uiterlijk 31 december 2027'],
    ['Honderd en vijftig nieuwe leden in 2027', '150 nieuwe leden, uiterlijk 31 december 2027'],
    ['30 dozen verkocht in 2027', '30 dozen, uiterlijk 31 december 2027'],
    [
      'CO2-uitstoot 55 % lager in 2030 vergeleken met 1990',
      'CO2-uitstoot, 55 % minder, uiterlijk 31 december 2030',
    ],
    [
      'De omzet groeit met € 50.000 naar € 300.000 in 2028',
      'omzet, € 50.000 meer, tot € 300.000, uiterlijk 31 december 2028',
    ],
    [
      'Het aantal 5-sterrenreviews stijgt naar 200 in 2027',
      '5-sterrenreviews, 200, uiterlijk 31 december 2027',
    ],
    ['NPS van -10 naar +20 in 2027', 'NPS, van -10 naar 20, uiterlijk 31 december 2027'],
    [
      'Minder dan 1 op de 20 bestellingen met een klacht in 2027',
      'minder dan 5 % van bestellingen met een klacht, uiterlijk 31 december 2027',
    ],
    [
      'Het resultaat van € 10k verlies naar € 5k winst in 2027',
      'winst, van € -10.000 naar € 5.000, uiterlijk 31 december 2027',
    ],
    ['40 ziektedagen minder in 2027 dan in 2026', 'ziektedagen, 40 minder, uiterlijk 31 december 2027'],
    [
      'Openratio: 24% (2025), 30% (2027)',
      'openratio, 30 %, uiterlijk 31 december 2027; andere getallen: 24 %',
    ],
    ['Op dit moment 120 leden, 160 in juli 2027', 'leden, van 120 naar 160, uiterlijk 31 juli 2027'],
    ['Abonnees: +500 t/m 31 december', 'abonnees, 500 meer, uiterlijk 31 december 2026'],
    [
      'Post 3 keer per week zodat de omzet met 20% stijgt in 2027',
      'omzet, 20 % meer, uiterlijk 31 december 2027',
    ],
    ['Iedere 4 weken 10 nieuwe leden', '10 nieuwe leden; niet gevonden: een datum'],
    [
      'Nieuwe leden: Q1: 100, Q2: 150, Q3: 200',
      'nieuwe leden, 200, uiterlijk 30 september 2027; andere getallen: 100, 150',
    ],
    [
      'Klanttevredenheid minstens 8 van de 10 in 2027',
      'klanttevredenheid, minstens 8, uiterlijk 31 december 2027',
    ],
    [
      '8 van de 10 patiënten zijn tevreden in 2027',
      '80 % van patiënten zijn tevreden, uiterlijk 31 december 2027',
    ],
    ['Tussen 1 en 31 mei 2027 verkopen we 300 planten', '300 planten, uiterlijk 31 mei 2027'],
    [
      'Een team van 8 handelt 1.200 telefoontjes per week af in 2027',
      '1.200 telefoontjes per week, uiterlijk 31 december 2027; andere getallen: 8',
    ],
    [
      'Eind schooljaar 26/27 haalt 85 % van de leerlingen het niveau',
      '85 % van de leerlingen, wanneer: “Eind schooljaar 26/27”',
    ],
    ['Omzet 2-3 keer hoger in 2027', 'omzet, 2-3 keer zo veel, uiterlijk 31 december 2027'],
    [
      'Tussen de 40 en 60 gasten in 2027',
      'uiterlijk 31 december 2027; andere getallen: 40-60 gasten; niet gevonden: wat je meet',
    ],
    ['Rond de 500 bezoekers in 2027', '500 bezoekers, uiterlijk 31 december 2027'],
    [
      'Gemiddelde gespreksduur 2:30 minuten in 2027',
      '2,5 minuten, uiterlijk 31 december 2027; niet gevonden: wat je meet',
    ],
    [
      'Facturen betaald binnen 30 dagen in plaats van 45 in 2027',
      'een norm: “binnen 30 dagen”, uiterlijk 31 december 2027; andere getallen: 45',
    ],
    [
      '4 avonden organiseren waardoor er 40 leden bijkomen in 2027',
      '40 leden, uiterlijk 31 december 2027; andere getallen: 4',
    ],
    ['3 fte minder inhuur in 2027', '3 fte minder, uiterlijk 31 december 2027; niet gevonden: wat je meet'],
    ['24/7-dienst met 99,9 % beschikbaarheid in 2027', 'beschikbaarheid, 99,9 %, uiterlijk 31 december 2027'],
    [
      'Bereik onder 18- tot 24-jarigen naar 30 % in 2027',
      '30 %, uiterlijk 31 december 2027; niet gevonden: wat je meet',
    ],
    ['300 kaarten verkocht (18+) in 2027', '300 kaarten, uiterlijk 31 december 2027'],
    ['Via Facebook reageren wij tussen 08.00 en 22.00 uur binnen 2 uur', 'een norm: “binnen 2 uur”'],
    ['Meer leden van 20 tot 30 jaar dit seizoen', 'leden, wanneer: “dit seizoen”; niet gevonden: een getal'],
    ['500 leden onder de 30 in 2027', '500 leden, uiterlijk 31 december 2027'],
    [
      'Verhoog de omzet in Duitsland en België naar € 3 miljoen in 2027',
      'omzet in Duitsland en België, € 3.000.000, uiterlijk 31 december 2027',
    ],
    [
      'Klant wacht minder dan 5 minuten in 2027',
      'minder dan 5 minuten, uiterlijk 31 december 2027; niet gevonden: wat je meet',
    ],
    ["'t Aantal blijvers naar 80 % in 2027", 'blijvers, 80 %, uiterlijk 31 december 2027'],
    ['0 papieren facturen in 2027', '0 papieren facturen, uiterlijk 31 december 2027'],
    ['Kortere wachttijden', 'wachttijden; niet gevonden: een getal, een datum'],
    ['De klanttevredenheid flink verhogen', 'klanttevredenheid; niet gevonden: een getal, een datum'],
    ['De kosten in Q3 2027 flink omlaag', 'kosten, uiterlijk 30 september 2027; niet gevonden: een getal'],
    ['De omzet laten stijgen', 'omzet; niet gevonden: een getal, een datum'],
    ['Groei van het ledental', 'ledental; niet gevonden: een getal, een datum'],
    ['Meer omzet halen uit bestaande klanten', 'omzet; niet gevonden: een getal, een datum'],
    ['Omzet van ‹nu› naar ‹doel› uiterlijk ‹datum›', 'omzet; niet gevonden: een getal, een datum'],
    ['500 leden eind 2027 binnen 60 dagen', '500 leden, uiterlijk 31 december 2027'],
    ['500 producten voor Kerst ingezameld uiterlijk 1 december', '500 producten, uiterlijk 1 december 2026'],
    [
      'Twee keer zoveel bezoekers in de zomer van 2027 als in 2026',
      'bezoekers, 2 keer zo veel, wanneer: “in de zomer van 2027”',
    ],
  ],
});

describe('goals: read back, deadlines', () => {
  const dates: Readonly<Record<Language, readonly Case[]>> = {
    en: [
      ["by '27", '2027-12-31'],
      ['before Q4 2027', '2027-09-30'],
      ['before December 2027', '2027-11-30'],
      ['before June', '2027-05-31'],
      ['before the start of 2028', '2027-12-31'],
      ['by mid-December 2027', ''],
      ['by the end of the year', '2026-12-31'],
      ['before the end of the month', '2026-11-30'],
      ['by year-end', '2026-12-31'],
      ['this quarter', '2026-12-31'],
      ['by the end of next quarter', '2027-03-31'],
      ['within the next year', '2027-11-22'],
      ['in the coming year', ''],
      ['before the end of FY27', ''],
      ['in 2026/27', ''],
      ['in the 2026-2027 school year', ''],
      ['in 2026-2028', '2028-12-31'],
      ['before the summer break of 2027', ''],
      ['at the annual meeting in April', '2027-04-30'],
      ['until 2030', ''],
      ['from 1 January 2027', ''],
      ['by the first #GreenMonday', ''],
      ['by Easter', '2027-03-28'],
      ["by Dec '27", '2027-12-31'],
      ['in school year 2027-2028', ''],
      ['in the first 30 days after launch', ''],
      ['throughout 2027', '2027-12-31'],
    ],
    nl: [
      ["uiterlijk 1-10-'27", '2027-10-01'],
      ['vóór 2028', '2027-12-31'],
      ['voor 2028', ''],
      ['vóór Q3 2027', '2027-06-30'],
      ['voor juni 2027', '2027-05-31'],
      ['vóór het einde van Q2 2027', '2027-06-30'],
      ['eind van het jaar', '2026-12-31'],
      ['dit kwartaal', '2026-12-31'],
      ['eind volgend kwartaal', '2027-03-31'],
      ['in het komende jaar', ''],
      ['in schooljaar 2026-2027', ''],
      ['in de meting van oktober', '2027-10-31'],
      ['met ingang van 2027', ''],
      ['tot 2030', ''],
      ['tot en met 2030', '2030-12-31'],
      ['in de periode 2026-2028', '2028-12-31'],
      ['vóór de zomer', ''],
      ['binnen een halfjaar', '2027-05-22'],
      ['in H1 2027', '2027-06-30'],
      ['eind 2027', '2027-12-31'],
      ['eind 2027 binnen 60 dagen', '2027-12-31'],
      ['half september', '2027-09-15'],
      ['in de eerste 30 dagen na de lancering', ''],
      ['gedurende heel 2027', '2027-12-31'],
    ],
  };
  for (const lang of ['en', 'nl'] as const)
    for (const [when, date] of dates[lang])
      it(`${when} → ${date || 'no date'}`, () => {
        const goal = lang === 'en' ? '500 cards sold' : '500 kaarten verkocht';
        const { deadline } = read(`${goal} ${when}`, lang);
        assert.ok(deadline, 'no deadline at all');
        assert.equal(deadline.date ?? '', date);
      });

  it('a deadline without a date is given in its own words, to their end', () => {
    for (const [lang, goal, words] of [
      ['en', '500 cards sold before the first home match', 'before the first home match'],
      ['en', '500 cards sold by launch day', 'by launch day'],
      ['en', '500 cards sold in the 2026-27 school year', 'in the 2026-27 school year'],
      ['en', '500 cards sold two weeks before the date', 'two weeks before the date'],
      ['nl', '500 kaarten verkocht vóór de start van volgend seizoen', 'vóór de start van volgend seizoen'],
    ] as const)
      assert.equal(read(goal, lang).deadline?.text, words);
  });

  it('what compares, recurs or is counted for each is no deadline', () => {
    for (const [lang, goal] of [
      ['en', 'Revenue up 6% year on year'],
      ['en', '8% more visitors than in the same month last year'],
      ['en', 'Continuously innovate to stay ahead of competitors'],
      ['nl', '8% meer verkeer dan in dezelfde maand vorig jaar'],
      ['nl', 'Antwoord binnen 12 uur (tijdens openingstijden), streefwaarde 100%'],
    ] as const)
      assert.equal(read(goal, lang).deadline, undefined, goal);
  });

  it('a period has a first day, a day has none', () => {
    const since = (when: string): string | undefined => read(`500 cards sold ${when}`, 'en').deadline?.since;
    assert.equal(since('in Q3 2027'), '2027-07-01');
    assert.equal(since('in 2027'), '2027-01-01');
    assert.equal(since('in June'), '2027-06-01');
    assert.equal(since('in Q4'), '2026-10-01');
    assert.equal(since('by the end of 2027'), undefined);
    assert.equal(since('by 1 October 2027'), undefined);
  });

  it('says what has passed', () => {
    assert.equal(
      said('500 members by 1 October 2025', 'en'),
      '500 members, by 1 October 2025, which has passed',
    );
    assert.equal(
      said('500 leden voor 1 oktober 2025', 'nl'),
      '500 leden, uiterlijk 1 oktober 2025, en die datum is voorbij',
    );
  });
});

describe('goals: read back, the audience', () => {
  const audiences: readonly (readonly [Language, string, string | undefined])[] = [
    ['en', 'Lower churn among monthly subscribers from 2.5% to 1.8% in 2027', 'monthly subscribers'],
    [
      'en',
      'Brand awareness among parents of young children from 22% to 30% in 2027',
      'parents of young children',
    ],
    ['en', 'Make our app easier for members aged 65+', 'members aged 65+'],
    ['en', 'Raise persistence among part-time students to 82% by 2031', 'part-time students'],
    ['en', 'Be among the top 5 players in 2027', undefined],
    ['en', 'Waiting list for youth care below 150 in 2027', undefined],
    ['nl', 'Merkbekendheid bij tweeverdieners van 15 naar 25 procent in 2027', 'tweeverdieners'],
    [
      'nl',
      'Leesachterstanden bij vooral de minst taalvaardige leerlingen terugdringen',
      'de minst taalvaardige leerlingen',
    ],
    ['nl', 'Naamsbekendheid onder ouders van jonge kinderen naar 30% in 2027', 'ouders van jonge kinderen'],
    ['nl', 'Bij orders boven € 50 gratis bezorgen', undefined],
    ['nl', 'Klachten onder de 30 in 2027', undefined],
  ];
  for (const [lang, goal, audience] of audiences)
    it(`${goal} → ${audience ?? 'none'}`, () => assert.equal(read(goal, lang).audience, audience));
});

describe('goals: read back, what is not understood', () => {
  const lacking: Readonly<Record<Language, readonly Case[]>> = {
    en: [
      ['Delight customers', 'no measure, number or date'],
      ['Reduce churn', 'churn; not found: a number, a date'],
      [
        'Increase event registrations in 2027',
        'event registrations, by 31 December 2027; not found: a number',
      ],
      ['Post daily', 'something you do, not what it brings'],
      [
        'Write 48 articles this year',
        'something you do, not what it brings, by 31 December 2026; other numbers: 48 articles',
      ],
      ['B Corp certified by the end of 2027', 'something that is so or is not, by 31 December 2027'],
    ],
    nl: [
      ['Klanten centraal', 'geen maat, getal of datum'],
      ['Het aantal klachten verminderen', 'klachten; niet gevonden: een getal, een datum'],
      [
        'De naamsbekendheid onder millennials vergroten',
        'bij millennials; niet gevonden: wat je meet, een getal, een datum',
      ],
      ['Keurmerk behaald vóór 1 mei', 'iets wat zo is of niet, uiterlijk 1 mei 2027'],
    ],
  };
  for (const lang of ['en', 'nl'] as const)
    for (const [goal, reading] of lacking[lang])
      it(`${goal} → ${reading}`, () => assert.equal(said(goal, lang), reading));

  it('speaks the language of the reader, and quotes in that of the goal', () => {
    const goal = 'Nieuwe leden onder studenten van 1.000 naar 1.250,5 per maand vóór de zomer';
    assert.equal(
      describeReading(read(goal, 'nl'), 'en'),
      'I read: nieuwe leden, from 1,000 to 1,250.5 per month, among studenten, when: “vóór de zomer”',
    );
  });

  it('is one line for any text, and names no number that is not there', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom('en' as const, 'nl' as const),
        (text, lang) => {
          const line = describeReading(read(text.replace(/\p{N}/gu, ''), lang), lang);
          assert.match(line, /^(?:I read|Ik lees): ./);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('goals: dates and numbers as written', () => {
  it('numbers', () => {
    assert.equal(formatNumber(1250000.5, 'en'), '1,250,000.5');
    assert.equal(formatNumber(1250000.5, 'nl'), '1.250.000,5');
    assert.equal(formatNumber(-1234, 'nl'), '-1.234');
    assert.equal(formatNumber(0.1 + 0.2, 'en'), '0.3');
    assert.equal(formatNumber(2.5, 'en', 2), '2.50');
    assert.equal(formatNumber(999, 'nl'), '999');
  });
  it('days', () => {
    assert.equal(formatDay('2027-10-01', 'en'), '1 October 2027');
    assert.equal(formatDay('2027-03-31', 'nl'), '31 maart 2027');
    assert.equal(formatDay('soon', 'nl'), 'soon');
  });
});

describe('goals: what the suggestion keeps', () => {
  const suggestions: Readonly<Record<Language, readonly Case[]>> = {
    en: [
      ['We do not use social media', 'We do not use social media; we look at this again on ‹date›'],
      ['50 customers if time permits', '50 customers by ‹date›'],
      ['Try to cut waste by 10% if budget allows', 'Try to cut waste by 10% by ‹date›'],
      ['Win 50 customers in the coming years', 'Win 50 customers by ‹date›'],
      ['In 2027, more online orders', 'Online orders from ‹now› to ‹target› in 2027'],
      ['More online orders among students', 'Online orders from ‹now› to ‹target› among students by ‹date›'],
      [
        'Increase weekday footfall and repeat visits over the next 5 months',
        'Weekday footfall and repeat visits from ‹now› to ‹target› over the next 5 months',
      ],
      ['Get 35,000 views. That is 6,000 more', 'By ‹date›: Get 35,000 views. That is 6,000 more'],
      ['Revenue of TBD in 2027', 'Revenue from ‹now› to ‹target› in 2027'],
      [
        'As many new members as possible, at least 40, by June 2027',
        'New members, at least 40, by June 2027',
      ],
      [
        'Grow sales by 20 % and, if possible, cut costs by 10 %',
        'Grow sales by 20 % and cut costs by 10 % by ‹date›',
      ],
      ['At least 10 orders, hopefully 20', 'At least 10 orders by ‹date›'],
      ['In the coming years, grow sales by 20%', 'Grow sales by 20% by ‹date›'],
      ['Over time, double the number of members', 'Double the number of members by ‹date›'],
      ['More sales end of the year', 'Sales from ‹now› to ‹target› by the end of the year'],
      ['More members by Christmas by 2027', 'Members from ‹now› to ‹target› by 2027'],
      ['If budget allows, grow sales by 20% by 2027', 'Grow sales by 20% by 2027'],
      ['More sales by 2027-06-01', 'Sales from ‹now› to ‹target› by 1 June 2027'],
      ['**Grow**   sales\nby 20 %?', 'Grow sales by 20 % by ‹date›'],
    ],
    nl: [
      [
        'Wij gebruiken geen social media',
        'Wij gebruiken geen social media; op ‹datum› bekijken we dat opnieuw',
      ],
      ['Dit jaar meer klanten', 'Klanten van ‹nu› naar ‹doel› dit jaar'],
      ['Het aantal klachten verminderen', 'Klachten van ‹nu› naar ‹doel› uiterlijk ‹datum›'],
      ['Week 2: 40 lokale bedrijven benaderd', '‹wat er verandert, bij wie› van ‹nu› naar ‹doel› in Week 2'],
      ['Hopelijk 50 leden', '50 leden uiterlijk ‹datum›'],
      ['Zoveel mogelijk nieuwe leden, minstens 40, in juni 2027', 'Nieuwe leden, minstens 40, in juni 2027'],
      ['Minstens 10 bestellingen, hopelijk 20', 'Minstens 10 bestellingen uiterlijk ‹datum›'],
      ['Heel augustus 2027 meer omzet', 'Omzet van ‹nu› naar ‹doel› in heel augustus 2027'],
      ['Meer leden bij meer leden', 'Leden van ‹nu› naar ‹doel› uiterlijk ‹datum›'],
      ['Meer bestellingen van XX', 'Bestellingen van ‹nu› naar ‹doel› uiterlijk ‹datum›'],
      ['Als het budget het toelaat groeit de omzet met 20% in 2027', 'De omzet groeit met 20% in 2027'],
      ['Meer omzet uiterlijk 2027-06-01', 'Omzet van ‹nu› naar ‹doel› uiterlijk 1 juni 2027'],
    ],
  };
  for (const lang of ['en', 'nl'] as const)
    for (const [goal, suggestion] of suggestions[lang])
      it(`${goal} → ${suggestion}`, () =>
        assert.equal(verdict(goal, { lang, today }).suggestion, suggestion));

  it("writes a KPI's numbers with their sign, in the language of the goal", () => {
    const kpi = { metric: 'Verloop', unit: '%', baseline: 2.5, target: 1.8, by: '2027-10-01' };
    assert.equal(
      verdict('Minder verloop', { lang: 'nl', fields: { kpis: [kpi] } }).suggestion,
      'Verloop van 2,5 % naar 1,8 % uiterlijk 1 oktober 2027',
    );
  });

  it('the units and the date are those of the KPI that gives the numbers', () => {
    const suggested = (lang: Language, text: string, fields: GoalFields): string =>
      verdict(text, { lang, today, fields }).suggestion;
    const other = { metric: 'Klachten', by: '2026-12-31' };
    const omzet = { metric: 'Omzet', unit: 'EUR', baseline: 60000, target: 80000 };
    assert.equal(
      suggested('nl', 'Meer omzet', { deadline: '2027-06-01', kpis: [other, omzet] }),
      'Omzet van € 60.000 naar € 80.000 uiterlijk 1 juni 2027',
    );
    assert.equal(
      suggested('en', 'More repeat buyers', {
        kpis: [{ metric: 'Repeat rate', unit: 'percent', baseline: 40, target: 60, by: '2027-06-01' }],
      }),
      'Repeat rate from 40 % to 60 % by 1 June 2027',
    );
    assert.equal(
      suggested('nl', 'Kortere wachttijden', {
        kpis: [other, { metric: 'Wachttijd', unit: 'dagen', baseline: 30, target: 14 }],
      }),
      'Wachttijd van 30 naar 14 dagen uiterlijk ‹datum›',
    );
    assert.equal(
      suggested('en', 'More orders in 2027', { deadline: '2028-06-01' }),
      'Orders from ‹now› to ‹target› in 2027',
    );
  });

  it('the audience of the plan becomes part of the sentence', () => {
    const suggested = (lang: Language, text: string, audience: string): string =>
      verdict(text, { lang, today, fields: { audience } }).suggestion;
    assert.equal(
      suggested('en', 'More orders', ' Young families in the region. They buy on Saturdays. '),
      'Orders from ‹now› to ‹target› among young families in the region by ‹date›',
    );
    assert.equal(
      suggested('nl', 'Meer klanten', 'Jonge gezinnen. Ze kopen op zaterdag.'),
      'Klanten van ‹nu› naar ‹doel› bij jonge gezinnen uiterlijk ‹datum›',
    );
  });
});
